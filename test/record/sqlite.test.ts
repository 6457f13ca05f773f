import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRecord } from "../../src/record/index.ts";
import { applicationId } from "../../src/record/settings.ts";
import { migrate, readVersion } from "../../src/record/sqlite/migrate.ts";
import { migrations } from "../../src/record/sqlite/migrations.ts";
import { openForWriting } from "../../src/record/sqlite/openDatabase.ts";
import { SqliteRecord } from "../../src/record/sqlite/SqliteRecord.ts";
import { makeEntity, makeEvent, makeReading } from "../makeReading.ts";
import { runScript, startScript } from "./runScript.ts";

const note = makeReading({
  text: "The minister said the bridge was safe.",
  said: [{ source: "The minister", cue: "said", content: "the bridge was safe" }],
});
const numbered = (n: number) =>
  makeReading({
    text: `The minister said bridge ${n} was safe. ${"It rained all day. ".repeat(50)}`,
    said: [{ source: "The minister", cue: "said", content: `bridge ${n} was safe` }],
  });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  path = join(folder, "news.db");
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

async function makeRecord(count = 1): Promise<void> {
  const record = await openRecord(path, { mode: "write" });
  for (let n = 0; n < count; n++) await record.add(n === 0 ? note : numbered(n));
  await record.close();
}

const fingerprint = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Tests run as root are refused nothing, so a script that is to be refused runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const canBeNobody = spawnSync(process.execPath, ["-e", "0"], nobody).status === 0;
/** A shell with mounts of its own, where the system lets an ordinary user have one. */
const namespace = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"] as const;
const canMount = spawnSync(namespace[0], [...namespace.slice(1), "mount -t tmpfs none /mnt"]).status === 0;

describe("opening", () => {
  it("misses what is not there, and makes nothing", async () => {
    await expect(openRecord(path)).rejects.toMatchObject({ code: "record-missing", file: path });
    expect(existsSync(path)).toBe(false);
  });

  it("misses a record in an empty file, which a writer then fills", async () => {
    writeFileSync(path, "");
    await expect(openRecord(path)).rejects.toMatchObject({ code: "record-missing" });
    await makeRecord();
    expect(await (await openRecord(path)).has(note)).toBe(true);
  });

  it.each(["read", "write"] as const)(
    "refuses what is no record to %s, and leaves it alone",
    async (mode) => {
      writeFileSync(path, "This is a letter and no database at all. ".repeat(100));
      const before = fingerprint(path);
      await expect(openRecord(path, { mode })).rejects.toMatchObject({ code: "record-damaged" });
      expect(fingerprint(path)).toBe(before);
      expect(existsSync(`${path}-lock`)).toBe(false);
    },
  );

  it.each(["read", "write"] as const)("refuses another program's database to %s", async (mode) => {
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE shopping (item TEXT)");
    other.close();
    const before = fingerprint(path);
    await expect(openRecord(path, { mode })).rejects.toMatchObject({
      code: "record-damaged",
      message: expect.stringContaining("another program"),
    });
    expect(fingerprint(path)).toBe(before);
  });

  it.each(["read", "write"] as const)("refuses a newer record to %s, untouched", async (mode) => {
    await makeRecord();
    const newer = new DatabaseSync(path);
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    const before = fingerprint(path);
    await expect(openRecord(path, { mode })).rejects.toMatchObject({ code: "record-newer" });
    expect(fingerprint(path)).toBe(before);
  });

  it.each(["read", "write"] as const)("refuses a folder to %s", async (mode) => {
    mkdirSync(path);
    await expect(openRecord(path, { mode })).rejects.toMatchObject({
      code: "record-damaged",
      message: "It is a folder and no record",
      remedy: "Give the path of a record, or of a new file",
    });
    expect(existsSync(`${path}-lock`)).toBe(false);
  });

  it.each(["read", "write"] as const)("refuses a device to %s", async (mode) => {
    await expect(openRecord("/dev/null", { mode })).rejects.toMatchObject({
      code: "record-damaged",
      message: "It is a device and no record",
    });
  });

  it("says that the folder has to be made first", async () => {
    await expect(openRecord(join(folder, "a", "b.db"), { mode: "write" })).rejects.toMatchObject({
      code: "record-not-writable",
      remedy: expect.stringContaining(join(folder, "a")),
    });
  });

  it("takes names that SQLite would take for something else as names of files", async () => {
    for (const name of ["file:x?mode=memory", "a b?c#d%20.db"]) {
      path = join(folder, name);
      await makeRecord();
      expect(await (await openRecord(path)).has(note)).toBe(true);
    }
  });
});

describe("versions", () => {
  const steps = ["CREATE TABLE one (a)", "CREATE TABLE two (b); INSERT INTO two VALUES (1)"];
  const state = (database: DatabaseSync) => [
    readVersion(database),
    database
      .prepare("SELECT name FROM sqlite_schema ORDER BY name")
      .all()
      .map(({ name }) => name),
  ];

  it("are reached step by step, each step once", () => {
    const database = new DatabaseSync(":memory:");
    migrate(database, { steps: steps.slice(0, 1) });
    expect(state(database)).toEqual([1, ["one"]]);
    migrate(database, { steps });
    migrate(database, { steps });
    expect(state(database)).toEqual([2, ["one", "two"]]);
  });

  it("are reached whole or not at all", () => {
    const database = new DatabaseSync(":memory:");
    migrate(database, { steps: steps.slice(0, 1) });
    expect(() => migrate(database, { steps: [...steps, "CREATE TABLE one (a)"] })).toThrow("already exists");
    expect(state(database)).toEqual([1, ["one"]]);
  });

  it("are brought up to date by a reader too, where it may write", async () => {
    const old = new DatabaseSync(path);
    old.exec(`PRAGMA application_id = ${applicationId}`);
    old.close();
    const record = await openRecord(path);
    expect(await record.stats()).toMatchObject({ articles: 0, version: migrations.length });
    await record.close();
  });

  it("keep what an older record holds", async () => {
    const old = new DatabaseSync(path);
    migrate(old, { steps: migrations.slice(0, 1) });
    old.exec(`
      INSERT INTO made VALUES (1, '0.1.0', 'm', '1');
      INSERT INTO article (id, revision, text_hash, day, from_file, from_at, made, added, text)
      VALUES ('${note.id}', 1, '${note.hash.text}', 'undated', 'note.txt', 0, 1, '2031-05-04', '${note.text}');
      INSERT INTO attribution (article, place, made, id, manner, confidence, source, cue, content, addressees, about,
        source_words, cue_words, content_words)
      VALUES (1, 0, 1, 'a1', 'indirect', 0.9, '[[0,12]]', '[[13,17]]', '[[18,37]]', '[]', '[]',
        'The minister', 'said', 'the bridge was safe');
      INSERT INTO article_denial VALUES (1, 0, 1, NULL, 'a1');
    `);
    old.close();
    const record = await openRecord(path);
    expect(await record.stats()).toMatchObject({ articles: 1, version: migrations.length });
    expect(await record.article(note.id)).toMatchObject({
      attributions: note.attributions,
      denials: [{ of: null, by: "a1", evidence: [], confidence: 0 }],
    });
    for await (const { words } of record.statements({ speaker: "minister" }))
      expect(words.content).toBe("the bridge was safe");
    expect(await record.check()).toEqual([]);
    await record.close();
  });

  it.skipIf(!canBeNobody)("are said to be old where they cannot be brought up to date", async () => {
    const old = new DatabaseSync(path);
    old.exec(`PRAGMA application_id = ${applicationId}`);
    old.close();
    chmodSync(folder, 0o555);
    const script = `say(await openRecord(${JSON.stringify(path)}).catch(({ code, message }) => [code, message]))`;
    expect(await runScript(script, nobody)).toEqual([
      ["record-not-writable", expect.stringContaining("of version 0 and cannot be brought up to date")],
    ]);
  });

  it("does not take a database that was only just begun for a record", async () => {
    const begun = new DatabaseSync(path);
    begun.exec("PRAGMA journal_mode = WAL");
    begun.close();
    await expect(openRecord(path)).rejects.toMatchObject({ code: "record-missing" });
    await makeRecord();
    expect(await (await openRecord(path)).has(note)).toBe(true);
  });
});

describe("one writer", () => {
  it("keeps a second one out at once, in this process and in others, and tells who writes since when", async () => {
    const record = await openRecord(path, { mode: "write" });
    const since = expect.stringMatching(new RegExp(`Process ${process.pid} .* since \\d{4}-\\d\\d-\\d\\dT`));
    const busy = { code: "record-busy", message: since };
    await expect(openRecord(path, { mode: "write" })).rejects.toMatchObject(busy);
    const script = `say(await openRecord(${JSON.stringify(path)}, { mode: "write" }).catch(({ code, message }) => ({ code, message })))`;
    expect(await runScript(script)).toEqual([busy]);
    // Opening and closing a reader here must not let go of the writer's lock.
    await (await openRecord(path)).close();
    expect(await runScript(script)).toEqual([busy]);
    await record.close();
    await makeRecord();
  });

  it("is one by every name of the record", async () => {
    await makeRecord();
    symlinkSync(path, join(folder, "alias.db"));
    const record = await openRecord(path, { mode: "write" });
    await expect(openRecord(join(folder, "alias.db"), { mode: "write" })).rejects.toMatchObject({
      code: "record-busy",
    });
    await record.close();
  });

  it("never keeps readers out, who see whole articles only", async () => {
    const writer = startScript(`
      const record = await openRecord(${JSON.stringify(path)}, { mode: "write" });
      say("open");
      for (let n = 0; ; n++) { await record.add(number(n)); await new Promise(setImmediate); }
    `);
    await once(writer.stdout!, "data");
    try {
      let before = 0;
      for (let n = 0; n < 20 || before === 0; n++) {
        const reader = await openRecord(path);
        let [articles, statements] = [0, 0];
        for await (const article of reader.articles()) {
          articles++;
          statements += article.statements;
        }
        expect(statements).toBe(articles);
        expect(articles).toBeGreaterThanOrEqual(before);
        before = articles;
        await reader.close();
      }
    } finally {
      writer.kill("SIGKILL");
      await once(writer, "close");
    }
  });

  it("is not taken for damage while it writes", async () => {
    const writer = startScript(`
      const record = await openRecord(${JSON.stringify(path)}, { mode: "write" });
      for (let n = 0; ; n++) { await record.add(number(n)); if (n === 100) say("begun"); await new Promise(setImmediate); }
    `);
    await once(writer.stdout!, "data");
    const reader = await openRecord(path);
    try {
      for (let n = 0; n < 5; n++) {
        for await (const _ of reader.statements({ text: "number", limit: 1 }));
        await new Promise((done) => setTimeout(done, 100));
        expect(await reader.check()).toEqual([]);
      }
    } finally {
      writer.kill("SIGKILL");
      await once(writer, "close");
      await reader.close();
    }
  });

  it("may be killed at any moment: the record is sound, the lock gone, nothing that was told is lost", async () => {
    const told = new Set<number>();
    for (const delay of [0, 60, 90, 120, 150, 200, 300, 400]) {
      const writer = startScript(`
        const record = await openRecord(${JSON.stringify(path)}, { mode: "write" });
        for (let n = 0; ; n++) {
          if (await record.has(number(n))) continue;
          await record.add(number(n));
          say(n);
          await new Promise(setImmediate);
        }
      `);
      const lines = createInterface({ input: writer.stdout! });
      lines.on("line", (line) => told.add(Number(line)));
      if (delay > 0) await Promise.race([once(lines, "line"), once(writer, "close")]);
      await new Promise((done) => setTimeout(done, delay));
      writer.kill("SIGKILL");
      await once(lines, "close");
      const record = await openRecord(path, { mode: "write" });
      expect(await record.check()).toEqual([]);
      const { articles, statements, revisions } = await record.stats();
      expect(articles).toBeGreaterThanOrEqual(told.size);
      expect(statements.total).toBe(articles);
      expect(revisions).toBe(0);
      await record.close();
    }
    expect(told.size).toBeGreaterThan(10);
  });

  it("reads what a killed writer left in the log, without a writer", async () => {
    const writer = startScript(`
      const record = await openRecord(${JSON.stringify(path)}, { mode: "write" });
      for (let n = 0; n < 5; n++) await record.add(number(n));
      say("added");
      setInterval(() => {}, 1000);
    `);
    await once(writer.stdout!, "data");
    writer.kill("SIGKILL");
    await once(writer, "close");
    const record = await openRecord(path);
    expect((await record.stats()).articles).toBe(5);
    await record.close();
  });
});

describe("append-only", () => {
  it("refuses to change or to remove any kept row, by any way", async () => {
    const record = await openRecord(path, { mode: "write" });
    await record.add({
      ...note,
      problems: [{ code: "date-unknown", message: "No day", at: null }],
      denials: [{ of: "a1", by: "a1", evidence: [], confidence: 0.5 }],
      entities: [makeEntity({ name: "x" })],
      events: [makeEvent({ actor: [[0, 12]] })],
    });
    await record.addRoles([{ name: "x", title: "y", of: "EST", from: null, to: null }]);
    await record.keepFetch({
      at: "2031-05-04",
      address: "https://x.example/",
      etag: "1",
      lastModified: null,
    });
    await record.close();
    const { database, lock } = openForWriting(path);
    const tables = database
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
      )
      .all()
      .map(({ name }) => String(name));
    expect(tables).toContain("attribution");
    for (const table of tables) {
      const [column] = database.prepare("SELECT name FROM pragma_table_info(?)").all(table);
      expect(database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()).toEqual({ rows: 1 });
      for (const change of [`UPDATE ${table} SET ${column?.name} = ${column?.name}`, `DELETE FROM ${table}`])
        expect(() => database.exec(change), change).toThrow("append-only");
      expect(() => database.exec(`REPLACE INTO ${table} SELECT * FROM ${table}`), table).toThrow(
        "append-only",
      );
    }
    database.close();
    lock.release();
  });
});

describe("where there is no room or no right", () => {
  it("says that the disk is full, keeps all that came before, and goes on when there is room", async () => {
    const { database, lock } = openForWriting(path);
    const record = new SqliteRecord({ database, lock }, { path, mode: "write" });
    database.exec("PRAGMA max_page_count = 120");
    const kept: number[] = [];
    const fill = async () => {
      for (let n = 0; n < 10_000; n++) {
        await record.add(numbered(n));
        kept.push(n);
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: "disk-full", file: path });
    await expect(record.add(numbered(kept.length))).rejects.toMatchObject({ code: "disk-full" });
    expect(kept.length).toBeGreaterThan(10);
    expect((await record.stats()).articles).toBe(kept.length);
    expect(await record.check()).toEqual([]);
    database.exec("PRAGMA max_page_count = 4294967294");
    expect(await record.add(numbered(kept.length))).toEqual({ added: true });
    await record.close();
  });

  it.skipIf(!canMount)("does the same on a disk that is really full", async () => {
    const script = `
      const path = process.env.PLACE + "/news.db";
      const record = await openRecord(path, { mode: "write" });
      let n = 0;
      try { for (;;) { await record.add(number(n)); n++; } } catch ({ code, file }) { say({ code, file: file === path, some: n > 50 }); }
      say((await record.stats()).articles === n);
      say(await record.check());
      await record.close();
      const reader = await openRecord(path);
      say((await reader.stats()).articles === n);
    `;
    const under = [...namespace, 'mount -t tmpfs -o size=4m none "$PLACE" && exec "$@"', "sh"];
    expect(await runScript(script, { under, env: { ...process.env, PLACE: folder } })).toEqual([
      { code: "disk-full", file: true, some: true },
      true,
      [],
      true,
    ]);
  });

  it.skipIf(!canBeNobody)("reads, but does not write, in a folder that may not be written", async () => {
    await makeRecord(3);
    rmSync(`${path}-lock`);
    chmodSync(folder, 0o555);
    const script = `
      const path = ${JSON.stringify(path)};
      say(await codeOf(openRecord(path, { mode: "write" })));
      say(await codeOf(openRecord(path + "-new", { mode: "write" })));
      const record = await openRecord(path);
      say((await record.stats()).articles);
      say(await record.check());
    `;
    expect(await runScript(script, nobody)).toEqual(["record-not-writable", "record-not-writable", 3, []]);
  });

  it.skipIf(!canBeNobody)("says that a record may not be read", async () => {
    await makeRecord();
    chmodSync(path, 0o000);
    chmodSync(folder, 0o755);
    const script = `say(await codeOf(openRecord(${JSON.stringify(path)})))`;
    expect(await runScript(script, nobody)).toEqual(["not-readable"]);
  });

  it.skipIf(!canMount)("reads a record on a medium that can only be read", async () => {
    await makeRecord(3);
    const script = `
      const record = await openRecord(process.env.PLACE + "/news.db");
      say((await record.stats()).articles);
      say(await codeOf(openRecord(process.env.PLACE + "/news.db", { mode: "write" })));
    `;
    const under = [
      ...namespace,
      'mount --bind "$PLACE" "$PLACE" && mount -o remount,ro,bind "$PLACE" && exec "$@"',
      "sh",
    ];
    expect(await runScript(script, { under, env: { ...process.env, PLACE: folder } })).toEqual([
      3,
      "record-not-writable",
    ]);
  });
});

describe("check", () => {
  it("tells which pages are damaged, and other articles can still be read", async () => {
    await makeRecord(200);
    const bytes = readFileSync(path);
    const pages = bytes.length / 4096;
    expect(pages).toBeGreaterThan(60);
    for (let page = pages - 40; page < pages - 10; page++) bytes.fill(0xa5, page * 4096, page * 4096 + 2048);
    writeFileSync(path, bytes);
    const record = await openRecord(path);
    const findings = await record.check();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.some(({ kind, at }) => kind === "page" && /page \d+/i.test(at ?? ""))).toBe(true);
    expect((await record.article(note.id)).text).toBe(note.text);
    await record.close();
  });

  it("tells what does not agree: hashes, words, spans, references, structure", async () => {
    await makeRecord(5);
    const database = new DatabaseSync(path);
    database.exec(`
      PRAGMA foreign_keys = OFF;
      DROP TRIGGER article_refuses_update;
      DROP TRIGGER attribution_refuses_update;
      UPDATE article SET text = replace(text, 'safe', 'weak') WHERE key = 1;
      UPDATE attribution SET content_words = 'bridge 9 was safe' WHERE key = 2;
      UPDATE attribution SET cue = '[[4,99999]]' WHERE key = 3;
      UPDATE attribution SET made = 77 WHERE key = 4;
      UPDATE attribution SET about = 'no JSON' WHERE key = 5;
    `);
    database.close();
    const record = await openRecord(path);
    const findings = await record.check();
    const found = new Set(findings.map(({ kind, article, at }) => `${kind}: ${article?.slice(0, 8)} ${at}`));
    const id = (n: number) => (n === 0 ? note : numbered(n)).id.slice(0, 8);
    expect(found).toEqual(
      new Set([
        "schema: undefined article_refuses_update",
        "schema: undefined attribution_refuses_update",
        "reference: undefined attribution, row 4",
        `hash: ${id(0)} null`,
        `words: ${id(0)} content of a1`,
        `words: ${id(1)} content of a1`,
        `span: ${id(2)} cue of a1`,
        `words: ${id(2)} cue of a1`,
        `row: ${id(4)} article, row 5`,
      ]),
    );
    await record.close();
  });
});

it("tells a listing that is under way when the record is closed", async () => {
  await makeRecord(500);
  const record = await openRecord(path);
  const listing = async () => {
    for await (const _ of record.statements()) await record.close();
  };
  await expect(listing()).rejects.toThrow();
});

it("needs nothing but its own file when it is closed", async () => {
  await makeRecord(3);
  expect(existsSync(`${path}-wal`)).toBe(false);
  execFileSync("cp", [path, join(folder, "copy.db")]);
  expect(await (await openRecord(join(folder, "copy.db"))).has(note)).toBe(true);
});
