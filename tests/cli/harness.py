"""What the tests of the command line share: the binary (first argument), a folder of small articles, running it."""
import json
import os
import subprocess
import sys
import tempfile
import unittest

BINARY = os.path.abspath(sys.argv.pop(1))

ARTICLES = {
    "revolution.md": (
        "---\ntitle: A kingdom ends\ndate: 2014-02-12\n---\n\n# A kingdom ends\n\n"
        "The 1979 revolution toppled the **Shah** of Iran. In March 2003 US forces invaded Iraq.\n"
    ),
    "crisis.txt": (
        "A city falls\n\nOn Monday the army of Iraq fled from Mosul. The war began with the 2003 invasion of Iraq.\n\n"
        "The café on the square – “closed since 2011” – had been bombed last week.\n"
    ),
    "talks.html": (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks begin</title>\n'
        '<meta property="article:published_time" content="2007-03-12T09:00:00Z">\n'
        '<link rel="canonical" href="https://news.example.org/talks"></head><body><nav>Home</nav><article>\n'
        "<h1>Talks begin</h1><p>Diplomats of the United States and Iran met in Baghdad on Saturday. They will meet\n"
        "again on April 10.</p></article><footer>2007</footer></body></html>\n"
    ),
    "wire.ndjson": (
        json.dumps({"id": "w1", "title": "Deal", "published": "2013-11-25", "url": "https://wire.example.org/1",
                    "text": "Iran and six powers signed an interim agreement in Geneva on Sunday."})
        + "\n"
        + json.dumps({"id": "w2", "published": "2013-11-26",
                      "text": "The agreement was signed on November 24, 2013. Sanctions were imposed in 2006."})
        + "\n"
    ),
}
DATES = ["--date", "crisis.txt=2014-06-18"]


class CommandLineTest(unittest.TestCase):
    """Each test runs in a folder of its own that holds ARTICLES."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        for name, text in ARTICLES.items():
            self.write(name, text)
        self.write("broken.bin", b"\x7fELF\0\0\0\1")
        self.names = sorted(ARTICLES)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def dateline(self, *arguments, stdin=b"", **options):
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        return subprocess.run([BINARY, *arguments], input=stdin, cwd=self.folder, check=False, timeout=120, **options)

    def output_of(self, *arguments, code=0, stdin=b""):
        """Standard output; the exit code must be `code`."""
        result = self.dateline(*arguments, stdin=stdin)
        self.assertEqual(result.returncode, code, f"dateline {' '.join(arguments)}\n{result.stderr.decode()}")
        return result.stdout

    def error_of(self, *arguments, code, stdin=b""):
        """Standard error; the exit code must be `code`."""
        result = self.dateline(*arguments, stdin=stdin)
        self.assertEqual(result.returncode, code, f"dateline {' '.join(arguments)}\n{result.stderr.decode()}")
        return result.stderr.decode()


def lines_of(ndjson):
    return [json.loads(line) for line in ndjson.decode().split("\n") if line]
