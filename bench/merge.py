#!/usr/bin/env python3
"""`dateline merge` of made-up mentions, from 10,000 to a million: merge.py BUILD. CPU seconds, and the peak of memory.

The best of three runs up to 200,000 mentions: what else runs only adds. Twice: ten years that get denser, from 3 to
270 mentions a day, and more and more days of 27.
"""
import subprocess
import sys
from pathlib import Path

import measure

NUMBERS = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000]
MOST_REPEATED = 200_000

DENSITIES = {"ten years": [], "27 mentions a day": ["27"]}


def main():
    build = Path(sys.argv[1])
    mentions = build / "bench/mentions.ndjson"
    maker = Path(__file__).parent / "make_mentions.py"
    for density, arguments in DENSITIES.items():
        print(f"{density}\n\n| mentions | CPU s | µs a mention | memory |\n|---|---|---|---|")
        for number in NUMBERS:
            with open(mentions, "wb") as out:
                subprocess.run([sys.executable, str(maker), str(number), *arguments], stdout=out, check=True)
            used = measure.best([build / "dateline", "merge", mentions], runs=3 if number <= MOST_REPEATED else 1)
            print(f"| {number:,} | {used.cpu:.2f} | {used.cpu / number * 1e6:.0f} | {used.memory / 1e6:.0f} MB |", flush=True)
    mentions.unlink()


main()
