"""Timelines in: growing one by new mentions, a part of one, what changed from one to another."""
import json
import unittest

from harness import DATES, CommandLineTest, lines_of


class Growing(CommandLineTest):
    def test_a_timeline_and_new_mentions_give_what_all_articles_give(self):
        self.output_of("build", *self.names[:3], *self.dates(self.names[:3]), "-o", "old.json")
        self.output_of("mentions", *self.names[3:], *self.dates(self.names[3:]), "-o", "new.ndjson")
        whole = self.output_of("build", *self.names, *DATES)
        self.assertEqual(self.output_of("merge", "old.json", "new.ndjson"), whole)

    def dates(self, names):
        return DATES if "crisis.txt" in names else []

    def test_ids_stay_when_articles_come(self):
        old = json.loads(self.output_of("build", "revolution.md"))
        new = json.loads(self.output_of("build", *self.names, *DATES))
        self.assertLessEqual({event["id"] for event in old["events"]}, {event["id"] for event in new["events"]})

    def test_a_broken_timeline_is_told_by_its_field(self):
        timeline = json.loads(self.output_of("build", "revolution.md"))
        del timeline["events"][0]["mentions"][0]["trigger"]
        self.write("broken.json", json.dumps(timeline))
        error = self.error_of("merge", "broken.json", code=1)
        self.assertIn("broken.json", error)
        self.assertIn("trigger", error)


class Part(CommandLineTest):
    def titles(self, *options):
        timeline = json.loads(self.output_of("build", *self.names, *DATES, *options))
        return [event["title"] for event in timeline["events"]]

    def test_a_part_keeps_the_order_of_the_whole(self):
        whole = self.titles()
        top = self.titles("--top", "3")
        self.assertEqual(len(top), 3)
        self.assertEqual(top, [title for title in whole if title in top])

    def test_dates_bound_the_events(self):
        events = json.loads(self.output_of("build", *self.names, *DATES, "--since", "2007", "--until", "2013"))["events"]
        self.assertTrue(events)
        for event in events:
            self.assertGreaterEqual(event["date"]["end"], "2007-01-01")
            self.assertLessEqual(event["date"]["start"], "2013-12-31")

    def test_words_choose_the_events(self):
        self.assertTrue(self.titles("--about", "Iran"))
        self.assertEqual(self.titles("--about", "Atlantis"), [])

    def test_a_wrong_date_is_told_before_anything_is_read(self):
        self.assertIn("--since", self.error_of("build", "missing.txt", "--since", "soon", code=2))


class Diff(CommandLineTest):
    def test_what_an_article_adds_is_told(self):
        self.output_of("build", "revolution.md", "-o", "old.json")
        self.output_of("build", *self.names, *DATES, "-o", "new.json")
        changes = lines_of(self.output_of("diff", "old.json", "new.json", "--to", "ndjson", code=1))
        self.assertIn("added", {change["change"] for change in changes})
        self.assertNotIn("removed", {change["change"] for change in changes})
        text = self.output_of("diff", "old.json", "new.json", code=1).decode()
        self.assertIn("added\n  + ", text)

    def test_the_same_timeline_has_no_changes(self):
        self.output_of("build", *self.names, "-o", "one.json")
        self.assertEqual(self.output_of("diff", "one.json", "one.json"), b"")

    def test_what_is_no_timeline_is_refused(self):
        self.output_of("build", *self.names, "-o", "one.json")
        self.assertIn("revolution.md", self.error_of("diff", "one.json", "revolution.md", code=2))


if __name__ == "__main__":
    unittest.main()
