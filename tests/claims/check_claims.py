#!/usr/bin/env python3
"""check_claims.py DATELINE PROJECT STORY: the claims of STORY_*.tsv have the verdicts of their rows, the evidence holds what
it must, and each quote of it stands in its source. STORY is articles (data/articles) or seeds.

A row: claim, verdict, kind of change, date of the claim, evidence, and `todo` where the verdict or the evidence is not yet
right; a todo that passes is an error. Evidence: words that must stand in a passage of the verdict, "a & b" for one passage
with a and one with b, "a|b" for either. A row without evidence asks for the verdict alone.

Prints, for each verdict and set, how many verdicts are right, and how many with complete evidence (the FEVER score)."""
import collections
import html
import json
import pathlib
import re
import subprocess
import sys

dateline, project, story = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
FOLDER = {"articles": project / "data/articles", "seeds": project.parent / "shared/seeds"}[story]
DATE = {"articles": "2014-iraq-crisis.txt=2014-06-17", "seeds": "001_6739986786086dce.txt=2014-06-17"}[story]
SETS = ["dev", "test", "second", "third", "fourth"]
if not FOLDER.is_dir():
    print(f"SKIPPED: {FOLDER} is not there")
    sys.exit(0)


def run(arguments, codes, words=None):
    done = subprocess.run([dateline, *arguments], input=words, capture_output=True, check=False)
    if done.returncode not in codes:
        sys.exit(f"dateline {' '.join(arguments)}: exit code {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def claims_of(name):
    path = project / "tests/claims" / f"{story}_{name}.tsv"
    for line in path.read_text(encoding="utf-8").split("\n") if path.exists() else []:
        if line and not line.startswith("#"):
            claim, verdict, _, date, evidence, *todo = line.split("\t")
            assert todo in ([], ["todo"]), line
            yield name, claim, verdict, date, evidence, bool(todo)


def source_of(document):
    """The text that offsets count in."""
    path, _, line = document["path"].partition(".ndjson:")
    if not line:
        return pathlib.Path(path).read_bytes().decode()
    record = json.loads(pathlib.Path(path + ".ndjson").read_text(encoding="utf-8").split("\n")[int(line) - 1])
    return record["text"]


def visible(cut):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", cut)).split())


def stands_there(quote, document):
    cut = sources[document["id"]][quote["start"]:quote["end"]]
    is_page = document["media_type"] == "text/html"
    return visible(cut) == " ".join(quote["exact"].split()) if is_page else cut == quote["exact"]


def is_complete(wanted, evidence):
    quotes = [" ".join(one["passage"]["exact"].split()) for one in evidence]
    return not wanted or any(all(any(words.strip() in quote for quote in quotes) for words in every.split(" & "))
                             for every in wanted.split("|"))


inputs = sorted(str(path) for path in FOLDER.iterdir())
timeline = run(["build", *inputs, "--date", DATE], {0, 1})
documents = {document["id"]: document for document in json.loads(timeline)["documents"]}
sources = {name: source_of(document) for name, document in documents.items()}

rows = [row for name in SETS for row in claims_of(name)]
asked = "\n".join(json.dumps({"claim": claim, **({"date": date} if date else {})}) for _, claim, _, date, _, _ in rows)
work = pathlib.Path.cwd() / f"claims_{story}.timeline.json"
work.write_bytes(timeline)
verdicts = [json.loads(line) for line in
            run(["check", "--timeline", str(work), "-"], {0, 1}, asked.encode()).decode().split("\n") if line]
work.unlink()
assert len(verdicts) == len(rows), f"{len(verdicts)} verdicts for {len(rows)} claims"

troubles = []
total, right, complete = collections.Counter(), collections.Counter(), collections.Counter()
true_called_false = 0
for (name, claim, expected, _, wanted, todo), got in zip(rows, verdicts):
    same = got["claim"] == claim and got["verdict"] == expected
    whole = same and is_complete(wanted, got["evidence"])
    for key in [(name, expected), (name, "all"), ("all", expected), ("all", "all")]:
        total[key] += 1
        right[key] += same
        complete[key] += whole
    true_called_false += expected == "supported" and got["verdict"] == "contradicted"
    if whole == todo:
        what = "todo, but right" if todo else "wrong" if not same else f"evidence without {wanted}"
        troubles.append(f"{what}: {claim} | {expected} | {got['verdict']}: {got['reason']}")
    for finding in [got, *got["parts"]]:
        for evidence in finding["evidence"]:
            for quote in filter(None, [evidence["passage"], evidence["time"]]):
                if not stands_there(quote, documents[evidence["document"]]):
                    troubles.append(f"not in the source: {evidence['document']} {quote}")
for name, verdict in sorted(total):
    key = (name, verdict)
    print(f"{name:8} {verdict:16} {right[key]:4} of {total[key]:4} right ({right[key] / total[key]:.3f}), "
          f"{complete[key]:4} with evidence ({complete[key] / total[key]:.3f})")
print(f"true claims called contradicted: {true_called_false} of {total['all', 'supported']}")
print("\n".join(troubles))
sys.exit(bool(troubles))
