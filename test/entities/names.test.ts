import { describe, expect, test } from "vitest";
import { type Known, readMeant } from "./buildMeant.ts";

type Case = readonly [text: string, known: Known, first: string, second: string];

const one = (text: string, known: Known, ...phrases: readonly string[]) =>
  readMeant(text, known).areSame(...phrases);

describe("variants of a person's name are one person", () => {
  const cases: readonly Case[] = [
    ["Ana Ruske spoke. Ruske left.", { person: ["Ana Ruske", "Ruske"] }, "Ana Ruske", "Ruske#2"],
    ["Ana Ruske spoke. Ms. Ruske left.", { person: ["Ana Ruske", "Ruske"] }, "Ana Ruske", "Ruske#2"],
    [
      "Ana Ruske spoke. Senator Ruske left.",
      { person: ["Ana Ruske", "Senator Ruske"] },
      "Ana Ruske",
      "Senator Ruske",
    ],
    [
      "Ana B. Ruske spoke. Ana Ruske left.",
      { person: ["Ana B. Ruske", "Ana Ruske"] },
      "Ana B. Ruske",
      "Ana Ruske",
    ],
    ["A.B. Ruske spoke. Ana Ruske left.", { person: ["A.B. Ruske", "Ana Ruske"] }, "A.B. Ruske", "Ana Ruske"],
    ["Ana Ruske spoke. Ana left.", { person: ["Ana Ruske", "Ana"] }, "Ana Ruske", "Ana#2"],
    [
      "Yevgeny Halder spoke. Evgeni Halder left.",
      { person: ["Yevgeny Halder", "Evgeni Halder"] },
      "Yevgeny Halder",
      "Evgeni Halder",
    ],
    [
      "Michael Varga spoke. Mike Varga left.",
      { person: ["Michael Varga", "Mike Varga"] },
      "Michael Varga",
      "Mike Varga",
    ],
    [
      "Piet Schneiderman spoke. Piet Scheiderman left.",
      { person: ["Piet Schneiderman", "Piet Scheiderman"] },
      "Piet Schneiderman",
      "Piet Scheiderman",
    ],
    [
      "Piet Varga Jr. spoke. Varga left.",
      { person: ["Piet Varga Jr.", "Varga"] },
      "Piet Varga Jr.",
      "Varga#2",
    ],
    [
      "José Ibarra spoke. Jose Ibarra left.",
      { person: ["José Ibarra", "Jose Ibarra"] },
      "José Ibarra",
      "Jose Ibarra",
    ],
    [
      "Ana Ruske-Holm spoke. Ruske-Holm left.",
      { person: ["Ana Ruske-Holm", "Ruske-Holm"] },
      "Ana Ruske-Holm",
      "Ruske-Holm#2",
    ],
  ];
  test.each(cases)("%s", (text, known, first, second) => {
    expect(one(text, known, first, second)).toBe(true);
  });
  test("under the fullest name, the others beside it", () => {
    const { tell } = readMeant("Ruske spoke. Ana Ruske left.", { person: ["Ana Ruske", "Ruske"] });
    expect(tell("Ruske").entity).toMatchObject({ name: "Ana Ruske", aliases: ["Ruske"], kind: "person" });
  });
});

describe("other people's names are others", () => {
  const cases: readonly Case[] = [
    ["Ana Ruske spoke. Piet Ruske left.", { person: ["Ana Ruske", "Piet Ruske"] }, "Ana Ruske", "Piet Ruske"],
    [
      "Piet Varga Jr. spoke. Piet Varga left.",
      { person: ["Piet Varga Jr.", "Piet Varga#2"] },
      "Piet Varga Jr.",
      "Piet Varga#2",
    ],
    ["Ana Ruske spoke. Ana Varga left.", { person: ["Ana Ruske", "Ana Varga"] }, "Ana Ruske", "Ana Varga"],
    ["Ana Holm spoke. Ana Halm left.", { person: ["Ana Holm", "Ana Halm"] }, "Ana Holm", "Ana Halm"],
  ];
  test.each(cases)("%s", (text, known, first, second) => {
    expect(one(text, known, first, second)).toBe(false);
  });
});

describe("a surname that two bear", () => {
  const known = { person: ["Ana Ruske", "Piet Ruske", "Ruske"] };
  test("is told by a title", () => {
    const { areSame } = readMeant("Ana Ruske met Piet Ruske. Mrs. Ruske left and Mr. Ruske stayed.", known);
    expect(areSame("Ruske#3", "Ana Ruske")).toBe(true);
    expect(areSame("Ruske#4", "Piet Ruske")).toBe(true);
  });
  test("is his who is not called by the full name again and again", () => {
    const text =
      "Ana Ruske met Piet Ruske. Piet Ruske and his wife, she said. Piet Ruske left. Ruske stayed.";
    expect(readMeant(text, known).areSame("Ruske#5", "Ana Ruske")).toBe(true);
  });
  test("is doubtful where nothing tells, and the other is kept", () => {
    const { tell } = readMeant("Ana Ruske met Piet Ruske. Then Ruske left.", known);
    expect(tell("Ruske#3").confidence).toBeLessThan(0.6);
    expect(tell("Ruske#3").candidates).toHaveLength(1);
  });
  test("is told by the model", () => {
    const text = "Ana Ruske met Piet Ruske. Then Ruske left.";
    const { tell } = readMeant(text, {
      person: ["Ana Ruske", "Piet Ruske", "Ruske"],
      mentions: [["Ruske#3", { "Piet Ruske": 0.9 }]],
    });
    expect(tell("Ruske#3").name).toBe("Piet Ruske");
  });
});

describe("variants of an organisation's name are one", () => {
  const cases: readonly Case[] = [
    [
      "The Harbour Safety Board met. The HSB agreed.",
      { organisation: ["Harbour Safety Board", "HSB"] },
      "Harbour Safety Board",
      "HSB",
    ],
    [
      "The Lowland Rail Union (LRX) met. LRX agreed.",
      { organisation: ["Lowland Rail Union", "LRX"] },
      "Lowland Rail Union",
      "LRX#2",
    ],
    [
      "Halder Motors Inc. grew. Halder Motors sold.",
      { organisation: ["Halder Motors Inc.", "Halder Motors#2"] },
      "Halder Motors Inc.",
      "Halder Motors#2",
    ],
    [
      "The Department of Justice sued. The Justice Department won.",
      { organisation: ["Department of Justice", "Justice Department"] },
      "Department of Justice",
      "Justice Department",
    ],
    [
      "The United Nations met. The U.N. agreed.",
      { organisation: ["United Nations", "U.N."] },
      "United Nations",
      "U.N.",
    ],
    [
      "The Corvan Tribune wrote it. The Tribune erred.",
      { organisation: ["Corvan Tribune", "Tribune#2"] },
      "Corvan Tribune",
      "Tribune#2",
    ],
  ];
  test.each(cases)("%s", (text, known, first, second) => {
    expect(one(text, known, first, second)).toBe(true);
  });
});

describe("organisations apart", () => {
  const cases: readonly Case[] = [
    [
      "The University of Corva met. The University of Lorn agreed.",
      { organisation: ["University of Corva", "University of Lorn"] },
      "University of Corva",
      "University of Lorn",
    ],
    [
      "The Corva Party met. The Party said no.",
      { organisation: ["Corva Party", "Party#2"] },
      "Corva Party",
      "Party#2",
    ],
    [
      "The State Department met. The state Department of Revenue agreed.",
      { organisation: ["State Department", "state Department of Revenue"] },
      "State Department",
      "state Department of Revenue",
    ],
  ];
  test.each(cases)("%s", (text, known, first, second) => {
    expect(one(text, known, first, second)).toBe(false);
  });
});

describe("names told together", () => {
  const known = { person: ["Ana Ruske", "Piet Varga", "Ruske", "Varga"], nouns: ["ministers"] };
  test("are one group of both", () => {
    const { tell } = readMeant("Ana Ruske met Piet Varga. Ruske and Varga said it rained.", {
      ...known,
      attributions: [{ source: "Ruske and Varga" }],
    });
    expect(tell("Ruske and Varga")).toMatchObject({ name: "Ana Ruske and Piet Varga", kind: "group" });
  });
  test("are the same group again, in whatever order", () => {
    const { areSame } = readMeant("Ana Ruske and Piet Varga spoke. Mr. Varga and Ms. Ruske said it rained.", {
      ...known,
      attributions: [{ source: "Ana Ruske and Piet Varga" }, { source: "Mr. Varga and Ms. Ruske" }],
    });
    expect(areSame("Ana Ruske and Piet Varga", "Mr. Varga and Ms. Ruske")).toBe(true);
  });
  test("are each somebody by themselves as well", () => {
    const { areSame } = readMeant("Ana Ruske and Piet Varga spoke. Varga left.", {
      ...known,
      attributions: [{ source: "Ana Ruske and Piet Varga" }],
    });
    expect(areSame("Piet Varga", "Varga#2")).toBe(true);
  });
  test("one with a description of himself is no group", () => {
    const { tell } = readMeant("Ana Ruske, a judge in Lorn, said it rained.", {
      person: ["Ana Ruske"],
      geopolitical: ["Lorn"],
      nouns: ["judge"],
      attributions: [{ source: "Ana Ruske, a judge in Lorn" }],
    });
    expect(tell("Ana Ruske, a judge in Lorn")).toMatchObject({ name: "Ana Ruske", kind: "person" });
  });
});

describe("a name that the model took for another kind in one place", () => {
  test("goes with the others of its kind", () => {
    const text = "Ana Ruske spoke. Ruske left. Later Ruske came back.";
    const known = { person: ["Ana Ruske", "Ruske#3"], organisation: ["Ruske#2"] };
    expect(readMeant(text, known).areSame("Ana Ruske", "Ruske#2", "Ruske#3")).toBe(true);
  });
  test("that it did not see at all, is one by its surname", () => {
    const text = "Ana Ruske spoke. Later Ruske came back.";
    expect(readMeant(text, { person: ["Ana Ruske"] }).areSame("Ana Ruske", "Ruske#2")).toBe(true);
  });
  test("with an initial that it cut at, goes on to the surname", () => {
    const { tell } = readMeant("Ana R. Ruske spoke.", { person: ["Ana R", "Ruske"] });
    expect(tell("Ana R. Ruske").name).toBe("Ana R. Ruske");
  });
});
