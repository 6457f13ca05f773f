import { describe, expect, test } from "vitest";
import { type Known, readMeant } from "./buildMeant.ts";

const people: Known = { person: ["Ana Ruske", "Piet Varga", "Ruske", "Varga"] };

/** What a pronoun of a text means, where the model thinks so of it. */
function meanBy(text: string, word: string, of: Readonly<Record<string, number>>, known: Known = people) {
  return readMeant(text, { ...known, mentions: [[word, of], ...(known.mentions ?? [])] }).tell(word);
}

describe("a pronoun agrees with whom it means", () => {
  const even = { "Ana Ruske": 0.45, "Piet Varga": 0.5 };
  test.each([
    ["Ana Ruske met Piet Varga. Then she left.", "she", "Ana Ruske"],
    ["Ana Ruske met Piet Varga. Then he left.", "he", "Piet Varga"],
    ["Mr. Ruske met Ms. Varga. Then he left.", "he", "Ruske"],
  ])("%s", (text, word, name) => {
    const of = text.startsWith("Mr.") ? { Ruske: 0.4, Varga: 0.5 } : even;
    const known = text.startsWith("Mr.") ? { person: ["Ruske", "Varga"] } : { person: Object.keys(of) };
    expect(meanBy(text, word, of, known).name).toBe(name);
  });
  test("it is no person, he is no country", () => {
    const known = { person: ["Ana Ruske"], geopolitical: ["Norway"] };
    const of = { "Ana Ruske": 0.5, Norway: 0.4 };
    expect(meanBy("Ana Ruske left Norway. Then it rained.", "it", of, known).name).toBe("Norway");
    const other = { "Ana Ruske": 0.4, Norway: 0.5 };
    expect(meanBy("Ana Ruske left Norway. Then she wept.", "she", other, known).name).toBe("Ana Ruske");
    expect(
      meanBy("Norway won. Then she wept.", "she", { Norway: 1 }, { geopolitical: ["Norway"] }).name,
    ).toBeNull();
  });
  test("they are several, where several were named together", () => {
    const text = "Ana Ruske and Piet Varga said it rained. They left.";
    const { tell } = readMeant(text, {
      ...people,
      attributions: [{ source: "Ana Ruske and Piet Varga" }, { source: "They" }],
      mentions: [["They", { "Ana Ruske": 0.3 }]],
    });
    expect(tell("They").name).toBe("Ana Ruske and Piet Varga");
  });
  test("of a woman's noun, she", () => {
    const { tell } = readMeant("The spokeswoman met Daniel Varga. Later she left.", {
      person: ["Daniel Varga"],
      nouns: ["spokeswoman"],
      mentions: [["The spokeswoman"], ["she", { "The spokeswoman": 0.3, "Daniel Varga": 0.6 }]],
    });
    expect(tell("she")).toMatchObject({ kind: "unnamed" });
  });
});

describe("who spoke last goes on", () => {
  test("even where another man was named since", () => {
    const text = "Daniel Varga said the pass was shut. He had met Jon Holm there. He said it would open.";
    const { tell } = readMeant(text, {
      person: ["Daniel Varga", "Jon Holm"],
      attributions: [{ source: "Daniel Varga" }, { source: "He#2" }],
      mentions: [["He#2", { "Daniel Varga": 0.3, "Jon Holm": 0.5 }]],
    });
    expect(tell("He#2").name).toBe("Daniel Varga");
  });
  test("not from two paragraphs above", () => {
    const text =
      "Piet Varga said the pass was shut.\n\nIt snowed.\n\nJon Holm drove by. He said it would open.";
    const { tell } = readMeant(text, {
      person: ["Piet Varga", "Jon Holm"],
      attributions: [{ source: "Piet Varga" }, { source: "He" }],
      mentions: [["He", { "Jon Holm": 0.7 }]],
    });
    expect(tell("He").name).toBe("Jon Holm");
  });
  test("not with a pronoun that does not agree", () => {
    const text = "Piet Varga said the pass was shut. Ana Ruske nodded. She said it would open.";
    const { tell } = readMeant(text, {
      person: ["Piet Varga", "Ana Ruske"],
      attributions: [{ source: "Piet Varga" }, { source: "She" }],
      mentions: [["She", { "Ana Ruske": 0.6 }]],
    });
    expect(tell("She").name).toBe("Ana Ruske");
  });
});

describe("the nearest man is the wrong one", () => {
  test.each([
    ["Piet Varga wrote to Jon Holm that he would resign.", "he"],
    ["Piet Varga fired Jon Holm because he wanted change.", "he"],
    ["Piet Varga, who replaced Jon Holm, said he was tired.", "he"],
  ])("where the model thinks so: %s", (text, word) => {
    const told = meanBy(
      text,
      word,
      { "Jon Holm": 0.2, "Piet Varga": 0.7 },
      { person: ["Piet Varga", "Jon Holm"] },
    );
    expect(told).toMatchObject({ name: "Piet Varga", candidates: ["Jon Holm"] });
  });
});

describe("doubt", () => {
  const known = { person: ["Piet Varga", "Jon Holm"] };
  test("nobody is told where two are as likely, and both are kept", () => {
    const of = { "Piet Varga": 0.2, "Jon Holm": 0.2 };
    expect(meanBy("Piet Varga met Jon Holm. Then he left.", "he", of, known)).toMatchObject({
      name: null,
      confidence: 0,
      candidates: expect.arrayContaining(["Piet Varga", "Jon Holm"]),
    });
  });
  test("one who was named far above only is no sure one", () => {
    const filler = "It rained on the hills. ".repeat(9);
    const near = meanBy(
      "Piet Varga spoke. Then he left.",
      "he",
      { "Piet Varga": 0.6 },
      { person: ["Piet Varga"] },
    );
    const far = meanBy(
      `Piet Varga spoke. ${filler}Then he left.`,
      "he",
      { "Piet Varga": 0.6 },
      { person: ["Piet Varga"] },
    );
    expect(near).toMatchObject({ name: "Piet Varga" });
    expect(far.confidence).toBeLessThan(near.confidence - 0.1);
  });
  test("without anyone before it, it is nobody", () => {
    expect(meanBy("He left early.", "He", {}, {})).toMatchObject({ name: null, candidates: [] });
  });
  test("someone of whom only a quotation spoke is hardly meant outside it", () => {
    const text = "“Piet Varga is a fool,” Jon Holm said. Then he left.";
    expect(meanBy(text, "he", { "Piet Varga": 0.45, "Jon Holm": 0.4 }, known).name).toBe("Jon Holm");
  });
  test("we, many and everyone mean nobody in particular", () => {
    const text = "Piet Varga spoke. Many said so, and we heard it.";
    const one = { person: ["Piet Varga"] };
    expect(meanBy(text, "Many", { "Piet Varga": 0.9 }, one).name).toBeNull();
    expect(meanBy(text, "we", { "Piet Varga": 0.9 }, one).name).toBeNull();
  });
});

describe("relative pronouns mean what their clause is said of", () => {
  test("by the tree", () => {
    const { tell } = readMeant("The aide to Ana Ruske who quit said so.", {
      person: ["Ana Ruske"],
      nouns: ["aide"],
      mentions: [["The aide"], ["who"]],
      tree: [
        ["who", "nsubj", "quit"],
        ["quit", "acl:relcl", "aide"],
      ],
    });
    expect(tell("who")).toMatchObject({ kind: "unnamed", how: "pronoun" });
  });
  test("by the comma", () => {
    const { tell } = readMeant("Ana Ruske, who quit, said so.", {
      person: ["Ana Ruske"],
      mentions: [["who"]],
    });
    expect(tell("who")).toMatchObject({ name: "Ana Ruske", how: "pronoun" });
  });
  test("and nobody where no clause belongs to anyone", () => {
    const { tell } = readMeant("Ana Ruske left early today, and who knows why.", {
      person: ["Ana Ruske"],
      mentions: [["who"]],
    });
    expect(tell("who").name).toBeNull();
  });
});

describe("possessive pronouns", () => {
  test.each([
    ["Ana Ruske lost her seat.", "her", "Ana Ruske"],
    ["Piet Varga lost his seat.", "his", "Piet Varga"],
    ["Norway lost its seat.", "its", "Norway"],
  ])("%s", (text, word, name) => {
    const known = {
      person: ["Ana Ruske", "Piet Varga"].filter((each) => text.includes(each)),
      geopolitical: ["Norway"].filter((each) => text.includes(each)),
    };
    expect(meanBy(text, word, { [name]: 0.8 }, known).name).toBe(name);
  });
});

describe("I and you between quotation marks", () => {
  const said: Known = {
    person: ["Ana Ruske", "Piet Varga"],
    attributions: [{ source: "Ana Ruske", content: "“I trust you,”", to: "Piet Varga" }],
    mentions: [["I"], ["you"]],
  };
  const text = "“I trust you,” Ana Ruske told Piet Varga.";
  test("are who says it and who is told", () => {
    const { tell } = readMeant(text, said);
    expect(tell("I")).toMatchObject({ name: "Ana Ruske", how: "pronoun" });
    expect(tell("you")).toMatchObject({ name: "Piet Varga", how: "pronoun" });
    expect(tell("you").confidence).toBeLessThan(tell("I").confidence);
  });
  test("of a quotation in a quotation, the inner speaker", () => {
    const inner = "“Then Piet Varga said ‘I am done’ and left,” Ana Ruske said.";
    const { tell } = readMeant(inner, {
      person: ["Ana Ruske", "Piet Varga"],
      attributions: [
        { source: "Piet Varga", content: "I am done" },
        { source: "Ana Ruske", content: "“Then Piet Varga said ‘I am done’ and left,”" },
      ],
      mentions: [["I"]],
    });
    expect(tell("I").name).toBe("Piet Varga");
  });
  test("we is who speaks where that is a body, and open where it is one person", () => {
    const body = readMeant("“We agree,” the Harbour Board said.", {
      organisation: ["Harbour Board"],
      attributions: [{ source: "the Harbour Board", content: "“We agree,”" }],
      mentions: [["We"]],
    });
    expect(body.tell("We").name).toBe("Harbour Board");
    const person = readMeant("“We agree,” Ana Ruske said.", {
      person: ["Ana Ruske"],
      attributions: [{ source: "Ana Ruske", content: "“We agree,”" }],
      mentions: [["We"]],
    });
    expect(person.tell("We")).toMatchObject({ name: null, candidates: ["Ana Ruske"] });
  });
  test("you is nobody where nobody is told, or two are", () => {
    const { tell } = readMeant("“You never know,” Ana Ruske said.", {
      person: ["Ana Ruske"],
      attributions: [{ source: "Ana Ruske", content: "“You never know,”" }],
      mentions: [["You"]],
    });
    expect(tell("You").name).toBeNull();
  });
});

describe("I outside quotation marks is who writes", () => {
  const note = "Ana Ruske is a novelist in Lorn.";
  const known: Known = { person: ["Ana Ruske", "Piet Varga"], mentions: [["I"]] };
  test("by the note at the end", () => {
    const { tell } = readMeant(`I think it rained when Piet Varga came.\n\nIt did.\n\n${note}`, known);
    expect(tell("I").name).toBe("Ana Ruske");
  });
  test("and nobody without a note", () => {
    const { tell } = readMeant(
      "I think it rained when Piet Varga came.\n\nIt did.\n\nAna Ruske left.",
      known,
    );
    expect(tell("I").name).toBeNull();
  });
  test("a note that begins with something else is none", () => {
    const text = "I think it rained when Piet Varga came.\n\nIt did.\n\nThen came Ana Ruske.";
    expect(readMeant(text, known).tell("I").name).toBeNull();
  });
});
