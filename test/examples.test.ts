import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { makeArchive } from "../scripts/makeExamples.ts";
import type { Reading } from "../src/article/index.ts";
import { makeFolder } from "./cli/makeRecord.ts";

const root = resolve(import.meta.dirname, "..");
const main = join(root, "src/cli/main.ts");

/** The command line with the shipped model, in a folder that holds the examples. */
const folder = makeFolder();
cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
const run = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: "utf8" });
const lines = (text: string) => text.split("\n").slice(0, -1);

test("the archive is packed from scripts/examplePages; npm run examples packs it", async () => {
  const committed = readFileSync(join(root, "examples/northern-wire.warc.gz"));
  // Compared unpacked: another version of the packer may choose other bytes.
  expect(gunzipSync(await makeArchive()).toString()).toBe(gunzipSync(committed).toString());
});

describe("read examples", () => {
  let readings: readonly Reading[] = [];
  let outcome = { status: null as number | null, stderr: "" };
  beforeAll(() => {
    const { stdout, stderr, status } = run("read", "examples");
    readings = lines(stdout).map((line) => JSON.parse(line));
    outcome = { status, stderr };
  });
  const said = (file: string) =>
    readings
      .filter(({ from }) => from.file === `examples/${file}`)
      .flatMap(({ text, attributions }) =>
        attributions.map(({ source, cue, content, manner }) => ({
          who: source.map(([begin, end]) => text.slice(begin, end)).join(" … "),
          said: cue.map(([begin, end]) => text.slice(begin, end)).join(" … "),
          what: content.map(([begin, end]) => text.slice(begin, end)).join(" … "),
          manner,
        })),
      );
  test("reads every article without a fault", () => {
    expect(outcome).toEqual({ status: 0, stderr: "" });
    expect(readings.map(({ from }) => `${from.file} ${from.at}`)).toEqual([
      "examples/dravno-daily.jsonl 0",
      "examples/dravno-daily.jsonl 1",
      "examples/dravno-daily.jsonl 2",
      "examples/friday-envoy.txt 0",
      "examples/harbour-post.xml 0",
      "examples/harbour-post.xml 1",
      "examples/harbour-post.xml 2",
      "examples/monday-bridge.txt 0",
      "examples/northern-wire.warc.gz 1",
      "examples/northern-wire.warc.gz 2",
      "examples/wednesday-expulsions.html 0",
    ]);
  });
  test("knows the day of each page, item and line", () => {
    const days = readings
      .filter(({ from }) => !from.file.endsWith(".txt"))
      .map(({ published, from }) => `${from.file.slice("examples/".length)} ${published?.slice(0, 10)}`);
    expect(days).toEqual([
      "dravno-daily.jsonl 2025-05-06",
      "dravno-daily.jsonl 2025-05-08",
      "dravno-daily.jsonl 2025-05-10",
      "harbour-post.xml 2025-05-08",
      "harbour-post.xml 2025-05-08",
      "harbour-post.xml 2025-05-08",
      "northern-wire.warc.gz 2025-05-11",
      "northern-wire.warc.gz 2025-05-11",
      "wednesday-expulsions.html 2025-05-07",
    ]);
  });
  test("the text of a plain file is the file's", () => {
    const file = readFileSync(join(root, "examples/monday-bridge.txt"), "utf8");
    expect(readings.find(({ from }) => from.file.endsWith("monday-bridge.txt"))!.text).toBe(file);
  });
  test("a minister under three names, an accusation, unnamed officials", () => {
    const found = said("monday-bridge.txt");
    const whoSaid = (words: string) => found.filter(({ what }) => what.includes(words)).map(({ who }) => who);
    expect(whoSaid("eleven vehicles")).toEqual(["He"]);
    expect(whoSaid("slam a door")).toEqual(["Okonta"]);
    expect(whoSaid("until we know")).toEqual([expect.stringContaining("Joren Okonta")]);
    expect(whoSaid("only one man had been detained")).toContainEqual(
      expect.stringMatching(/[Ss]econd official|this official/),
    );
    expect(found.find(({ what }) => what.includes("slam a door"))).toMatchObject({ manner: "direct" });
  });
  test("a quotation over three paragraphs is one", () => {
    const [judge] = said("friday-envoy.txt").filter(({ what }) => what.includes("speak first"));
    expect(judge!.who).toContain("Tely");
    expect(judge!.what).toContain("fence post");
    expect(judge!.what).toContain("day after");
  });
  test("nothing is taken from what stands around an article", () => {
    const page = readings.find(({ from }) => from.file.endsWith(".html"))!;
    for (const words of [
      "cookies",
      "Morning Tide",
      "Most read",
      "goalposts",
      "riverman",
      "Sign up",
      "Subscribe",
      "Read more",
    ])
      expect(page.text).not.toContain(words);
    expect(page.text).toContain("the only culture they took an interest in was our radar stations");
  });
});

test("the command lines of the README run", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)```/gm)]
    .flatMap(([, block]) => lines(block!))
    .filter((line) => line.startsWith("onrecord "));
  expect(commands.length).toBeGreaterThan(7);
  const calls = commands.map((line) => line.replaceAll(/^onrecord/g, `"${process.execPath}" "${main}"`));
  for (const call of calls) {
    const out = execFileSync("bash", ["-c", `set -e; ${call}`], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    expect([call, call.includes(">") || out.length > 0]).toEqual([call, true]);
  }
});
