#!/usr/bin/env python3
"""`dateline merge` of made-up mentions, from 10,000 to a million: merge.py BUILD. CPU seconds, and the peak of memory."""
import subprocess
import sys
from pathlib import Path

import measure

NUMBERS = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000]


def main():
    build = Path(sys.argv[1])
    mentions = build / "bench/mentions.ndjson"
    print("| mentions | CPU s | µs a mention | memory |\n|---|---|---|---|")
    for number in NUMBERS:
        with open(mentions, "wb") as out:
            subprocess.run([sys.executable, str(Path(__file__).parent / "make_mentions.py"), str(number)], stdout=out, check=True)
        used = measure.run([build / "dateline", "merge", mentions])
        print(f"| {number:,} | {used.cpu:.2f} | {used.cpu / number * 1e6:.0f} | {used.memory / 1e6:.0f} MB |", flush=True)
    mentions.unlink()


main()
