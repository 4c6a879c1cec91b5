#!/usr/bin/env python3
"""Makes files for measuring: bills, status records and roll calls as many as asked for, out of real ones.

    scripts/make-holdings.py OUT TEXTS SAMPLE...      (samples: folders, files and zips of official files)

A bill has some sections of several real bills, with one word in nine exchanged for a made-up one, so that no text has a
long run of words of another, and a number above 20,000 that no bill of its Congress bears. There is a status record for
each text, with seven cosponsors, and a roll call of some 430 members for each fourteen. The same arguments
make the same files. They are for measuring alone: nothing in them is a record of Congress.
"""
import copy
import json
import os
import random
import re
import sys
import zipfile

OUT, TEXTS, SAMPLES = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
chance = random.Random(7)
LETTERS = "bcdfghklmnprstvw"


def files(path):
    if os.path.isdir(path):
        for name in sorted(os.listdir(path)):
            yield from files(os.path.join(path, name))
    elif path.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            for name in sorted(archive.namelist()):
                if not name.endswith("/"):
                    yield name, archive.read(name).decode("utf-8", "replace")
    else:
        with open(path, encoding="utf-8", errors="replace") as file:
            yield path, file.read()


sections, cosponsors, votes = [], {}, []
for sample in SAMPLES:
    for name, content in files(sample):
        if "<legis-num" in content:
            for section in re.findall(r"<section [^>]*>(?:(?!<section ).)*?</section>", content, re.S):
                if 300 < len(section) < 20000 and "<enum" in section and "<quoted-block" not in section:
                    sections.append(re.sub(r' (id|idref)="[^"]*"', "", section))
        elif "<billStatus>" in content:
            for item in re.findall(r"<item>\s*<bioguideId>(\w+)</bioguideId>.*?</item>", content, re.S):
                whole = re.search(r"<item>\s*<bioguideId>%s</bioguideId>(?:(?!<item>).)*?<sponsorshipDate>.*?</item>" % item, content, re.S)
                if whole:
                    cosponsors.setdefault(item, whole.group(0))
        elif '"vote_id"' in content:
            vote = json.loads(content)
            if sum(len(each) for each in vote["votes"].values()) > 400 and vote["category"] == "passage":
                votes.append(vote)
cosponsors = [re.sub(r"<sponsorshipDate>.*?</sponsorshipDate>", "<sponsorshipDate>2013-02-04</sponsorshipDate>", item)
              for item in cosponsors.values()]
print(f"{len(sections)} sections, {len(cosponsors)} cosponsors, {len(votes)} roll calls to draw from", file=sys.stderr)


def made_up():
    return "".join(chance.choice(LETTERS) + chance.choice("aeiou") for _ in range(chance.randint(2, 4)))


VOCABULARY = [made_up() for _ in range(30000)]


def varied(section, number):
    section = re.sub(r"<enum>[^<]*</enum>", f"<enum>{number}.</enum>", section, count=1)
    parts = re.split(r"(<[^>]*>|&\w+;)", section)
    for i, part in enumerate(parts):
        if part and not part.startswith(("<", "&")) and " " in part:
            parts[i] = re.sub(r"\b[a-z]{4,}\b",
                              lambda word: chance.choice(VOCABULARY) if chance.random() < 0.11 else word.group(0), part)
    return "".join(parts)


def bill(number, congress, ordinal):
    body = "\n".join(varied(chance.choice(sections), i + 1) for i in range(chance.randint(1, 6)))
    title = " ".join(chance.choice(VOCABULARY) for _ in range(12))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE bill PUBLIC "-//US Congress//DTDs/bill.dtd//EN" "bill.dtd">
<bill bill-stage="Introduced-in-House" bill-type="olc" dms-id="H{number}" public-private="public">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dublinCore><dc:title>{congress} HR {number} IH: {title}</dc:title>
<dc:publisher>U.S. House of Representatives</dc:publisher><dc:date>2013-02-{1 + number % 28:02}</dc:date></dublinCore></metadata>
<form><distribution-code display="yes">I</distribution-code><congress>{ordinal} CONGRESS</congress>
<session>1st Session</session><legis-num>H. R. {number}</legis-num>
<current-chamber>IN THE HOUSE OF REPRESENTATIVES</current-chamber>
<action><action-date date="201302{1 + number % 28:02}">February {1 + number % 28}, 2013</action-date></action>
<legis-type>A BILL</legis-type><official-title>To {title}, and for other purposes.</official-title></form>
<legis-body style="OLC">{body}</legis-body></bill>
"""


def status(number, congress):
    names = "".join(chance.sample(cosponsors, 7))
    title = " ".join(chance.choice(VOCABULARY) for _ in range(8))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<billStatus><bill><billNumber>{number}</billNumber><createDate>2013-02-05T05:15:44Z</createDate>
<updateDate>2021-07-10T20:04:48Z</updateDate><originChamber>House</originChamber><billType>HR</billType>
<introducedDate>2013-02-04</introducedDate><congress>{congress}</congress><recordedVotes />
<committees><billCommittees /></committees><committeeReports /><relatedBills />
<actions><item><actionDate>2013-02-04</actionDate><links /><sourceSystem><code>9</code><name>Library of Congress</name>
</sourceSystem><text>Introduced in House</text><type>IntroReferral</type><actionCode>Intro-H</actionCode></item></actions>
<sponsors>{re.sub("<sponsorship.*?/>|<sponsorship.*?</sponsorship[^>]*>|<isOriginal.*?</isOriginalCosponsor>", "", chance.choice(cosponsors))}</sponsors>
<cosponsors>{names}</cosponsors><cboCostEstimates /><laws /><notes /><policyArea><name>Health</name></policyArea><subjects><billSubjects>
<legislativeSubjects /></billSubjects></subjects><summaries><billSummaries /></summaries>
<title>{title.capitalize()} Act</title><titles><item><titleType>Display Title</titleType><title>{title.capitalize()} Act</title></item></titles>
<amendments /><textVersions /><latestAction><actionDate>2013-02-04</actionDate><text>Introduced in House</text></latestAction>
<calendarNumbers /><version>1.0.0</version></bill></billStatus>
"""


def vote(number, congress, year):
    made = copy.deepcopy(chance.choice(votes))
    made.update(congress=congress, number=number, session=str(year), vote_id=f"h{number}-{congress}.{year}",
                date=re.sub(r"^\d{4}", str(year), made["date"]),
                source_url=f"http://clerk.house.gov/evs/{year}/roll{number}.xml")
    made.pop("amendment", None)
    made["bill"] = {"congress": congress, "number": 20001 + number, "type": "hr"}
    return json.dumps(made)


os.makedirs(OUT, exist_ok=True)
ORDINALS = {113: "113th", 114: "114th", 115: "115th", 116: "116th", 117: "117th", 118: "118th"}
with zipfile.ZipFile(os.path.join(OUT, "bills.zip"), "w", zipfile.ZIP_DEFLATED) as bills, \
        zipfile.ZipFile(os.path.join(OUT, "status.zip"), "w", zipfile.ZIP_DEFLATED) as records:
    for i in range(TEXTS):
        congress, number = 113 + i % 6, 20001 + i // 6
        bills.writestr(f"BILLS-{congress}hr{number}ih.xml", bill(number, congress, ORDINALS[congress]))
        records.writestr(f"BILLSTATUS-{congress}hr{number}.xml", status(number, congress))
with zipfile.ZipFile(os.path.join(OUT, "votes.zip"), "w", zipfile.ZIP_DEFLATED) as calls:
    for i in range(TEXTS // 14):
        congress, number = 113 + i % 6, 3001 + i // 6
        calls.writestr(f"{congress}-h{number}.json", vote(number, congress, 2013 + 2 * (congress - 113)))
