"""Color: on terminals only, and never where it is refused."""
import os
import pty
import subprocess
import sys
import unittest

from harness import BINARY, CommandLineTest


class Color(CommandLineTest):
    def error_on_a_terminal(self, **environment):
        terminal, end = pty.openpty()
        subprocess.run([BINARY, "build", "missing.txt"], cwd=self.folder, stderr=end, stdout=subprocess.DEVNULL, check=False,
                       env={"PATH": "/usr/bin", "TERM": "xterm", **environment}, timeout=60)
        os.close(end)
        error = os.read(terminal, 10000).decode()
        os.close(terminal)
        return error

    def test_color_is_for_terminals_and_can_be_refused(self):
        self.assertIn("\x1b[1;31merror:\x1b[0m", self.error_on_a_terminal())
        self.assertNotIn("\x1b", self.error_on_a_terminal(NO_COLOR="1"))
        self.assertNotIn("\x1b", self.error_on_a_terminal(TERM="dumb"))

    def test_verdicts_on_a_terminal_are_text_in_color(self):
        self.output_of("build", "revolution.md", "-o", "timeline.json")
        terminal, end = pty.openpty()
        subprocess.run([BINARY, "check", "--timeline", "timeline.json", "-"], cwd=self.folder, stdout=end, stderr=subprocess.DEVNULL,
                       input=b"The Shah of Iran was toppled in 1979.\n", check=False, env={"PATH": "/usr/bin", "TERM": "xterm"}, timeout=60)
        os.close(end)
        shown = os.read(terminal, 10000).decode()
        os.close(terminal)
        self.assertIn("\x1b[32msupported\x1b[0m", shown)


if __name__ == "__main__":
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError as error:
        print(f"SKIPPED: this system gives no pseudo-terminal: {error}")
        sys.exit(0)
    unittest.main()
