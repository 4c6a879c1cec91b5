#!/usr/bin/env python3
"""Prints, from what a JMH run of WordDiffBenchmark wrote, how each engine's processor time stands to ours, by pair and at the median.

    scripts/peers/jmh-ratios.py < OUTPUT
"""
import re
import statistics
import sys

OURS = "ENGROSS"
SCORE = re.compile(r"^\S*WordDiffBenchmark\.compare:\S*processor\s+(\S+)\s+(\S+)\s+avgt\s+\d+\s+([\d.]+)")

times = {}
for line in sys.stdin:
    if found := SCORE.match(line):
        engine, pair, score = found.groups()
        times.setdefault(pair, {})[engine] = float(score)
if not times:
    sys.exit("no score of WordDiffBenchmark in the input")
engines = list(next(iter(times.values())))
print("| pair | " + " | ".join(engines) + " |\n|---" + "|---" * len(engines) + "|")
for pair, by in times.items():
    print(f"| {pair} | " + " | ".join(
        f"{by[OURS]:,.0f} µs" if engine == OURS else f"{by[engine] / by[OURS]:.2f}" for engine in engines) + " |")
print("| median | " + " | ".join(
    "" if engine == OURS else f"{statistics.median(by[engine] / by[OURS] for by in times.values()):.2f}"
    for engine in engines) + " |")
