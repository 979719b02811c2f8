"""lint: findings with their places, the formats, the exit codes, what is left out."""
import json
import os
import unittest

from harness import CommandLineTest, lines_of

WRONG = {
    "wrong.md": (
        "---\ntitle: A day too many\ndate: 2014-06-18\n---\n\n# A day too many\n\nThe café closed in **2003**.\n"
        "The pact was signed on 30 February 2014. On Monday, 17 June 2014, it ended.\n"
    ),
    "wrong.html": (
        '<html lang="en"><head><title>Old war</title></head><body><article><p>The first\n'
        "war&nbsp;began.</p><p>They fought from <b>2011</b> to 2003.</p></article></body></html>\n"
    ),
    "wrong.ndjson": json.dumps({"id": "w1", "published": "2014-02-11",
                                "text": "Iran marks the 25th anniversary of the 1979 revolution today."}) + "\n",
}


class Lint(CommandLineTest):
    def setUp(self):
        super().setUp()
        for name, text in WRONG.items():
            self.write(name, text)

    def findings(self, *arguments, code=1):
        return lines_of(self.output_of("lint", *arguments, code=code))

    def test_findings_have_their_place_and_cut_their_words_out_of_the_file(self):
        day, weekday = self.findings("wrong.md")
        source = WRONG["wrong.md"]
        for finding, words, line, column in [(day, "30 February 2014", 9, 24), (weekday, "Monday, 17 June 2014", 9, 45)]:
            passage = finding["passage"]
            self.assertEqual((passage["exact"], source[passage["start"] : passage["end"]]), (words, words))
            place = slice(passage["bytes"]["start"], passage["bytes"]["end"])
            self.assertEqual(source.encode()[place].decode(), words)
            self.assertEqual((finding["file"], finding["line"], finding["column"]), ("wrong.md", line, column))
        self.assertEqual((day["rule"], day["severity"], day["message"], day["correction"]),
                         ("impossible-date", "error", "February 2014 has 28 days.", None))
        self.assertEqual((weekday["rule"], weekday["message"], weekday["correction"]),
                         ("weekday", "17 June 2014 was a Tuesday, not a Monday.", "Tuesday, 17 June 2014"))

    def test_an_html_page_is_cited_in_its_file(self):
        finding, = self.findings("wrong.html")
        passage, source = finding["passage"], WRONG["wrong.html"]
        self.assertEqual(passage["exact"], "2011 to 2003")
        self.assertEqual(source[passage["start"] : passage["end"]], "2011</b> to 2003")
        self.assertEqual((finding["rule"], finding["line"]), ("reversed", 2))

    def test_exit_codes(self):
        self.assertEqual(self.findings("revolution.md", code=0), [])
        self.assertEqual(len(self.findings("wrong.md", "broken.bin")), 2)
        self.assertEqual(self.findings("revolution.md", "broken.bin"), [])  # 1: an input was skipped
        self.error_of("lint", "missing.txt", code=2)
        self.assertIn("did you mean", self.error_of("lnt", "wrong.md", code=2))

    def test_a_finding_is_not_told_again_as_a_diagnostic(self):
        self.assertEqual(self.error_of("lint", "wrong.md", code=1), "")
        self.assertIn("is no day of the calendar", self.error_of("build", "wrong.md", code=0))

    def test_the_publication_date_may_be_given(self):
        self.write("bare.txt", "Iran has been a republic for 45 years, since 1979.\n")
        self.assertEqual(self.findings("bare.txt", code=0), [])
        finding, = self.findings("bare.txt", "--date", "2014-06-18")
        self.assertEqual(finding["message"], "From 1979 to the publication on 18 June 2014 it is 34 or 35 years, not 45 years.")
        self.assertEqual(finding["severity"], "warning")

    def test_rules_may_be_left_out(self):
        self.assertEqual([f["rule"] for f in self.findings("wrong.md", "--ignore", "weekday")], ["impossible-date"])
        self.assertEqual(self.findings("wrong.md", "--ignore", "weekday", "--ignore", "impossible-date", code=0), [])
        self.error_of("lint", "wrong.md", "--ignore", "grammar", code=2)

    def test_any_number_of_jobs_gives_the_same_bytes(self):
        one = self.output_of("lint", *WRONG, "-j", "1", code=1)
        self.assertEqual(self.output_of("lint", *WRONG, "-j", "3", code=1), one)
        self.assertEqual(len(one.splitlines()), 4)

    def test_as_text(self):
        text = self.output_of("lint", "wrong.md", "--to", "text", code=1).decode()
        self.assertIn("wrong.md:9:24: error: February 2014 has 28 days. (impossible-date)\n", text)
        self.assertIn("    right: Tuesday, 17 June 2014\n", text)
        self.assertTrue(text.endswith("\n2 errors, 0 warnings in 1 document.\n"), text)
        self.assertNotIn("\x1b", text)
        self.assertIn("\x1b[1;31merror:\x1b[0m", self.output_of("lint", "wrong.md", "--to", "text", "--color", "always", code=1).decode())

    def test_as_markdown(self):
        self.output_of("lint", *WRONG, "-o", "report.md", code=1)
        report = self.read("report.md").decode()
        head = "# What is wrong about time\n\n3 errors, 1 warning in 3 documents.\n\n## wrong.html\n"
        self.assertEqual(report[: len(head)], head)
        self.assertIn("- Line 9, error: February 2014 has 28 days. (`impossible-date`)\n", report)
        self.assertIn("**30 February 2014**", report)

    def test_other_sources_date_it_otherwise(self):
        self.output_of("build", "wire.ndjson", "revolution.md", "-o", "timeline.json")
        self.write("draft.txt", "The Shah of Iran was toppled in 1979.\n\nIn March 2002 US forces invaded Iraq.\n")
        finding, = self.findings("draft.txt", "--timeline", "timeline.json")
        self.assertEqual((finding["rule"], finding["severity"], finding["line"]), ("contradicted", "warning", 3))
        self.assertEqual(finding["passage"]["exact"], "In March 2002 US forces invaded Iraq.")
        self.assertEqual(finding["correction"], "March 2003")
        self.assertEqual([one["document"] for one in finding["evidence"]], ["revolution.md"])
        self.assertEqual(self.findings("draft.txt", code=0), [])
        # Too far away to be a slip: another event.
        self.write("far.txt", "In March 1991 US forces invaded Iraq.\n")
        self.assertEqual(self.findings("far.txt", "--timeline", "timeline.json", code=0), [])
        # An article is no evidence against itself.
        self.assertEqual(self.findings("revolution.md", "--timeline", "timeline.json", code=0), [])
        self.error_of("lint", "draft.txt", "--timeline", "missing.json", code=2)

    def test_the_output_is_valid(self):
        self.output_of("lint", *WRONG, "-o", "findings.ndjson", code=1)
        self.assertEqual(self.output_of("validate", "findings.ndjson"), b"findings.ndjson: valid: 4 findings\n")
        broken = self.findings("wrong.html")[0] | {"severity": "fatal", "column": 0}
        told = self.output_of("validate", "-", code=1, stdin=json.dumps(broken).encode() + b"\n").decode()
        self.assertIn("/severity: found \"fatal\"", told)
        self.assertIn("/column: found 0", told)

    def test_the_articles_of_the_demonstration_have_nothing_wrong(self):
        articles = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../data/articles")
        self.assertEqual(self.findings(articles, "--date", "2014-iraq-crisis.txt=2014-06-18", code=0), [])


if __name__ == "__main__":
    unittest.main()
