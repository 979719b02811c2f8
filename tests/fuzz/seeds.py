#!/usr/bin/env python3
"""Writes the first inputs of each fuzz target: the articles and claims of the project, the sentences of its tests, and
mentions made of them by the program, if it is built; and words.dict, the words that rules look for.
usage: seeds.py FOLDER [DATELINE]"""
import csv
import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORMATS = {".txt": 0, ".md": 1, ".html": 2, ".ndjson": 3}
DATED = 4
WORD_LISTS = ["months", "weekdays", "units", "seasons", "cardinals", "ordinals", "day_words", "decades", "holiday_words", "parts_of_day",
              "modifiers", "steps", "timezones", "tense_cues", "trigger_words", "reporting_verbs"]
MARKS = {"<p>", "</p>", "<time datetime=", "<!--", "&amp;", "**", "](", "\\x0c", "\\xe2\\x80\\x93", "\\xe2\\x80\\x99", "BC", "'79", "2003-05-01",
         "ago", "later", "\\\"text\\\":", "\\\"published\\\":", "\\\"kind\\\":\\\"mention\\\""}


def write(folder, data):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


def sentences():
    for name in sorted([*ROOT.glob("tests/cases/*.tsv"), *ROOT.glob("tests/nothing/*.tsv")]):
        for row in csv.reader(name.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and not row[0].startswith("#"):
                yield max(row[:3], key=len).replace("\\n", "\n").encode()


def surfaces(name):
    for line in (ROOT / "data/en" / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        word = line.split("\t")[0]
        if word and word.isascii() and not line.startswith("#"):
            yield word.replace("\\", "\\\\").replace('"', '\\"')


def main(folder, program):
    for path in sorted((ROOT / "data/articles").iterdir()):
        for dated in (0, DATED):
            write(folder / "article", bytes([FORMATS[path.suffix] | dated]) + path.read_bytes()[:4000])
    for sentence in sentences():
        write(folder / "article", bytes([DATED]) + sentence)
        write(folder / "automaton", sentence)
    for name in sorted(ROOT.glob("tests/claims/articles_*.tsv")):
        for line in name.read_text(encoding="utf-8").splitlines():
            write(folder / "claims", b"\x01" + max(line.split("\t"), key=len).encode())
    if program:
        for command in (["mentions"], ["build"]):
            output = subprocess.run([program, *command, *sorted(map(str, (ROOT / "data/articles").iterdir()))],
                                    check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
            for line in output.splitlines() if command == ["mentions"] else [output]:
                write(folder / "records", line)
    (folder / "records").mkdir(exist_ok=True)
    words = sorted({word for name in WORD_LISTS for word in surfaces(name)} | MARKS)
    (folder / "words.dict").write_text("".join(f'"{word}"\n' for word in words), encoding="utf-8")


main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
