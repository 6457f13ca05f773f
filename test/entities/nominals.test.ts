import { describe, expect, test } from "vitest";
import { type Known, readMeant } from "./buildMeant.ts";

/** Reads a text with descriptions as sources of attributions, in order of the text. */
function read(text: string, sources: readonly string[], known: Known = {}) {
  return readMeant(text, { ...known, attributions: sources.map((source) => ({ source })) });
}

describe("a title means who bore it", () => {
  test.each([
    ["Senator Ana Ruske spoke. The senator said it rained.", "The senator", ["senator"]],
    ["Ana Ruske, the mayor of Lorn, spoke. The mayor said it rained.", "The mayor", ["mayor"]],
    ["Sen. Ana Ruske spoke. The lawmaker said it rained.", "The lawmaker", ["lawmaker"]],
    ["Attorney General Ana Ruske spoke. The attorney general said so.", "The attorney general", ["general"]],
  ])("%s", (text, source, nouns) => {
    const known = {
      person: ["Ana Ruske"],
      nouns,
      mentions: text.includes(",") ? ([["Ana Ruske, the mayor of Lorn"]] as const) : [],
    };
    const first = text.startsWith("Ana") ? [] : [text.slice(0, text.indexOf("Ruske") + 5)];
    const { tell } = read(text, [...first, source], known);
    expect(tell(source)).toMatchObject({ name: "Ana Ruske", how: "nominal" });
  });
  test("of the party that the words name", () => {
    const text =
      "Republican Senator Ana Ruske met Democratic Senator Piet Varga. The Republican senator said no.";
    const { tell } = read(
      text,
      ["Republican Senator Ana Ruske", "Democratic Senator Piet Varga", "The Republican senator"],
      { person: ["Ana Ruske", "Piet Varga"], nouns: ["senator"] },
    );
    expect(tell("The Republican senator").name).toBe("Ana Ruske");
  });
  test("and nobody by name whom it was not said of", () => {
    const { tell } = read(
      "Ana Ruske swam far below. It was said at noon.\n\nThe judge said no.",
      ["The judge"],
      {
        person: ["Ana Ruske"],
        nouns: ["judge"],
      },
    );
    expect(tell("The judge")).toMatchObject({
      kind: expect.stringMatching(/unnamed|person/),
      how: "nominal",
    });
    expect(tell("The judge").confidence).toBeLessThan(0.7);
  });
});

describe("another word for who was just named", () => {
  test.each([
    ["Ana Ruske spoke. The 34-year-old mother said it rained.", "The 34-year-old mother", "mother"],
    ["Ana Ruske won. The newcomer said it rained.", "The newcomer", "newcomer"],
    ["Ana Ruske sang. The veteran said it rained.", "The veteran", "veteran"],
  ])("%s", (text, source, noun) => {
    const { tell } = read(text, [source], { person: ["Ana Ruske"], nouns: [noun] });
    expect(tell(source)).toMatchObject({ name: "Ana Ruske" });
    expect(tell(source).confidence).toBeLessThanOrEqual(0.6);
  });
  test("is not of the other sex", () => {
    const { tell } = read("Daniel Varga spoke. The mother said it rained.", ["The mother"], {
      person: ["Daniel Varga"],
      nouns: ["mother"],
    });
    expect(tell("The mother").name).toBeNull();
  });
  test("is nobody's where two were named", () => {
    const { tell } = read("Ana Ruske met Eva Holm. The newcomer said it rained.", ["The newcomer"], {
      person: ["Ana Ruske", "Eva Holm"],
      nouns: ["newcomer"],
    });
    expect(tell("The newcomer")).toMatchObject({ kind: "unnamed", name: null });
    expect(tell("The newcomer").candidates).toHaveLength(2);
  });
  test("is not looked for far above", () => {
    const text = `Ana Ruske spoke. ${"It rained on the hills. ".repeat(4)}The newcomer said it rained.`;
    const { tell } = read(text, ["The newcomer"], { person: ["Ana Ruske"], nouns: ["newcomer"] });
    expect(tell("The newcomer").name).toBeNull();
  });
});

describe("unnamed sources", () => {
  const nouns = ["official", "officials", "aide", "aides"];
  test("a second official is another", () => {
    const text = "A senior official said it rained. A second senior official said it snowed.";
    const { areSame, tell } = read(text, ["A senior official", "A second senior official"], { nouns });
    expect(areSame("A senior official", "A second senior official")).toBe(false);
    expect(tell("A second senior official")).toMatchObject({ kind: "unnamed", name: null });
  });
  test("the official after the second is the second", () => {
    const text =
      "A senior official said it rained. A second senior official said it snowed. The official added so.";
    const { areSame } = read(text, ["A senior official", "A second senior official", "The official"], {
      nouns,
    });
    expect(areSame("The official", "A second senior official")).toBe(true);
  });
  test("the first official is not the second", () => {
    const text = "An aide said it rained. Another aide said it snowed. The aide added so.";
    const { areSame } = read(text, ["An aide", "Another aide", "The aide"], { nouns });
    expect(areSame("An aide", "Another aide")).toBe(false);
    expect(areSame("The aide", "Another aide")).toBe(true);
  });
  test("an official again is somebody new", () => {
    const text = "An official said it rained. Later an official said it snowed.";
    expect(read(text, ["An official", "an official"], { nouns }).areSame("An official", "an official")).toBe(
      false,
    );
  });
  test("officials are a group, and the same group again", () => {
    const text = "Officials said it rained. Later officials said it snowed.";
    const { tell, areSame } = read(text, ["Officials", "officials"], { nouns: [...nouns, "Officials"] });
    expect(tell("Officials")).toMatchObject({ kind: "group" });
    expect(areSame("Officials", "officials")).toBe(true);
  });
  test("officials of one sort are not those of another", () => {
    const text = "Harbour officials said it rained. Railway officials said it snowed.";
    const { areSame } = read(text, ["Harbour officials", "Railway officials"], { nouns });
    expect(areSame("Harbour officials", "Railway officials")).toBe(false);
  });
  test("one of them is not the group", () => {
    const text = "Officials said it rained. The official said it snowed.";
    const { areSame } = read(text, ["Officials", "The official"], { nouns: [...nouns, "Officials"] });
    expect(areSame("Officials", "The official")).toBe(false);
  });
});

describe("the company, the city", () => {
  test("means what was called so by its name", () => {
    const { tell } = read("Halder Motors Inc. grew. The company said so.", ["The company"], {
      organisation: ["Halder Motors Inc."],
      nouns: ["company"],
      mentions: [["The company", { "Halder Motors Inc.": 0.3 }]],
    });
    expect(tell("The company").name).toBe("Halder Motors Inc.");
  });
  test("means the newspaper whose name says so", () => {
    const { tell } = read("The Corvan Herald wrote it. The newspaper said so.", ["The newspaper"], {
      organisation: ["Corvan Herald"],
      nouns: ["newspaper"],
      mentions: [["The newspaper", { "Corvan Herald": 0.2 }]],
    });
    expect(tell("The newspaper").name).toBe("Corvan Herald");
  });
  test("means the last place, and the country the last country", () => {
    const { tell } = read("Rain fell on Lorn. The city said so.", ["The city"], {
      geopolitical: ["Lorn"],
      nouns: ["city"],
      mentions: [["The city", { Lorn: 0.2 }]],
    });
    expect(tell("The city").name).toBe("Lorn");
    const country = read("Rain fell on Norway. The country said so.", ["The country"], {
      geopolitical: ["Norway"],
      nouns: ["country"],
      mentions: [["The country", { Norway: 0.2 }]],
    });
    expect(country.tell("The country").name).toBe("Norway");
  });
  test("is no person", () => {
    const { tell } = read("Ana Ruske spoke. The company said so.", ["The company"], {
      person: ["Ana Ruske"],
      nouns: ["company"],
      mentions: [["The company", { "Ana Ruske": 0.8 }]],
    });
    expect(tell("The company")).toMatchObject({ kind: "organisation" });
    expect(tell("The company").name).not.toBe("Ana Ruske");
  });
});

describe("who is described before the name", () => {
  test("is the one who is brought in next under that title, less surely", () => {
    const text = "The attorney general says no.\n\nAttorney General Ana Ruske spoke at noon.";
    const { tell } = read(text, ["The attorney general", "Attorney General Ana Ruske"], {
      person: ["Ana Ruske"],
      nouns: ["general"],
    });
    expect(tell("The attorney general")).toMatchObject({ name: "Ana Ruske", how: "nominal" });
    expect(tell("The attorney general").confidence).toBeLessThan(0.8);
  });
  test("not where the name comes much later", () => {
    const text = `The mayor says no.\n\n${"It rained.\n\n".repeat(4)}Mayor Ana Ruske spoke at noon.`;
    const { tell } = read(text, ["The mayor", "Mayor Ana Ruske"], {
      person: ["Ana Ruske"],
      nouns: ["mayor"],
    });
    expect(tell("The mayor").name).toBeNull();
  });
  test("not where the title is another", () => {
    const text = "The mayor says no.\n\nJudge Ana Ruske spoke at noon.";
    const { tell } = read(text, ["The mayor", "Judge Ana Ruske"], {
      person: ["Ana Ruske"],
      nouns: ["mayor"],
    });
    expect(tell("The mayor").name).toBeNull();
  });
  test("not another who is expressly another", () => {
    const text = "Another mayor says no.\n\nMayor Ana Ruske spoke at noon.";
    const { tell } = read(text, ["Another mayor", "Mayor Ana Ruske"], {
      person: ["Ana Ruske"],
      nouns: ["mayor"],
    });
    expect(tell("Another mayor").name).toBeNull();
  });
});

describe("is nobody who is something else, whatever the model says", () => {
  test.each([
    [
      "The state airline is for sale. The transport ministry said no.",
      "The state airline",
      "The transport ministry",
      ["airline", "ministry"],
    ],
    [
      "The justice minister spoke. The prime minister said no.",
      "The justice minister",
      "The prime minister",
      ["minister"],
    ],
    [
      "The ambassador left. The foreign minister said no.",
      "The ambassador",
      "The foreign minister",
      ["ambassador", "minister"],
    ],
  ])("%s", (text, first, second, nouns) => {
    const known = { nouns, mentions: [[first], [second, { [first]: 0.95 }]] as const };
    const { tell } = read(text, [first, second], known);
    expect(tell(second).entity).not.toBe(tell(first).entity);
  });
  test("nor a newspaper an office", () => {
    const text = "Tarn Daily printed it. Varga's office said no.";
    const { tell } = read(text, ["Tarn Daily", "Varga's office"], {
      organisation: ["Tarn Daily"],
      person: ["Varga"],
      nouns: ["office"],
      mentions: [["Varga's office", { "Tarn Daily": 0.95 }]],
    });
    expect(tell("Varga's office").name).not.toBe("Tarn Daily");
  });
  test("and a noun that every object of JavaScript has for a key is a noun", () => {
    const text = "Tarn Daily printed it. The constructor said no.";
    const { tell } = read(text, ["Tarn Daily", "The constructor"], {
      organisation: ["Tarn Daily"],
      nouns: ["constructor"],
    });
    expect(tell("The constructor")).toMatchObject({ name: null, kind: "unnamed" });
  });
});

describe("the two sides", () => {
  const tellOf = (before: string, source: string) => {
    const geopolitical = ["Norway", "Chile", "Ghana"].filter((name) => before.includes(name));
    const nouns = [source.split(" ").at(-1)!];
    return read(`${before} ${source} agreed.`, [source], { geopolitical, nouns }).tell(source);
  };
  test.each(["The two sides", "Both governments"])("%s are the two countries just spoken of", (source) => {
    expect(tellOf("Norway met Chile.", source)).toMatchObject({
      name: "Norway and Chile",
      kind: "group",
      how: "nominal",
    });
  });
  test.each(["Norway and Chile met Ghana.", "Norway slept."])(
    "are nobody by name where three were spoken of, or one: %s",
    (before) => {
      expect(tellOf(before, "The two sides").name ?? "").not.toMatch(/Norway|Chile|Ghana/);
    },
  );
  test("are no other two", () => {
    expect(tellOf("Norway met Chile.", "The two teams").name ?? "").not.toMatch(/Norway|Chile/);
  });
});
