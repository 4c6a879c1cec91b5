"""Runs the packaged program for the scripts of this folder: starts it, asks it, kills it, and makes files to be taken in.

Each script takes --home, a checkout with target/quarkus-app or an unpacked release; --work, an empty folder; --seed.
Everything listens on this machine alone, and every server is ended by its own process id.
"""
import argparse
import atexit
import hashlib
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

# An ahead-of-time cache, where ./engross aot made one, halves each start.
QUIET = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"]
TELLING = ['-Dquarkus.log.category."org.engross.ingest".level=DEBUG']
PATIENCE = int(os.environ.get("ENGROSS_PATIENCE", 180))  # seconds; more on a machine that does other things too


def arguments(about, **numbers):
    """The arguments of a script: those of all, and some numbers of its own with what they are if not given."""
    asked = argparse.ArgumentParser(description=about)
    asked.add_argument("--home", default=str(pathlib.Path(__file__).resolve().parents[2]))
    asked.add_argument("--java", default=os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java")
    asked.add_argument("--work", default=None, help="an empty folder; one of its own if not given")
    asked.add_argument("--seed", type=int, default=7)
    for name, number in numbers.items():
        asked.add_argument("--" + name.replace("_", "-"), type=type(number), default=number)
    given = asked.parse_args()
    given.work = pathlib.Path(given.work or tempfile.mkdtemp(prefix="engross-faults-")).resolve()
    given.work.mkdir(parents=True, exist_ok=True)
    return given, Program(given.home, given.java, given.work), random.Random(given.seed)


class Program:
    """The packaged program of one checkout or release."""

    def __init__(self, home, java, work):
        self.home, self.java, self.work = pathlib.Path(home).resolve(), java, pathlib.Path(work)
        jars = [self.home / "target/quarkus-app/quarkus-run.jar", self.home / "app/quarkus-run.jar"]
        self.jar = next((jar for jar in jars if jar.exists()), None)
        if self.jar is None:
            sys.exit(f"no program is in {home}: ./engross --version builds it")
        cache = self.home / "target/engross.aot"
        self.cached = [f"-XX:AOTCache={cache}"] if cache.exists() else []

    def command(self, data, *words, options=()):
        return [self.java, *QUIET, *self.cached, f"-Dengross.home={self.home}", f"-Dengross.data={data}", *options, "-jar", str(self.jar), *map(str, words)]

    def run(self, data, *words, options=(), env=None):
        """A command to its end: exit code, standard output, standard error."""
        done = subprocess.run(self.command(data, *words, options=options), capture_output=True, text=True,
                              timeout=PATIENCE, env={**os.environ, **(env or {})})
        return done.returncode, done.stdout, done.stderr

    def begin(self, data, *words, options=(), log="begun.log", env=None):
        """A command of which the end is not waited for; what it says is in the log."""
        with open(self.work / log, "w") as out:
            process = subprocess.Popen(self.command(data, *words, options=options), stdout=out, stderr=subprocess.STDOUT,
                                       env={**os.environ, **(env or {})})
        atexit.register(process.kill)  # nothing of ours outlives the script
        return process

    def serve(self, data, options=(), log="serve.log", env=None, ready=True):
        """A server that answers, on a port that was free."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        server = Server(self.begin(data, "serve", "--port", port, options=options, log=log, env=env), port, self.work / log)
        if ready:
            server.until(lambda: server.get("/q/health/live")[0] == 200)
        return server


class Server:
    """A server of ours, by its process and port."""

    def __init__(self, process, port, log):
        self.process, self.port, self.log = process, port, log

    def get(self, path, method="GET", body=None, headers=None, timeout=60):
        """Status and body; status 0 where nothing answers."""
        asked = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            asked.request(method, path, body=body, headers=headers or {})
            answer = asked.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            return 0, b""
        finally:
            asked.close()

    def health(self):
        """What health says: up or down, and the names of the checks that are down."""
        status, body = self.get("/q/health/ready")
        if status == 0:
            return "no answer", []
        told = json.loads(body)
        return told["status"], [check["name"] for check in told["checks"] if check["status"] != "UP"]

    def until(self, so, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while not so():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError("the server does not come up: " + self.log.read_text()[-600:])
            time.sleep(0.1)

    def memory(self):
        """Resident megabytes of the process, and how many files it has open."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return (int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024,
                len(os.listdir(f"/proc/{self.process.pid}/fd")))

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        """As an operator does; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)


def bills(home, folder, first, count):
    """Files of bills under numbers of their own, out of one of the collection: nothing in them is a record of Congress."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    words = (pathlib.Path(home) / "bills/hr1865-115/ih.xml").read_text()
    for number in range(first, first + count):
        (folder / f"{number}.xml").write_text(words.replace("1865", str(number)))
    return folder


def rows(program, data, question):
    """What the database itself answers, a row a line; asked beside the program, since a start of it takes long."""
    h2 = next(program.jar.parent.glob("lib/main/com.h2database.h2-*.jar"))
    done = subprocess.run([program.java, *QUIET, "-cp", str(h2), "org.h2.tools.Shell", "-url",
                           f"jdbc:h2:file:{pathlib.Path(data).resolve()}/engross;AUTO_SERVER=TRUE;WRITE_DELAY=0;IFEXISTS=TRUE",
                           "-user", "engross", "-password", "engross", "-sql", question],
                          capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode or "Exception" in done.stderr:
        raise RuntimeError(done.stderr.strip()[-400:])
    return [line.strip() for line in done.stdout.splitlines()[1:] if not line.startswith("(")]


def held(program, data):
    """The names of the texts that have a row, words and an entry in the inventory."""
    return set(rows(program, data, "select text_id from holding h where not superseded and length(tree) > 0 and length(original) > 0"
                    " and exists (select 1 from inventory i where i.holding = h.id)"))


def served(server, texts):
    """A digest of the words of each text, as they are served; what is not served has its status instead."""
    found = {}
    for text in sorted(texts):
        status, body = server.get(f"/api/v1/texts?id={text}&format=plain")
        found[text] = hashlib.sha256(body).hexdigest() if status == 200 else str(status)
    return found


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    return pathlib.Path(folder)
