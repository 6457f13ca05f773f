import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openRecord } from "../../src/record/index.ts";
import { makeFolder } from "./makeRecord.ts";
import { patternMain, startProcess } from "./startProcess.ts";

function makeArticles(count: number) {
  const folder = makeFolder();
  const path = join(folder, "in.jsonl");
  const article = (i: number) =>
    JSON.stringify({ id: `n${i}`, text: `Varga said that ${i} came.`.repeat(20) });
  writeFileSync(path, Array.from({ length: count }, (_, i) => `${article(i)}\n`).join(""));
  return { path, record: join(folder, "kept.db") };
}

async function examine(path: string) {
  const record = await openRecord(path);
  try {
    const { articles, statements } = await record.stats();
    return { articles, statements: statements.total, findings: await record.check() };
  } finally {
    await record.close();
  }
}

async function countArticles(path: string): Promise<number> {
  const record = await openRecord(path);
  try {
    return (await record.stats()).articles;
  } finally {
    await record.close();
  }
}

/** Waits until the record holds some articles; until it is made there is nothing to open. */
async function waitForArticles(path: string, count: number): Promise<void> {
  while (!existsSync(path) || (await countArticles(path).catch(() => 0)) < count) await setTimeout(20);
}

const lines = (text: string) => text.split("\n").slice(0, -1);
const slow = { env: { PATTERN_DELAY: "40" } };
/** Articles that a slow run needs 20 seconds for: on a busy machine too it is stopped long before its end. */
const MANY = 500;

describe("a run that is stopped", () => {
  test("kill -9 in the middle of add: what was kept is whole, and the next run goes on", async () => {
    const { path, record } = makeArticles(MANY);
    const first = startProcess(patternMain, ["add", path, "--record", record], slow);
    await waitForArticles(record, 3);
    first.child.kill("SIGKILL");
    expect((await first.ended).signal).toBe("SIGKILL");
    const kept = await examine(record);
    expect(kept.articles).toBeGreaterThanOrEqual(3);
    expect(kept.articles).toBeLessThan(MANY);
    expect(kept).toMatchObject({ statements: kept.articles * 20, findings: [] });

    const second = await startProcess(patternMain, ["add", path, "--record", record, "--json"]).ended;
    expect(second.code).toBe(0);
    expect(JSON.parse(second.out)).toMatchObject({ added: MANY - kept.articles, known: kept.articles });
    expect(await examine(record)).toEqual({ articles: MANY, statements: MANY * 20, findings: [] });
  });
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends after the article in hand and says how to go on",
    async (signal) => {
      const { path, record } = makeArticles(MANY);
      const run = startProcess(patternMain, ["add", path, "--record", record], slow);
      await waitForArticles(record, 2);
      run.child.kill(signal);
      const { code, err, out } = await run.ended;
      expect(code).toBe(1);
      expect(err).toMatch(/Stopping after the article in hand/);
      expect(err).toMatch(/Run the same command again to go on: .*\[interrupted\]\n$/);
      const { articles, findings } = await examine(record);
      expect(findings).toEqual([]);
      expect(articles).toBeLessThan(MANY);
      expect(out).toContain(`Added ${articles} articles`);
    },
  );
  test("Ctrl-C while waiting for standard input ends at once", async () => {
    const run = startProcess(patternMain, ["read", "-"], { stdin: null });
    run.child.stdin!.write(`${JSON.stringify({ text: "Varga said that it rained." })}\n`.repeat(2000));
    await run.waitFor('"attributions"');
    run.child.kill("SIGINT");
    const { code, err } = await run.ended;
    expect(code).toBe(1);
    expect(err).toContain("[interrupted]");
  });
  test("a second Ctrl-C stops at once", async () => {
    const { path } = makeArticles(3);
    const run = startProcess(patternMain, ["read", path], { env: { PATTERN_DELAY: "600000" } });
    await run.waitFor("pattern: first article");
    run.child.kill("SIGINT");
    await run.waitFor("Ctrl-C again");
    run.child.kill("SIGINT");
    expect((await run.ended).signal).toBe("SIGINT");
  });
});

describe("with the shipped model at work", () => {
  const main = join(import.meta.dirname, "../../src/cli/main.ts");
  test("a second Ctrl-C leaves nothing behind but the signal", async () => {
    const { path } = makeArticles(500);
    const run = startProcess(main, ["read", path]);
    await run.waitFor('"attributions"');
    run.child.kill("SIGINT");
    await run.waitFor("Ctrl-C again");
    run.child.kill("SIGINT");
    const { signal, err } = await run.ended;
    expect(signal).toBe("SIGINT");
    expect(lines(err)).toHaveLength(1);
  });
  test("a closed pipe ends the work quietly", () => {
    const { path } = makeArticles(500);
    const { stdout, stderr } = spawnSync(
      "bash",
      ["-c", `{ "$0" "$1" read "$2"; echo "code $?" >&2; } | head -n 1`, process.execPath, main, path],
      { encoding: "utf8" },
    );
    expect(JSON.parse(stdout).id).toBe("n0");
    expect(stderr).toBe("code 0\n");
  });
  test("Ctrl-C ends it in order", async () => {
    const { path, record } = makeArticles(500);
    const run = startProcess(main, ["add", path, "--record", record]);
    await waitForArticles(record, 2);
    run.child.kill("SIGINT");
    const { code, err, out } = await run.ended;
    expect(code).toBe(1);
    expect(lines(err)).toHaveLength(2);
    expect(out).toContain(`Added ${(await examine(record)).articles} articles`);
  });
});

describe("output that is not taken", () => {
  test("a closed pipe ends the work quietly", async () => {
    const { path } = makeArticles(2000);
    const command = `"$0" "$1" read "$2"; echo "code $?" >&2`;
    const shell = spawn("bash", ["-c", `{ ${command}; } | head -n 1`, process.execPath, patternMain, path]);
    let [out, err] = ["", ""];
    shell.stdout.on("data", (data) => {
      out += data;
    });
    shell.stderr.on("data", (data) => {
      err += data;
    });
    await once(shell, "close");
    expect(JSON.parse(out).id).toBe("n0");
    expect(err).toBe("code 0\n");
  });
  test("a closed pipe behind a listing ends it quietly", async () => {
    const { path, record } = makeArticles(400);
    await startProcess(patternMain, ["add", path, "--record", record]).ended;
    const { stdout, stderr } = spawnSync(
      "bash",
      [
        "-c",
        `{ "$0" "$1" statements --record "$2"; echo "code $?" >&2; } | head -n 1`,
        process.execPath,
        patternMain,
        record,
      ],
      { encoding: "utf8" },
    );
    expect(stdout).toMatch(/^no date +.*in\.jsonl/);
    expect(stderr).toBe("code 0\n");
  });
  test("a closed pipe behind add --show does not keep the rest from being added", async () => {
    const { path, record } = makeArticles(300);
    const { stderr } = spawnSync(
      "bash",
      [
        "-c",
        `{ "$0" "$1" add --show "$2" --record "$3"; echo "code $?" >&2; } | head -n 1`,
        ...[process.execPath, patternMain, path, record],
      ],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("code 0\n");
    expect((await examine(record)).articles).toBe(300);
  });
  test.runIf(existsSync("/dev/full"))("a full disk behind the output is one line", async () => {
    const { path } = makeArticles(5);
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [patternMain, "read", path], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^standard output: .*\[disk-full\]\n$/);
  });
});

/** A disk of two megabytes, in a mount that only the command sees; not every machine lets one. */
const onSmallDisk = (folder: string, command: string) =>
  spawnSync(
    "unshare",
    [
      "--user",
      "--map-root-user",
      "--mount",
      "bash",
      "-c",
      `mount -t tmpfs -o size=2m tmpfs ${folder} && { ${command} }`,
    ],
    { encoding: "utf8" },
  );
const hasSmallDisk = onSmallDisk(makeFolder(), "true;").status === 0;

describe("no room for the record", () => {
  test.runIf(hasSmallDisk)("a full disk is one line, and what was kept is whole", () => {
    const { path } = makeArticles(8000);
    const disk = makeFolder();
    const run = (args: string) => `"${process.execPath}" "${patternMain}" ${args} --record ${disk}/kept.db`;
    const { stdout, stderr } = onSmallDisk(
      disk,
      `${run(`add ${path}`)}; echo "code $?"; ${run("stats --json")}; ${run("doctor --json")};`,
    );
    expect(lines(stderr)[0]).toMatch(/kept\.db: .*\[disk-full\]$/);
    const [outcome, code, stats, doctor] = lines(stdout);
    expect(outcome).toMatch(new RegExp(`^Added ${JSON.parse(stats!).articles} articles`));
    expect(code).toBe("code 1");
    expect(JSON.parse(stats!).articles).toBeGreaterThan(0);
    expect(JSON.parse(doctor!).record).toMatchObject({ articles: JSON.parse(stats!).articles, findings: 0 });
  });
  test("a limit on the size of files is one line, and the next run goes on", async () => {
    const { path, record } = makeArticles(600);
    const { status, stderr } = spawnSync(
      "bash",
      [
        "-c",
        `trap "" XFSZ; ulimit -f 800; exec "$0" "$1" add "$2" --record "$3"`,
        process.execPath,
        patternMain,
        path,
        record,
      ],
      { encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*kept\.db: .*\[(disk-full|record-\w+)\]\n$/);
    const kept = await examine(record);
    expect(kept).toMatchObject({ statements: kept.articles * 20, findings: [] });
    const next = await startProcess(patternMain, ["add", path, "--record", record, "--json"]).ended;
    expect(JSON.parse(next.out)).toMatchObject({ added: 600 - kept.articles, known: kept.articles });
  });
});

describe("two writers", () => {
  test("the second is told, and what the first keeps is whole", async () => {
    const { path, record } = makeArticles(40);
    const first = startProcess(patternMain, ["add", path, "--record", record], slow);
    await waitForArticles(record, 1);
    const second = await startProcess(patternMain, ["add", path, "--record", record]).ended;
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/^.*kept\.db: .*\[record-busy\]\n$/);
    const reader = await startProcess(patternMain, ["statements", "--record", record, "--limit", "1"]).ended;
    expect(reader.code).toBe(0);
    expect((await first.ended).code).toBe(0);
    expect(await examine(record)).toEqual({ articles: 40, statements: 800, findings: [] });
  });
});
