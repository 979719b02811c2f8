#!/usr/bin/env python3
"""How many wrong weekdays `dateline lint` tells: moves each weekday beside a date of real articles by three days.

    shifted_weekdays.py BINARY DOCS.ndjson…      NDJSON {"id","published","text"}

One article a move, so that nothing else is wrong in it. Prints the share told, of dates with and without their year.
"""
import json
import re
import subprocess
import sys

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
DATED = re.compile(
    rf"\b(?P<day>{'|'.join(DAYS)}),? (?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b)"
    r"(?P<year>,? \d{4})?"
)


def moved(articles):
    for article in articles:
        text = article["text"]
        for found in DATED.finditer(text):
            day = DAYS[(DAYS.index(found["day"]) + 3) % 7]
            yield found, article | {"text": text[: found.start()] + day + text[found.end("day") :]}


def main():
    articles = [json.loads(line) for path in sys.argv[2:] for line in open(path, encoding="utf-8")]
    moves = list(moved(article for article in articles if article.get("text")))
    lines = "".join(
        json.dumps({"id": str(i), "text": article["text"]} | ({"published": article["published"]} if article.get("published") else {}))
        + "\n"
        for i, (_, article) in enumerate(moves)
    )
    run = subprocess.run([sys.argv[1], "lint", "--format", "ndjson", "-"], input=lines.encode(), capture_output=True, check=False)
    told = set()
    for line in run.stdout.decode().split("\n"):
        finding = json.loads(line) if line else {}
        if finding.get("rule") == "weekday":
            found = moves[int(finding["document"])][0]
            if abs(finding["passage"]["start"] - found.start()) <= 30:
                told.add(int(finding["document"]))
    for name, with_year in [("with", True), ("without", False)]:
        these = [i for i, (found, _) in enumerate(moves) if bool(found["year"]) == with_year]
        print(f"{name} a year: {sum(i in told for i in these)} of {len(these)} told")


if __name__ == "__main__":
    main()
