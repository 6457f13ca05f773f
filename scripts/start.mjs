// npm start [-- SOURCE…]: installs what is missing, reads the sources (the examples unless any are
// given) into onrecord.db, prints who said what and what to try next.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { pinnedNode, prepare, root } from "./prepare.mjs";

const main = join(root, "dist", "cli", "main.js");
const calledFrom = process.env.INIT_CWD ?? process.cwd();

/** A path is meant from where npm was called, which may be a folder inside the project. */
function toSource(argument) {
  if (argument.startsWith("-") || /^https?:/i.test(argument) || isAbsolute(argument)) return argument;
  const path = resolve(calledFrom, argument);
  return existsSync(path) ? relative(root, path) || "." : argument;
}

/** Ctrl-C reaches both; the command finishes the article in hand and this one waits for it. */
function run(args) {
  return new Promise((done) => {
    const child = spawn(pinnedNode, [main, ...args], { cwd: root, stdio: "inherit" });
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    child.on("exit", (code) => done(code ?? 1));
    child.on("error", () => done(1));
  });
}

function firstId() {
  const args = [main, "articles", "--json", "--limit", "1", "--quiet"];
  const { stdout, status } = spawnSync(pinnedNode, args, { cwd: root, encoding: "utf8" });
  if (status !== 0 || stdout.trim() === "") return null;
  const { id } = JSON.parse(stdout);
  return /^[0-9a-f]{64}$/.test(id) ? id.slice(0, 8) : /^[\w.-]+$/.test(id) ? id : null;
}

function describeNext(hasExamples) {
  const call = "npm run --silent onrecord --";
  const id = firstId();
  const lines = [
    [`${call} statements --text ${hasExamples ? "bridge" : "WORD"}`, "who said what about something"],
    [`${call} statements --speaker ${hasExamples ? "okonta" : "NAME"}`, "what someone said"],
    ...(id === null ? [] : [[`${call} show ${id}`, "an article with its statements marked"]]),
    [`${call} --help`, "everything else"],
    ["npm start -- PATH_OR_URL…", "read your own"],
  ];
  const width = Math.max(...lines.map(([line]) => line.length));
  return `\nNext:\n${lines.map(([line, what]) => `  ${line.padEnd(width)}  # ${what}`).join("\n")}\n`;
}

process.on("SIGINT", () => {});
prepare();
const given = process.argv.slice(2).map(toSource);
const sources = given.length > 0 ? given : ["examples"];
process.exitCode = await run(["add", "--show", ...sources]);
process.stdout.write(describeNext(given.length === 0));
