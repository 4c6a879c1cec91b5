#!/usr/bin/env python3
"""Asks the OSV database (osv.dev) which components of this program have a known vulnerability.

    scripts/audit.py [target/sbom.cdx.json] [--service https://api.osv.dev] [--accepted scripts/audit-accepted.txt]

The list of components is that of the release. Exit 0: none is known. Exit 1: one is, and each is told. Exit 2: it could not be
asked, which is no answer. An accepted finding stands in a file, one a line: its id, a space, and why it does not concern us.
"""
import argparse
import json
import sys
import urllib.error
import urllib.request

AT_ONCE = 100
PATIENCE = 60


def components(sbom):
    """The package URLs of all components, each once, in order."""
    with open(sbom, encoding="utf-8") as file:
        listed = json.load(file).get("components", [])
    return sorted({one["purl"].split("?")[0] for one in listed if "purl" in one})


def accepted(path):
    """The ids that are accepted, each with its reason."""
    try:
        with open(path, encoding="utf-8") as file:
            lines = [line.strip() for line in file]
    except FileNotFoundError:
        return {}
    told = dict(line.partition(" ")[::2] for line in lines if line and not line.startswith("#"))
    without = [one for one, why in told.items() if not why.strip()]
    if without:
        raise ValueError("no reason is given for " + ", ".join(without))
    return told


def ask(service, queries):
    body = json.dumps({"queries": queries}).encode()
    request = urllib.request.Request(
        service.rstrip("/") + "/v1/querybatch", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        results = json.load(answer)["results"]
    if len(results) != len(queries):
        raise ValueError(f"{len(results)} answers to {len(queries)} questions")
    return results


def known(service, purls):
    """The ids of what is known of each component that something is known of."""
    found = {}
    waiting = [{"package": {"purl": one}} for one in purls]
    while waiting:
        asked, waiting = waiting[:AT_ONCE], waiting[AT_ONCE:]
        for query, result in zip(asked, ask(service, asked)):
            ids = [one["id"] for one in result.get("vulns", [])]
            if ids:
                found.setdefault(query["package"]["purl"], []).extend(ids)
            if result.get("next_page_token"):
                waiting.append({**query, "page_token": result["next_page_token"]})
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sbom", nargs="?", default="target/sbom.cdx.json")
    parser.add_argument("--service", default="https://api.osv.dev")
    parser.add_argument("--accepted", default="scripts/audit-accepted.txt")
    asked = parser.parse_args()
    try:
        purls = components(asked.sbom)
        if not purls:
            raise ValueError(asked.sbom + " lists no component")
        reasons = accepted(asked.accepted)
        found = known(asked.service, purls)
    except (OSError, ValueError, KeyError, TypeError, urllib.error.URLError) as fault:
        print(f"audit: could not be made: {fault}", file=sys.stderr)
        return 2
    refused = 0
    for purl, ids in sorted(found.items()):
        for one in sorted(set(ids)):
            if one in reasons:
                print(f"accepted  {one}  {purl}: {reasons[one].strip()}")
            else:
                refused += 1
                print(f"KNOWN     {one}  {purl}  https://osv.dev/vulnerability/{one}")
    print(f"{len(purls)} components asked for; {refused} known vulnerabilities that are not accepted")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
