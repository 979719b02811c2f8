"""dateline check: claims in, verdicts out, in every format."""
import json
import os
import unittest

from harness import DATES, CommandLineTest, lines_of

CLAIMS = """The Shah of Iran was toppled in 1979.
The Shah of Iran was toppled in 1989.
The agreement was signed on November 24, 2013.
Napoleon was crowned in 1804.
"""
RULINGS = ["supported", "contradicted", "supported", "not_enough_info"]


class Checked(CommandLineTest):
    def setUp(self):
        super().setUp()
        self.write("claims.txt", CLAIMS)
        self.output_of("build", *self.names, *DATES, "-o", "timeline.json")

    def check(self, *arguments, code=1, stdin=b""):
        return self.output_of("check", "--timeline", "timeline.json", *arguments, code=code, stdin=stdin)

    def verdicts(self, *arguments, **options):
        return lines_of(self.check(*arguments, **options))


class Formats(Checked):
    def test_ndjson_is_what_a_pipe_gets_and_is_valid(self):
        piped = self.check("claims.txt")
        self.assertEqual(piped, self.check("claims.txt", "--to", "ndjson"))
        self.assertEqual([one["verdict"] for one in lines_of(piped)], RULINGS)
        self.assertEqual(self.output_of("validate", "-", stdin=piped), b"-: valid: 4 verdicts\n")

    def test_text_has_the_reason_the_passage_and_the_count(self):
        text = self.check("claims.txt", "--to", "text").decode()
        self.assertIn("contradicted  The Shah of Iran was toppled in 1989.\n", text)
        self.assertIn("              The source dates it to 1979, 10 years earlier.\n", text)
        self.assertIn("              - The 1979 revolution toppled the Shah of Iran. [revolution.md]\n", text)
        self.assertTrue(text.endswith("4 claims: 2 supported, 1 contradicted, 1 not enough information.\n"), text)
        self.assertNotIn("\x1b", text)
        self.assertTrue(all(len(line) <= 80 for line in text.split("\n")), text)

    def test_color_can_be_asked_for(self):
        always = self.check("claims.txt", "--to", "text", "--color", "always").decode()
        self.assertIn("\x1b[31mcontradicted\x1b[0m", always)

    def test_markdown_quotes_each_passage_with_its_link(self):
        self.check("claims.txt", "-o", "report.md")
        report = self.read("report.md").decode()
        self.assertIn("## The Shah of Iran was toppled in 1989.\n\n**Contradicted.** The source dates it to 1979, 10 years "
                      "earlier.\n\nDate in the sources: 1979\n", report)
        self.assertIn("> The 1979 revolution toppled the Shah of Iran.\n>\n> — [A kingdom ends](<revolution.md#:~:text=", report)
        self.assertIn("speaks against it", report)

    def test_claimreview_rates_what_can_be_rated_and_says_that_it_is_automatic(self):
        graph = json.loads(self.check("claims.txt", "--to", "claimreview"))
        self.assertEqual(graph["@context"], "https://schema.org")
        reviews = graph["@graph"]
        self.assertEqual([one["claimReviewed"] for one in reviews], CLAIMS.splitlines())
        self.assertEqual([one["reviewRating"].get("ratingValue") for one in reviews], [5, 1, 5, None])
        self.assertEqual(reviews[3]["reviewRating"]["alternateName"], "not enough information")
        for one in reviews:
            self.assertEqual(one["@type"], "ClaimReview")
            self.assertEqual(one["creativeWorkStatus"], "Automatic")
            self.assertEqual(one["itemReviewed"], {"@type": "Claim", "text": one["claimReviewed"]})
            self.assertTrue(one["author"]["name"].startswith("dateline "))
        cited = {one["isPartOf"]["identifier"]: one["text"] for one in reviews[2]["citation"]}
        self.assertEqual(cited["w2"], "The agreement was signed on November 24, 2013.")

    def test_fever_has_the_labels_and_pages_of_its_scorer(self):
        lines = lines_of(self.check("claims.txt", "--to", "fever"))
        self.assertEqual([one["predicted_label"] for one in lines], ["SUPPORTS", "REFUTES", "SUPPORTS", "NOT ENOUGH INFO"])
        self.assertEqual([one["id"] for one in lines], [1, 2, 3, 4])
        self.assertIn(["w2", 0], lines[2]["predicted_evidence"])
        self.assertIn([None, None, "w2", 0], lines[2]["evidence"][0])
        self.assertEqual(lines[3]["predicted_evidence"], [])
        self.assertEqual(lines[3]["evidence"], [[[None, None, None, None]]])

    def test_fever_has_no_word_for_sources_that_disagree(self):
        self.write("a.txt", "A\n\n1 May 2010\n\nThe invasion of Iraq began on 20 March 2003.\n")
        self.write("b.txt", "B\n\n2 May 2010\n\nThe invasion of Iraq began on 19 March 2003.\n")
        claim = b"The invasion of Iraq began on 20 March 2003.\n"
        arguments = ["check", "--articles", "a.txt", "--articles", "b.txt", "-"]
        self.assertEqual(lines_of(self.output_of(*arguments, stdin=claim))[0]["verdict"], "conflicting")
        line = lines_of(self.output_of(*arguments, "--to", "fever", stdin=claim))[0]
        self.assertEqual((line["label"], line["predicted_evidence"]), ("NOT ENOUGH INFO", []))

    def test_the_list_of_formats_is_what_to_takes(self):
        names = [line.split()[0] for line in self.output_of("check", "--list-formats").decode().splitlines()]
        self.assertEqual(names, ["ndjson", "text", "markdown", "claimreview", "fever"])
        for name in names:
            self.assertTrue(self.check("claims.txt", "--to", name))

    def test_the_name_of_the_output_chooses_the_format(self):
        for name, start in [("v.ndjson", b'{"id"'), ("v.jsonld", b'{\n  "@context"'), ("v.fever.jsonl", b'{"id":1,"claim"')]:
            self.check("claims.txt", "-o", name)
            self.assertTrue(self.read(name).startswith(start), name)


class Inputs(Checked):
    def test_markdown_ndjson_and_standard_input(self):
        self.write("claims.md", "# Claims\n\n- The **Shah** of Iran was toppled in 1979.\n\nNapoleon was crowned\nin 1804.\n")
        self.assertEqual([one["claim"] for one in self.verdicts("claims.md", code=0)],
                         ["The Shah of Iran was toppled in 1979.", "Napoleon was crowned in 1804."])
        line = b'{"id":"a7","claim":"The Shah of Iran was toppled 35 years ago.","date":"2014-06-18"}\n'
        verdict = self.verdicts("-", code=0, stdin=line)[0]
        self.assertEqual((verdict["id"], verdict["date"], verdict["verdict"]), ("a7", "2014-06-18", "supported"))

    def test_the_date_of_claims_that_give_none(self):
        claim = b"The Shah of Iran was toppled 35 years ago.\n"
        undated = self.verdicts("-", code=0, stdin=claim)[0]
        self.assertEqual(undated["verdict"], "not_enough_info")
        self.assertIn("the claim has no date of its own", undated["reason"])
        self.assertEqual(self.verdicts("-", "--date", "2014-06-18", code=0, stdin=claim)[0]["verdict"], "supported")

    def test_a_line_that_is_no_claim_is_told_and_the_rest_is_done(self):
        result = self.dateline("check", "--timeline", "timeline.json", "-", stdin=b'{"claim":"The war began in 2003."}\n{"id":"x"}\n')
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(lines_of(result.stdout)), 1)
        self.assertIn('-:2: the field "claim" is missing', result.stderr.decode())

    def test_articles_as_the_sources_give_the_same_as_their_timeline(self):
        articles = [part for name in self.names for part in ("--articles", name)]
        self.assertEqual(self.check("claims.txt"), self.output_of("check", *articles, *DATES, "claims.txt", code=1))

    def test_articles_that_moved_are_told_and_the_timeline_still_serves(self):
        os.rename(self.path("revolution.md"), self.path("moved.md"))
        result = self.dateline("check", "--timeline", "timeline.json", "claims.txt")
        self.assertIn("1 of the 5 articles of the timeline cannot be read again", result.stderr.decode())
        self.assertEqual([one["verdict"] for one in lines_of(result.stdout)], RULINGS)

    def test_an_article_that_changed_is_not_searched(self):
        self.write("revolution.md", "---\ndate: 2014-02-12\n---\n\nNapoleon was crowned in 1804.\n")
        self.assertEqual([one["verdict"] for one in self.verdicts("claims.txt")], RULINGS)

    def test_a_sentence_that_no_event_has_is_cited_without_one(self):
        self.write("note.txt", "Note\n\n3 May 2010\n\nOn 4 April 2009 the lighthouse of Brill had 12 visitors, all from Spain.\n")
        line = b"The lighthouse of Brill had 12 visitors on 4 April 2009.\n"
        verdict = lines_of(self.output_of("check", "--articles", "note.txt", "-", stdin=line))[0]
        self.assertEqual(verdict["verdict"], "supported", verdict)
        self.assertIsNone(verdict["evidence"][0]["event"])


class FromAnArticle(Checked):
    DRAFT = ("A draft\n\n20 June 2014\n\nThe Shah of Iran was toppled 35 years ago. Nothing more is known.\n\n"
             "“Café talk”, he added. The agreement was signed on November 26, 2013.\n")

    def test_its_dated_sentences_are_claims_that_lead_back_to_their_place(self):
        self.write("draft.txt", self.DRAFT)
        verdicts = self.verdicts("--claims-from", "draft.txt")
        self.assertEqual([one["verdict"] for one in verdicts], ["supported", "contradicted"])
        for one in verdicts:
            place = one["source"]
            self.assertEqual(self.DRAFT[place["passage"]["start"]:place["passage"]["end"]], one["claim"])
            self.assertEqual((place["document"], one["date"]), ("draft.txt", "2014-06-20"))
            self.assertTrue(place["link"].startswith("draft.txt#:~:text="))
        self.assertIn("Said in [draft.txt](<draft.txt#:~:text=",
                      self.check("--claims-from", "draft.txt", "--to", "markdown").decode())
        review = json.loads(self.check("--claims-from", "draft.txt", "--to", "claimreview"))["@graph"][0]
        self.assertTrue(review["itemReviewed"]["appearance"]["url"].startswith("draft.txt#:~:text="))

    def test_an_article_is_no_evidence_for_itself(self):
        verdict = self.verdicts("--claims-from", "talks.html", code=0)[0]
        self.assertEqual((verdict["verdict"], verdict["evidence"]), ("not_enough_info", []))
        self.write("copy.txt", "Copy\n\n2007-03-13\n\nDiplomats of the United States and Iran met in Baghdad on Saturday.\n")
        self.assertEqual(self.verdicts("--claims-from", "copy.txt", code=0)[0]["verdict"], "supported")


class Errors(Checked):
    def test_what_cannot_run_says_why(self):
        for arguments, words in [
            (["claims.txt"], "give the sources"),
            (["--timeline", "timeline.json", "--articles", "crisis.txt", "claims.txt"], "give the sources"),
            (["--timeline", "timeline.json"], "no claims"),
            (["--timeline", "missing.json", "claims.txt"], "missing.json: cannot be read"),
            (["--timeline", "claims.txt", "claims.txt"], "claims.txt: "),
            (["--timeline", "timeline.json", "missing.txt"], "missing.txt: cannot be read"),
            (["--timeline", "timeline.json", "claims.txt", "--to", "pdf"], "--to: pdf not in"),
            (["--timeline", "timeline.json", "claims.txt", "--date", "June"], '--date: "June" is no day'),
        ]:
            with self.subTest(arguments):
                self.assertIn(words, self.error_of("check", *arguments, code=2))

    def test_an_article_of_claims_that_is_missing_is_told(self):
        error = self.error_of("check", "--timeline", "timeline.json", "--claims-from", "missing.txt", code=1)
        self.assertIn("missing.txt", error)


if __name__ == "__main__":
    unittest.main()
