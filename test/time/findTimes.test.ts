import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/language/index.ts";
import { findTimes, type WordForms } from "../../src/time/index.ts";
import { type Expected, find, findAt, isRight, readLines } from "./measure.ts";

const PUBLISHED = "2022-05-20";

describe("the collected expressions", () => {
  test("at least 92 in 100 have both ends right", () => {
    const rows = readLines<Expected>("expressions.jsonl");
    const right = rows.filter((row) => isRight(row, findAt(row)));
    expect(rows).toHaveLength(150);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.92);
  });
  test("what the rules were changed on is right", () => {
    const wrong = readLines<Expected>("tuning.jsonl").filter((row) => !isRight(row, findAt(row)));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
  test("at most one sentence without a time gives one", () => {
    const rows = readLines<Expected>("nondates.jsonl");
    expect(rows).toHaveLength(40);
    expect(rows.filter(({ text, published }) => find(text, published).length > 0).length).toBeLessThan(2);
  });
});

describe("unresolved", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The permit was issued on 3/4/2017.", "ambiguous"],
    ["A day after the vote, the loser fled.", "event-undated"],
    ["The day before, it had rained.", "no-anchor"],
    ["They meet every Friday.", "repeated"],
    ["It has rained recently.", "vague"],
  ];
  test.each(cases)("%s", (text, reason) => {
    expect(find(text, PUBLISHED)).toMatchObject([{ from: null, to: null, reason, confidence: 0 }]);
  });
  test("without a day to count from", () => {
    expect(find("The envoy left on Monday.", null)).toMatchObject([{ from: null, reason: "no-date" }]);
  });
  test("an ambiguous date has both readings", () => {
    expect(find("It was issued on 3/4/2017.", PUBLISHED)[0]!.readings).toEqual([
      { from: "2017-04-03", to: "2017-04-03" },
      { from: "2017-03-04", to: "2017-03-04" },
    ]);
  });
});

describe("evidence", () => {
  test("is the words that an expression was counted from", () => {
    const text = "“I left yesterday,” Hale said on Tuesday.";
    const [yesterday, tuesday] = find(text, PUBLISHED);
    expect(yesterday!.evidence).toEqual({ kind: "expression", span: tuesday!.span });
    expect(tuesday!.evidence).toEqual({ kind: "published", span: null });
  });
  test("is the dateline where the article has no day", () => {
    const text = "RIGA, 3 May 2011 – Dockers will strike on Friday.";
    const [date, friday] = find(text, null);
    expect(friday).toMatchObject({ from: "2011-05-06", evidence: { kind: "text", span: date!.span } });
  });
  test("is the earlier expression that one was counted from", () => {
    const text = "The dam broke on 2 May. Three days later, the mayor fled.";
    expect(find(text, PUBLISHED)[1]).toMatchObject({ from: "2022-05-05", evidence: { kind: "expression" } });
  });
});

test("a tagger's tense goes before the words", () => {
  const text = "The senate votes on Tuesday";
  const timed = { text, ...tokenize(text) };
  const at = (tense: "past" | "present"): WordForms => ({ tense: (word) => (word === 2 ? tense : null) });
  expect(findTimes(timed, { published: PUBLISHED, forms: at("present") })[0]!.from).toBe("2022-05-24");
  expect(findTimes(timed, { published: PUBLISHED, forms: at("past") })[0]!.from).toBe("2022-05-17");
});

describe("whatever the text", () => {
  const pieces = fc.constantFrom(
    ..."on since by between and from to the a of Monday May march 3 14th 2017 1990s / - – : . , “ ” ’s last next this day days week before after ago later eve quarter Q3 weekend at p.m. noon said will 😀 29 February".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(" ")),
    fc.string(),
  );
  const days = fc.constantFrom(null, "2017-03-08", "2016-02-29", "no date", "2017-12-31T23:59:00+14:00");
  test("spans are words in order, without overlap, and ranges begin before they end", () => {
    fc.assert(
      fc.property(texts, days, (text, published) => {
        let last = 0;
        for (const { span, words, from, to, reason, confidence } of find(text, published)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(text.slice(...span)).toBe(words);
          expect(reason === null).toBe(from !== null || to !== null);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(reason === null);
          last = span[1];
        }
      }),
      { numRuns: 2000 },
    );
  });
});
