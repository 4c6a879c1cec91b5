#!/usr/bin/env python3
"""Many clients at once, a steady rate, and clients that behave badly, on a server of its own; bounded in count.

    scripts/faults/load.py --clients 500 --each 10 --steady 36000 --rate 50 --bad 200

Prints how long answers took, the live probe beside them in the same run, and the memory and open files before and after. Times belong to the machine and
what else ran on it. Ends with 1 where an answer was an error or nothing came.
"""
import asyncio
import statistics
import sys
import time

from program import arguments, fresh

given, program, chance = arguments(__doc__, clients=500, each=10, steady=3000, rate=50, bad=200)

QUESTIONS = ["/", "/about", "/measures/hr1865-115", "/us/bill/115/hr/1865/eh", "/votes/h90-115.2018", "/compare?from=hr1865-115/rh&to=hr1865-115/eh",
             "/api/v1/measures", "/api/v1/measures/s1693-115/cosponsors?asOf=2018-02-27", "/api/v1/texts?id=hr1865-115/rh",
             "/api/v1/texts?id=usc/47/230@2018-04-10&format=plain", "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh",
             "/api/v1/votes/h90-115.2018/positions?size=250", "/api/v1/find?q=FOSTA+as+passed", "/api/v1/search?q=trafficking",
             "/api/v1/execution?id=usc/18/1595@2018-04-10%2Bplaw-115-164", "/api/v1/changes?since=0", "/q/health/ready"]
PROBE = "/q/health/live"
wrong = []


async def ask(path, port, keep=None):
    """One question: status, seconds, connection to be used again."""
    begun = time.monotonic()
    reader, writer = keep or await asyncio.open_connection("127.0.0.1", port, limit=1 << 20)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
    await writer.drain()
    status = int((await reader.readuntil(b"\r\n")).split()[1])
    length, chunked = 0, False
    while (line := (await reader.readuntil(b"\r\n")).strip().lower()):
        if line.startswith(b"content-length:"):
            length = int(line.split(b":")[1])
        chunked = chunked or line == b"transfer-encoding: chunked"
    if chunked:
        while size := int(await reader.readuntil(b"\r\n"), 16):
            await reader.readexactly(size + 2)
        await reader.readuntil(b"\r\n")
    else:
        await reader.readexactly(length)
    return status, time.monotonic() - begun, (reader, writer)


def summary(what, times, statuses):
    times.sort()
    errors = sum(count for status, count in statuses.items() if status != 200)
    print(f"{what}: {len(times)} answers, {errors} not 200 {statuses if errors else ''}; milliseconds: median {1000 * statistics.median(times):.0f},"
          f" 99 of 100 within {1000 * times[len(times) * 99 // 100]:.0f}, slowest {1000 * times[-1]:.0f}", flush=True)
    if errors:
        wrong.append(what)


async def probing(port, times, until):
    keep = None
    while not until.is_set():
        status, took, keep = await ask(PROBE, port, keep)
        times.append(took)
        await asyncio.sleep(0.2)


async def counted(questions, statuses, times, port, keep=None):
    for path in questions:
        try:
            status, took, keep = await asyncio.wait_for(ask(path, port, keep), 120)
        except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError) as e:
            status, took, keep = type(e).__name__, 120, None
        statuses[status] = statuses.get(status, 0) + 1
        times.append(took)
        if status != 200 and len(statuses) < 6:
            print("   ", status, path, flush=True)
    return keep


async def beside_a_probe(what, port, work):
    probe, until = [], asyncio.Event()
    prober = asyncio.create_task(probing(port, probe, until))
    statuses, times = {}, []
    await work(statuses, times)
    until.set()
    await prober
    summary(what, times, statuses)
    summary("    the live probe meanwhile", probe, {200: len(probe)})


async def many(port):
    async def work(statuses, times):
        await asyncio.gather(*(counted([chance.choice(QUESTIONS) for _ in range(given.each)], statuses, times, port)
                               for _ in range(given.clients)))
    await beside_a_probe(f"{given.clients} clients at once, {given.each} questions each", port, work)


async def steady(port):
    """Each question at its time, whether those before are answered or not; so a queue that grows is seen."""
    async def work(statuses, times):
        begun, asked, idle = time.monotonic(), [], []

        async def one(path):
            keep = await counted([path], statuses, times, port, idle.pop() if idle else None)
            if keep:
                idle.append(keep)
        for i in range(given.steady):
            await asyncio.sleep(max(0, begun + i / given.rate - time.monotonic()))
            asked.append(asyncio.create_task(one(chance.choice(QUESTIONS))))
            if len(asked) > 1000:
                asked = [task for task in asked if not task.done()]
        await asyncio.gather(*asked)
    await beside_a_probe(f"{given.steady} questions at {given.rate} a second", port, work)


async def raw(port, words, stay=0.0, patience=30):
    """Sends what it is given, waits if asked to, and tells the status that came, or that the server closed."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(words)
        await writer.drain()
        await asyncio.sleep(stay)
        line = await asyncio.wait_for(reader.readline(), patience)
        return line.split()[1].decode() if line.startswith(b"HTTP/1.1 ") else "closed"
    except (ConnectionError, asyncio.TimeoutError) as e:
        return "closed" if isinstance(e, ConnectionError) else "no answer"
    finally:
        writer.close()


BAD = {
    "no request at all": b"hello\r\n\r\n",
    "a method that is none": b"G\x00T / HTTP/1.1\r\nHost: x\r\n\r\n",
    "a version that is none": b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "a line of a megabyte": b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "a header of a megabyte": b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n",
    "ten thousand headers": b"GET / HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X%d: y\r\n" % i for i in range(10_000)) + b"\r\n",
    "a length that is none": b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    "two lengths": b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
    "a chunk that is none": b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n",
    "a body above the bound": b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n" + b"a" * 100_000,
    "TLS where there is none": bytes([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]) + bytes(500),
}


async def badly(port):
    """Half-open and slow clients stay while others send what is no request; the probe is answered all the while."""
    async def work(statuses, times):
        half = [await asyncio.open_connection("127.0.0.1", port) for _ in range(given.bad)]
        for i, (_, writer) in enumerate(half):
            writer.write([b"", b"GET / HT", b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nslow"][i % 3])
        for what, words in BAD.items():
            answers = await asyncio.gather(*(raw(port, words) for _ in range(5)))
            good = all(answer == "closed" or answer.startswith("4") or answer in ("501", "505") for answer in answers)
            print(f"    {'yes' if good else 'NO '}  {what}: {', '.join(sorted(set(answers)))}", flush=True)
            if not good:
                wrong.append(what)
        slow = [await asyncio.open_connection("127.0.0.1", port) for _ in range(20)]
        for _, writer in slow:  # who asks for much and does not read it
            writer.write(b"GET /api/v1/votes/h90-115.2018/positions?size=250 HTTP/1.1\r\nHost: x\r\n\r\n" * 40)
        await counted(QUESTIONS * 3, statuses, times, port)
        for _, writer in half + slow:
            writer.close()
    await beside_a_probe(f"questions beside {given.bad} half-open connections and 20 that do not read", port, work)


async def main():
    server = program.serve(fresh(given.work / "load"), options=["-Dengross.requests-a-minute=0", "-Dengross.heavy-at-once=1000"])
    server.until(lambda: server.health()[0] == "UP")
    statuses, times = {}, []
    await counted(QUESTIONS * 20, statuses, times, server.port)
    summary("to warm up", times, statuses)
    for part, count in ((many, given.clients), (steady, given.steady), (badly, given.bad)):
        if count:
            before = server.memory()
            await part(server.port)
            await asyncio.sleep(2)
            after = server.memory()
            print(f"    memory {before[0]} to {after[0]} MB, open files {before[1]} to {after[1]}", flush=True)
    if server.stop() not in (0, 143):
        wrong.append("the end")


asyncio.run(main())
print("wrong:", ", ".join(wrong) or "nothing")
sys.exit(1 if wrong else 0)
