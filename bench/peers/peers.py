#!/usr/bin/env python3
"""Other taggers on the same text in the same run: peers.py BUILD FOLDER CORPUS (NDJSON); install.sh has filled FOLDER. CPU
time, one core each.

Every peer reads a file of lines DATE<TAB>TEXT, a paragraph each, is warmed on a fifth of them, goes over all of them until it has worked for
some seconds, and prints {"bytes", "seconds", "found"}. Its first result is the CPU time of a whole process on one such line.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SAMPLE = 100_000  # bytes of text: enough for the slowest to need some seconds
COPIES = 100  # of the sample, for dateline
SECONDS = 3
LIMIT = 900  # seconds in which a peer must be done
ONE_LINE = "2014-06-18\tTalks resumed on Monday, two years after the 2012 deal.\n"


def articles(corpus):
    """The first articles, until there is enough text."""
    taken, size = [], 0
    with open(corpus, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            if not article.get("published") or not article["text"]:
                continue
            taken.append(article)
            size += len(article["text"].encode())
            if size >= SAMPLE:
                break
    return taken


def write_samples(corpus, folder):
    taken = articles(corpus)
    paragraphs = [
        f"{article['published'][:10]}\t{' '.join(paragraph.split())}\n"
        for article in taken
        for paragraph in article["text"].split("\n")
        if paragraph.strip()
    ]
    (folder / "sample.tsv").write_text("".join(paragraphs), encoding="utf-8")
    (folder / "one.tsv").write_text(ONE_LINE, encoding="utf-8")
    (folder / "one.txt").write_text(ONE_LINE.split("\t")[1], encoding="utf-8")
    with open(folder / "sample.ndjson", "w", encoding="utf-8") as out:
        for copy in range(COPIES):
            for i, article in enumerate(taken):
                out.write(json.dumps({**article, "id": f"{copy}-{i}"}) + "\n")
    return sum(len(article["text"].encode()) for article in taken)


def cpu_of(command):
    """CPU seconds and standard output of a command; raises with what it said when it fails."""
    with open("peer.log", "wb") as log:
        child = subprocess.Popen(["timeout", str(LIMIT), *map(str, command)], stdout=subprocess.PIPE, stderr=log)
        out = child.stdout.read()
        _, status, used = os.wait4(child.pid, 0)
    if status != 0:
        said = Path("peer.log").read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise RuntimeError(said[-1] if said else f"ended with {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime, out


def commands(folder):
    """How each peer is run, by name."""
    classes = f"{folder}/classes:{folder}/lib/*:{folder}/python-duckling/duckling/jars/*"
    java = ["java", "-XX:+UseSerialGC", "-cp", classes, "Peer"]
    return {
        "chrono-node": lambda file, seconds: ["node", folder / "peer.mjs", "chrono", file, seconds],
        "Recognizers-Text": lambda file, seconds: ["node", folder / "peer.mjs", "recognizers", file, seconds],
        "dateparser": lambda file, seconds: [folder / "venv/bin/python", HERE / "peer.py", file, seconds],
        "duckling (Clojure)": lambda file, seconds: [*java, "duckling", file, seconds],
        "SUTime": lambda file, seconds: [*java, "sutime", file, seconds],
        "HeidelTime": lambda file, seconds: [*java, "heideltime", file, seconds, HERE / "heideltime.props"],
    }


def dateline_row(build, folder, size):
    tag = [build / "dateline", "tag", "-j1"]
    seconds = min(cpu_of([*tag, folder / "sample.ndjson"])[0] for _ in range(3))
    first = min(cpu_of([*tag, folder / "one.txt"])[0] for _ in range(5))
    found = cpu_of([*tag, folder / "sample.ndjson"])[1].count(b"\n") // COPIES
    return size * COPIES / seconds, first, found


def main():
    build, folder, corpus = (Path(argument).absolute() for argument in sys.argv[1:4])
    os.chdir(folder)
    size = write_samples(corpus, folder)
    speed, first, found = dateline_row(build, folder, size)
    print(f"\n{size / 1e3:.0f} KB of {corpus.stem}\n")
    print("| tagger | MB/s | dateline is so many times as fast | first result, CPU s | … as soon | found |\n|---|---|---|---|---|---|")
    print(f"| **dateline tag** | {speed / 1e6:.1f} | 1 | {first:.3f} | 1 | {found} |", flush=True)
    failed = False
    for name, command in commands(folder).items():
        try:
            one, _ = cpu_of(command(folder / "one.tsv", 0))
            result = json.loads(cpu_of(command(folder / "sample.tsv", SECONDS))[1])
        except RuntimeError as error:
            print(f"| {name} | could not be run: {error} |", flush=True)
            failed = True
            continue
        its = result["bytes"] / result["seconds"]
        print(f"| {name} | {its / 1e6:.3g} | {speed / its:,.0f} | {one:.2f} | {one / first:.0f} | {result['found']:.0f} |", flush=True)
    sys.exit(1 if failed else 0)


main()
