import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

const door = new URL("../../src/record/index.ts", import.meta.url).href;
const maker = new URL("../makeReading.ts", import.meta.url).href;

/** What every script begins with: the record's door, a maker of readings, and codes instead of errors. */
const head = `
import { openRecord } from ${JSON.stringify(door)};
import { makeReading } from ${JSON.stringify(maker)};
const say = (value) => process.stdout.write(JSON.stringify(value) + "\\n");
const codeOf = (work) => work.then(() => "no error", (error) => error.code ?? String(error));
const number = (n) => makeReading({
  text: \`Number \${n}, the minister said, is the last. \${"The harbour stays open. ".repeat(20)}\`,
  said: [{ source: "the minister", cue: "said", content: \`Number \${n}\` }],
});
`;

/** Start a script in a process of its own. */
export function startScript(body: string, options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, ["--input-type=module", "-e", head + body], {
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
}

/** Run a script to its end, under another command if one is given; what it said, line by line. */
export async function runScript(
  body: string,
  { under = [], ...options }: SpawnOptions & { readonly under?: readonly string[] } = {},
): Promise<unknown[]> {
  const [command = process.execPath, ...before] = [...under, process.execPath];
  const child = spawn(command, [...before, "--input-type=module", "-e", head + body], {
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  const [output, faults] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  if (output === "") throw new Error(`The script said nothing: ${faults}`);
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

async function readAll(stream: NodeJS.ReadableStream | null): Promise<string> {
  let all = "";
  for await (const chunk of stream ?? []) all += chunk;
  return all;
}
