import { describe, expect, test } from "vitest";
import { type Known, readMeant } from "./buildMeant.ts";

/** Whom a capital means in a text: the country, or null where it is a place. */
function standFor(text: string, city: string, known: Known = {}): string | null {
  const { cast, tell } = readMeant(text, { geopolitical: [city.replace(/#\d+$/, "")], ...known });
  const { id, entity, how } = tell(city);
  const at = cast.entities.findIndex((each) => each.id === id);
  return entity && how === "metonym" && !cast.places.has(at) ? entity.country : null;
}

describe("a capital is a place", () => {
  test.each([
    ["Shops were shut in Moscow.", "Moscow"],
    ["Shots fell near central Kyiv on Sunday.", "Kyiv"],
    ["He works outside Ankara now.", "Ankara"],
    ["Rain fell in and around Tehran.", "Tehran"],
    ["The envoy arrived in Washington late.", "Washington"],
    ["She flew to Moscow at dawn.", "Moscow"],
    ["The trains to Kyiv were late.", "Kyiv"],
    ["He came back from Tokyo tired.", "Tokyo"],
    ["They live 30 miles from Ottawa now.", "Ottawa"],
    ["The road between Kyiv and the sea is shut.", "Kyiv"],
    ["They marched on Tripoli and lost.", "Tripoli"],
    ["The mayor of Kyiv spoke.", "Kyiv"],
    ["He visited Ankara in May.", "Ankara"],
    ["Gunners shelled Kyiv at night.", "Kyiv"],
    ["She left Tehran in June.", "Tehran"],
    ["A Moscow-based firm sold pumps.", "Moscow"],
    ["Moscow, where she was born, is cold.", "Moscow"],
    ["The ship left Athens, Greece, at noon.", "Athens"],
    ["Washington, D.C., is warm.", "Washington"],
    ["The capital, Tirana, is warm.", "Tirana"],
    ["MOSCOW (NNA) — Shops were shut.", "MOSCOW"],
    ["KYIV, Ukraine, May 3 – Shops were shut.", "KYIV"],
    ["It rained.\n\nTokyo — Shops were shut.", "Tokyo"],
    ["Moscow's streets were quiet.", "Moscow"],
    ["Moscow's Red Square was empty.", "Moscow"],
  ])("%s", (text, city) => expect(standFor(text, city)).toBeNull());
  test("with all that are told with it", () => {
    const known = { geopolitical: ["Tokyo", "Seoul", "Manila"] };
    const text = "She lived in Tokyo, Seoul and Manila.";
    for (const city of known.geopolitical) expect(standFor(text, city, known)).toBeNull();
  });
  test("before the noun of what is there", () => {
    const tree = [["Tokyo", "compound", "talks"]] as const;
    expect(standFor("The Tokyo talks failed.", "Tokyo", { tree })).toBeNull();
  });
  test("as the object of going, by the tree", () => {
    const tree = [["Cairo", "obl", "flew"]] as const;
    expect(standFor("She flew home late from Cairo.", "Cairo", { tree })).toBeNull();
  });
  test("where it stands for a body that sits there more than for its country", () => {
    expect(standFor("Brussels said no.", "Brussels")).toBeNull();
    expect(standFor("The Hague said no.", "The Hague")).toBeNull();
  });
});

describe("a capital is its country", () => {
  test.each([
    ["Moscow denied it.", "Moscow", "RUS"],
    ["Washington has cut its aid.", "Washington", "USA"],
    ["Talks between Kyiv and Moscow failed.", "Kyiv", "UKR"],
    ["She was named ambassador to Ankara in May.", "Ankara", "TUR"],
    ["Pressure from Tehran grows.", "Tehran", "IRN"],
    ["He has no confidence in Tehran at all.", "Tehran", "IRN"],
    ["Sanctions on Moscow failed.", "Moscow", "RUS"],
    ["They hope to threaten Moscow with sanctions.", "Moscow", "RUS"],
    ["The move left Kyiv without a choice.", "Kyiv", "UKR"],
    ["A Beijing-backed group met.", "Beijing", "CHN"],
    ["Moscow's offer stood.", "Moscow", "RUS"],
    ["It sold arms to Kyiv in May.", "Kyiv", "UKR"],
    ["Tokyo, which had agreed, said no.", "Tokyo", "JPN"],
    ["Moscow — which had agreed — said no.", "Moscow", "RUS"],
    ["London may follow.", "London", "GBR"],
  ])("%s", (text, city, country) => expect(standFor(text, city)).toBe(country));
  test("before the noun of who governs there", () => {
    const tree = [["Tokyo", "compound", "officials"]] as const;
    expect(standFor("The Tokyo officials said no.", "Tokyo", { tree })).toBe("JPN");
  });
  test("and the same country as its own name, by metonymy and less surely", () => {
    const { tell, areSame } = readMeant("Russia agreed. Moscow denied it. Snow fell in Moscow.", {
      geopolitical: ["Russia", "Moscow"],
    });
    expect(areSame("Russia", "Moscow")).toBe(true);
    expect(areSame("Russia", "Moscow#2")).toBe(false);
    expect(tell("Moscow")).toMatchObject({ name: "Russia", kind: "country", how: "metonym" });
    expect(tell("Moscow").confidence).toBeLessThan(tell("Russia").confidence);
    expect(tell("Russia").entity).toMatchObject({ country: "RUS", sector: "GOV" });
  });
  test("and nobody's where the model takes it for a team", () => {
    expect(
      standFor("Washington beat Lorn.", "Washington", { geopolitical: [], organisation: ["Washington"] }),
    ).toBeNull();
  });
});

describe("seats of government are organisations of their country", () => {
  test.each([
    ["The Kremlin said no.", "Kremlin", "RUS", "GOV"],
    ["Protesters stood outside the White House.", "White House", "USA", "GOV"],
    ["The Pentagon said no.", "Pentagon", "USA", "MIL"],
    ["Downing Street said no.", "Downing Street", "GBR", "GOV"],
    ["The Bundestag voted.", "Bundestag", "DEU", "LEG"],
  ])("%s", (text, seat, country, sector) => {
    for (const kind of ["place", "person", "organisation"] as const) {
      const { cast, tell } = readMeant(text, { [kind]: [seat] });
      expect(tell(seat).entity).toMatchObject({ name: seat, kind: "organisation", country, sector });
      expect(cast.places.size).toBe(0);
    }
  });
  test("but no word that only looks like one", () => {
    const { tell } = readMeant("The Beehive pots are old.", { other: ["Beehive"] });
    expect(tell("Beehive").name).toBeNull();
  });
});
