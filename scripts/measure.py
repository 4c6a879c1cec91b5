#!/usr/bin/env python3
"""Asks a running Engross each kind of question several times, and prints first, median and slowest time in milliseconds.

    scripts/measure.py http://127.0.0.1:8230 [TIMES]
"""
import json
import statistics
import sys
import time
import urllib.parse
import urllib.request

BASE = sys.argv[1].rstrip("/")
TIMES = int(sys.argv[2]) if len(sys.argv) > 2 else 9


def get(path):
    with urllib.request.urlopen(BASE + path, timeout=600) as answer:
        return answer.read()


held = [f"/us/bill/{113 + i % 6}/hr/{20001 + i // 6}" for i in range(TIMES + 1)]
QUOTED = "No provider or user of an interactive computer service shall be treated as the publisher or speaker of any information"
QUESTIONS = {
    "text, the collection's": lambda i: "/api/v1/texts?id=hr1865-115/rh",
    "text, another each time": lambda i: f"/api/v1/texts?id=hr{20001 + i // 6}-{113 + i % 6}/ih",
    "comparison": lambda i: "/api/v1/compare?from=hr1865-115/ih&to=hr1865-115/rh",
    "measure": lambda i: f"/api/v1/measures/hr{20001 + i // 6}-{113 + i % 6}",
    "cosponsors": lambda i: f"/api/v1/measures/hr{20001 + i // 6}-{113 + i % 6}/cosponsors",
    "vote": lambda i: "/api/v1/votes/h90-115.2018",
    "list of measures": lambda i: f"/api/v1/measures?page={i + 1}",
    "list of votes": lambda i: f"/api/v1/votes?page={i + 1}",
    "list of members": lambda i: f"/api/v1/members?page={i + 1}",
    "search, a rare word": lambda i: "/api/v1/search?q=trafficking",
    "search, frequent words": lambda i: "/api/v1/search?q=secretary+of+state",
    "quotation, traced": lambda i: "/api/v1/quotes?q=" + urllib.parse.quote(QUOTED + " provided by another information content provider"[:i * 4]),
    "home": lambda i: "/",
    "page of comparing": lambda i: "/compare",
    "page of the matrix": lambda i: "/votes/matrix",
    "page of a measure": lambda i: held[i],
}
for name, question in QUESTIONS.items():
    took, size, trouble = [], 0, ""
    for i in range(TIMES):
        begun = time.monotonic()
        try:
            size = len(get(question(i)))
        except OSError as problem:
            trouble = f"  {problem} {question(i)}"
        took.append(1000 * (time.monotonic() - begun))
    print(f"{name:26} first {took[0]:9.1f}  median {statistics.median(took[1:]):9.1f}  slowest {max(took):9.1f} ms"
          f"  {size / 1000:8.1f} kB{trouble}")
