#!/usr/bin/env python3
"""What must stay through a backup, an upgrade and a stop.

    scripts/faults/kept.py --former FOLDER --rounds 20 --only backup,upgrade,stop

--former is a checkout of the release before, or of an older one, built. Ends with 1 where a text, a fact or an answer was lost.
"""
import shutil
import sys
import threading

from program import Program, arguments, bills, fresh, held, rows, served

given, program, chance = arguments(__doc__, former="", rounds=20, only="backup,upgrade,stop")
work = given.work
wrong = []
FACTS = ["/api/v1/measures/hr1865-115", "/api/v1/measures/s1693-115/cosponsors?size=250", "/api/v1/votes/h90-115.2018/positions?size=250"]


def see(what, so, told=""):
    print(f"{'yes' if so else 'NO '}  {what}{': ' + str(told) if told != '' else ''}", flush=True)
    if not so:
        wrong.append(what)


def backup():
    """Copies made while a server serves and a command takes in: each is whole, and has what was there when it was begun."""
    data = fresh(work / "copied")
    server = program.serve(data)
    before = held(program, data)
    taking = program.begin(data, "ingest", bills(given.home, fresh(work / "files"), 80000, 200), log="taking.log")
    counts, good = [], 0
    while taking.poll() is None or not counts:
        zip_file = work / "copy.zip"
        least = held(program, data)
        code, out, err = program.run(data, "backup", zip_file)
        shutil.unpack_archive(zip_file, fresh(work / "restored"))
        there = held(program, work / "restored")
        done = program.run(work / "restored", "verify")
        good += code == 0 and least <= there and done[0] == 0
        counts.append(len(there))
    see(f"{len(counts)} backups while texts were taken in, each restored, verified, with all that was held when it began", good == len(counts), counts)
    code, out, err = program.run(data, "backup", work / "last.zip")
    shutil.unpack_archive(work / "last.zip", fresh(work / "restored"))
    other = program.serve(work / "restored", log="restored.log")
    texts = held(program, data)
    see(f"the copy serves the same words, {len(texts)} texts", served(other, texts) == served(server, texts) and before <= texts)
    see("and the same facts", all(other.get(path)[1].replace(str(other.port).encode(), b"") == server.get(path)[1].replace(str(server.port).encode(), b"") for path in FACTS))
    other.stop(), server.stop()


def upgrade():
    """The database of a former release, with texts of its own, opened by this one."""
    if not given.former:
        print("     left out: --former was not given")
        return
    former, data = Program(given.former, given.java, work), fresh(work / "former")
    former.run(data, "ingest", bills(given.home, fresh(work / "files"), 81000, 30))
    server = former.serve(data)
    texts = set(rows(former, data, "select text_id from holding where not superseded"))
    words = served(server, texts)
    server.stop()
    server = program.serve(data)
    now = served(server, texts)
    see(f"after the upgrade the words are the same, {len(texts)} texts", now == words, [text for text in texts if now[text] != words[text]][:3])
    see("health is up", server.health()[0] == "UP", server.health())
    server.stop()
    done = program.run(data, "verify")
    see("every text is what came in", done[0] == 0, done[1].strip().splitlines()[-1])


def stop():
    """Told to stop in the midst of questions: whoever was connected is answered, or refused before anything was read."""
    answered = refused = lost = 0
    data = fresh(work / "stopped")
    for i in range(given.rounds):
        server, results = program.serve(data), []
        askers = [threading.Thread(target=lambda: results.append(server.get("/api/v1/compare?from=hr1865-115/ih&to=hr1865-115/eh&format=pdf")[0])) for _ in range(8)]
        for one in askers:
            one.start()
        server.until(lambda: server.get("/q/health/live")[0] == 200)
        exit_code = server.stop()
        for one in askers:
            one.join()
        answered += results.count(200)
        refused += results.count(503)
        lost += results.count(0)
        if exit_code not in (0, 143):
            wrong.append(f"exit {exit_code}")
    see(f"{given.rounds} stops: {answered} answered, {refused} told 503, {lost} without an answer", lost == 0)


for name in given.only.split(","):
    print(f"-- {name}: {globals()[name].__doc__}", flush=True)
    globals()[name]()
sys.exit(1 if wrong else 0)
