#!/usr/bin/env python3
"""Holds `dateline lint` against the tables beside this file; README.md there says what a row is.

    check_lint.py BINARY        prints each row that is not as expected; exits 1 if there are any
"""
import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent


def rows():
    for path in sorted(FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line and not line.startswith("# "):
                columns = line.split("\t")
                if len(columns) not in (4, 5) or columns[4:] not in ([], ["todo"]):
                    sys.exit(f"{path.name}: not four columns and todo: {line}")
                yield columns[0], columns[1], columns[2].replace("\\n", "\n"), columns[3], len(columns) == 5


def findings_of(binary, table):
    """The findings of each row, by its id."""
    articles = "".join(
        json.dumps({"id": name, "text": text} | ({} if published == "-" else {"published": published})) + "\n"
        for name, published, text, _, _ in table
    )
    run = subprocess.run([binary, "lint", "--format", "ndjson", "-"], input=articles.encode(), capture_output=True,
                         timeout=120, check=False)
    if run.returncode != 1:
        sys.exit(f"dateline lint ended with {run.returncode}\n{run.stderr.decode()}")
    found = {row[0]: [] for row in table}
    for line in run.stdout.decode().split("\n"):
        if line:
            finding = json.loads(line)
            found[finding["document"]].append(finding)
    return found


def is_expected(finding, expected, text):
    fields = expected.split(" | ")
    passage = finding["passage"]
    return (
        finding["rule"] == fields[0]
        and passage["exact"] == fields[1] == text[passage["start"]:passage["end"]]
        and (len(fields) < 3 or finding["correction"] == fields[2])
    )


def shown(findings):
    return " ; ".join(f"{f['rule']} | {f['passage']['exact']} | {f['correction']}   ({f['message']})" for f in findings) or "-"


def main():
    table = list(rows())
    ids = [row[0] for row in table]
    if len(set(ids)) != len(ids):
        sys.exit(f"ids given twice: {sorted(name for name in set(ids) if ids.count(name) > 1)}")
    found = findings_of(sys.argv[1], table)
    wrong = 0
    for name, published, text, expected, todo in table:
        wanted = [] if expected == "-" else expected.split(" ; ")
        got = found[name]
        right = len(got) == len(wanted) and all(is_expected(f, e, text) for f, e in zip(got, wanted))
        if right == todo:
            wrong += 1
            print(f"{name} ({published}): {text!r}{' is marked todo and passes' if todo else ''}")
            print(f"  expected  {expected}\n  found     {shown(got)}")
    kept = sum(row[3] == "-" for row in table)
    print(f"{len(table)} rows, {kept} of them without a finding; {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
