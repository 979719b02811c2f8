"""check_story.py DATELINE PROJECT: the timeline of data/articles against the tables beside this file.

A row whose note begins with `todo;` is a known gap: it must fail, and a todo that passes fails the run."""
import csv
import glob
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
UNDATED = ["--date", "2014-iraq-crisis.txt=2014-06-17"]


def rows(name):
    with open(os.path.join(HERE, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def run(binary, command, articles):
    result = subprocess.run([binary, command, *articles, *UNDATED], capture_output=True, check=False)
    if result.returncode != 0:
        sys.exit(f"{command} exits with {result.returncode}: {result.stderr.decode()}")
    return result.stdout.decode()


def tells(event, pattern):
    texts = [event["title"]] + [mention["passage"]["exact"] for mention in event["mentions"]]
    return any(re.search(pattern, text, re.IGNORECASE) for text in texts)


def sources(event):
    return {mention["document"] for mention in event["mentions"]}


def fault_of(row, events):
    """Why the row does not hold, or None."""
    about = [event for event in events if tells(event, row["pattern"])]
    dated = [event for event in about if (event["date"]["start"], event["date"]["end"]) == (row["start"], row["end"])]
    if not dated:
        return "found under " + (", ".join(sorted({event["date"]["edtf"] for event in about})) or "no date")
    wanted = set(row["documents"].split(","))
    told = [event for event in dated if wanted <= sources(event)]
    if not told:
        return "sources are " + " / ".join(",".join(sorted(sources(event))) for event in dated)
    conflict = re.search(r"conflict=([^;]*);", row["note"])
    if conflict and not any(event["conflicts"] for event in told):
        return "no conflict with " + conflict.group(1)
    modality = re.search(r"modality=(\w+);", row["note"])
    if modality and modality.group(1) not in {event["modality"] for event in told}:
        return "modality is " + ",".join(event["modality"] for event in told)
    return None


def overlap(text, quote, expressions):
    at = text.find(quote)
    return [e["text"] for e in expressions if e["first"] and at >= 0 and e["start"] < at + len(quote) and at < e["end"]]


def text_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    return json.loads(text)["text"] if path.endswith(".ndjson") else text


def main(binary, project):
    articles = sorted(glob.glob(os.path.join(project, "data", "articles", "*")))
    events = json.loads(run(binary, "build", articles))["events"]
    expressions = [json.loads(line) for line in run(binary, "tag", articles).splitlines()]
    texts = {re.sub(r"\.ndjson$", "", os.path.basename(path)): text_of(path) for path in articles}
    faults, passed = [], 0
    for row in rows("us-iran.expected.tsv"):
        fault, todo = fault_of(row, events), row["note"].startswith("todo;")
        if todo and not fault:
            faults.append(f"{row['edtf']} {row['pattern']}: marked todo, but holds")
        elif fault and not todo:
            faults.append(f"{row['edtf']} {row['pattern']}: {fault}")
        passed += not fault
    for row in rows("us-iran.not.tsv"):
        text = texts[row["document"]]
        found = overlap(text, row["quote"], [e for e in expressions if e["document"] == row["document"]])
        todo = row["why"].startswith("todo;")
        if bool(found) != todo:
            faults.append(f"{row['document']}: {row['quote']!r} gives {found}, todo: {todo}")
    print(f"{passed} of {len(rows('us-iran.expected.tsv'))} expected events hold; {len(events)} events in all")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
