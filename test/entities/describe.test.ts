import { describe, expect, test } from "vitest";
import type { Role } from "../../src/article/index.ts";
import { type Known, readMeant } from "./buildMeant.ts";

const entityOf = (text: string, phrase: string, known: Known) =>
  readMeant(text, { ...known, attributions: [{ source: phrase }, ...(known.attributions ?? [])] }).tell(
    phrase,
  ).entity;

describe("roles with their country and body", () => {
  test.each([
    ["Russian Foreign Minister Ana Ruske", "Foreign Minister", "RUS", "GOV"],
    [
      "Russia's permanent representative to the UN, Ana Ruske",
      "permanent representative to the UN",
      "RUS",
      "GOV",
    ],
    ["Ana Ruske, the Norwegian defence minister", "defence minister", "NOR", "MIL"],
    ["UN spokeswoman Ana Ruske", "UN spokeswoman", "UN", "IGO"],
    ["Judge Ana Ruske", "Judge", null, "JUD"],
    ["opposition leader Ana Ruske", "opposition leader", null, "OPP"],
    ["Colonel Ana Ruske", "Colonel", null, "MIL"],
  ])("%s", (phrase, title, of, sector) => {
    const nouns = ["Minister", "representative", "minister", "spokeswoman", "leader"];
    const told = entityOf(`Yesterday ${phrase}, said no.`, phrase, { person: ["Ana Ruske"], nouns });
    expect(told).toMatchObject({ name: "Ana Ruske", kind: "person", sector });
    expect(told?.roles).toContainEqual({ title, of });
    if (of !== null && of.length === 3) expect(told?.country).toBe(of);
  });
  test("a form of address is no role", () => {
    expect(entityOf("Mr. Ruske said no.", "Mr. Ruske", { person: ["Ruske"] })?.roles).toEqual([]);
  });
});

describe("countries, bodies and sectors of what is no person", () => {
  test.each([
    [
      "Norway said no.",
      "Norway",
      { geopolitical: ["Norway"] },
      { kind: "country", country: "NOR", sector: "GOV" },
    ],
    [
      "The Norwegian army said no.",
      "The Norwegian army",
      { nouns: ["army"] },
      { kind: "organisation", country: "NOR", sector: "MIL" },
    ],
    ["Finnish police said no.", "Finnish police", { nouns: ["police"] }, { country: "FIN", sector: "COP" }],
    [
      "A Finnish lawmaker said no.",
      "A Finnish lawmaker",
      { nouns: ["lawmaker"] },
      { kind: "unnamed", name: null, country: "FIN", sector: "LEG" },
    ],
    [
      "The United Nations said no.",
      "The United Nations",
      { organisation: ["United Nations"] },
      { kind: "organisation", country: null, sector: "IGO" },
    ],
    ["A new study said no.", "A new study", { nouns: ["study"] }, { kind: "document", name: "new study" }],
  ] as const)("%s", (text, phrase, known, wanted) => {
    expect(entityOf(text, phrase, known)).toMatchObject(wanted);
  });
  test("an unnamed source keeps its words for an alias", () => {
    const told = entityOf("A senior harbour official said no.", "A senior harbour official", {
      nouns: ["official"],
    });
    expect(told).toMatchObject({ name: null, kind: "unnamed", aliases: ["senior harbour official"] });
  });
});

describe("who holds an office by rows of the user", () => {
  const row = (name: string, title: string, of: string, from: string | null, to: string | null): Role => ({
    name,
    title,
    of,
    from,
    to,
  });
  const rows = [
    row("Ilva Maren", "foreign minister", "NOR", "2020-01-01", "2021-12-31"),
    row("Jon Holm", "Foreign Minister", "NOR", "2022-01-01", null),
    row("Eva Lind", "sport minister", "NOR", null, null),
    row("Tor Berg", "president", "FIN", null, null),
  ];
  const read = (
    text: string,
    source: string,
    { published = "2021-05-03", ...known }: Known & { published?: string | null } = {},
  ) =>
    readMeant(text, {
      nouns: ["minister", "president", "spokesman", "ministers"],
      attributions: [{ source }],
      options: { roles: rows, published },
      ...known,
    });
  test.each([
    ["The Norwegian foreign minister said no.", "The Norwegian foreign minister", "2021-05-03", "Ilva Maren"],
    ["Norway's foreign minister said no.", "Norway's foreign minister", "2024-05-03T08:00:00Z", "Jon Holm"],
    [
      "The Norwegian minister of foreign affairs said no.",
      "The Norwegian minister of foreign affairs",
      "2021-12-31",
      "Ilva Maren",
    ],
    ["The president of Finland said no.", "The president of Finland", "1999-01-01", "Tor Berg"],
    ["The Norwegian sport minister said no.", "The Norwegian sport minister", "1999-01-01", "Eva Lind"],
  ])("%s", (text, source, published, name) => {
    const told = read(text, source, { published }).tell(source);
    expect(told).toMatchObject({ name, kind: "person", how: "nominal", confidence: 0.7 });
    expect(told.entity?.roles).toHaveLength(1);
    expect(told.entity?.country).toBe(told.entity?.roles[0]?.of);
  });
  test.each([
    [
      "before anyone held it",
      "The Norwegian foreign minister said no.",
      "The Norwegian foreign minister",
      "2019-05-03",
    ],
    [
      "without the article's day",
      "The Norwegian foreign minister said no.",
      "The Norwegian foreign minister",
      null,
    ],
    [
      "of another country",
      "The Danish foreign minister said no.",
      "The Danish foreign minister",
      "2021-05-03",
    ],
    ["without a country", "The foreign minister said no.", "The foreign minister", "2021-05-03"],
    [
      "who held it once",
      "The former Norwegian foreign minister said no.",
      "The former Norwegian foreign minister",
      "2021-05-03",
    ],
    [
      "of whom there may be several",
      "A Norwegian foreign minister said no.",
      "A Norwegian foreign minister",
      "2021-05-03",
    ],
    ["of another ministry", "The Norwegian minister said no.", "The Norwegian minister", "2021-05-03"],
    ["who is one of many", "The Norwegian ministers said no.", "The Norwegian ministers", "2021-05-03"],
  ])("nobody %s", (_, text, source, published) => {
    expect(read(text, source, { published }).tell(source).kind).not.toBe("person");
  });
  test("not who speaks for him", () => {
    const source = "The Norwegian foreign minister's spokesman";
    const { tell } = read(`${source} said no.`, source, { tree: [["minister", "nmod:poss", "spokesman"]] });
    expect(tell(source)).toMatchObject({ kind: "unnamed", entity: { country: "NOR" } });
  });
  test("not another than whom the article names", () => {
    const text = "Norwegian Foreign Minister Ana Ruske flew in. The Norwegian foreign minister said no.";
    const { tell } = read(text, "The Norwegian foreign minister", {
      person: ["Ana Ruske"],
      attributions: [
        { source: "Norwegian Foreign Minister Ana Ruske" },
        { source: "The Norwegian foreign minister" },
      ],
    });
    expect(tell("The Norwegian foreign minister").name).toBe("Ana Ruske");
  });
  test("the same person as one who is named elsewhere in the article", () => {
    const text =
      "It snowed, said the Norwegian foreign minister.\n\nRain fell.\n\nIt rained.\n\nIt blew.\n\nIlva Maren left.";
    const { areSame } = read(text, "the Norwegian foreign minister", { person: ["Ilva Maren"] });
    expect(areSame("the Norwegian foreign minister", "Ilva Maren")).toBe(true);
  });
  test("a named person has the role and country of her row", () => {
    const { tell } = read("Ilva Maren said no.", "Ilva Maren", { person: ["Ilva Maren"] });
    expect(tell("Ilva Maren").entity).toMatchObject({
      roles: [{ title: "foreign minister", of: "NOR" }],
      country: "NOR",
      sector: "GOV",
    });
  });
  test("not by the surname alone, nor a namesake of another country", () => {
    expect(read("Maren said no.", "Maren", { person: ["Maren"] }).tell("Maren").entity?.roles).toEqual([]);
    const { tell } = read("Danish novelist Ilva Maren said no.", "Danish novelist Ilva Maren", {
      person: ["Ilva Maren"],
      nouns: ["novelist"],
    });
    expect(tell("Danish novelist Ilva Maren").entity).toMatchObject({
      roles: [{ title: "novelist", of: "DNK" }],
      country: "DNK",
    });
  });
});
