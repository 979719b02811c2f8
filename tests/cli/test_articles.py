"""Articles in: the same bytes by every way, offsets that lead back, dates given by option, inputs that cannot be read."""
import itertools
import json
import unittest

from harness import ARTICLES, DATES, CommandLineTest, lines_of


class SameBytes(CommandLineTest):
    def test_build_is_mentions_then_merge(self):
        for inputs, code in [(self.names, 0), (self.names + ["broken.bin", "missing.txt"], 1)]:
            for dates in [[], DATES]:
                built = self.output_of("build", *inputs, *dates, code=code)
                mentions = self.output_of("mentions", *inputs, *dates, code=code)
                self.assertEqual(self.output_of("merge", "-", stdin=mentions), built)
        self.assertEqual(len(json.loads(built)["documents"]), 5)
        self.assertGreater(len(json.loads(built)["events"]), 2)

    def test_mentions_may_come_in_any_parts_and_order_and_twice(self):
        built = self.output_of("build", *self.names)
        for name in self.names:
            self.output_of("mentions", name, "-o", name + ".part")
        parts = [name + ".part" for name in self.names]
        self.assertEqual(self.output_of("merge", *parts), built)
        self.assertEqual(self.output_of("merge", *reversed(parts), parts[0]), built)
        lines = self.output_of("mentions", *self.names).splitlines(keepends=True)
        self.assertEqual(self.output_of("merge", "-", stdin=b"".join(reversed(lines))), built)

    def test_any_number_of_jobs(self):
        for command in ["build", "tag", "mentions"]:
            one = self.output_of(command, *self.names, "-j", "1")
            for jobs in ["2", "3", "16"]:
                self.assertEqual(self.output_of(command, *self.names, "-j", jobs), one, f"{command} -j {jobs}")

    def test_any_order_of_inputs(self):
        built = self.output_of("build", *self.names)
        for order in itertools.islice(itertools.permutations(self.names), 5, None, 6):
            self.assertEqual(self.output_of("build", *order), built)


class Offsets(CommandLineTest):
    def source_of(self, document):
        """The text that offsets count in: the file, or "text" of an NDJSON line."""
        for line in ARTICLES["wire.ndjson"].splitlines():
            if json.loads(line)["id"] == document:
                return json.loads(line)["text"]
        return ARTICLES[document]

    def check_cut(self, document, quote, exact):
        source = self.source_of(document)
        start, end = quote["bytes"]["start"], quote["bytes"]["end"]
        self.assertEqual(source[quote["start"] : quote["end"]], source.encode()[start:end].decode())
        if not document.endswith(".html"):
            self.assertEqual(source[quote["start"] : quote["end"]], exact)

    def test_tag_lines_cut_their_text_out_of_the_file(self):
        lines = lines_of(self.output_of("tag", *self.names, *DATES))
        self.assertGreater(len(lines), 8)
        for line in lines:
            self.check_cut(line["document"], line, line["text"])

    def test_mentions_cut_their_passages_out_of_the_file(self):
        timeline = json.loads(self.output_of("build", *self.names, *DATES))
        mentions = [mention for event in timeline["events"] for mention in event["mentions"]]
        self.assertGreater(len(mentions), 4)
        for mention in mentions:
            for key in ["passage", "time", "trigger"]:
                self.check_cut(mention["document"], mention[key], mention[key]["exact"])
            self.assertIn("#:~:text=", mention["link"])


class PublicationDates(CommandLineTest):
    def times(self, *arguments, code=0):
        return {(line["document"], line["text"]): line for line in lines_of(self.output_of("tag", *arguments, code=code))}

    def test_without_a_date_monday_stays_unresolved_and_the_warning_says_what_to_do(self):
        monday = self.times("crisis.txt")["crisis.txt", "Monday"]
        self.assertTrue(monday["unresolved"])
        self.assertEqual((monday["value"], monday["first"], monday["anchor"]), ("XXXX-WXX-1", None, None))
        warning = self.error_of("build", "crisis.txt", code=0)
        self.assertIn("Monday", warning)
        self.assertIn("help: give the publication date with --date crisis.txt=YYYY-MM-DD", warning)
        timeline = json.loads(self.output_of("build", "crisis.txt"))
        self.assertEqual([d["code"] for d in timeline["diagnostics"]], ["resolve.no-anchor"])
        for event in timeline["events"]:
            self.assertLess(event["date"]["end"], "2012")

    def test_a_date_by_id_dates_that_article(self):
        monday = self.times("crisis.txt", *DATES)["crisis.txt", "Monday"]
        self.assertEqual(monday["value"], "2014-06-16")
        self.assertEqual(monday["anchor"]["date"], "2014-06-18")

    def test_a_date_for_all_dates_only_articles_without_one(self):
        timeline = json.loads(self.output_of("build", *self.names, "--date", "2014-06-18"))
        dates = {d["id"]: (d["published"], d["published_basis"]) for d in timeline["documents"]}
        self.assertEqual(dates["crisis.txt"], ("2014-06-18", "option"))
        self.assertEqual(dates["revolution.md"], ("2014-02-12", "metadata"))

    def test_a_date_for_an_unknown_id_is_told_with_near_ids_and_nothing_is_lost(self):
        result = self.dateline("build", *self.names, "--date", "crisis=2014-06-18")
        self.assertEqual(result.returncode, 1)
        self.assertIn("--date crisis=2014-06-18: no document has this id", result.stderr.decode())
        self.assertIn("help: did you mean crisis.txt?", result.stderr.decode())
        self.assertEqual(len(json.loads(result.stdout)["documents"]), 5)

    def test_impossible_dates_are_refused_before_any_work(self):
        for date in ["2014-02-30", "crisis.txt=2014-13-01", "18 June 2014", "crisis.txt="]:
            error = self.error_of("build", "crisis.txt", "--date", date, code=2)
            self.assertIn("is no day of the calendar", error)
            self.assertIn("help: write it as YYYY-MM-DD", error)
        self.error_of("tag", "crisis.txt", "--date", "2014-01-01", "--date", "2014-01-02", code=2)


class Inputs(CommandLineTest):
    def test_what_cannot_be_read_is_told_and_the_rest_is_done(self):
        result = self.dateline("build", "crisis.txt", "broken.bin", "missing.txt")
        self.assertEqual(result.returncode, 1)
        timeline = json.loads(result.stdout)
        self.assertEqual([d["id"] for d in timeline["documents"]], ["crisis.txt"])
        self.assertEqual({d["file"] for d in timeline["diagnostics"] if d["severity"] == "error"}, {"broken.bin", "missing.txt"})
        self.assertIn("dateline: error: broken.bin: ", result.stderr.decode())
        self.assertIn("dateline: error: missing.txt: ", result.stderr.decode())

    def test_nothing_readable_gives_no_output(self):
        for command in ["build", "tag", "mentions"]:
            self.output_of(command, "broken.bin", "missing.txt", "-o", "out", code=2)
            with self.assertRaises(FileNotFoundError):
                self.read("out")
        self.assertEqual(self.output_of("build", "missing.txt", code=2), b"")

    def test_standard_input_and_folders(self):
        article = ARTICLES["crisis.txt"].encode()
        lines = lines_of(self.output_of("tag", "-", "--format", "text", "--date", "2014-06-18", stdin=article))
        self.assertIn(("-", "Monday"), [(line["document"], line["text"]) for line in lines])
        self.assertEqual(self.output_of("build", "."), self.output_of("build", *["./" + name for name in self.names]))

    def test_a_broken_line_of_ndjson_is_one_error_with_its_place(self):
        self.write("wire.ndjson", ARTICLES["wire.ndjson"] + "{broken\n")
        result = self.dateline("build", "wire.ndjson")
        self.assertEqual(result.returncode, 1)
        self.assertIn("wire.ndjson:3", result.stderr.decode())
        self.assertEqual(len(json.loads(result.stdout)["documents"]), 2)

    def test_broken_lines_of_mentions_are_errors_with_their_place(self):
        lines = self.output_of("mentions", *self.names).splitlines(keepends=True)
        result = self.dateline("merge", "-", stdin=lines[0] + b"{broken\n" + b"".join(lines[1:]))
        self.assertEqual(result.returncode, 1)
        self.assertIn("dateline: error: -:2: not JSON", result.stderr.decode())
        self.assertEqual(len(json.loads(result.stdout)["documents"]), 5)
        self.error_of("merge", "missing.ndjson", code=2)


if __name__ == "__main__":
    unittest.main()
