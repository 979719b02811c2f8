"""export, and --to of build and merge: one table of formats, the same bytes whichever command writes them."""
import json
import pathlib
import re
import tempfile
import unittest

from harness import DATES, CommandLineTest, lines_of


class Export(CommandLineTest):
    def setUp(self):
        super().setUp()
        self.output_of("build", *self.names, *DATES, "-o", "timeline.json")

    def formats(self):
        """All but html when this dateline was built without the viewer."""
        names = [line.split()[0] for line in self.output_of("export", "--list-formats").decode().split("\n") if line]
        html = self.dateline("export", "timeline.json", "--to", "html")
        return [name for name in names if name != "html"] if b"without the viewer" in html.stderr else names

    def test_every_listed_format_is_the_same_from_build_merge_and_export(self):
        self.write("mentions.ndjson", self.output_of("mentions", *self.names, *DATES))
        for name in self.formats():
            exported = self.written("export", "timeline.json", "--to", name)
            self.assertEqual(exported, self.written("build", *self.names, *DATES, "--to", name), name)
            self.assertEqual(exported, self.written("merge", "mentions.ndjson", "--to", name), name)

    def written(self, *arguments):
        """What goes to standard output; of a format with many files, those in its folder by name."""
        if arguments[-1] != "timeml":
            return self.output_of(*arguments)
        with tempfile.TemporaryDirectory() as folder:
            self.output_of(*arguments, "-o", folder + "/")
            files = {file.name: file.read_bytes() for file in pathlib.Path(folder).iterdir()}
        self.assertEqual(len(files), len(json.loads(self.read("timeline.json"))["documents"]))
        return files

    def test_the_formats_are_listed_by_every_command_that_takes_them(self):
        listed = self.output_of("export", "--list-formats")
        self.assertIn(b"\nndjson ", listed)
        for command in ["build", "merge"]:
            self.assertEqual(listed, self.output_of(command, "--list-formats"))

    def test_json_is_the_timeline_itself(self):
        self.assertEqual(self.output_of("export", "timeline.json"), self.read("timeline.json"))

    def test_ndjson_has_the_events_of_the_timeline(self):
        self.assertEqual(lines_of(self.output_of("export", "timeline.json", "--to", "ndjson")),
                         json.loads(self.read("timeline.json"))["events"])

    def test_a_selection_is_exported(self):
        lines = lines_of(self.output_of("export", "timeline.json", "--to", "ndjson", "--about", "Mosul"))
        self.assertEqual([line["date"]["edtf"] for line in lines], ["2014-06-16"])

    def test_timeml_holds_the_articles_that_are_given(self):
        result = self.dateline("export", "timeline.json", "--to", "timeml", "--articles", "crisis.txt", "-o", "out/")
        self.assertEqual(result.returncode, 0)
        self.assertIn(b"talks.html: not among the articles given: only its passages are written", result.stderr)
        self.assertNotIn(b"crisis.txt: not among", result.stderr)
        whole = self.read("out/crisis.txt.tml").decode()
        self.assertIn("The café on the square – “closed since <TIMEX3", whole)
        text = whole.split("<TEXT>\n")[1].split("\n</TEXT>")[0]
        self.assertEqual(re.sub("<[^>]*>", "", text), self.read("crisis.txt").decode())
        self.assertNotIn("Home", self.read("out/talks.html.tml").decode())

    def test_articles_that_have_changed_are_refused(self):
        self.write("crisis.txt", b"Another article.")
        error = self.error_of("export", "timeline.json", "--to", "timeml", "--articles", "crisis.txt", "-o", "whole/", code=2)
        self.assertIn("crisis.txt: not as it was when the timeline was made", error)

    def test_articles_go_with_timeml_alone(self):
        error = self.error_of("export", "timeline.json", "--to", "csv", "--articles", "crisis.txt", code=2)
        self.assertIn("--articles goes with --to timeml", error)

    def test_what_is_no_timeline_is_refused(self):
        self.assertIn("crisis.txt: no timeline", self.error_of("export", "crisis.txt", code=2))
        self.assertIn("none.json: cannot be read", self.error_of("export", "none.json", code=2))


if __name__ == "__main__":
    unittest.main()
