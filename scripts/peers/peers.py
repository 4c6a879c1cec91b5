#!/usr/bin/env python3
"""Compares the pairs of WordDiffPair with difflib, jsdiff and git, each by its own program, and prints a table.

    mvn test-compile exec:exec -Pbench -Dbenchmark.program=org.engross.diff.WordsForOthers -Dbenchmarks=FOLDER
    (cd scripts/peers && npm ci)
    scripts/peers/peers.py FOLDER

All get the words as numbers from our tokeniser and do not pay for it. Times are microseconds of processor time, the least of some
rounds; of git that of the whole program less what it takes for two files of a line. WordDiffTable prints the same of our engine.
"""
import difflib
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SECONDS = 1.0
HERE = Path(__file__).parent


def lines(file):
    return [line.split(" ") for line in file.read_text().splitlines()]


def python(before, after):
    older, newer = ([line[0] for line in lines(file)] for file in (before, after))
    begun, least, rounds = time.process_time(), float("inf"), 0
    while rounds < 2 or time.process_time() - begun < SECONDS:
        start = time.process_time()
        codes = difflib.SequenceMatcher(None, older, newer, autojunk=False).get_opcodes()
        least = min(least, time.process_time() - start)
        rounds += 1
    return least * 1e6, [code[1:] for code in codes if code[0] != "equal"]


def node(before, after):
    told = subprocess.run(
        ["node", str(HERE / "jsdiff.mjs"), str(before), str(after), str(SECONDS)], check=True, capture_output=True)
    told = json.loads(told.stdout)
    return told["microseconds"], told["hunks"]


def spent_by_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def git(algorithm):
    def diff(before, after):
        command = ["git", "diff", "--no-index", "-U0", "--diff-algorithm=" + algorithm, "--", str(before), str(after)]
        least = float("inf")
        for _ in range(5):
            start = spent_by_children()
            told = subprocess.run(command, capture_output=True, text=True).stdout
            least = min(least, spent_by_children() - start)
        return least * 1e6, told

    def compare(before, after):
        with tempfile.TemporaryDirectory() as folder:
            one, other = Path(folder, "one"), Path(folder, "other")
            one.write_text("1\n")
            other.write_text("2\n")
            idle, _ = diff(one, other)
        taken, told = diff(before, after)
        hunks = []
        for from_, struck, to, inserted in re.findall(r"(?m)^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", told):
            struck, inserted = int(struck or 1), int(inserted or 1)
            a = int(from_) - (1 if struck else 0)
            b = int(to) - (1 if inserted else 0)
            hunks.append([a, a + struck, b, b + inserted])
        return max(0, taken - idle), hunks

    return compare


def joined(hunks):
    whole = []
    for hunk in sorted(map(list, hunks)):
        if whole and whole[-1][1] == hunk[0] and whole[-1][3] == hunk[2]:
            whole[-1][1], whole[-1][3] = hunk[1], hunk[3]
        else:
            whole.append(hunk)
    return whole


def measured(before, after, compare):
    microseconds, hunks = compare(before, after)
    hunks, older, newer = joined(hunks), lines(before), lines(after)
    rebuilt, at = [], 0
    for a, a_end, b, b_end in hunks:
        rebuilt += older[at:a] + newer[b:b_end]
        at = a_end
    assert [line[0] for line in rebuilt + older[at:]] == [line[0] for line in newer], "the hunks do not make the newer text"
    islands = sum(
        all("s" in line for line in older[one[1]:other[0]]) for one, other in zip(hunks, hunks[1:]))
    words = sum(
        sum("w" in line for line in text[start:end])
        for hunk in hunks for text, start, end in ((older, *hunk[:2]), (newer, *hunk[2:])))
    return len(hunks), islands, words, round(microseconds)


def main():
    engines = {"difflib": python, "jsdiff": node, "git, Myers": git("myers"), "git, histogram": git("histogram")}
    print("| pair | engine | hunks | islands | changed words | processor time, µs |\n|---|---|---|---|---|---|")
    for before in sorted(Path(sys.argv[1]).glob("*.before")):
        for name, compare in engines.items():
            row = measured(before, before.with_suffix(".after"), compare)
            print("|", before.stem, "|", name, "|", " | ".join(map(str, row)), "|", flush=True)


if __name__ == "__main__":
    main()
