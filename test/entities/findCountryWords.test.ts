import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCountryWords } from "../../src/entities/index.ts";
import { findWords } from "../../src/language/index.ts";

/** What is found, one a string: words, code, and `?` where they may mean something else. */
const found = (text: string) =>
  findCountryWords(text).map(
    ({ span: [begin, end], code, ambiguous }) => `${text.slice(begin, end)} ${code}${ambiguous ? "?" : ""}`,
  );

describe("in a sentence", () => {
  test.each<[string, string[]]>([
    [
      "The Kremlin said Washington's envoy had left for Minsk.",
      ["Kremlin RUS", "Washington USA", "Minsk BLR"],
    ],
    ["She was born in Istanbul and lives near Lagos.", ["Istanbul TUR", "Lagos NGA"]],
    ["The U.S. and the U.K. agreed.", ["U.S. USA", "U.K. GBR"]],
    ["They told us that the US would not wait for us.", ["US USA"]],
    ["Roast turkey and polish sausage from china plates.", []],
    ["Turkish troops crossed into Syria, and Turkey denied it.", ["Turkish TUR", "Syria SYR", "Turkey TUR"]],
    ["Turkey is best served cold.", ["Turkey TUR?"]],
    ["Turkey's parliament voted.", ["Turkey TUR"]],
    ["TELL US NOW", ["US USA?"]],
    ["Nice weather is expected.", ["Nice FRA?"]],
    ["The summit in Nice ended.", ["Nice FRA"]],
    ["Ships left the Gulf of Guinea for Guinea-Bissau.", ["Guinea-Bissau GNB"]],
    ["A US-China trade war", ["US USA", "China CHN"]],
    ["Franco-German and Sino–Russian talks", ["Franco FRA", "German DEU", "Sino CHN", "Russian RUS"]],
    ["General Franco ruled for decades.", []],
    ["The Washington Post reported it from Kabul.", ["Kabul AFG"]],
    ["The Norwegian Refugee Council left Darfur.", ["Darfur SDN"]],
    ["the Côte d’Ivoire team", ["Côte d’Ivoire CIV"]],
    ["Afghanistan\u2019s rulers", ["Afghanistan AFG"]],
    ["the Ukrainian National Guard", ["Ukrainian UKR", "National Guard UKR"]],
    ["the National Guard was called", ["National Guard USA?"]],
    ["", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("people and places", () => {
  test.each<[string, string[]]>([
    ["He thanked Michael Jordan and Mr Washington.", []],
    ["Fans met Jordan Okafor and Georgia Halloway.", []],
    ["The king flew to Amman; in Jordan the talks went on.", ["Amman JOR", "Jordan JOR"]],
    ["The coach praised Jordan before the match.", ["Jordan JOR?"]],
    ["Jordan said it would host Jordanians abroad.", ["Jordan JOR", "Jordanians JOR"]],
    ["Jordan's prime minister resigned.", ["Jordan JOR"]],
    ["Chad Merriweather lives in Chad.", ["Chad TCD"]],
    ["Protests across Paris spread.", ["Paris FRA"]],
    ["Paris Delacroix sang.", []],
    ["Leaders of Kenya, Jordan and Oman met.", ["Kenya KEN", "Jordan JOR", "Oman OMN"]],
    ["WASHINGTON (Agency) - Nothing moved.", ["WASHINGTON USA"]],
    ["The London Underground and the Houston Astros", ["London GBR?", "Houston USA?"]],
    ["He read Tobias London with Whitney Houston.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("names that several countries have", () => {
  test.each<[string, string[]]>([
    ["Voters in Atlanta said Georgia would decide.", ["Atlanta USA", "Georgia USA"]],
    ["In Tbilisi, Georgia's parliament met.", ["Tbilisi GEO", "Georgia GEO"]],
    ["Georgia will vote.", ["Georgia GEO?"]],
    ["Clashes near Goma in eastern Congo", ["Goma COD", "Congo COD"]],
    ["Congo's president spoke in Brazzaville.", ["Congo COG", "Brazzaville COG"]],
    ["a rally in Plymouth, N.H., and one in Manchester", ["Plymouth USA", "N.H. USA", "Manchester GBR?"]],
    ["Paris, Texas, is small.", ["Paris USA", "Texas USA"]],
    ["A blast in Tripoli, Lebanon, killed two.", ["Tripoli LBN", "Lebanon LBN"]],
    ["A blast in Tripoli killed two in the Libyan capital.", ["Tripoli LBY", "Libyan LBY"]],
    ["In Paris, Germany's chancellor spoke.", ["Paris FRA", "Germany DEU"]],
    ["Korea and Japan", ["Korea KOR?", "Japan JPN"]],
    ["Korean officials in Pyongyang", ["Korean PRK", "Pyongyang PRK"]],
    ["Dominican soldiers at the border with Haiti", ["Dominican DOM", "Haiti HTI"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("spans", () => {
  const pieces = fc.constantFrom(
    ..."Georgia|the|U.S.|U.S|Côte d’Ivoire|Guinea|-|–|'s|’s|United|States of|Jordan|,|.|\n|😀|No.|10|St.|Mr|İzmir|WHO|us|Bank of|ﬁ|\u0301|saint".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.tuple(pieces, fc.constantFrom(" ", "", "\u00a0"))).map((parts) => parts.flat().join("")),
  );
  test("are in order, apart, inside the text and begin and end with words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { begin, end } = findWords(text);
        let last = 0;
        for (const { span, code } of findCountryWords(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(begin.includes(span[0])).toBe(true);
          expect(end.includes(span[1])).toBe(true);
          expect(code).toMatch(/^[A-Z]{3}$/);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  test("words that are given need not be found again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findCountryWords(text, { words: findWords(text) })).toEqual(findCountryWords(text));
      }),
    );
  });
});

describe("hostile input", () => {
  test.each([
    ["a word of a million letters", "x".repeat(1e6), 0],
    ["many beginnings of a name", "United States of ".repeat(2e4), 2e4],
    ["many hyphens inside a name", `United ${"- ".repeat(1e5)}States`, 0],
    ["many names that need deciding", "Georgia ".repeat(2e4), 2e4],
    ["many accents on one letter", `P${"\u0301".repeat(1e5)}aris`, 0],
    ["names of what every object has", "constructor __proto__ toString hasOwnProperty ", 0],
    ["half of a pair", "\ud83d Kenya \ude00", 1],
  ])("%s", (_, text, count) => expect(findCountryWords(text).length).toBe(count));
});
