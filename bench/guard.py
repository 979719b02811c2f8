#!/usr/bin/env python3
"""The guard of speed: guard.py BUILD RATIOS.json [--update]. Exits 1 when something became slower.

Holds speeds as shares of an RE2 scan in the same run, never times, against those kept, on the same generated articles; so
the machine does not matter. Each may be worse by TOLERANCE. What became better by as much is told: keep it with --update.
"""
import json
import sys
from pathlib import Path

import measure

SIZE = 4_000_000
TOLERANCE = 0.25


def ratios(build):
    corpus = measure.generate(build, SIZE)
    size = measure.text_bytes(corpus)
    rows = measure.stages(build, corpus)
    scan = rows[0]["speed"]
    result = {row["name"]: row["speed"] / scan for row in rows[1:]}
    for name in "tag", "build":
        result[f"dateline {name}"] = size / measure.best([build / "dateline", name, "-j1", corpus], runs=5).cpu / scan
    corpus.unlink()
    return result


def main():
    build, kept_in = Path(sys.argv[1]), Path(sys.argv[2])
    now = ratios(build)
    if sys.argv[3:] == ["--update"]:
        kept_in.write_text(json.dumps({name: round(ratio, 4) for name, ratio in now.items()}, indent=2) + "\n", encoding="utf-8")
        print(f"script/bench --guard: kept in {kept_in}")
        return 0
    kept = json.loads(kept_in.read_text(encoding="utf-8"))
    slower = []
    print("| what | of the scan | kept | |\n|---|---|---|---|")
    for name in sorted(kept.keys() | now.keys()):
        if name not in kept or name not in now:
            verdict = "not measured before" if name in now else "not measured now"
            slower.append(name)
        elif now[name] < kept[name] * (1 - TOLERANCE):
            verdict = "SLOWER"
            slower.append(name)
        else:
            verdict = "better: keep it with --update" if now[name] > kept[name] * (1 + TOLERANCE) else ""
        print(f"| {name} | {now.get(name, 0):.4f} | {kept.get(name, 0):.4f} | {verdict} |")
    if slower:
        print(f"script/bench --guard: FAILED: {', '.join(slower)}; run it again on a quiet machine before looking further")
    return 1 if slower else 0


sys.exit(main())
