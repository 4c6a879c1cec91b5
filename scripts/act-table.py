#!/usr/bin/env python3
"""Makes the table of Acts and the Code: which section of an Act stands where in the United States Code.

    scripts/act-table.py OFFICIAL-FILES > src/main/resources/org/engross/codification/acts.csv

OFFICIAL-FILES is the folder of docs/official-files.md. Every fact has the place that proves it:

- a law that cites it, "section 1861 of the Social Security Act (42 U.S.C. 1395x)": plaw-114-10;
- a section of the Code that cites it so, or whose source credit says so: usc/45/231a;
- a note of the Code that prints the section, or names where another section prints it: usc/23/101;
- a statute compilation that prints the Code's number below the section: comps-1523.

The last column counts the laws, sections and compilations that say the same. No row is chosen where two disagree, as
where the Code's editors moved a section: both are kept, and the reader of the table refuses both. One alone is left out: what
one place says against at least five about the section of the Act, and against at least five about the section of the Code, is
a slip of that place, as where a law cites sections 1861 and 1886 each with the other's number.

In a title that is itself law stand no sections of other Acts, but as notes: who cites one there cites what the title replaced
("section 15 of the Administrative Expenses Act of 1946 (5 U.S.C. 55a)") or errs. No such row is kept, and none at all of a section
that several places put there and others elsewhere, since it may have moved. Chapters of title 26 go by names of Acts and keep
their numbers ("section 3304 of the Federal Unemployment Tax Act"): those stay.
"""
import collections
import csv
import glob
import gzip
import hashlib
import html
import json
import os
import re
import sys
import zipfile

SECTION = r"[0-9]+[A-Za-z]{0,4}(?:[-–][0-9A-Za-z]+)*(?:\.[0-9]+)?"
WAY = r"(?:\([0-9A-Za-z]{1,6}\))*"
ONE = SECTION + WAY
LIST = ONE + r"(?:(?:, | and |, and | or )" + ONE + r")*"
WORD = r"(?:“[A-Z][a-z]+”|\([A-Z][a-z]+\)|[A-Z0-9][\w’'.&/–-]*|and|of|for|the|to|in|on|with|against|by|from|or|a|an|at)"
NAME = WORD + r"(?:,? " + WORD + r"){0,24}?"
ASIDE = r"(?:[^()\[\]]|\([^()]{0,60}\))"
CITATION = re.compile(
    r"\b[Ss]ections? (" + LIST + r") of (?:(?:sub)?title [IVXLC]+(?:-[A-Z])? of |part [A-Z] of title [IVXLC]+ of )?"
    r"(?:the )?(" + NAME + r")(?:, as amended,?)? ?[(\[]"
    r"(" + ASIDE + r"{0,120}?\b[0-9]{1,2} U\.S\.C\. " + ASIDE + r"{1,160})[)\]]"
)
# What stands in the parentheses, in any order: "10 U.S.C. 1580 note", "Public Law 114-328", a page.
CODE = re.compile(r"\b(\d{1,2}) U\.S\.C\. (" + LIST + r")( notes?\b)?(?! prec\b)(?=$|[;,)\]])")
ACT = re.compile(r"\b(?:Act|Law|Code|Amendments?|Resolution|Compact|Charter)\b")
NUMBER = re.compile(r"(" + SECTION + r")" + WAY)
ENACTED = {1, 3, 4, 5, 9, 10, 11, 13, 14, 17, 18, 23, 26, 28, 31, 32, 35, 36, 37, 38, 39, 40, 41, 44, 46, 49, 51, 54}
CREDIT = re.compile(
    r"^\((?:Pub\. L\. (\d+)[–-](\d+)|(?:act )?([A-Z][a-z]{2,4}\.? \d{1,2}, \d{4}, ch\. \d+)), (?:[^§(;]{0,60}, )?§ ?("
    + SECTION + r")" + WAY + r"[,;]"
)
MEANT = re.compile(
    r"The (" + NAME + r"), (?:as amended, )?referred to in [^.]{1,160}?, is "
    r"(?:Pub\. L\. (\d+)[–-](\d+)|act ([A-Z][a-z]{2,4}\.? \d{1,2}, \d{4}, ch\. \d+))"
)

# A note that is a section of a law, which the Code prints under one of its own.
NOTE = re.compile(
    r"^(?:[A-Z][^.]{0,80} )?Pub\. L\. (\d+)[–-](\d+), (div\. [A-Z]+, )?(?:(?:sub)?title [IVXLC]+, )?§ ?("
    + SECTION + r")" + WAY + r", (?:as added|[A-Z][a-z]+\.? \d)"
)
PRINTED = re.compile(r"\b(?:provided|as amended)\b")
SET_OUT = re.compile(
    r"[Ss]ection (" + SECTION + r")" + WAY + r" of (div\. [A-Z]+ of )?Pub\. L\. (\d+)[–-](\d+),? (?:which is )?"
    r"(set out as an? [A-Za-z ]{0,60}note under|classified to) (?:section (" + SECTION + r")" + WAY
    + r" of (?:Title (\d+)\b|this title)|this section)"
)
CALLED = re.compile(r"\bthe (" + NAME + r") \(Public Law (\d+)[–-](\d+)\b")
DEFENSE = re.compile(r"\bNational Defense Authorization Act\b")

Row = collections.namedtuple("Row", "act section code")
rows = collections.defaultdict(set)
named = collections.defaultdict(set)


def dashed(words):
    return words.replace("–", "-")


def numbers(words):
    return [dashed(NUMBER.match(one).group(1)) for one in re.findall(ONE, words)]


def add(act, section, title, code, note, proof):
    act = re.sub(r"^the |, (?:[0-9]+ Stat\. [0-9]+|Public Law [0-9–-]+)$", "", " ".join(act.split()))
    if ACT.search(act) and re.fullmatch(r"[0-9]+[0-9A-Za-z-]*", code) and not act.startswith(("Internal Revenue Code", "Title", "Chapter")) and act != "Act":
        rows[Row(dashed(act), section, f"{title}/{code}" + (" note" if note else ""))].add(proof)


def cite(words, proof):
    """
    Each section of the Act with the Code's, where there are as many of one as of the other and the parentheses cite the Code
    once.
    """
    for found in CITATION.finditer(words):
        cited = CODE.findall(found.group(3))
        if len(cited) != 1 or found.group(3).count("U.S.C.") != 1:
            continue
        title, list_of, note = cited[0]
        inside, outside = numbers(found.group(1)), numbers(list_of)
        if note:
            outside = outside * len(inside) if len(outside) == 1 else outside
        if len(inside) == len(outside):
            for one, code in zip(inside, outside):
                add(found.group(2), one, title, code, note, proof)


def plain(xml):
    xml = re.sub(r"<(?:sup|footnote)\b[^>]*>.*?</(?:sup|footnote)>", "", xml, flags=re.S)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", xml)))


def compilation(xml, name):
    proof = name.lower()
    title = re.search(r"<citableAsShortTitle>([^<]*)", xml) or re.search(r"<dc:title>([^<]*)", xml)
    short = [plain(one) for one in re.findall(r"<shortTitle[^>]*>([^<]*)", xml)]
    act = next((one for one in short if one.lower() == title.group(1).lower()), title.group(1))
    law = re.search(r"<citableAs>Public Law (\d+)[–-](\d+)", xml)
    if law:
        named[dashed(act)].add(f"plaw-{law.group(1)}-{law.group(2)}")
    for section in re.split(r"(?=<section )", xml)[1:]:
        number = re.search(r'identifier="[^"]*/s\(?(' + SECTION + r')\)?"', section)
        code = re.search(r'role="uscRef">.*?href="/us/usc/t(\d+)/s([0-9A-Za-z–-]+?)(nt)?"', section, re.S)
        if number and code:
            add(act, dashed(number.group(1)), code.group(1), dashed(code.group(2)), code.group(3), proof)
    cite(plain(xml), proof)


def called(words):
    """By which names laws go: "the FAST Act (Public Law 114-94)"."""
    for found in CALLED.finditer(words):
        if ACT.search(found.group(1)):
            named[dashed(found.group(1))].add(f"plaw-{found.group(2)}-{found.group(3)}")


def law(xml):
    number = re.search(r"<citableAs>Public Law (\d+)[–-](\d+)", xml)
    if number:
        cite(plain(xml), f"plaw-{number.group(1)}-{number.group(2)}")
        called(plain(xml))


def notes(section, title, number, credits):
    """Sections of laws that are notes; one of a division only later, where its numbers run through the whole law."""
    for paragraph in re.findall(r"<p\b[^>]*>(.*?)</p>", section, re.S):
        words = plain(paragraph).strip()
        found = NOTE.match(words)
        if found and PRINTED.search(words[:400]):
            of = f"plaw-{found.group(1)}-{found.group(2)}"
            credits.append((of, dashed(found.group(4)), title, number, "note", bool(found.group(3)), f"usc/{title}/{number}"))
    for found in SET_OUT.finditer(plain(section)):
        of = f"plaw-{found.group(3)}-{found.group(4)}"
        where = (found.group(7) or title, dashed(found.group(6))) if found.group(6) else (title, number)
        note = "note" if found.group(5).startswith("set") else None
        if int(where[0]) not in ENACTED or note:
            credits.append((of, dashed(found.group(1)), *where, note, bool(found.group(2)), f"usc/{title}/{number}"))


def code(xml, credits):
    for section in re.split(r'(?=<section [^>]*identifier="/us/usc/)', xml)[1:]:
        at = re.search(r'identifier="/us/usc/t(\d+)/s([0-9A-Za-z–-]+)"', section)
        if not at:
            continue
        title, number = at.group(1), dashed(at.group(2))
        words = plain(section)
        cite(words, f"usc/{title}/{number}")
        for meant in MEANT.finditer(words):
            of = f"plaw-{meant.group(2)}-{meant.group(3)}" if meant.group(2) else meant.group(4)
            named[dashed(meant.group(1))].add(of)
        credit = re.search(r"<sourceCredit[^>]*>(.*?)</sourceCredit>", section, re.S)
        first = credit and CREDIT.match(plain(credit.group(1)).strip())
        if first and int(title) not in ENACTED:
            of = f"plaw-{first.group(1)}-{first.group(2)}" if first.group(1) else first.group(3)
            credits.append((of, dashed(first.group(4)), title, number, None, False, f"usc/{title}/{number}"))
        notes(section, title, number, credits)


def files(folder):
    """Every XML file of a folder and of the zips in it, with its name."""
    for path in sorted(glob.glob(os.path.join(folder, "**", "*"), recursive=True)):
        if path.endswith(".xml"):
            yield os.path.basename(path), open(path, encoding="utf-8").read()
        elif path.endswith((os.sep + "uscode.zip", os.sep + "laws-more.zip")):
            with zipfile.ZipFile(path) as zipped:
                for name in sorted(zipped.namelist()):
                    if name.endswith(".xml"):
                        yield os.path.basename(name), zipped.read(name).decode("utf-8")


def is_left_out(number):
    """Laws on which the engine is measured and not built (docs/amending-score.md)."""
    return int(hashlib.sha256(number.encode()).hexdigest(), 16) % 2 == 1


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


MANY = 5


def slips(places):
    """Of rows with the number of their places, those that one place only says: against many, of both their sections; or with
    another title of the Code for the same section of both, where the Act has many sections in that other title and none but this one here."""
    found = set()
    titles = collections.Counter((one.act, one.code.split("/")[0]) for one in places)
    for row in (one for one, count in places.items() if count == 1):
        others = [one for one in places if one.act == row.act and one != row]
        against = [one for one in others if places[one] >= MANY]
        if any(one.section == row.section for one in against) and any(one.code == row.code for one in against):
            found.add(row)
        title, section = row.code.split("/")
        if titles[row.act, title] == 1 and any(
            one.section == row.section and one.code.split("/")[1] == section and titles[row.act, one.code.split("/")[0]] >= MANY
            for one in others
        ):
            found.add(row)
    return found


def outdated(places):
    """Of rows with the number of their places, those in titles that are law, and the rest of a section that several places put there."""
    found = {
        one
        for one in places
        if not one.code.endswith(" note") and int(one.code.split("/")[0]) in ENACTED and one.code != f"26/{one.section}"
    }
    moved = {(one.act, one.section) for one in found if places[one] > 1}
    return found | {one for one in places if (one.act, one.section) in moved}


def main(folder):
    credits = []
    for name, xml in files(os.path.join(folder, "samples")):
        if "<statuteCompilation" in xml[:2000]:
            compilation(xml, name.removesuffix(".xml"))
        elif "<pLaw" in xml[:2000]:
            law(xml)
        elif "<uscDoc" in xml[:2000]:
            code(xml, credits)
    for path in sorted(glob.glob(os.path.join(folder, "replay", "*.jsonl.gz"))):
        for one in lines(path):
            if one["kind"] == "law":
                cite(re.sub(r"\s+", " ", one["text"]), "plaw-" + one["law"])
                called(re.sub(r"\s+", " ", one["text"]))
            elif one["kind"] in ("base", "state"):
                cite(re.sub(r"\s+", " ", one["text"]), f"usc/{int(path[-11:-9])}/{dashed(one['section'])}")
    for path in sorted(glob.glob(os.path.join(folder, "amendcases", "dev*_full.jsonl.gz"))):
        for one in lines(path):
            if "dev2" not in path or not is_left_out(one["law"]):
                cite(re.sub(r"\s+", " ", one["instruction"]), "plaw-" + one["law"])
                for text in ("before", "after"):
                    cite(re.sub(r"\s+", " ", one[text]), f"usc/{one['title']}/{dashed(one['section'])}")
    names = collections.defaultdict(set)
    for act, laws in named.items():
        for of in laws:
            names[of].add(act)
    for of, section, title, number, note, division, proof in credits:
        known = names.get(of, set()) | {re.sub(r"plaw-(\d+)-(\d+)", r"Public Law \1-\2", of)}
        if not division or any(DEFENSE.search(act) for act in known):
            for act in known:
                add(act, section, title, number, note, proof)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["act", "law", "section", "code", "proof", "places"])
    counted = {row: len(places) for row, places in rows.items()}
    wrong = slips(counted) | outdated(counted)
    for row in sorted(set(rows) - wrong, key=lambda one: (one.act, one.section, one.code)):
        laws, proofs = sorted(named.get(row.act, set())), sorted(rows[row])
        out.writerow([row.act, laws[0] if len(laws) == 1 else "", row.section, row.code, proofs[0], len(proofs)])


if __name__ == "__main__":
    main(sys.argv[1])
