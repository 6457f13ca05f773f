import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeReading } from "../makeReading.ts";
import { expulsions, talking } from "./eventReadings.ts";
import { makeFolder, makeRecord } from "./makeRecord.ts";
import { runInMemory } from "./runInMemory.ts";

let record = "";
beforeAll(async () => {
  record = await makeRecord([talking, expulsions]);
});
const ask = (...args: string[]) => runInMemory([...args, "--record", record]);
const lines = (text: string) => text.split("\n").slice(0, -1);
const parse = (out: string) => lines(out).map((line) => JSON.parse(line));
const idsOf = (out: string) => parse(out).map(({ article, id }) => `${article.id} ${id}`);

describe("events", () => {
  test("are listed by their day, in the words of the article", async () => {
    const { out, err, code } = await ask("events");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "  2025-05-05  SANCTION expel      Marvenna (HMD) expelled four envoys (BVT)           wire-1 v1
        2025-05-06  ACCUSE allege       Its foreign minister, Joren Okonta (HMD), accused   wire-1 v2
                                        Kestovia (BVT)
        2025-05-06  SANCTION            by Kestovia (BVT): closed its consulate (HMD) in    wire-1 v3
                                        Port Ansel, in answer to “Marvenna (HMD) expelled
                                        four envoys (BVT)”
      ? 2025-05-06  SANCTION            Ferry services may be cut by the harbour board      wire-1 v4
                                        (HMD), planned; according to an aide
        2025-05-06  COERCE              Kestovia (BVT) of running spies; alleged by Joren   wire-1 v5
                                        Okonta
        2025-06-02  CONSULT             Delegates of Marvenna and Kestovia (HMD; BVT) met   courier-1 v1
        2025-06-02  SANCTION            Marvenna (HMD) … cut the power line (BVT), did not  courier-1 v2
                                        happen

      ? doubtful: confidence below 0.5
      "
    `);
  });
  test.each([
    [
      ["--actor", "HMD"],
      ["wire-1 v1", "wire-1 v2", "wire-1 v4", "courier-1 v1", "courier-1 v2"],
    ],
    [
      ["--actor", "Bouvet Island"],
      ["wire-1 v3", "wire-1 v5", "courier-1 v1"],
    ],
    [["--actor", "okonta"], ["wire-1 v2"]],
    [
      ["--actor", "lindhaven", "--recipient", "HMD"],
      ["wire-1 v3", "courier-1 v1"],
    ],
    [["--actor", '"harbour board"'], ["wire-1 v4"]],
    [["--recipient", "envoys"], ["wire-1 v1"]],
    [["--recipient", "okon*"], []],
    [["--actor", "*"], []],
    [
      ["--type", "sanction", "--status", "happened"],
      ["wire-1 v1", "wire-1 v3"],
    ],
    [["--status", "planned"], ["wire-1 v4"]],
    [["--until", "2025-05-05"], ["wire-1 v1"]],
    [
      ["--since", "2025-06"],
      ["courier-1 v1", "courier-1 v2"],
    ],
    [["--outlet", "courier", "--type", "CONSULT"], ["courier-1 v1"]],
    [
      ["--limit", "2"],
      ["wire-1 v1", "wire-1 v2"],
    ],
  ])("%j", async (args, ids) => {
    const { out, code } = await ask("events", "--json", ...args);
    expect(code).toBe(0);
    expect(idsOf(out)).toEqual(ids);
  });
  test("JSON has the words, the parties, who reports it and what it answers", async () => {
    const [closed] = parse((await ask("events", "--json", "--actor", "BVT", "--type", "SANCTION")).out);
    expect(closed).toMatchObject({
      id: "v3",
      day: "2025-05-06",
      words: {
        trigger: "closed",
        recipient: "its consulate",
        where: "in Port Ansel",
        evidence: "In response",
      },
      parties: { actors: [{ entity: "e2", name: "Kestovia", country: "BVT", sector: "GOV" }] },
      answers: {
        id: "v1",
        type: "SANCTION",
        mode: "expel",
        summary: "Marvenna (HMD) expelled four envoys (BVT)",
      },
      reportedBy: null,
    });
    const [spying] = parse((await ask("events", "--json", "--type", "COERCE")).out);
    expect(spying.reportedBy).toEqual({
      id: "a1",
      name: "Joren Okonta",
      words: "Its foreign minister, Joren Okonta",
      stance: "accuse",
    });
  });
  test("says when more would have matched, and that none does", async () => {
    expect((await ask("events", "--limit", "1")).err).toBe(
      "Only the first 1 are shown; --limit gives more\n",
    );
    expect(await ask("events", "--actor", "nobody")).toEqual({ code: 0, out: "", err: "No event matches\n" });
  });
  test.each([
    ["--type", "SHOUT"],
    ["--status", "perhaps"],
    ["--since", "May"],
  ])("%s %s is a misuse", async (...args) => {
    expect((await ask("events", ...args)).code).toBe(2);
  });
  test("those of an earlier text are shown when asked for", async () => {
    const corrected = makeReading({ text: "Nothing happened.", id: "wire-1", published: "2025-05-07" });
    const path = await makeRecord([expulsions, corrected]);
    const events = (...args: string[]) => runInMemory(["events", "--json", "--record", path, ...args]);
    expect((await events()).out).toBe("");
    expect(lines((await events("--all-revisions")).out)).toHaveLength(5);
  });
  test("keeps to the width of a terminal and cannot steer it", async () => {
    const { out } = await runInMemory(["events", "--record", record], {
      columns: 60,
      env: { NO_COLOR: "1" },
    });
    for (const line of lines(out)) expect(line.length).toBeLessThanOrEqual(60);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
    expect(out).not.toMatch(/[\u001b\u009b]/);
  });
});

describe("relation", () => {
  test("has both directions in time, conflict and cooperation apart, with what answers what", async () => {
    expect((await ask("relation", "HMD", "Kestovia")).out).toMatchInlineSnapshot(`
      "conflict
        2025-05-05  SANCTION expel      HMD → Kestovia: Marvenna (HMD) expelled four        wire-1 v1
                                        envoys (BVT)
        2025-05-06  ACCUSE allege       HMD → Kestovia: Its foreign minister, Joren Okonta  wire-1 v2
                                        (HMD), accused Kestovia (BVT)
        2025-05-06  SANCTION            HMD ← Kestovia: by Kestovia (BVT): closed its       wire-1 v3
                                        consulate (HMD) in Port Ansel, in answer to
                                        “Marvenna (HMD) expelled four envoys (BVT)”
                    ↳ answers v1 (SANCTION): “In response”
        2025-06-02  SANCTION            HMD → Kestovia: Marvenna (HMD) … cut the power      courier-1 v2
                                        line (BVT), did not happen

      cooperation
        2025-06-02  CONSULT             HMD ↔ Kestovia: Delegates of Marvenna and Kestovia  courier-1 v1
                                        (HMD; BVT) met
      "
    `);
  });
  test("JSON tells the direction, whoever is named first", async () => {
    const directions = async (...pair: string[]) =>
      parse((await ask("relation", ...pair, "--json")).out).map(({ direction }) => direction);
    expect(await directions("HMD", "BVT")).toEqual(["forth", "forth", "back", "both", "forth"]);
    expect(await directions("Kestovia", "Marvenna")).toEqual(["back", "forth", "both", "back"]);
  });
  test("nothing between them", async () => {
    expect(await ask("relation", "HMD", "nobody")).toEqual({
      code: 0,
      out: "",
      err: "No event between them\n",
    });
  });
});

describe("positions", () => {
  test("each side in its words, with the words that link them, and who nobody answers", async () => {
    expect((await ask("positions")).out).toMatchInlineSnapshot(`
      "2025-05-06  Northern Wire: Bridge                                                             wire-1
        accusation    Its foreign minister,     accused        Kestovia of running spies across the bridge
                      Joren Okonta
        denied        Kestovia                  denies         which
                    ↳ “which Kestovia denies”
        demand        Joren Okonta (“Okonta”)   demanded       that the crossing be reopened
          unanswered

      2025-06-02  The Lindhaven Courier: Talks␛[2J                                               courier-1
        claim         not in the article
        denied?       Kestovia                  denials        repeated its denials
                    ↳ “denials”
      "
    `);
  });
  test.each([
    [["--unanswered"], ["wire-1 a3"]],
    [
      ["--speaker", "okonta"],
      ["wire-1 a1", "wire-1 a3"],
    ],
    [
      ["--speaker", "kestovia"],
      ["wire-1 a1", "courier-1 null"],
    ],
    [["--since", "2025-06"], ["courier-1 null"]],
    [["--outlet", "wire", "--limit", "1"], ["wire-1 a1"]],
    [["--speaker", "nobody"], []],
  ])("%j", async (args, ids) => {
    const { out } = await ask("positions", "--json", ...args);
    expect(parse(out).map(({ article, claim }) => `${article.id} ${claim?.id ?? null}`)).toEqual(ids);
  });
});

describe("export", () => {
  const exportTo = async (name: string, ...args: string[]) => {
    const file = join(makeFolder(), name);
    const outcome = await ask("export", "events", "--out", file, ...args);
    return { ...outcome, file, text: readFileSync(file, "utf8") };
  };
  test("POLECAT's table has its 40 columns, and says what has no place in it", async () => {
    const { text, err, out, file, code } = await exportTo("e.tsv", "--format", "polecat");
    const [head, ...rows] = lines(text).map((line) => line.split("\t"));
    expect(head).toHaveLength(40);
    expect(rows.map((row) => row.length)).toEqual([40, 40, 40, 40, 40]);
    const cell = (row: number, column: string) => rows[row]![head!.indexOf(column)];
    expect(
      ["Event ID", "Event Date", "Event Mode", "Intensity", "Quad Code", "Actor Country"].map((name) =>
        cell(0, name),
      ),
    ).toEqual(["wire-1-v1", "2025-05-05", "expel", "-6", "MATERIAL CONFLICT", "HMD"]);
    expect(cell(1, "Actor Title")).toBe("foreign minister");
    expect(cell(2, "Contexts")).toBe("diplomatic");
    expect(cell(4, "Actor Country")).toBe("HMD; BVT");
    expect(cell(4, "Event Mode")).toBe("None");
    expect({ code, out }).toEqual({ code: 0, out: `Wrote 5 rows to ${file}\n` });
    expect(lines(err)).toEqual([
      `1 event not in ${file}: planned: the format has no place for what did not happen`,
      `1 event not in ${file}: negated: the format has no place for what did not happen`,
    ]);
  });
  test("PLOVER's lines hold every event with its status and the unit of its spans", async () => {
    const { text, err } = await exportTo("e.jsonl", "--format", "plover");
    const events = parse(text);
    expect(err).toBe("");
    expect(events.map(({ id, status }) => `${id} ${status}`)).toContain("wire-1-v4 planned");
    expect(events[2]).toMatchObject({
      event: "SANCTION",
      quad: "4",
      cameo: "07",
      actor: [{ name: "Kestovia", code: "BVT", sector: "GOV", titles: [] }],
      answers: "v1",
      spansCount: "UTF-16 code units",
    });
    const [begin, end] = events[2].spans.event[0];
    expect(expulsions.text.slice(begin, end)).toBe("closed");
  });
  test("dyads count by month and pair, and tell what they leave out even when quiet", async () => {
    const { text, err, file } = await exportTo("d.csv", "--format", "dyads", "--quiet");
    expect(text).toMatchInlineSnapshot(`
      "month,actor,recipient,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,events,conflict_sum,cooperation_sum,mean_intensity,reports,independent_reports
      2025-05,BVT,HMD,0,0,0,1,1,-5.5,0,-5.5,1,1
      2025-05,HMD,BVT,0,0,1,1,2,-9,0,-4.5,1,1
      2025-06,BVT,HMD,1,0,0,0,1,0,1,1,1,1
      2025-06,HMD,BVT,1,0,0,0,1,0,1,1,1,1
      "
    `);
    expect(lines(err).map((line) => line.replace(file, "FILE"))).toEqual([
      "1 event not in FILE: planned: only what happened is counted",
      "1 event not in FILE: no country is acted on",
      "1 event not in FILE: negated: only what happened is counted",
    ]);
  });
  test("the outcome as JSON, and a choice of events", async () => {
    const { out, file } = await exportTo("e.tsv", "--format", "polecat", "--json", "--actor", "okonta");
    expect(JSON.parse(out)).toEqual({ record, format: "polecat", out: file, rows: 1, leftOut: [] });
  });
  test("a file that cannot be written, and what is left of it", async () => {
    const file = join(makeFolder(), "none", "e.tsv");
    const { code, err } = await ask("export", "events", "--format", "polecat", "--out", file);
    expect(code).toBe(1);
    expect(err).toMatch(/e\.tsv: The file cannot be written.*\[not-writable\]\n$/);
  });
  test.each([
    [["articles"]],
    [["events", "--format", "polecat"]],
    [["events", "--format", "x", "--out", "y"]],
  ])("%j is a misuse", async (args) => expect((await ask("export", ...args)).code).toBe(2));
});
