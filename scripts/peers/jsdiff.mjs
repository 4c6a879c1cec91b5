// Compares two lists of words, one a line, and prints the hunks and the least processor time of some rounds.
import { readFileSync } from 'node:fs';
import { diffArrays } from 'diff';

const [, , before, after, seconds] = process.argv;
const words = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => line.split(' ')[0]);
const older = words(before);
const newer = words(after);
const spent = () => { const { user, system } = process.cpuUsage(); return user + system; };

const begun = spent();
let least = Infinity;
let parts;
for (let round = 0; round < 2 || spent() - begun < seconds * 1e6; round++) {
  const from = spent();
  parts = diffArrays(older, newer);
  least = Math.min(least, spent() - from);
}
const hunks = [];
let a = 0;
let b = 0;
for (const part of parts) {
  const length = part.value.length;
  if (part.removed) {
    hunks.push([a, a + length, b, b]);
    a += length;
  } else if (part.added) {
    hunks.push([a, a, b, b + length]);
    b += length;
  } else {
    a += length;
    b += length;
  }
}
console.log(JSON.stringify({ microseconds: least, hunks }));
