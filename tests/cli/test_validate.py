"""Outputs against their schemas: every kind is valid as written and refused when broken; the schemas agree with each other."""
import copy
import json
import os
import unittest

from harness import DATES, CommandLineTest, lines_of

SCHEMAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../schemas")


class Valid(CommandLineTest):
    def test_every_output_is_valid(self):
        for dates in [[], DATES]:
            inputs = [*self.names, "broken.bin", *dates]
            self.output_of("build", *inputs, "-o", "timeline.json", code=1)
            self.output_of("mentions", *inputs, "-o", "mentions.ndjson", code=1)
            self.output_of("tag", *inputs, "-o", "times.ndjson", code=1)
            result = self.output_of("validate", "timeline.json", "mentions.ndjson", "times.ndjson").decode()
            self.assertRegex(result, r"timeline.json: valid: 1 timeline\n")
            self.assertRegex(result, r"mentions.ndjson: valid: \d diagnostics?, 5 documents, \d+ mentions(, \d+ undated mentions?)?\n")
            self.assertRegex(result, r"times.ndjson: valid: \d+ tags\n")

    def test_one_line_and_standard_input(self):
        line = self.output_of("tag", "revolution.md").splitlines()[0]
        self.assertEqual(self.output_of("validate", "-", stdin=line), b"-: valid: 1 tag\n")
        timeline = json.dumps(json.loads(self.output_of("build", "revolution.md"))).encode()
        self.assertEqual(self.output_of("validate", "-", stdin=timeline), b"-: valid: 1 timeline\n")
        self.assertEqual(self.output_of("validate", "-", stdin=b""), b"-: valid: holds nothing\n")


def paths_of(value, path=()):
    """Every object in a value."""
    if isinstance(value, dict):
        yield path
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []:
        yield from paths_of(part, (*path, key))


def part_of(value, path):
    for key in path:
        value = value[key]
    return value


class Broken(CommandLineTest):
    def findings(self, value):
        return self.output_of("validate", "-", code=1, stdin=json.dumps(value).encode()).decode()

    def samples(self):
        """One value of each kind, and the prefix of its findings."""
        yield json.loads(self.output_of("build", "revolution.md", "broken.bin", code=1)), "-: "
        lines = lines_of(self.output_of("mentions", "revolution.md", "broken.bin", code=1))
        lines += lines_of(self.output_of("mentions", "crisis.txt"))
        for kind in ["document", "mention", "undated", "diagnostic"]:
            yield next(line for line in lines if line["kind"] == kind), "-: line 1: "
        yield lines_of(self.output_of("tag", "crisis.txt", *DATES))[0], "-: line 1: "
        claim = b"The Shah was toppled in 1989. US forces invaded Iraq in 2003.\n"
        yield lines_of(self.output_of("check", "--articles", "revolution.md", "-", code=1, stdin=claim))[0], "-: line 1: "

    def test_a_field_missing_unknown_or_of_the_wrong_kind_is_found_wherever_it_is(self):
        checked = 0
        for sample, prefix in self.samples():
            for path in paths_of(sample):
                pointer = "".join(f"/{key}" for key in path)
                place = prefix + (pointer + ": " if pointer else "")
                unknown = copy.deepcopy(sample)
                part_of(unknown, path)["surprise"] = 1
                self.assertIn(place + 'the field "surprise" is not known', self.findings(unknown))
                key = list(part_of(sample, path))[-1]
                missing = copy.deepcopy(sample)
                del part_of(missing, path)[key]
                self.assertIn(place + f'the field "{key}" is missing', self.findings(missing))
                wrong = copy.deepcopy(sample)
                part_of(wrong, path)[key] = 3.5
                self.assertIn(f"{prefix}{pointer}/{key}: found ", self.findings(wrong))
                checked += 1
        self.assertGreater(checked, 20)

    def test_what_the_schemas_say_about_values_is_held_to(self):
        timeline = json.loads(self.output_of("build", "revolution.md"))
        for path, value in [
            (("generator", "name"), "other"),
            (("documents", 0, "published"), "2014-13-01"),
            (("documents", 0, "published"), "12 February 2014"),
            (("documents", 0, "published_basis"), "guess"),
            (("documents", 0, "sha256"), "0"),
            (("events", 0, "date", "edtf"), "circa 1979"),
            (("events", 0, "date", "granularity"), "fortnight"),
            (("events", 0, "mentions"), []),
            (("events", 0, "mentions", 0, "passage", "start"), -1),
            (("events", 0, "mentions", 0, "confidence"), 1.5),
            (("events", 0, "mentions", 0, "time", "type"), "date"),
            (("events", 0, "modality"), None),
        ]:
            broken = copy.deepcopy(timeline)
            part_of(broken, path[:-1])[path[-1]] = value
            self.assertIn("-: " + "".join(f"/{key}" for key in path) + ": found ", self.findings(broken))

    def test_text_that_is_no_json_is_told_with_its_line(self):
        timeline = self.output_of("build", "revolution.md")
        cut = timeline[: len(timeline) // 2]
        self.assertIn(f"not JSON from line {cut.count(10) + 1} on", self.output_of("validate", "-", code=1, stdin=cut).decode())
        lines = self.output_of("tag", "revolution.md")
        self.assertIn("-: line 2: not JSON", self.output_of("validate", "-", code=1, stdin=lines.splitlines()[0] + b"\n{x\n").decode())
        self.assertIn("-: line 1: not JSON", self.output_of("validate", "-", code=1, stdin=b"hello\n").decode())
        self.assertIn("/kind: expected", self.output_of("validate", "-", code=1, stdin=b'{"kind":"verdict"}\n').decode())

    def test_many_findings_are_counted(self):
        out = self.output_of("validate", "-", code=1, stdin=b"x\n" * 100).decode()
        self.assertEqual(len(out.splitlines()), 21)
        self.assertIn("and 80 more findings", out)

    def test_deep_nesting_does_no_harm(self):
        deep = b'{"kind":"document","id":' + b"[" * 200000 + b"]" * 200000 + b"}\n"
        self.assertIn("/id: found an array", self.output_of("validate", "-", code=1, stdin=deep).decode())

    def test_a_file_that_cannot_be_read_is_no_finding(self):
        self.assertIn("missing.json: cannot be read", self.error_of("validate", "missing.json", code=2))


class Schemas(unittest.TestCase):
    def schema(self, name):
        with open(os.path.join(SCHEMAS, name + ".schema.json"), encoding="utf-8") as file:
            return json.load(file)

    def schemas(self):
        return {name: self.schema(name) for name in ["document", "mention", "diagnostic", "tag", "timeline", "verdict"]}

    def test_every_field_is_described_and_every_object_is_closed(self):
        for name, schema in self.schemas().items():
            for path in paths_of(schema):
                part = part_of(schema, path)
                if "properties" in part and path[-1:] != ("properties",):
                    self.assertIs(part["additionalProperties"], False, (name, path))
                    self.assertEqual(part["required"], list(part["properties"]), (name, path))
                    for key, field in part["properties"].items():
                        self.assertGreater(len(field["description"]), 8, (name, path, key))

    def test_schemas_that_share_a_definition_agree_on_it(self):
        timeline = self.schema("timeline")["$defs"]
        for name, schema in self.schemas().items():
            for key, definition in schema.get("$defs", {}).items():
                if key in timeline:
                    self.assertEqual(definition, timeline[key], (name, key))
            if name in timeline:
                line = dict(schema["properties"])
                self.assertEqual(line.pop("kind")["enum"], [name])
                self.assertEqual(line, timeline[name]["properties"])


if __name__ == "__main__":
    unittest.main()
