import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { drawPicture } from "../scripts/drawPicture.ts";
import { formatErrorTable } from "../scripts/writeErrorTable.ts";
import { errorCodes } from "../src/article/index.ts";
import { buildProgram } from "../src/cli/runCommand.ts";
import * as library from "../src/index.ts";
import { VERSION } from "../src/understand/version.ts";
import { makeFolder } from "./cli/makeRecord.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
/** Tables without the padding that the formatter gives them. */
const unpad = (page: string) =>
  page.replace(/^\|.*\|$/gm, (row) => row.replace(/ +\|/g, " |").replace(/ ?-{3,} ?/g, "---"));
const commandsPage = unpad(read("docs/commands.md"));
const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
].filter((path) => path.endsWith(".md"));

function sink() {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/** The command line with nothing behind it: it parses and does nothing. */
function makeParser() {
  const context = {
    stdin: Readable.from([]),
    stdout: sink(),
    stderr: sink(),
    env: {},
    loadEngine: () => Promise.reject(new Error("not to be loaded")),
    watchSignals: () => () => {},
  };
  const program = buildProgram(context, () => {});
  for (const command of program.commands) command.action(() => {});
  return program;
}

/** The part of a page under a heading. */
function sectionOf(page: string, heading: string): string {
  const [, section] = page.split(new RegExp(`^## ${heading}$`, "m"));
  if (section === undefined) throw new Error(`There is no section ${heading}`);
  return section.split(/^## /m)[0]!;
}

/** What a shell makes of an example: words, without redirections and what is piped on. */
function toArguments(line: string): readonly string[] {
  const [command] = line.split(/ [|<>] /);
  return [...command!.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare!,
  );
}

/** Lines that call onrecord, out of the fenced blocks of a page or out of a help text. */
function examplesOf(text: string): readonly string[] {
  return [...text.matchAll(/^ *(?:\$ )?(onrecord [^#\n]*[^#\s])(?: +# .*)?$/gm)].map(([, line]) => line!);
}

const commands = makeParser().commands;

describe("commands", () => {
  test.each(commands.map((command) => [command.name(), command] as const))(
    "%s is documented with every option",
    (name, command) => {
      const section = sectionOf(commandsPage, name);
      const documented = [...section.matchAll(/^\| `(--[\w-]+)/gm)].map(([, flag]) => flag!);
      const flags = command.options.map(({ long }) => long!);
      expect(documented.toSorted()).toEqual(flags.toSorted());
      expect(commandsPage).toContain(`| [\`onrecord ${name}\`](#${name}) |`);
    },
  );
  test.each(commands.map((command) => [command.name(), command] as const))(
    "%s has help with examples and --json",
    (name, command) => {
      let help = "";
      command.configureOutput({
        writeOut: (text) => {
          help += text;
        },
      });
      command.outputHelp();
      expect(examplesOf(help).length).toBeGreaterThanOrEqual(2);
      for (const line of examplesOf(help)) expect(line).toMatch(new RegExp(`^onrecord ${name}`));
      expect(command.options.map(({ long }) => long)).toContain("--json");
      // What help shows is what the page shows.
      expect(examplesOf(sectionOf(commandsPage, name))).toEqual(examplesOf(help));
    },
  );
});

describe("examples in the documents", () => {
  const all = documents.flatMap((path) => examplesOf(read(path)).map((line) => [path, line] as const));
  test("there are some", () => expect(all.length).toBeGreaterThan(20));
  test.each(all)("%s: %s", async (_, line) => {
    const [, ...args] = toArguments(line);
    await expect(makeParser().parseAsync(args, { from: "user" })).resolves.toBeDefined();
  });
});

test("every environment variable is documented", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const used = sources.flatMap((path) =>
    [...read(join("src", path)).matchAll(/\benv(?:\.|\[")([A-Z][A-Z_]+)/g)].map(([, name]) => name!),
  );
  const documented = [...sectionOf(commandsPage, "Environment").matchAll(/^\| `([A-Z_]+)`/gm)].map(
    ([, name]) => name!,
  );
  expect([...new Set(used)].toSorted()).toEqual(documented.toSorted());
});

test("the catalogue of errors is documented; npm run catalogue writes it", () => {
  expect(unpad(read("docs/errors.md"))).toContain(`\n${formatErrorTable()}\n`);
  expect(Object.keys(errorCodes).length).toBeGreaterThan(30);
});

test("every export of the library is documented", () => {
  const page = unpad(read("docs/library.md"));
  for (const name of Object.keys(library)) expect(page).toMatch(new RegExp(`^\\| .*\`${name}[\`(]`, "m"));
});

test("links between the documents lead somewhere", () => {
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:)([^)#]+)(?:#[\w-]+)?\)/g)]
      .map(([, target]) => join(dirname(path), target!))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("scripts named in the documents exist", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = documents.flatMap((path) =>
    [...read(path).matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name]) => name!),
  );
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test("the version is one", () => {
  expect(JSON.parse(read("package.json")).version).toBe(VERSION);
});

describe("README", () => {
  test("its picture is what the program prints; npm run picture draws it", () => {
    expect(drawPicture(read("README.md"))).toBe(read("README.md"));
  });
  test.each([
    ["README.md", 0, /^2025-05-\d\d .*Varga/m],
    ["docs/library.md", 0, /^happened .*expelled/m],
    ["docs/library.md", 1, /^2 0\.\d+ 0\.\d+ VERB \w+$/m],
    ["docs/library.md", 2, /missing\.txt: .*\[not-found\]/],
  ])("the library example of %s runs, counted from 0: %i", (path, at, printed) => {
    const [, code] = [...read(path).matchAll(/```js\n([\s\S]*?)```/g)][at]!;
    const door = pathToFileURL(join(root, "src/index.ts")).href;
    const folder = makeFolder();
    const program = join(folder, "example.mjs");
    const examples = JSON.stringify(join(root, "examples"));
    writeFileSync(
      program,
      code!.replaceAll('"onrecord"', JSON.stringify(door)).replaceAll('"examples"', examples),
    );
    const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(printed);
  });
});
