#!/usr/bin/env python3
"""Holds the words of official files against what a running Engross answers of them. It knows nothing of the program's readers.

    ./engross ingest FILES...
    scripts/count-texts.py http://127.0.0.1:8230 FILES...    (bills in the bill DTD or USLM, by their official names; folders)

Of each file the words of its bodies are counted (letters and digits, wherever they stand, page marks and tables of
contents too), and those of the plain text that is answered under the file's name, BILLS-118hr82enr. It prints of each file how many
words the file has, how many the answer has, and how many of the file's are not in the answer, and ends with 1 where a text is
not held. Of a print with struck text that is no part of the text, the struck words are not in the answer.
"""
import collections
import os
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as tree

BODIES = {"legis-body", "resolution-body", "amendment-body", "engrossed-amendment-body", "preamble", "main", "amendMain"}
WORD = re.compile(r"[^\W_]+")


def name(element):
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def bodies(element):
    if name(element) in BODIES:
        yield element
    else:
        for child in element:
            yield from bodies(child)


def words(text):
    return collections.Counter(WORD.findall(text.lower()))


def files(paths):
    for path in paths:
        if os.path.isdir(path):
            yield from files(os.path.join(path, each) for each in sorted(os.listdir(path)))
        elif path.endswith(".xml"):
            yield path


def main(server, paths):
    held = missing = asked = 0
    total = collections.Counter()
    print(f"{'file':<34}{'its words':>12}{'answered':>12}{'not answered':>14}  most of them")
    for path in files(paths):
        official = os.path.basename(path)[:-4]
        if not official.startswith("BILLS-"):
            continue
        asked += 1
        root = tree.parse(path).getroot()
        # an element may end a word or stand within one; the file is taken by its word where either is answered
        source, apart = (words(" ".join(between.join(body.itertext()) for body in bodies(root))) for between in ("", " "))
        address = f"{server}/api/v1/texts?id={urllib.parse.quote(official)}&format=plain"
        try:
            with urllib.request.urlopen(address) as answer:
                text = words(answer.read().decode("utf-8"))
        except urllib.error.HTTPError as error:
            print(f"{official:<34}{sum(source.values()):>12}  answers {error.code}")
            missing += 1
            continue
        held += 1
        lost = min(source - text, apart - text, key=lambda words: sum(words.values()))
        total["file"] += sum(source.values())
        total["lost"] += sum(lost.values())
        most = " ".join(f"{word}×{count}" for word, count in lost.most_common(5))
        print(f"{official:<34}{sum(source.values()):>12}{sum(text.values()):>12}{sum(lost.values()):>14}  {most}")
    print(f"{asked} files, {held} held, {missing} not; {total['file']} words in the files, {total['lost']} not in the answers")
    return 1 if missing else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1].rstrip("/"), sys.argv[2:]))
