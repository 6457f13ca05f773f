// node bench/dates.ts: how many expressions of time in test/time are resolved rightly, and how fast.
import { tokenize } from "../src/language/index.ts";
import { findTimes } from "../src/time/index.ts";
import { type Expected, find, findAt, isRight, readLines } from "../test/time/measure.ts";

const ROUNDS = 20;

function tellShare(file: string): void {
  const rows = readLines<Expected>(file);
  const count = (isCounted: (row: Expected) => boolean) =>
    `${rows.filter(isCounted).length} of ${rows.length}`;
  console.log(`${file}: both ends right ${count((row) => isRight(row, findAt(row)))}`);
  console.log(`  precision ${count((row) => findAt(row)?.precision === row.precision)}`);
  console.log(`  evidence  ${count((row) => findAt(row)?.evidence.kind === row.evidence)}`);
  console.log(`  words     ${count((row) => findAt(row)?.words === row.words)}`);
}

function tellSpeed(): void {
  const text = readLines<Expected>("expressions.jsonl")
    .map((row) => row.text)
    .join("\n\n");
  const timed = { text, ...tokenize(text) };
  const words = text.split(/\s+/).length;
  for (let i = 0; i < ROUNDS; i++) findTimes(timed, { published: "2017-03-08" });
  const start = performance.now();
  for (let i = 0; i < ROUNDS; i++) findTimes(timed, { published: "2017-03-08" });
  const spent = ((performance.now() - start) / ROUNDS / words) * 1000;
  console.log(`${spent.toFixed(2)} ms for 1,000 words, one in ten of a time expression`);
}

tellShare("expressions.jsonl");
tellShare("tuning.jsonl");
const plain = readLines<Expected>("nondates.jsonl");
const wrong = plain.filter(({ text, published }) => find(text, published).length > 0);
console.log(`nondates.jsonl: ${wrong.length} of ${plain.length} with a false expression`);
tellSpeed();
