#!/usr/bin/env python3
"""check_claims.py DATELINE PROJECT STORY: each claim of STORY_dev.tsv and STORY_test.tsv has the verdict of its row, and
each quote of its evidence stands in the source. STORY is articles (data/articles) or seeds.

A row: claim, verdict, kind of change, date of the claim, and `todo` where the verdict is not yet right; a todo that passes
is an error."""
import collections
import json
import pathlib
import subprocess
import sys

dateline, project, story = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
FOLDER = {"articles": project / "data/articles", "seeds": project.parent / "shared/seeds"}[story]
DATE = {"articles": "2014-iraq-crisis.txt=2014-06-17", "seeds": "001_6739986786086dce.txt=2014-06-17"}[story]
if not FOLDER.is_dir():
    print(f"SKIPPED: {FOLDER} is not there")
    sys.exit(0)


def run(arguments, codes, words=None):
    done = subprocess.run([dateline, *arguments], input=words, capture_output=True, check=False)
    if done.returncode not in codes:
        sys.exit(f"dateline {' '.join(arguments)}: exit code {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def claims_of(name):
    for line in (project / "tests/claims" / f"{story}_{name}.tsv").read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            claim, verdict, _, date, *todo = line.split("\t")
            yield claim, verdict, date, todo == ["todo"]


def cut_out(passage, document):
    text = sources[document]
    return text is None or text[passage["start"]:passage["end"]] == passage["exact"]


inputs = sorted(str(path) for path in FOLDER.iterdir())
timeline = run(["build", *inputs, "--date", DATE], {0, 1})
sources = {}
for document in json.loads(timeline)["documents"]:
    plain = document["path"].endswith((".txt", ".md"))  # offsets of the others are those of a page or a record
    sources[document["id"]] = pathlib.Path(document["path"]).read_bytes().decode() if plain else None

rows = [row for name in ["dev", "test"] for row in claims_of(name)]
asked = "\n".join(json.dumps({"claim": claim, **({"date": date} if date else {})}) for claim, _, date, _ in rows)
work = pathlib.Path.cwd() / f"claims_{story}.timeline.json"
work.write_bytes(timeline)
verdicts = [json.loads(line) for line in
            run(["check", "--timeline", str(work), "-"], {0, 1}, asked.encode()).decode().split("\n") if line]
work.unlink()
assert len(verdicts) == len(rows), f"{len(verdicts)} verdicts for {len(rows)} claims"

troubles = []
right = collections.Counter()
for (claim, expected, _, todo), got in zip(rows, verdicts):
    same = got["claim"] == claim and got["verdict"] == expected
    right[expected] += same
    if same == todo:
        troubles.append(f"{'todo, but right' if todo else 'wrong'}: {claim} | {expected} | {got['verdict']}: {got['reason']}")
    for evidence in got["evidence"]:
        if not cut_out(evidence["passage"], evidence["document"]):
            troubles.append(f"not in the source: {evidence['passage']['exact']}")
for verdict, count in sorted(collections.Counter(row[1] for row in rows).items()):
    print(f"{verdict}: {right[verdict]} of {count} right")
print("\n".join(troubles))
sys.exit(bool(troubles))
