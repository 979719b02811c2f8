"""view: one page, for this machine alone."""
import http.client
import json
import signal
import socket
import subprocess
import unittest

from harness import BINARY, DATES, CommandLineTest


class View(CommandLineTest):
    def setUp(self):
        super().setUp()
        self.output_of("build", *self.names, *DATES, "-o", "timeline.json")
        if b"without the viewer" in self.dateline("export", "timeline.json", "--to", "html").stderr:
            self.skipTest("this dateline was built without the viewer")

    def serve(self, *arguments):
        server = subprocess.Popen([BINARY, "view", "timeline.json", "--no-browser", *arguments], cwd=self.folder,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(server.communicate)
        self.addCleanup(server.kill)
        address = server.stdout.readline().decode().strip()
        self.assertRegex(address, r"^http://127\.0\.0\.1:\d+/$")
        return server, int(address.rstrip("/").rsplit(":", 1)[1])

    def get(self, port, path="/", host=None, method="GET"):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.addCleanup(connection.close)
        connection.request(method, path, headers={"Host": host or f"127.0.0.1:{port}"})
        response = connection.getresponse()
        return response, response.read()

    def test_the_page_is_that_of_export(self):
        _, port = self.serve()
        response, page = self.get(port)
        self.assertEqual(response.status, 200)
        self.assertEqual(page, self.output_of("export", "timeline.json", "--to", "html"))
        self.assertEqual(response.getheader("Content-Type"), "text/html; charset=utf-8")
        self.assertEqual(response.getheader("X-Content-Type-Options"), "nosniff")
        self.assertEqual(self.get(port, host=f"localhost:{port}")[0].status, 200)

    def test_a_request_by_another_name_is_refused(self):
        _, port = self.serve()
        for host in ["example.org", f"example.org:{port}", "127.0.0.1", f"127.0.0.1.example.org:{port}"]:
            response, body = self.get(port, host=host)
            self.assertEqual(response.status, 403, host)
            self.assertNotIn(b"<script", body)

    def test_nothing_but_the_page_is_served(self):
        _, port = self.serve()
        for path in ["/timeline.json", "/../timeline.json", "/%2e%2e/timeline.json", "//", "/index.html"]:
            self.assertEqual(self.get(port, path)[0].status, 404, path)
        self.assertEqual(self.get(port, method="POST")[0].status, 404)

    def test_it_listens_on_the_loopback_alone(self):
        _, port = self.serve()
        with open("/proc/net/tcp", encoding="ascii") as sockets:
            addresses = {line.split()[1] for line in sockets if line.split()[3] == "0A"}
        self.assertIn(f"0100007F:{port:04X}", addresses)
        self.assertNotIn(f"00000000:{port:04X}", addresses)

    def test_an_interrupt_ends_it_well(self):
        for number in [signal.SIGINT, signal.SIGTERM]:
            server, port = self.serve()
            self.get(port)
            server.send_signal(number)
            self.assertEqual(server.wait(timeout=30), 0)

    def test_a_port_that_is_taken_is_told(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = str(taken.getsockname()[1])
            error = self.error_of("view", "timeline.json", "--no-browser", "--port", port, code=2)
        self.assertIn(f"port {port} of 127.0.0.1 cannot be had", error)
        self.assertIn("--port", error)


class Claims(CommandLineTest):
    def setUp(self):
        super().setUp()
        self.output_of("build", *self.names, *DATES, "-o", "timeline.json")
        self.verdict = self.output_of("check", "--timeline", "timeline.json", "-", stdin=b"It rained.\n").decode()

    def test_claims_are_in_the_page(self):
        if b"without the viewer" in self.dateline("export", "timeline.json", "--to", "html").stderr:
            self.skipTest("this dateline was built without the viewer")
        self.write("verdicts.ndjson", self.verdict + "\n")
        page = self.output_of("export", "timeline.json", "--to", "html", "--claims", "verdicts.ndjson").decode()
        element = page.split('<script type="application/json" id="claims">')[1].split("</script>")[0]
        self.assertEqual(json.loads(element), [json.loads(self.verdict)])

    def test_what_is_no_verdict_is_refused_with_its_line(self):
        self.write("verdicts.ndjson", self.verdict + self.verdict.replace("not_enough_info", "perhaps"))
        arguments = ["export", "timeline.json", "--to", "html", "--claims"]
        error = self.error_of(*arguments, "verdicts.ndjson", code=2)
        self.assertIn("verdicts.ndjson: line 2: no verdict: /verdict", error)
        self.assertIn("none.ndjson: cannot be read", self.error_of(*arguments, "none.ndjson", code=2))

    def test_claims_go_with_the_viewer_alone(self):
        self.write("verdicts.ndjson", self.verdict)
        error = self.error_of("export", "timeline.json", "--claims", "verdicts.ndjson", code=2)
        self.assertIn("--claims goes with --to html", error)


if __name__ == "__main__":
    unittest.main()
