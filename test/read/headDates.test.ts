import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHeadDate } from "../../src/read/dates/readHeadDate.ts";
import { makeFolder } from "./support/makeFolder.ts";
import { readAll } from "./support/readAll.ts";

const headline = "Port of Tarn stays closed\n\n";
const story = "\n\nThe harbour master said that the pier would be mended before the winter.\n";

describe("the day in the head of a text", () => {
  test.each([
    ["KESTREL BAY, 12 May 2025 — The port", "2025-05-12", "12 May 2025"],
    ["KESTREL BAY, Tarn, May 12, 2025 (Northern Wire) - The port", "2025-05-12", "May 12, 2025"],
    ["KESTREL BAY (Northern Wire), 12 May 2025: The port", "2025-05-12", "12 May 2025"],
    ["Kestrel Bay, 12 May 2025 (Northern Wire) – The port", "2025-05-12", "12 May 2025"],
    ["LINDHAVEN, May 12, 2025 /Wire Service/ -- The port", "2025-05-12", "May 12, 2025"],
    ["**KESTREL BAY, 12 May 2025** — The port", "2025-05-12", "12 May 2025"],
    ["12 May 2025", "2025-05-12", "12 May 2025"],
    ["Monday, May 12, 2025, 10:30 a.m. CET", "2025-05-12", "May 12, 2025"],
    ["2025-05-12T10:30:00Z", "2025-05-12", "2025-05-12"],
    ["Montag, den 12. Mai 2025, 10:30 Uhr", "2025-05-12", "12. Mai 2025"],
    ["понедельник, 12 мая 2025", "2025-05-12", "12 мая 2025"],
    ["2025年5月12日", "2025-05-12", "2025年5月12日"],
    ["Published 12 May 2025", "2025-05-12", "12 May 2025"],
    ["Published on Monday, 12 May 2025 at 09:15", "2025-05-12", "12 May 2025"],
    ["_Published: 12 May 2025 by Ilse Wray_", "2025-05-12", "12 May 2025"],
    ["Publié le 12 mai 2025", "2025-05-12", "12 mai 2025"],
    ["Updated 14 May 2025 | Published 12 May 2025", "2025-05-12", "12 May 2025"],
    ["Published 12 May 2025\n14 May 2025", "2025-05-12", "12 May 2025"],
    ["By Ilse Wray | 12 May 2025", "2025-05-12", "12 May 2025"],
    ["The Harbour Post, 12 May 2025", "2025-05-12", "12 May 2025"],
    ["FOR IMMEDIATE RELEASE: 12 May 2025", "2025-05-12", "12 May 2025"],
  ])("%j", (line, published, evidence) => {
    expect(readHeadDate(headline + line + story)).toEqual({
      published,
      publishedEvidence: { method: "text", evidence },
    });
  });

  test.each([
    ["a sentence that names a day", "On 12 May 2025 the port closed."],
    ["a sentence that begins with one", "Published 12 May 2025, the report blames the builders of the pier."],
    ["a sentence with a dash behind it", "On Monday, 12 May 2025 - the day of the vote - the port closed."],
    ["the day of a change", "Updated 12 May 2025"],
    ["a day that either order makes", "Published 04/05/2025"],
    ["a day without its year", "KESTREL BAY, May 12 — The port"],
    ["a day that does not exist", "Published 31 April 2025"],
    ["a day to come", "Published 12 May 2999"],
    ["two days that count alike", "12 May 2025\n14 May 2025"],
    ["two days of publication", "Published 12 May 2025\nPosted 14 May 2025"],
    ["the day of a meeting", "The next meeting of the council, 12 May 2025"],
  ])("is not taken from %s", (_, line) => expect(readHeadDate(headline + line + story)).toBeNull());

  test("is not taken from a headline that ends with one, nor from far below", () => {
    expect(readHeadDate(`The Vote of Tarn, 12 May 2025${story}`)).toBeNull();
    expect(readHeadDate(`${headline}${"A line of the story.\n".repeat(6)}12 May 2025`)).toBeNull();
    expect(readHeadDate(`${headline}${"word ".repeat(1000)}\n12 May 2025`)).toBeNull();
  });

  test("is read in the order of the language", () => {
    expect(readHeadDate("04/05/2025", { language: "en-GB" })?.published).toBe("2025-05-04");
    expect(readHeadDate("04/05/2025", { language: "en-US" })?.published).toBe("2025-04-05");
  });

  test("has evidence that stands in the text, whatever stands around it", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("12 May 2025", "Published ", "\n", "\r\n", " — ", "KESTREL BAY, ", "(AB)", "|", "*"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const found = readHeadDate(text);
        if (found) expect(text).toContain(found.publishedEvidence.evidence);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["spaces", " ".repeat(2_000_000)],
    ["capitals", "A A-".repeat(500_000)],
    ["brackets", "KESTREL BAY, (".repeat(100_000)],
    ["digits", "12 ".repeat(500_000)],
  ])("costs nothing in two million characters of %s", (_, text) => {
    expect(readHeadDate(text)).toBeNull();
  });
});

describe("where no day is given", () => {
  const text = `${headline}KESTREL BAY, 12 May 2025 — The port stays closed.${story}`;
  const found = { published: "2025-05-12", publishedEvidence: { method: "text", evidence: "12 May 2025" } };

  test.each([
    ["a plain text", "a.txt", text],
    ["a Markdown text", "a.md", `# ${text}`],
    ["a Markdown text behind front matter", "a.md", `---\ntitle: Port\n---\n${text}`],
    ["a line of JSON", "a.jsonl", JSON.stringify({ text })],
    [
      "an item of a feed",
      "a.xml",
      `<rss version="2.0"><channel><title>Tarn Courier</title><item><title>Port</title><description>${text}</description></item></channel></rss>`,
    ],
    [
      "a page",
      "a.html",
      `<html><body><h1>Port of Tarn stays closed</h1>${`<p>KESTREL BAY, 12 May 2025 — The port of Tarn stays closed until the pier is mended, the harbour master told the council on Monday evening.</p>`}<p>She said that the timber was rotten to the core and that nobody had looked at it for years.</p></body></html>`,
    ],
  ])("%s tells it in its head", async (_, name, content) => {
    const at = makeFolder({ [name]: content });
    const { articles, faults } = await readAll(at(name));
    expect(faults).toEqual([]);
    expect(articles[0]).toMatchObject(found);
  });

  test("a line of JSON tells it in its address, before its text", async () => {
    const url = "https://courier.example/2025/05/11/port";
    const at = makeFolder({ "a.jsonl": JSON.stringify({ text, url }) });
    expect((await readAll(at("a.jsonl"))).articles[0]).toMatchObject({
      published: "2025-05-11",
      publishedEvidence: { method: "url", evidence: "2025/05/11" },
    });
  });

  test("a given day is never replaced, and one that is no date stays a problem", async () => {
    const lines = ["2025-05-20", "last week"].map((published) => JSON.stringify({ text, published }));
    const at = makeFolder({ "a.jsonl": lines.join("\n") });
    const { articles } = await readAll(at("a.jsonl"));
    expect(articles[0]).toMatchObject({
      published: "2025-05-20",
      publishedEvidence: { method: "given", evidence: "2025-05-20" },
      problems: [],
    });
    expect(articles[1]).toMatchObject({ ...found, problems: [{ code: "date-broken" }] });
  });
});

describe("front matter", () => {
  test.each([
    ["date: 2025-05-12", "2025-05-12", "2025-05-12"],
    ['date: "2025-05-12"  # of the print', "2025-05-12", "2025-05-12"],
    ["date: 2025-05-12 # of the print", "2025-05-12", "2025-05-12"],
    ["date: 2025-05-12 10:30:00 +0200", "2025-05-12T10:30:00+02:00", "2025-05-12 10:30:00 +0200"],
    ["date: '12 May 2025'", "2025-05-12", "12 May 2025"],
    ["date: 2025-05-01\npublished: 2025-05-12", "2025-05-12", "2025-05-12"],
    ["PublishDate: 2025-05-12\r", "2025-05-12", "2025-05-12"],
  ])("%j gives the day", async (lines, published, evidence) => {
    const at = makeFolder({ "a.md": `---\ntitle: Port\n${lines}\n---\n\nThe port stays closed.\n` });
    expect((await readAll(at("a.md"))).articles[0]).toMatchObject({
      title: "Port",
      published,
      publishedEvidence: { method: "text", evidence },
    });
  });

  test.each(["updated: 2025-05-12", "date: soon", "date:", "date: [2025-05-12]", "expires: 2025-05-12"])(
    "%j gives none",
    async (line) => {
      const at = makeFolder({ "a.md": `---\n${line}\n---\n\nThe port stays closed.\n` });
      expect((await readAll(at("a.md"))).articles[0]).toMatchObject({
        published: null,
        publishedEvidence: null,
      });
    },
  );

  test.each([
    ["spaces", `a${" ".repeat(15_000)}x`],
    ["number signs", `a${" #".repeat(7_500)}`],
    ["escapes", `"${"\\\\a".repeat(5_000)}`],
  ])("with a value of %s is read at once", async (_, value) => {
    const at = makeFolder({
      "a.md": `---\ntitle: ${value}\ndate: 2025-05-12\n---\n\nThe port stays closed.\n`,
    });
    expect((await readAll(at("a.md"))).articles[0]?.published).toBe("2025-05-12");
  });

  test("is none in a plain text", async () => {
    const at = makeFolder({ "a.txt": "---\nsince: 12 May 2025\n---\nThe port stays closed.\n" });
    expect((await readAll(at("a.txt"))).articles[0]?.published).toBeNull();
  });
});
