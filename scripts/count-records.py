#!/usr/bin/env python3
"""Counts what official records say, and holds the counts against what a running Engross answers.

It knows nothing of the readers: it opens the files with the XML and JSON of Python's own library.

    scripts/count-records.py http://127.0.0.1:8230 PATH...      (zips, folders and single files)

Prints a line for each count that differs, and at the end how many were compared. Ends with 1 where one differs.
"""
import json
import os
import sys
import urllib.request
import xml.etree.ElementTree as ET
import zipfile

BASE = sys.argv[1].rstrip("/") + "/api/v1"
compared = 0
differing = 0


def files(path):
    if os.path.isdir(path):
        for folder, _, names in sorted(os.walk(path)):
            for name in sorted(names):
                yield from files(os.path.join(folder, name))
    elif path.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            for name in sorted(archive.namelist()):
                if not name.endswith("/"):
                    yield name, archive.read(name)
    else:
        with open(path, "rb") as file:
            yield path, file.read()


def ask(address):
    try:
        with urllib.request.urlopen(BASE + address) as answer:
            return json.load(answer), answer.headers
    except urllib.error.HTTPError as problem:
        return {"status": problem.code}, {}


def same(what, said, answered):
    global compared, differing
    compared += 1
    if said != answered:
        differing += 1
        print(f"{what}: the file has {said!r}, Engross answers {answered!r}")


def text(element, *paths):
    for path in paths:
        found = element.findtext(path)
        if found and found.strip():
            return found.strip()
    return ""


def measure(root):
    bill = root.find("bill")
    kind = text(bill, "billType", "type").lower()
    name = f"{kind}{text(bill, 'billNumber', 'number')}-{text(bill, 'congress')}"
    answer, _ = ask(f"/measures/{name}")
    names = bill.findall("cosponsors/item")
    standing = [one for one in names if not text(one, "sponsorshipWithdrawnDate")]
    same(f"{name} title", " ".join(text(bill, "title").split()), answer.get("title"))
    same(f"{name} introduced", text(bill, "introducedDate")[:10], answer.get("introduced"))
    same(f"{name} cosponsors", len(standing), answer.get("cosponsors"))
    same(f"{name} sponsor", text(bill, "sponsors/item/bioguideId"), (answer.get("sponsor") or {}).get("id"))
    same(f"{name} amendments", len(bill.findall("amendments/amendment")), len(answer.get("amendments", [])))
    laws = [text(law, "number") for law in bill.findall("laws/item") if text(law, "type") == "Public Law"]
    same(f"{name} law", "plaw-" + laws[0] if laws else None, answer.get("law"))
    named = [one for one in bill.findall("textVersions/item") if text(one, "type")]
    same(f"{name} versions", len(named), len(answer.get("versions", [])))


def vote(name, tally):
    answer, _ = ask(f"/votes/{name}")
    held = answer.get("tally") or {}
    same(f"{name} tally", tally, tuple(held.get(key) for key in ("inFavor", "against", "present", "notVoting")))


def roll(root):
    number = {"+": 0, "-": 0, "P": 0, "0": 0}
    for voter in root.findall("voter"):
        number[voter.get("vote")] += 1
    name = f"{root.get('where')[0]}{root.get('roll')}-{root.get('session')}.{root.get('year')}"
    vote(name, (number["+"], number["-"], number["P"], number["0"]))


def votes_json(file):
    sides = file["votes"]

    def count(*words):
        return sum(1 for word in words for one in sides.get(word, []) if isinstance(one, dict))

    vote(
        file["vote_id"],
        (count("Aye", "Yea", "Guilty"), count("No", "Nay", "Not Guilty"), count("Present"), count("Not Voting")),
    )


for path in sys.argv[2:]:
    for name, content in files(path):
        if name.endswith(".json"):
            read = json.loads(content)
            if "vote_id" in read:
                votes_json(read)
        elif name.lower().endswith(".xml"):
            root = ET.fromstring(content)
            if root.tag == "billStatus":
                measure(root)
            elif root.tag == "roll":
                roll(root)

print(f"{compared} counts compared, {differing} differ")
sys.exit(1 if differing else 0)
