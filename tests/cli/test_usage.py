"""How the program is asked: help, version, wrong usage, explain and rules."""
import re
import unittest

from harness import CommandLineTest

COMMANDS = ["build", "tag", "mentions", "merge", "diff", "export", "explain", "rules", "validate"]


class Usage(CommandLineTest):
    def test_every_command_teaches_by_example(self):
        self.assertIn("Examples:", self.output_of("--help").decode())
        for command in COMMANDS:
            text = self.output_of(command, "--help").decode()
            examples = re.findall(r"^  .*dateline \w+ .*$|^  dateline \w+$", text.split("Examples:")[1], re.MULTILINE)
            self.assertGreaterEqual(len(examples), 3, command)
            self.assertTrue(any(f"dateline {command}" in example for example in examples), command)

    def test_version(self):
        self.assertRegex(self.output_of("--version").decode(), r"^dateline \d+\.\d+\.\d+\n$")

    def test_wrong_usage_is_told_with_what_to_do(self):
        for arguments, cause in [
            (["build"], "INPUT is required"),
            (["merge"], "MENTIONS is required"),
            (["explain"], "TEXT is required"),
            (["validate"], "FILE is required"),
            (["build", "crisis.txt", "--fast"], "--fast"),
            (["build", "crisis.txt", "--to", "pdf"], "pdf"),
            (["build", "crisis.txt", "--format", "pdf"], "pdf"),
            (["build", "crisis.txt", "-j", "0"], "0"),
            (["build", "crisis.txt", "-j", "many"], "many"),
        ]:
            error = self.error_of(*arguments, code=2)
            self.assertIn(cause, error)
            self.assertIn(f"help: see dateline {arguments[0]} --help", error)

    def test_no_command_prints_the_help_as_an_error(self):
        self.assertIn("Subcommands:", self.error_of(code=2))

    def test_an_unknown_command_is_told_with_near_ones(self):
        self.assertIn("help: did you mean build?", self.error_of("biuld", "a.txt", code=2))
        self.assertIn("help: did you mean mentions?", self.error_of("mention", code=2))
        self.assertIn("help: the commands are build, tag,", self.error_of("frobnicate", code=2))


class Explain(CommandLineTest):
    def test_a_table_from_words_to_days(self):
        table = self.output_of("explain", "On Monday it was 1979.", "--date", "2014-06-18").decode().split("\n")
        self.assertEqual(table[0].split(), ["span", "said", "rule", "value", "anchor", "days"])
        self.assertRegex(table[1], r"^3–9 +Monday +\S+ +2014-06-16 +published 2014-06-18.* 2014-06-16$")
        self.assertRegex(table[2], r"^17–21 +1979 +\S+ +1979 .* 1979-01-01 to 1979-12-31$")

    def test_without_a_date_it_says_what_is_missing(self):
        self.assertIn("not known: give --date", self.output_of("explain", "On Monday").decode())

    def test_words_need_no_quotation_marks_and_none_may_be_found(self):
        self.assertEqual(self.output_of("explain", "in", "1979"), self.output_of("explain", "in 1979"))
        self.assertEqual(self.output_of("explain", "nothing at all"), b"No time expression found.\n")

    def test_a_date_that_is_no_day_is_refused(self):
        self.assertIn("is no day of the calendar", self.error_of("explain", "Monday", "--date", "2014-02-30", code=2))


class Rules(CommandLineTest):
    def test_every_rule_that_is_named_in_an_output_is_listed(self):
        rules = self.output_of("rules").decode()
        for rule in re.findall(r'"rule":"([^"]+)"', self.output_of("tag", *self.names).decode()):
            self.assertIn(rule, rules)

    def test_markdown(self):
        self.assertTrue(self.output_of("rules", "--markdown").startswith(b"# "))


if __name__ == "__main__":
    unittest.main()
