// Twenty questions as an assistant puts them, each built on what was told before; prints what was told.
// Usage: node dialogue.mjs http://127.0.0.1:8230
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const server = process.argv[2];
const client = new Client({ name: "dialogue", version: "1" });
await client.connect(new StreamableHTTPClientTransport(new URL(server + "/mcp")));

let number = 0;

function print(line) {
  console.log(line.replaceAll(server, ""));
}

/** Asks a tool and answers what it told; whatever it links to must be there. */
async function ask(question, tool, args) {
  print(`\n${++number}. ${question}`);
  const result = await client.callTool({ name: tool, arguments: args });
  if (result.isError) {
    print("   Refused: " + result.content[0].text);
    return undefined;
  }
  const told = result.structuredContent;
  if (JSON.stringify(JSON.parse(result.content[0].text)) !== JSON.stringify(told)) {
    throw new Error("the words and the structure of the answer differ");
  }
  const page = await fetch(told.permalink, { headers: { Accept: "text/html" } });
  if (page.status !== 200) {
    throw new Error(`${told.permalink} answers ${page.status}`);
  }
  return told;
}

function say(...lines) {
  lines.forEach((line) => print("   " + line));
}

function wordsOf(told) {
  return told.answer.runs.map((run) => [run.designation, run.heading, run.words].filter((part) => part).join(" ")).join("\n");
}

const { tools } = await client.listTools();
print("Tools: " + tools.map((tool) => tool.name).sort().join(", "));
print("Told to give permalinks: " + client.getInstructions().includes("permalink"));

let told = await ask("Which text is FOSTA as it passed the House?", "find", { q: "FOSTA as passed" });
const passed = told.answer.items[0].id;
say(...told.answer.items.map((item) => `${item.id}: ${item.name}, ${item.date}`));

told = await ask("And the committee's text of the same bill?", "find", { q: "hr1865-115/rh", kind: "text" });
const reported = told.answer.items[0].id;
say(`${reported}: ${told.answer.items[0].about}`);

told = await ask("What changed between the two?", "compare", { from: reported, to: passed });
const changes = told.answer.changes;
say(told.cite, JSON.stringify(told.answer.summary));

told = await ask("What is the first change, word for word, and who made it?", "compare", { from: reported, to: passed, path: "s2" });
const first = told.answer.changes[0];
say(first.edits.filter((edit) => edit.op !== "same").map((edit) => `${edit.op} “${edit.text.trim()}”`).join("; "));
say(...first.signed.map((one) => `by ${one.by}: ${one.inserted} words inserted, ${one.struck} struck`));

told = await ask("Do the newer words of that change stand in the text?", "text", { id: passed, path: first.toPath });
const newer = first.edits.filter((edit) => edit.op !== "strike").map((edit) => edit.text).join("");
say(String(told.answer.runs.some((run) => newer.includes(run.words))), told.permalink);

told = await ask("What did 47 U.S.C. 230(e)(5) say the day before FOSTA was signed?", "resolve", { cite: "47 U.S.C. 230(e)(5)", on: "2018-04-10" });
say(told.answer.items[0].standing + ": " + told.answer.items[0].why);

told = await ask("And the day after?", "resolve", { cite: "47 U.S.C. 230(e)(5)", on: "2018-04-12" });
const law = told.answer.items[0].text.id;
say(told.answer.items[0].standing, law);

told = await ask("Give subparagraph (A) in its exact words.", "text", { id: law, path: "e/5/A" });
const clause = told.answer.runs[0].words;
say(clause, told.cite, "certainty: " + told.answer.certainty.state, "digest: " + told.answer.sha256.length + " digits");

told = await ask("Which texts have that clause?", "quote", { words: clause });
say(told.cite.slice(told.cite.indexOf("”. ") + 3));

told = await ask("Is this how a bill put it: “was not intended to provide legal protection to websites”?", "quote", {
  words: "was not intended to provide legal protection to websites that unlawfully promote and facilitate prostitution",
});
say(`verbatim ${told.answer.verbatim.total}, near ${told.answer.near.total}, first in ${told.answer.near.first.id}`);
say(told.answer.texts[0].places[0].edits.filter((edit) => edit.op !== "same").map((edit) => `${edit.op} “${edit.text}”`).join(", "));

told = await ask("Does any bill say “the moon is made of green cheese”?", "quote", { words: "the moon is made of green cheese" });
say(String(told.answer.texts.length) + " texts");

told = await ask("Which laws would the bill as passed by the House change?", "effects", { id: passed });
say(...told.answer.laws.map((one) => `${one.law}: ${one.instructions.map((step) => step.outcome).join(", ")}`));

told = await ask("Carry out the public law on 18 U.S.C. 1595.", "execute", { id: "usc/18/1595@2018-04-10+plaw-115-164" });
const computed = told.answer.id;
say(...told.answer.texts[0].instructions.map((step) => `${step.path} ${step.words}: ${step.outcome}`));
say("complete: " + told.answer.complete, told.answer.certainty.mark);

told = await ask("Is that what the Code then printed?", "compare", { from: computed, to: "usc/18/1595@2018-04-11" });
say(JSON.stringify(told.answer.summary));

told = await ask("Which votes were there on the bill?", "votes", { measure: "hr1865-115" });
say(...told.answer.items.map((vote) => `${vote.id}: ${vote.question}, ${vote.result}, ${vote.tally.inFavor}-${vote.tally.against}`));

told = await ask("Which Republicans voted against the floor amendment?", "votes", { vote: "h90-115.2018", position: "against", party: "R" });
say(told.cite, told.answer.positions.total + " of " + told.answer.byParty.R.against);

told = await ask("How did Michigan vote?", "votes", { vote: "h90-115.2018", position: "all", state: "MI" });
say(...told.answer.positions.items.map((one) => `${one.name} (${one.party}): ${one.position}`));

told = await ask("Who stood behind SESTA that day?", "cosponsors", { measure: "s1693-115", asOf: "2018-02-27" });
say(`${told.answer.total}: ${JSON.stringify(told.answer.byParty)}`);

await ask("What does H.R. 9999 say?", "text", { id: "hr9999-115/ih" });

await ask("And the vote on it?", "votes", { measure: "hr9999-115", whip: "count" });

await client.close();
