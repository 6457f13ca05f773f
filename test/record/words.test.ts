import { describe, expect, it } from "vitest";
import { dayOf, isDay } from "../../src/record/dayOf.ts";
import { matchesTerms } from "../../src/record/matchesTerms.ts";
import { parseTerms } from "../../src/record/parseTerms.ts";
import { wordsAt } from "../../src/record/wordsAt.ts";

describe("parseTerms", () => {
  it.each([
    ["", []],
    ["two words", ["two", "words"]],
    ['"two words" more', ["two words", "more"]],
    ["“two words” «and more»", ["two words", "and more"]],
    ['an "open end', ["an", "open end"]],
    ["don't O’Neill", ["don't", "O’Neill"]],
    ["-- * ( ) {}", []],
    ["a\0b", ["a b"]],
    ['""', []],
  ])("reads %j", (input, words) => {
    expect(parseTerms(input).map((term) => term.words)).toEqual(words);
  });

  it("takes a star behind a word, and not one in a phrase, for the beginning of a word", () => {
    expect(parseTerms('sanction* "open*" *').map(({ isBeginning }) => isBeginning)).toEqual([true, false]);
  });
});

describe("matchesTerms", () => {
  it.each([
    ["The Sorvik Herald", "sorvik", true],
    ["The Sorvik Herald", "herald sorvik", true],
    ["The Sorvik Herald", '"herald sorvik"', false],
    ["The Sorvik Herald", "her", false],
    ["The Sorvik Herald", "her*", true],
    ["The Sorvik Herald", '"the sorvik her"', false],
    ["Zürich-Bote", "zurich bote", true],
    ["Zurich Bote", "ZÜRICH", true],
    ["", "x", false],
  ])("in %j, %j: %j", (name, terms, matches) => {
    expect(matchesTerms(name, parseTerms(terms))).toBe(matches);
  });
});

describe("dayOf", () => {
  it.each([
    ["2031-05-04", "2031-05-04"],
    ["2031-05-04T23:59:00-11:00", "2031-05-04"],
    ["2031-05-04 08:00", "2031-05-04"],
    ["2032-02-29", "2032-02-29"],
    ["2031-02-29", "undated"],
    ["2031-13-01", "undated"],
    ["2031-05", "undated"],
    ["2031-05-041", "undated"],
    ["0000-00-00", "undated"],
    ["May 4", "undated"],
    [null, "undated"],
  ])("of %j is %s", (published, day) => {
    expect(dayOf(published)).toBe(day);
  });

  it("takes days only", () => {
    expect(["2031-05-04", "2031-5-4", "2031-04-31", "undated", ""].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("wordsAt", () => {
  it("joins pieces, keeps every unit, and mends a pair that a span cuts", () => {
    expect(
      wordsAt("“We stay,” he said, “here.”", [
        [0, 10],
        [20, 27],
      ]),
    ).toBe("“We stay,” … “here.”");
    expect(wordsAt("a𝒳b", [[0, 2]])).toBe("a\ufffd");
    expect(wordsAt("text", [])).toBe("");
  });
});
