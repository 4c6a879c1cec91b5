#!/usr/bin/env python3
"""Writes NOTICE anew out of the list of components that ./engross release makes; ReleaseIT says when it must be.

    scripts/notice.py target/sbom.cdx.json > NOTICE
"""
import json
import sys

HEAD = """Engross
Copyright the authors of Engross. Licensed under the Apache License 2.0 (LICENSE).

Texts of law in bills/ and fixtures/ are works of the United States Government and not subject to copyright (17 U.S.C. 105).

The release archive carries the components below, unchanged, each under its own licence; "or" is where its maker leaves the choice.
The files LICENSE and NOTICE of each are in its jar in app/lib. The versions are in sbom.cdx.json.
"""


def licence(one):
    return one.get("expression") or one["license"].get("id") or one["license"]["name"]


print(HEAD)
with open(sys.argv[1]) as file:
    for component in sorted(json.load(file)["components"], key=lambda one: (one.get("group", ""), one["name"])):
        print(f"{component.get('group', '')}:{component['name']} — {' or '.join(map(licence, component.get('licenses', [])))}")
