// Calls every operation of a generated client, as calls.json says, and prints the name of each that answered.
import * as client from "./index";

declare const process: { argv: string[] };
declare function require(module: "node:fs"): { readFileSync(file: string, encoding: "utf8"): string };

type Call = { operation: string; parameters: Record<string, unknown>; days: string[] };

const [address, file] = process.argv.slice(2);
const calls: Call[] = JSON.parse(require("node:fs").readFileSync(file, "utf8"));
const configuration = new client.Configuration({ basePath: address });
const apis = Object.values(client)
  .filter((one): one is typeof client.BaseAPI => typeof one === "function" && one.prototype instanceof client.BaseAPI)
  .map((api) => new api(configuration) as unknown as Record<string, (request: unknown) => Promise<unknown>>);

/** What the compiler knows of an answer, named by hand: the types are those of the description. */
async function typed(): Promise<void> {
  const measure: client.MeasureView = await new client.MeasuresApi(configuration).getMeasure({ measure: "hr1865-115" });
  const title: string = measure.title;
  const cosponsors: number = measure.cosponsors;
  if (title === "" || cosponsors < 1) {
    throw new Error("a measure without a title or cosponsors");
  }
}

async function one(call: Call): Promise<void> {
  const api = apis.find((one) => call.operation in one);
  if (api === undefined) {
    throw new Error("the client has no " + call.operation);
  }
  for (const day of call.days) {
    call.parameters[day] = new Date(call.parameters[day] as string);
  }
  const answer = await api[call.operation](call.parameters);
  if (answer === undefined) {
    throw new Error(call.operation + " answered nothing");
  }
  console.log(call.operation);
}

async function all(): Promise<void> {
  for (const call of calls) {
    await one(call);
  }
  await typed();
}

void all();
