#!/usr/bin/env python3
"""Damages the database file as a disk might, and looks whether any text is served with other words, or is gone untold.

    scripts/faults/damaged.py --rounds 50

Each round is on a copy of a live file (of a server that was killed) and on one of a file that was closed: a flipped bit, the end cut off,
eight pages of zeros. A round is silent where a text has other words, or is missing, and neither the start nor health says so.
"""
import collections
import shutil
import sys

from program import arguments, bills, fresh, held, served

given, program, chance = arguments(__doc__, rounds=50)
work = given.work
PAGE = 4096


def flip(file):
    at = chance.randrange(2 * PAGE, len(file))
    file[at] ^= 1 << chance.randrange(8)


def truncate(file):
    del file[chance.randrange(2 * PAGE, len(file)):]


def zero(file):
    at = chance.randrange(2, max(3, len(file) // PAGE - 8)) * PAGE
    file[at:at + 8 * PAGE] = bytes(min(8 * PAGE, len(file) - at))


def made(kind):
    """A data folder, the names of its texts, and the digest of what each is served as."""
    data = fresh(work / kind)
    program.run(data, "ingest", bills(given.home, fresh(work / "files"), 60000, 40))
    server = program.serve(data)
    texts = held(program, data)
    words = served(server, texts)
    server.kill() if kind == "live" else server.stop()
    return data, words


def outcome(data, words):
    """What a reader and an operator see of a damaged folder."""
    try:
        server = program.serve(data, log="damaged.log")
    except RuntimeError:
        told = "engross:" in (work / "damaged.log").read_text()
        return "does not start, and says why" if told else "does not start, and says nothing of it"
    try:
        now = served(server, words)
        changed = [text for text in words if now[text] != words[text] and not now[text].isdigit()]
        missing = [text for text in words if now[text].isdigit()]
        told = server.health()[0] != "UP"
        if changed:
            return "SILENT: other words in " + ", ".join(changed[:3])
        if missing and not told:
            return "SILENT: not served: " + ", ".join(f"{text} {now[text]}" for text in missing[:3])
        return "some not served, and health is down" if missing else "every text as it was"
    finally:
        server.kill()


silent = 0
for kind in ("live", "closed"):
    data, words = made(kind)
    for damage in (flip, truncate, zero):
        seen = collections.Counter()
        for i in range(given.rounds):
            folder = fresh(work / "damaged")
            shutil.copytree(data, folder)
            (folder / "engross.lock.db").unlink(missing_ok=True)
            file = bytearray((folder / "engross.mv.db").read_bytes())
            damage(file)
            (folder / "engross.mv.db").write_bytes(file)
            seen[outcome(folder, words)] += 1
        silent += sum(count for what, count in seen.items() if what.startswith("SILENT"))
        print(f"{kind}, {damage.__name__}: " + "; ".join(f"{count} {what}" for what, count in sorted(seen.items())), flush=True)
sys.exit(1 if silent else 0)
