"""Calls every operation of a generated client, as calls.json says, and prints the name of each that answered."""
import json
import re
import sys

import openapi_client

address, file = sys.argv[1:]
client = openapi_client.ApiClient(openapi_client.Configuration(host=address))
apis = [kind(client) for name, kind in vars(openapi_client).items() if name.endswith("Api")]


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


with open(file, encoding="utf-8") as calls:
    for call in json.load(calls):
        method = next(getattr(api, snake(call["operation"])) for api in apis if hasattr(api, snake(call["operation"])))
        keywords = {"from": "var_from"}
        given = {keywords.get(name, snake(name)): value for name, value in call["parameters"].items()}
        if method(**given) is None:
            sys.exit(call["operation"] + " answered nothing")
        print(call["operation"])
