import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Role } from "../../src/article/index.ts";
import { openRecord } from "../../src/record/index.ts";
import { makeFolder } from "./makeRecord.ts";
import { patternEngine, runInMemory } from "./runInMemory.ts";

const head = "name,title,of,from,to\n";

function makeTable(content: string | Buffer) {
  const folder = makeFolder();
  const file = join(folder, "roles.csv");
  writeFileSync(file, content);
  return { file, folder, record: join(folder, "kept.db") };
}

async function keptRoles(path: string): Promise<readonly Role[]> {
  const record = await openRecord(path);
  const roles = await record.roles();
  await record.close();
  return roles;
}

/** An engine that notes the roles it was given. */
function watchRoles() {
  const seen: (readonly Role[])[] = [];
  const loadEngine = async () => ({
    ...patternEngine,
    understandAll(...[articles, options]: Parameters<typeof patternEngine.understandAll>) {
      seen.push(options?.roles ?? []);
      return patternEngine.understandAll(articles);
    },
  });
  return { seen, loadEngine };
}

const varga: Role = {
  name: "Varga, Ilse",
  title: "foreign minister",
  of: "EST",
  from: "2025-01-01",
  to: null,
};
const vargaRow = '"Varga, Ilse",foreign minister,EST,2025-01-01,\n';

describe("add-roles", () => {
  test("keeps a table once", async () => {
    const { file, record } = makeTable(`${head}${vargaRow}Okonta,envoy,UN,,2024-12-31\n${vargaRow}`);
    const first = await runInMemory(["add-roles", file, "--record", record]);
    expect(first).toEqual({ code: 0, out: `Added 2 roles (${record}); 1 role was there already\n`, err: "" });
    const again = await runInMemory(["add-roles", file, "--record", record, "--json"]);
    expect(JSON.parse(again.out)).toEqual({ record, added: 0, known: 3, faults: [] });
    expect(await keptRoles(record)).toEqual([
      varga,
      { name: "Okonta", title: "envoy", of: "UN", from: null, to: "2024-12-31" },
    ]);
    expect((await runInMemory(["stats", "--record", record])).out).toMatch(/^roles +2$/m);
  });
  test("takes any order of columns, a byte order mark and Windows line ends", async () => {
    const { file, record } = makeTable(
      '\ufeffTo,From,of,title,name\r\n,2025-01-01,EST,foreign minister,"Varga, Ilse"\r\n\r\n',
    );
    expect((await runInMemory(["add-roles", file, "--record", record])).code).toBe(0);
    expect(await keptRoles(record)).toEqual([varga]);
  });
  test("names file, line and remedy of every bad row, and keeps nothing", async () => {
    const rows = [
      "Okonta,,EST,,",
      "Okonta,envoy,QQQ,,",
      "Okonta,envoy,EST,2025-02-30,",
      "Okonta,envoy,EST,2025-02-03,2025-02-01",
      "Okonta,envoy,EST",
      "Okonta\u0000,envoy,EST,,",
      `${"O".repeat(301)},envoy,EST,,`,
    ];
    const { file, record } = makeTable(`${head}${vargaRow}${rows.join("\n")}\n`);
    const { code, out, err } = await runInMemory(["add-roles", file, "--record", record]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    const lines = err.trimEnd().split("\n");
    expect(lines.slice(0, -1).map((line) => line.match(/line \d+/)?.[0])).toEqual(
      rows.map((_, i) => `line ${i + 3}`),
    );
    for (const line of lines.slice(0, -1)) {
      expect(line.startsWith(`${file}, line `)).toBe(true);
      expect(line).toMatch(/YYYY-MM-DD.*\[roles-broken\]$/);
    }
    await expect(openRecord(record)).rejects.toMatchObject({ code: "record-missing" });
  });
  test.each([
    ["", /There is no row in it.*\[empty\]/],
    ["name,title\nx,y\n", /line 1: The line of heads has no column of, from, to.*Begin with/],
    ["name,title,of,from,to,source\n", /line 1: The line of heads has "source" too many/],
    [`${head}"Varga,x,EST,,\n`, /A quotation mark is not closed.*\[roles-broken\]/],
    [Buffer.from("name\xff", "latin1"), /no text in UTF-8.*\[roles-broken\]/],
  ])("%j is no table", async (content, fault) => {
    const { file, record } = makeTable(content);
    const { code, err } = await runInMemory(["add-roles", file, "--record", record, "--quiet"]);
    expect(code).toBe(1);
    expect(err).toMatch(fault);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
  test("a file that is not there", async () => {
    const { err } = await runInMemory(["add-roles", "missing.csv", "--json"]);
    expect(err).toMatch(/^missing\.csv: .*\[not-found\]\n$/);
  });
});

describe("roles are given to whoever understands", () => {
  const article = '{"id":"n1","text":"Varga said that it rained."}\n';
  test("by add, out of the record", async () => {
    const { file, folder, record } = makeTable(head + vargaRow);
    await runInMemory(["add-roles", file, "--record", record]);
    const { seen, loadEngine } = watchRoles();
    writeFileSync(join(folder, "in.jsonl"), article);
    await runInMemory(["add", join(folder, "in.jsonl"), "--record", record], { loadEngine });
    expect(seen).toEqual([[varga]]);
  });
  test("by read, out of a file, and nothing is read with a broken one", async () => {
    const { file } = makeTable(head + vargaRow);
    const { seen, loadEngine } = watchRoles();
    const read = (path: string) =>
      runInMemory(["read", "-", "--roles", path], { stdin: article, loadEngine });
    expect((await read(file)).code).toBe(0);
    expect(seen).toEqual([[varga]]);
    const { code, out, err } = await read(makeTable(`${head}x\n`).file);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("[roles-broken]");
  });
});
