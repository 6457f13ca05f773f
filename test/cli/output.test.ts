import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePaint } from "../../src/cli/output/choosePaint.ts";
import { describeProgress } from "../../src/cli/output/describeProgress.ts";
import { describeSize } from "../../src/cli/output/describeSize.ts";
import { formatArticle } from "../../src/cli/output/formatArticle.ts";
import { formatStatements } from "../../src/cli/output/formatStatements.ts";
import { markText } from "../../src/cli/output/markText.ts";
import { neutralise } from "../../src/cli/output/neutralise.ts";
import { toJsonLine } from "../../src/cli/output/toJsonLine.ts";
import { takeWords, toStatementRow } from "../../src/cli/output/toStatementRow.ts";
import { makeArticle } from "../makeArticle.ts";
import { makeAttribution, spanOf } from "../makeReading.ts";
import { readByPattern } from "./readByPattern.ts";
import { makeOutput } from "./runInMemory.ts";

const plain = choosePaint(makeOutput(), {});
const coloured = choosePaint(makeOutput(80), {});
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const anyText = fc.string({ unit: "binary" });

describe("neutralise", () => {
  test("leaves nothing that a terminal obeys and keeps the length", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = neutralise(text);
        expect(safe).not.toMatch(obeyed);
        expect(safe.length).toBe(text.length);
      }),
    );
  });
  test("shows what was there", () => {
    expect(neutralise("\u001b[31mred\u0007\u009b2J\u202eabc")).toBe("␛[31mred␇�2J�abc");
    expect(neutralise("Åsa said “naïve” – 日本\tand\nmore")).toBe("Åsa said “naïve” – 日本\tand\nmore");
  });
});

describe("toJsonLine", () => {
  test("parses back to the same and is safe on one line", () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const line = toJsonLine(value);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(line.slice(0, -1)).not.toMatch(obeyed);
        expect(line.indexOf("\n")).toBe(line.length - 1);
      }),
    );
  });
});

describe("describeProgress", () => {
  const state = { articles: 12, words: 34_560, seconds: 10, bytesRead: 250, bytesTotal: 1000 };
  test("says rate, share and time left", () => {
    expect(describeProgress(state)).toBe("12 articles · 3,456 words/s · 25 % · 30 s left");
  });
  test("leaves out what is not known", () => {
    expect(describeProgress({ ...state, bytesTotal: null })).toBe("12 articles · 3,456 words/s");
    expect(describeProgress({ articles: 0, words: 0, seconds: 0, bytesRead: 0, bytesTotal: 0 })).toBe(
      "0 articles",
    );
  });
  test("long times in minutes and hours", () => {
    expect(describeProgress({ ...state, seconds: 600 })).toContain("30 min left");
    expect(describeProgress({ ...state, seconds: 3000 })).toContain("2 h 30 min left");
  });
});

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1400, "1.4 kB"],
  [23_600_000, "23.6 MB"],
])("%d bytes are %s", (bytes, words) => expect(describeSize(bytes)).toBe(words));

describe("choosePaint", () => {
  test.each([
    ["a pipe", undefined, {}, true],
    ["a terminal", 80, {}, false],
    ["a terminal with NO_COLOR", 80, { NO_COLOR: "1" }, true],
    ["a terminal that cannot", 80, { TERM: "dumb" }, true],
    ["a pipe with FORCE_COLOR", undefined, { FORCE_COLOR: "1" }, false],
    ["NO_COLOR over FORCE_COLOR", 80, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
  ])("%s", (_, columns, env, isPlain) => {
    expect(choosePaint(makeOutput(columns), env).isPlain).toBe(isPlain);
  });
});

describe("toStatementRow", () => {
  const text = "On Monday he\n  said it – no more";
  const spans = {
    source: [spanOf(text, "he")],
    cue: [spanOf(text, "said")],
    content: [spanOf(text, "it"), spanOf(text, "no more")],
  };
  const row = (fields: object) => {
    const attribution = makeAttribution({ ...spans, ...fields });
    return toStatementRow(attribution, takeWords(text, attribution));
  };
  test("joins pieces and keeps the words as they stand", () => {
    expect(row({})).toEqual({
      who: "he",
      said: "said",
      what: "it … no more",
      isDoubtful: false,
      isUnknown: false,
    });
  });
  const speaker = {
    entity: "e1",
    name: "Joren Okonta",
    description: null,
    kind: "person",
    how: "pronoun",
    confidence: 1,
  };
  test("names who is meant, with the words that stood there where they do not", () => {
    expect(row({ speaker }).who).toBe("Joren Okonta (“he”)");
    expect(row({ speaker: { ...speaker, name: "he" } }).who).toBe("he");
    expect(row({ speaker: { ...speaker, name: null } }).who).toBe("he");
    expect(row({ speaker, source: [] }).who).toBe("Joren Okonta");
  });
  test.each([
    ["doubtful", "he [in doubt]"],
    ["generic", "he [in general]"],
    ["missing", "he [not named]"],
  ])("says why it is not known who: %s", (unknownSpeaker, who) => {
    expect(row({ unknownSpeaker })).toMatchObject({ who, isUnknown: true });
  });
  test("marks a doubtful speaker of sure words", () => {
    expect(row({ speaker: { ...speaker, confidence: 0.4 } }).isDoubtful).toBe(true);
    expect(row({ speaker: { ...speaker, confidence: 0.5 } }).isDoubtful).toBe(false);
  });
  test("marks what has no source and what is doubtful", () => {
    expect(row({ source: [], confidence: 0.2 })).toMatchObject({ who: "–", isDoubtful: true });
    expect(row({ source: [], unknownSpeaker: "passive" }).who).toBe("– [passive]");
  });
});

describe("formatStatements", () => {
  const rows = [
    {
      who: "Foreign Minister Ilse Varga",
      said: "said",
      what: "“theatre for a domestic audience” ".repeat(9),
      isDoubtful: false,
      isUnknown: false,
    },
    {
      who: "日本の外務大臣",
      said: "説明した",
      what: "会談は来週行われる予定だ。".repeat(9),
      isDoubtful: true,
      isUnknown: false,
    },
  ];
  const head = {
    id: "x1",
    title: "A title",
    outlet: "Northern Wire",
    published: "2025-05-05",
    from: { file: "a.txt" },
  };
  test.each([48, 80, 100, 140])("keeps to %d columns", (width) => {
    const lines = formatStatements(head, { rows, width, paint: plain }).trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    const columns = (line: string) => [...line].reduce((sum, char) => sum + (char > "\u2fff" ? 2 : 1), 0);
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
    expect(lines[0]).toMatch(/^2025-05-05 {2}Northern Wire: A title +x1$/);
    expect(lines[1]).toMatch(/^ {2}Foreign .*said {2,}“theatre/);
    expect(lines[2]).toMatch(/^ {2}.*…$/);
    expect(lines[3]).toMatch(/^\? 日本/);
    expect(lines[4]).toMatch(/^ {2}.*…$/);
  });
  test("an article cannot break the table with what is too long", () => {
    const long = "x".repeat(300_000);
    const row = {
      who: "a\u200d".repeat(300_000),
      said: long,
      what: "word ".repeat(100_000),
      isDoubtful: false,
      isUnknown: false,
    };
    const laidOut = formatStatements(
      { ...head, id: long, title: long, outlet: long },
      { rows: [row], width: 80, paint: plain },
    );
    const lines = laidOut.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.replaceAll("\u200d", "").length).toBeLessThanOrEqual(80);
  });
  test("an article cannot forge rows or colours", () => {
    const hostile = formatStatements(
      { ...head, title: "x\n2025-01-01  Forged\u001b[2J" },
      { rows: [], width: 80, paint: plain },
    );
    expect(hostile.trimEnd()).not.toContain("\n");
    expect(hostile).not.toMatch(obeyed);
  });
});

describe("markText", () => {
  const text = "Varga said Okonta claimed that “it\r\nrains”.";
  const outer = makeAttribution({
    id: "a1",
    source: [spanOf(text, "Varga")],
    cue: [spanOf(text, "said")],
    content: [spanOf(text, "Okonta claimed that “it\r\nrains”")],
  });
  const inner = makeAttribution({
    id: "a2",
    source: [spanOf(text, "Okonta")],
    cue: [spanOf(text, "claimed")],
    content: [spanOf(text, "“it\r\nrains”")],
  });
  test("brackets nest", () => {
    expect(markText(text, [outer, inner], plain)).toBe(
      "[Varga]¹ <said>¹ {[Okonta]² <claimed>² that {“it\nrains”}²}¹.",
    );
  });
  test("colours change nothing but colours", () => {
    const marked = stripVTControlCharacters(markText(text, [outer, inner], coloured));
    expect(marked.replace(/[¹²]/g, "")).toBe(text.replace("\r\n", "\n"));
    expect(markText(text, [outer], coloured)).toContain("\u001b[36mVarga\u001b[39m");
  });
  test("no spans, however they lie, lose or add words", () => {
    const spans = (length: number) =>
      fc
        .tuple(fc.nat(length), fc.nat(length))
        .map(([a, b]) => (a === b ? [] : [[Math.min(a, b), Math.max(a, b)] as const]));
    const marked = fc.string({ minLength: 1, unit: fc.constantFrom(..."ab é日“”\n") }).chain((words) =>
      fc.record({
        words: fc.constant(words),
        parts: fc.array(
          fc.record({ source: spans(words.length), cue: spans(words.length), content: spans(words.length) }),
        ),
      }),
    );
    fc.assert(
      fc.property(marked, ({ words, parts }) => {
        const attributions = parts.map((part, i) => makeAttribution({ id: `a${i}`, ...part }));
        const inColour = stripVTControlCharacters(markText(words, attributions, coloured));
        expect(inColour.replace(/[⁰¹²³⁴-⁹]/g, "")).toBe(words);
        const inBrackets = markText(words, attributions, plain);
        expect(inBrackets.replace(/[⁰¹²³⁴-⁹[\]<>{}]/g, "")).toBe(words);
        for (const [left, right] of ["[]", "<>", "{}"])
          expect(inBrackets.split(left!)).toHaveLength(inBrackets.split(right!).length);
      }),
    );
  });
});

describe("formatArticle", () => {
  const text =
    "Varga said that the bridge would open again within days. Okonta denied that it had ever been shut.\n";
  const reading = readByPattern(
    makeArticle(text, {
      title: "Bridge",
      outlet: "Northern Wire",
      published: "2025-05-05",
      problems: [{ code: "text-replaced", message: "2 bytes were replaced", at: null }],
    }),
  );
  test("head, text, list and problems", () => {
    expect(formatArticle(reading, { width: 60, paint: plain })).toMatchInlineSnapshot(`
      "Bridge
      outlet     Northern Wire
      published  2025-05-05
      file       article.txt
      id         60e5c803b40424c19f406593a8a0ba6038800f0103502f7983d4e0656cea665b

      [Varga]¹ <said>¹ that {the bridge would open again within
      days}¹. [Okonta]² <denied>² that {it had ever been shut}².

      [source] <cue> {content}  the small number is the statement's
      a1     Varga                  said       indirect     ? 41 %
      a2     Okonta                 denied     indirect     ? 41 %

      ! 2 bytes were replaced [text-replaced]

      ? doubtful: confidence below 0.5
      "
    `);
  });
  test("a text of 100,000 words with 8,000 statements is laid out whole", () => {
    const long = readByPattern(makeArticle(text.repeat(4000)));
    const laidOut = formatArticle(long, { width: 80, paint: coloured });
    expect(stripVTControlCharacters(laidOut)).toContain("a8000");
  });
});
