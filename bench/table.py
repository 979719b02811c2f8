#!/usr/bin/env python3
"""One table of speeds: table.py BUILD CORPUS… (NDJSON files). CPU time of one core throughout; memory is the peak."""
import json
import os
import subprocess
import sys
from pathlib import Path

RUNS = 3  # of which the fastest counts


def run(command, stdin=None):
    """CPU seconds and peak bytes of a command."""
    child = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(child.pid, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def best(command):
    return min(run(command) for _ in range(RUNS))


def text_bytes(corpus):
    with open(corpus, encoding="utf-8") as lines:
        return sum(len(json.loads(line)["text"].encode()) for line in lines)


def stages(build, corpus):
    command = [build / "bench/stages", corpus, "--benchmark_format=json"]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return {row["name"]: row["bytes_per_second"] for row in json.loads(result.stdout)["benchmarks"]}


def table(build, corpus):
    size = text_bytes(corpus)
    speeds = stages(build, corpus)
    scan = speeds["RE2 scan"]
    print(f"\n{Path(corpus).stem}: {size / 1e6:.1f} MB of text\n\n| what | MB/s | of the scan |\n|---|---|---|")
    for name, speed in speeds.items():
        print(f"| {name} | {speed / 1e6:.1f} | {speed / scan:.3f} |")
    for name in "tag", "build":
        seconds, memory = best([build / "dateline", name, "-j1", corpus])
        speed = size / seconds
        print(f"| **dateline {name}** ({memory / 1e6:.0f} MB of memory) | {speed / 1e6:.1f} | {speed / scan:.3f} |")


def main():
    build = Path(sys.argv[1])
    for corpus in sys.argv[2:]:
        table(build, corpus)
    line = build / "one-line.txt"
    line.write_text("Talks resumed on Monday, two years after the 2012 deal.\n", encoding="utf-8")
    seconds, _ = best([build / "dateline", "tag", "-j1", line])
    print(f"\nFirst result of a one-line input: {seconds * 1e3:.1f} ms of CPU")


main()
