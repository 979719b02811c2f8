"""Runs what is measured. CPU seconds are those of the child process, user and system together."""
import json
import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(order=True)
class Used:
    cpu: float  # seconds
    wall: float  # seconds
    memory: int  # bytes at the peak


def run(command):
    begin = time.monotonic()
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{command[0]} {command[1]}: ended with {os.waitstatus_to_exitcode(status)}")
    return Used(used.ru_utime + used.ru_stime, time.monotonic() - begin, used.ru_maxrss * 1024)


def best(command, runs=3):
    """Of several runs the least of each, since whatever else runs only adds."""
    all_runs = [run(command) for _ in range(runs)]
    return Used(*(min(getattr(one, field) for one in all_runs) for field in ("cpu", "wall", "memory")))


def text_bytes(corpus):
    with open(corpus, encoding="utf-8") as lines:
        return sum(len((json.loads(line)["text"] or "").encode()) for line in lines)


def stages(build, corpus):
    """A row for each stage, the RE2 scan first: name, speed (bytes a second, the best of three), allocations a document."""
    command = [str(build / "bench/stages"), str(corpus), "--benchmark_format=json", "--benchmark_repetitions=3"]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    best_of = {}
    for row in json.loads(result.stdout)["benchmarks"]:
        known = best_of.get(row["run_name"])
        if row["run_type"] == "iteration" and (known is None or row["bytes_per_second"] > known["bytes_per_second"]):
            best_of[row["run_name"]] = row
    return [
        {"name": name, "speed": row["bytes_per_second"], "allocations": row["allocations"]} for name, row in best_of.items()
    ]


def steps(build, corpus):
    """Seconds of each step of tagging, by name."""
    result = subprocess.run([str(build / "bench/stages"), str(corpus), "--steps"], stdout=subprocess.PIPE, check=True, text=True)
    return {name: max(float(seconds), 1e-9) for name, seconds in (line.split("\t") for line in result.stdout.splitlines())}


def generate(build, size):
    corpus = build / f"bench/generated-{size}.ndjson"
    with open(corpus, "wb") as out:
        subprocess.run([str(build / "bench/make_articles"), str(size)], stdout=out, check=True)
    return corpus


def one_line(build):
    line = build / "bench/one-line.txt"
    line.write_text("Talks resumed on Monday, two years after the 2012 deal.\n", encoding="utf-8")
    return line
