#!/usr/bin/env python3
"""The table of speeds: table.py BUILD MOST CORPUS… (NDJSON files).

Each stage and each step of tagging alone; `tag` and `build` whole, as a process; both for sizes from 1 KB to MOST bytes.
CPU time of one core throughout, but for -j2; a ratio compares two figures of the same run. Memory is the peak.
"""
import json
import sys
from pathlib import Path

import measure

STEPS = ["scan", "tokens", "number", "veto", "amount", "atom", "relative", "phrase", "link"]
BUILD_MOST = 100_000_000  # bytes: `build` of more is left out, it keeps all mentions


def print_stages(rows, scan):
    print("| what | MB/s | of the scan | allocations a document |\n|---|---|---|---|")
    for row in rows:
        print(f"| {row['name']} | {row['speed'] / 1e6:.1f} | {row['speed'] / scan:.3f} | {row['allocations']:.0f} |")


def print_steps(build, corpus, size, scan):
    seconds = measure.steps(build, corpus)
    for name in STEPS:
        speed = size / seconds[f"tag: {name}"]
        print(f"| tag, step {name} | {speed / 1e6:.0f} | {speed / scan:.2f} | |")


def print_whole(build, corpus, size, scan):
    for name in "tag", "build":
        used = measure.best([build / "dateline", name, "-j1", corpus])
        speed = size / used.cpu
        print(f"| **`dateline {name}`**, {used.memory / 1e6:.0f} MB of memory | {speed / 1e6:.1f} | {speed / scan:.3f} | |")
    one, two = (measure.best([build / "dateline", "tag", f"-j{jobs}", corpus]).wall for jobs in (1, 2))
    print(f"\n`tag -j2` is {one / two:.2f} times as fast as `-j1` by the clock.")


def print_corpus(build, corpus):
    size = measure.text_bytes(corpus)
    rows = measure.stages(build, corpus)
    scan = rows[0]["speed"]
    print(f"\n{Path(corpus).stem}: {size / 1e6:.1f} MB of text\n")
    print_stages(rows, scan)
    print_steps(build, corpus, size, scan)
    print_whole(build, corpus, size, scan)


def print_sizes(build, most):
    print("\n| generated NDJSON | `tag`, ms a MB | memory | `build`, ms a MB | memory |\n|---|---|---|---|---|")
    size = 1000
    while size <= most:
        corpus = measure.generate(build, size)
        bytes_read = corpus.stat().st_size
        cells = []
        for name in "tag", "build":
            if name == "build" and size > BUILD_MOST:
                cells.append("| |")
                continue
            used = measure.best([build / "dateline", name, "-j1", corpus], runs=1 if size >= 1e8 else 3)
            cells.append(f"{used.cpu / bytes_read * 1e9:.1f} | {used.memory / 1e6:.0f} MB |")
        print(f"| {bytes_read / 1e6:.3f} MB | {' '.join(cells)}", flush=True)
        corpus.unlink()
        size *= 10


def main():
    build, most = Path(sys.argv[1]), int(sys.argv[2])
    for corpus in sys.argv[3:]:
        print_corpus(build, corpus)
    first = measure.best([build / "dateline", "tag", "-j1", measure.one_line(build)], runs=5)
    print(f"\nFirst result of a one-line input: {first.cpu * 1e3:.1f} ms of CPU.")
    print_sizes(build, most)


main()
