import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeFolder } from "./makeRecord.ts";

const root = resolve(import.meta.dirname, "../..");
const checkout = join(makeFolder(), "checkout");

/** Runs a script as npm does, from a folder of the checkout. */
function run(script: string, args: readonly string[] = [], { from = checkout } = {}) {
  return spawnSync(process.execPath, [join(checkout, "scripts", script), ...args], {
    cwd: checkout,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: from, COLUMNS: "100", NO_COLOR: "1" },
  });
}

/** A checkout of its own, installed but not built. */
beforeAll(() => {
  mkdirSync(checkout);
  for (const name of [
    "src",
    "scripts",
    "examples",
    "model",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
  ])
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
});

describe("npm start", () => {
  test("builds, reads the examples, prints who said what and what to try next", () => {
    const { stdout, stderr, status } = run("start.mjs");
    expect({ stderr, status }).toEqual({ stderr: "onrecord: building\n", status: 0 });
    expect(stdout).toMatch(/^2025-05-06 {2}Dravno Daily: Lindhaven slams the door/m);
    expect(stdout).toMatch(/Osmund Tely \(“Judge Tely”\) +said +"I am told that each side/);
    expect(stdout).toMatch(/^Added 11 articles with \d+ statements \(onrecord\.db\)$/m);
    const next = stdout.split("\nNext:\n")[1]!;
    expect(next).toMatch(/npm run --silent onrecord -- show \S+/);
    const id = /show (\S+)/.exec(next)![1]!;
    expect(run("onrecord.mjs", ["show", id]).status).toBe(0);
  });
  test("a second time adds nothing and prints the same", () => {
    const { stdout, stderr, status } = run("start.mjs");
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^Nothing new \(onrecord\.db\); 11 articles were there already$/m);
    expect(stdout).toMatch(/Osmund Tely \(“Judge Tely”\) +said +"I am told that each side/);
  });
  test("reads one's own, named from where npm was called", () => {
    const from = join(checkout, "own");
    mkdirSync(from);
    writeFileSync(join(from, "note.txt"), "Rehn said that the sea was calm.\n");
    const { stdout, stderr, status } = run("start.mjs", ["note.txt"], { from });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/Rehn +said +that the sea was calm/);
    expect(stdout).toMatch(/^Added 1 article /m);
    expect(run("start.mjs", ["missing.txt"]).status).toBe(1);
  });
});

describe("npm run onrecord", () => {
  test("passes arguments, output and exit code on, in the folder where npm was called", () => {
    const from = makeFolder();
    writeFileSync(join(from, "note.txt"), "Rehn said that the sea was calm.\n");
    const read = run("onrecord.mjs", ["read", "note.txt"], { from });
    expect(JSON.parse(read.stdout).from).toEqual({ file: "note.txt", at: 0 });
    expect(run("onrecord.mjs", ["no-such-command"]).status).toBe(2);
    expect(run("onrecord.mjs", ["read", "nothing"]).status).toBe(1);
  });
  test("builds again what was changed", () => {
    rmSync(join(checkout, "dist"), { recursive: true });
    expect(run("onrecord.mjs", ["--version"])).toMatchObject({
      stdout: "0.1.0\n",
      stderr: "onrecord: building\n",
    });
    expect(existsSync(join(checkout, "dist/index.d.ts"))).toBe(true);
    expect(run("onrecord.mjs", ["--version"]).stderr).toBe("");
    writeFileSync(join(checkout, "src/cli/extra.ts"), "export const extra = 1;\n");
    expect(run("onrecord.mjs", ["--version"]).stderr).toBe("onrecord: building\n");
    expect(existsSync(join(checkout, "dist/cli/extra.js"))).toBe(true);
    rmSync(join(checkout, "src/cli/extra.ts"));
    run("onrecord.mjs", ["--version"]);
    expect(existsSync(join(checkout, "dist/cli/extra.js"))).toBe(false);
  });
});
