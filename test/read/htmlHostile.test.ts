import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/html/readHtml.ts";

const sentence =
  "The harbour council of Merrow voted on Tuesday to close the old pier, its chair told reporters.";
const story = `<h1>Pier closes</h1><p>${sentence}</p><p>Opponents said that forty boats would have nowhere to land.</p>`;
const read = (html: string) => readHtml(html, { url: "https://a.example/pier" });
const million = 1_000_000;

describe("hostile pages end, and the article on them is read where it can be", () => {
  it.each([
    ["100,000 nested divisions", () => `${"<div>".repeat(100_000)}${story}${"</div>".repeat(100_000)}`],
    ["100,000 nested inline elements", () => `${"<b>".repeat(100_000)}${story}`],
    ["100,000 nested tables", () => `${"<table><tr><td>".repeat(100_000)}${story}`],
    ["closing tags of nothing", () => `${story}${"</p></b></td>".repeat(300_000)}`],
    ["an attribute of 8 MB", () => `<p class="${"a ".repeat(4 * million)}">x</p>${story}`],
    [
      "300,000 attributes",
      () => `<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}=1`).join(" ")}>x</p>${story}`,
    ],
    ["NULs", () => story.replaceAll(" ", "\0 ")],
    ["no body, no head", () => story],
    ["an open comment", () => `${story}<!--${"-".repeat(5 * million)}`],
    ["3 million angle brackets", () => `${story}<i>${"<".repeat(3 * million)}`],
    ["2 million open references", () => `${story}<i>${"&amp".repeat(2 * million)}</i>`],
    [
      "JSON-LD nested a million deep",
      () => `<script type="application/ld+json">${"[".repeat(million)}</script>${story}`,
    ],
    [
      "JSON-LD that inherits",
      () =>
        `<script type="application/ld+json">{"__proto__":{"x":1},"@type":"Article","headline":{"name":{"name":1}},"author":[[[]]],"datePublished":{}}</script>${story}`,
    ],
    ["a surrogate alone", () => `${story}<p>\ud800&#xD800;&#99999999;</p>`],
  ])("%s", (_, page) => expect(read(page())?.text).toContain(sentence));

  it.each([
    ["nothing", () => ""],
    ["2 million nested divisions", () => "<div>".repeat(2 * million)],
    ["100,000 nested lists", () => "<ul><li>x".repeat(100_000)],
    ["lists nested and mixed with the rest", () => "<li><p><b><table><td>".repeat(50_000)],
    ["500,000 links", () => "<a href=x>link</a>".repeat(500_000)],
    ["10 MB of elements", () => "<div>x</div>".repeat(800_000)],
    ["300,000 empty elements", () => "<div>\n\t </div>".repeat(300_000)],
    ["5 MB of white space", () => " ".repeat(5 * million)],
    ["a script of 8 MB", () => `<script>${"while(1);</scrip".repeat(500_000)}`],
    ["100,000 headings", () => "<h1>x y z</h1>".repeat(100_000)],
    ["a frameset", () => "<frameset><frame src=x></frameset>"],
  ])("%s: no article", (_, page) => expect(read(page())).toBeNull());

  it("cuts a page of 10 MB of text", () => {
    const text = read(`${story}<p>${"word ".repeat(2 * million)}</p>`)?.text ?? "";
    expect(text).toContain(sentence);
    expect(text.length).toBeLessThan(3 * million);
  });

  it("says that a page was cut, and says nothing of one that was not", () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => `<p>${sentence} Row ${n}.</p>`).join("");
    expect(read(`${story}${rows(31_000)}`)).toMatchObject({ isCut: true });
    expect(read(`${story}<p>${"word ".repeat(million)}</p>`)).toMatchObject({ isCut: true });
    expect(read(`${story}${rows(100)}`)).not.toHaveProperty("isCut");
  });

  it("runs no script", () => {
    const page = `<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">${story}`;
    expect(read(page)?.text).toContain(sentence);
    expect("ran" in globalThis).toBe(false);
  });
});
