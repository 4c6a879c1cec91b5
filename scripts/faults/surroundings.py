#!/usr/bin/env python3
"""Takes from a running program what it stands on, and gives it back: the disk, the folder, the clock, its being alone, its database.

    scripts/faults/surroundings.py [--only disk,readonly,gone,clock,two,postgres] [--postgres BIN]

The full disk is a small tmpfs, for which it must be root; --postgres names the folder of the programs of a PostgreSQL (initdb, pg_ctl),
which are run as the user nobody. Prints a line for each thing seen; ends with 1 where one was not as it should be.
"""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

from program import arguments, bills, fresh, rows, served

given, program, chance = arguments(__doc__, only="disk,readonly,gone,clock,two,postgres", postgres="")
work = given.work
wrong = []


def see(what, so, told=""):
    print(f"{'yes' if so else 'NO '}  {what}{': ' + str(told) if told else ''}", flush=True)
    if not so:
        wrong.append(what)


def becomes(so, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if so():
            return True
        time.sleep(0.5)
    return False


def texts(data):
    return set(rows(program, data, "select text_id from holding where not superseded"))


def last(error):
    return error.strip().splitlines()[-1][:200] if error.strip() else ""


def disk():
    """A disk that is full while a server runs and a command takes in; then there is room again."""
    mount = work / "disk"
    mount.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m", "none", mount], check=True)
    try:
        data = mount / "data"
        server = program.serve(data)
        before = served(server, texts(data))
        room = shutil.disk_usage(mount).free
        with open(mount / "filler", "wb") as filler:
            filler.write(bytes(max(0, room - 300_000)))
        code, out, err = program.run(data, "ingest", bills(given.home, work / "files", 70000, 60))
        see("a full disk is told by the command, exit 1 or 3", code in (1, 3), f"{code} {last(err)}")
        traced = err.split("\tat ")[0].strip().splitlines()[-3:]
        see("no stack trace is told", "\tat " not in err, traced if "\tat " in err else "")
        now = served(server, before)
        health = server.health()
        see("health says so, or all is served as before", health[0] != "UP" or now == before, health)
        (mount / "filler").unlink()
        see("with room again, the server answers as before without being started anew",
            becomes(lambda: server.health()[0] == "UP" and served(server, before) == before), server.health())
        code, out, err = program.run(data, "ingest", work / "files")
        see("and what was not taken in is", code == 0, last(out))
        see("nothing that was held is lost", set(before) <= texts(data), len(texts(data)))
        server.stop()
        done = program.run(data, "verify")
        see("every text is what came in", done[0] == 0, last(done[1]))
    finally:
        subprocess.run(["umount", "-l", mount])


def readonly():
    """A folder on a disk that is mounted read-only, before the start and while a server runs."""
    mount = work / "fixed"
    mount.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", mount], check=True)
    try:
        data = mount / "data"
        server = program.serve(data)
        before = served(server, texts(data))
        subprocess.run(["mount", "-o", "remount,ro", mount], stderr=subprocess.DEVNULL)
        server.stop()
        subprocess.run(["mount", "-o", "remount,ro", mount], check=True)
        code, out, err = program.run(data, "list")
        see("a read-only folder is told in one line, exit 3", code == 3 and len(err.strip().splitlines()) == 1, last(err))
        subprocess.run(["mount", "-o", "remount,rw", mount], check=True)
        server = program.serve(data)
        see("writable again, all is served", served(server, before) == before)
        server.stop()
    finally:
        subprocess.run(["umount", "-l", mount])


def gone():
    """The data folder is deleted under a running server."""
    data = fresh(work / "gone")
    server = program.serve(data)
    before = served(server, texts(data))
    shutil.copytree(data, fresh(work / "gone.copy"))
    shutil.rmtree(data)
    see("health is down when the folder was deleted", becomes(lambda: server.health()[0] == "DOWN"), server.health())
    see("what is served is right, or not served", all(now == before[one] or now.startswith("5") for one, now in served(server, before).items()))
    server.kill()
    server = program.serve(data)
    see("a start makes the folder anew", served(server, before) == before)
    server.stop()


def clock():
    """A clock that was set back: the row of the newest text is dated a year ahead, as one taken in before the clock was put right."""
    data = fresh(work / "clock")
    program.run(data, "ingest", bills(given.home, work / "files2", 71000, 1))
    rows(program, data, "update holding set kept_at = dateadd(year, 1, kept_at)")
    server = program.serve(data)
    see("texts from the future are served", served(server, ["hr71000-115/ih"])["hr71000-115/ih"].isalnum(), server.health())
    code, out, err = program.run(data, "ingest", bills(given.home, work / "files3", 71001, 1))
    see("more is taken in after them", code == 0 and "hr71001-115/ih" in texts(data), last(out))
    see("and the running server serves it", becomes(lambda: server.get("/api/v1/texts?id=hr71001-115/ih")[0] == 200))
    told = server.get("/api/v1/changes?since=0&size=250")[1].decode()
    see("and tells it among the changes, last", told.rfind("hr71001-115/ih") > told.rfind("hr71000-115/ih") > 0)
    server.stop()


def two():
    """Two servers on one folder, and the first is killed."""
    data = fresh(work / "two")
    first, second = program.serve(data, log="first.log"), None
    second = program.serve(data, log="second.log")
    before = served(first, texts(data))
    see("two servers on one folder serve the same", served(second, before) == before)
    code, out, err = program.run(data, "ingest", bills(given.home, work / "files4", 72000, 3))
    see("both see what is taken in", all(becomes(lambda s=s: s.get("/api/v1/texts?id=hr72000-115/ih")[0] == 200) for s in (first, second)))
    first.kill()
    see("the second serves on when the first is killed, without being started anew",
        becomes(lambda: second.health()[0] == "UP" and served(second, before) == before), second.health())
    code, out, err = program.run(data, "ingest", bills(given.home, work / "files5", 73000, 3))
    see("and more is taken in", code == 0 and second.get("/api/v1/texts?id=hr73000-115/ih")[0] == 200, last(out + err))
    second.stop()
    done = program.run(data, "verify")
    see("every text is what came in", done[0] == 0, last(done[1]))


def postgres():
    """A PostgreSQL that goes away under a running server, and comes back."""
    binaries, base = pathlib.Path(given.postgres), fresh(work / "postgres")
    base.mkdir(parents=True)
    shutil.chown(base, "nobody")
    for above in [work, *work.parents]:
        os.chmod(above, os.stat(above).st_mode | 0o111)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    def asked(*words):
        subprocess.run(["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", *map(str, words)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT, cwd="/")

    def control(word):
        asked(binaries / "pg_ctl", "-D", base / "db", "-m", "immediate", "-w", "-l", base / "log",
              "-o", f"-p {port} -h 127.0.0.1 -k {base}", word)

    asked(binaries / "initdb", "-D", base / "db", "-U", "postgres", "-A", "trust", "-E", "UTF8")
    control("start")
    try:
        address = {"ENGROSS_DB_URL": f"jdbc:postgresql://127.0.0.1:{port}/postgres", "ENGROSS_DB_USERNAME": "postgres"}
        data = fresh(work / "node")
        server = program.serve(data, env=address)
        before = served(server, ["hr1865-115/rh", "hr1865-115/eh", "plaw-115-164"])
        control("stop")
        see("health is down when the database is gone", becomes(lambda: server.health()[0] == "DOWN"), server.health())
        status, body = server.get("/api/v1/measures/s1693-115/votes?x=1")
        status, body = server.get("/api/v1/search?q=trafficking")
        see("a question is answered with a problem, and soon", status in (500, 503) and b'"status"' in body, f"{status} {body[:160]}")
        code, out, err = program.run(data, "list", env=address)
        see("a command tells it in one line, exit 3", code == 3 and len(err.strip().splitlines()) == 1, last(err))
        control("start")
        see("when it is back, all is served without a new start",
            becomes(lambda: server.health()[0] == "UP" and served(server, before) == before), server.health())
        server.stop()
    finally:
        control("stop")


for name in given.only.split(","):
    print(f"-- {name}: {globals()[name].__doc__.splitlines()[0]}", flush=True)
    if name == "postgres" and not given.postgres:
        print("     left out: --postgres was not given")
        continue
    globals()[name]()
sys.exit(1 if wrong else 0)
