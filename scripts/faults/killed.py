#!/usr/bin/env python3
"""Kills the program (SIGKILL) at moments chosen by chance, and looks whether what it said to be taken in is held.

    scripts/faults/killed.py --intake 60 --start 40 --tables 20 --beside 40 --backup 40 --migration 20 --older FOLDER

--older is a checkout of an earlier release, built: its database is the one that is migrated. Ends with 1 where anything was lost.
"""
import re
import shutil
import sys
import time

from program import Program, arguments, bills, fresh, held, rows, served, TELLING

given, program, chance = arguments(__doc__, intake=60, start=40, tables=20, beside=40, backup=40, migration=0, older="")
work = given.work
lost = []
COPY = "engross.before-upgrade.zip"  # is there while an H2 database is upgraded


def said(log):
    return set(re.findall(r"took in \S+ as (\S+)", (work / log).read_text()))


def kill_after(process, log, texts, longest=60):
    """Kills it when it has said so many texts to be taken in, or has ended by itself."""
    end = time.monotonic() + longest
    while process.poll() is None and len(said(log)) < texts and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(chance.random() * 0.05)
    running = process.poll() is None
    process.kill()
    process.wait()
    return running


def kill_at(process, seconds):
    end = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.01)
    running = process.poll() is None
    process.kill()
    process.wait()
    return running


def told(kind, i, wrong):
    """A line every ten rounds, so that a run that is cut off says how far it came."""
    if i % 10 == 9:
        print(f"   {kind}: {i + 1} rounds, {len(wrong)} wrong", flush=True)


def kill_within_upgrade(data, log, times, longest):
    """The copy that is made before the tables are changed says when they are; how many of the kills came before it was taken away again."""
    running = 0
    for i in range(times):
        process = program.begin(data, "list", log=f"{log}-{i}.log")
        while process.poll() is None and not (data / COPY).exists():
            time.sleep(0.002)
        time.sleep(chance.random() * longest)
        running += process.poll() is None and (data / COPY).exists()
        process.kill()
        process.wait()
    return running


def judge(kind, rounds, running, wrong):
    print(f"{kind}: {rounds} rounds, {running} killed while it ran, {len(wrong)} wrong", flush=True)
    lost.extend(wrong)
    for one in wrong:
        print("   ", one, flush=True)


def long_of_start():
    """How long a first start takes here, to choose moments within it."""
    begun = time.monotonic()
    server = program.serve(fresh(work / "timing"))
    server.until(lambda: server.health()[0] == "UP")
    server.kill()
    return time.monotonic() - begun


def intake(rounds):
    data, running, wrong = fresh(work / "intake"), 0, []
    program.run(data, "list")
    for i in range(rounds):
        files = bills(given.home, fresh(work / "files"), 20000 + 40 * i, 40)
        taking = program.begin(data, "ingest", files, options=TELLING, log="intake.log")
        running += kill_after(taking, "intake.log", chance.randrange(40))
        missing = said("intake.log") - (there := held(program, data))
        if missing or len(there) < 27:
            wrong.append(f"round {i}: said and not held {sorted(missing)}, {len(there)} held")
        told("taking in", i, wrong)
    if (done := program.run(data, "verify"))[0]:
        wrong.append(f"verify: {done[1]}{done[2]}")
    judge("taking in", rounds, running, wrong)


def first_start(rounds):
    running, wrong, long = 0, [], long_of_start()
    for i in range(rounds):
        data = fresh(work / "start")
        process = program.begin(data, "serve", "--port", 0, log="start.log")
        running += kill_at(process, chance.uniform(0.05, 1.1) * long)
        code, out, err = program.run(data, "list")
        if code or len(out.splitlines()) != 27:
            wrong.append(f"round {i}: exit {code}, {len(out.splitlines())} texts {err[-300:]}")
        told("first start", i, wrong)
    judge("first start", rounds, running, wrong)


def tables(rounds):
    """The copy that is made before the tables are changed says when they are: killed then, and the start after it too."""
    running, wrong = 0, []
    for i in range(rounds):
        data = fresh(work / "tables")
        running += kill_within_upgrade(data, "tables", 1 + i % 2, 0.4)
        code, out, err = program.run(data, "list")
        if code or len(out.splitlines()) != 27 or (data / COPY).exists():
            wrong.append(f"round {i}: exit {code}, {len(out.splitlines())} texts {err[-300:]}")
        told("tables", i, wrong)
    judge("within the making of the tables", rounds, running, wrong)


def beside(rounds):
    """The server is killed with the command that takes in beside it; the next round starts another."""
    data, running, wrong = fresh(work / "beside"), 0, []
    for i in range(rounds):
        server = program.serve(data)
        files = bills(given.home, fresh(work / "files"), 30000 + 20 * i, 20)
        taking = program.begin(data, "ingest", files, options=TELLING, log="beside.log")
        first, second = (server.process, taking) if chance.random() < 0.5 else (taking, server.process)
        end = time.monotonic() + 60
        texts = chance.randrange(20)
        while taking.poll() is None and len(said("beside.log")) < texts and time.monotonic() < end:
            time.sleep(0.01)
        running += taking.poll() is None
        first.kill(), second.kill(), first.wait(), second.wait()
        missing = said("beside.log") - held(program, data)
        if missing:
            wrong.append(f"round {i}: said and not held {sorted(missing)}")
        told("beside a server", i, wrong)
    if (done := program.run(data, "verify"))[0]:
        wrong.append(f"verify: {done[1]}{done[2]}")
    judge("beside a server", rounds, running, wrong)


def backup(rounds):
    """The backup is killed, sometimes with the server: the older copy stays, and the database is whole."""
    data, running, wrong = fresh(work / "copied"), 0, []
    program.run(data, "ingest", bills(given.home, fresh(work / "files"), 40000, 60))
    there, zip_file = held(program, data), work / "copy.zip"
    assert program.run(data, "backup", zip_file)[0] == 0
    before = zip_file.read_bytes()
    begun = time.monotonic()
    program.run(data, "backup", work / "timed.zip")
    long = time.monotonic() - begun
    server = program.serve(data)
    for i in range(rounds):
        running += kill_at(program.begin(data, "backup", zip_file, log="backup.log"), chance.uniform(0.3, 1.05) * long)
        if zip_file.read_bytes() != before:
            shutil.rmtree(work / "restored", ignore_errors=True)
            shutil.unpack_archive(zip_file, work / "restored")
            if held(program, work / "restored") != there:
                wrong.append(f"round {i}: the copy that took its name is not whole")
            before = zip_file.read_bytes()
        if i % 8 == 7:
            server.kill()
            if held(program, data) != there:
                wrong.append(f"round {i}: the database is not what it was")
            server = program.serve(data)
        told("backup", i, wrong)
    server.stop()
    if (done := program.run(data, "verify"))[0]:
        wrong.append(f"verify: {done[1]}{done[2]}")
    judge("backup beside a server", rounds, running, wrong)


def long_of_upgrade(base):
    """How long the copy is there, to choose moments within it."""
    shutil.copytree(base, fresh(work / "timed"))
    process = program.begin(work / "timed", "list", log="timed.log")
    while process.poll() is None and not (work / "timed" / COPY).exists():
        time.sleep(0.002)
    begun = time.monotonic()
    while process.poll() is None and (work / "timed" / COPY).exists():
        time.sleep(0.002)
    long = time.monotonic() - begun
    process.wait()
    print(f"   the upgrade takes {long:.2f} seconds", flush=True)
    return long


def migration(rounds, older):
    """The database of an older release, killed while it is upgraded, and in half of the rounds again in the start after it."""
    base = fresh(work / "base")
    former = Program(older, given.java, work)
    former.run(base, "ingest", bills(given.home, fresh(work / "files"), 50000, 40))
    there = set(rows(former, base, "select text_id from holding where not superseded"))
    before = former.serve(base)
    words = served(before, there)
    before.stop()
    longest, running, wrong = long_of_upgrade(base), 0, []
    for i in range(rounds):
        data = fresh(work / "migrated")
        shutil.copytree(base, data)
        running += kill_within_upgrade(data, "migration", 1 + i % 2, longest)
        try:
            server = program.serve(data)
            now = served(server, there)
            server.kill()
            if changed := [f"{text} {now[text][:12]}" for text in words if now[text] != words[text]]:
                wrong.append(f"round {i}: other words, or the status instead, in {len(changed)}: {changed[:5]}")
            if (data / COPY).exists():
                wrong.append(f"round {i}: the copy is left")
        except RuntimeError as e:
            wrong.append(f"round {i}: {e}")
        told("migration", i, wrong)
    judge("migration", rounds, running, wrong)


for kind, rounds in ((intake, given.intake), (first_start, given.start), (tables, given.tables), (beside, given.beside), (backup, given.backup)):
    if rounds:
        kind(rounds)
if given.migration:
    migration(given.migration, given.older)
sys.exit(1 if lost else 0)
