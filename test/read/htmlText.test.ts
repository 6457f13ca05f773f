import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../src/read/html/blocks/readBlocks.ts";
import { buildPage } from "../../src/read/html/markup/buildPage.ts";
import { readHtml } from "../../src/read/html/readHtml.ts";

const textOf = (html: string) =>
  readBlocks(buildPage(html).document.body)
    .map((block) => block.text)
    .join("\n\n");

describe("text of markup", () => {
  it.each([
    ["<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["<div>One<div>Two</div>Three</div>", "One\n\nTwo\n\nThree"],
    ["<p>in<b>flam</b>ma<i>ble</i> goods", "inflammable goods"],
    ["<p>A <b>bold</b> <i>claim</i>.</p>", "A bold claim."],
    ["<p>One<br>Two</p>", "One\nTwo"],
    ["<p>One<br>\n <br/>Two</p>", "One\n\nTwo"],
    ["<ul><li>One<li>Two</ul>after", "One\n\nTwo\n\nafter"],
    ["<table><tr><td>One<td>Two<tr><td>Three</table>", "One\n\nTwo\n\nThree"],
    ["<p>  many \n\t spaces&nbsp;and\u2003wide  </p>", "many spaces and wide"],
    ["<p>&ldquo;It&rsquo;s&rdquo; &quot;x&quot; ‘y’ „z“ «w»</p>", '“It’s” "x" ‘y’ „z“ «w»'],
    ["<p>a &lt;b&gt; &amp;amp; c</p>", "a <b> &amp; c"],
    ["<p>spokes&shy;woman ze\u200bro</p>", "spokeswoman zero"],
    ["<p>One<p>Two</p></p>Three", "One\n\nTwo\n\nThree"],
    ["<p>a<!-- <p>no</p> -->b<script>'</p>no'</script>c</p>", "abc"],
    ["</div></p>One</td><p>Two</b>", "One\n\nTwo"],
  ])("%j", (html, text) => expect(textOf(html)).toBe(text));

  const word = fc.stringMatching(/^[a-zé“”"'’]{1,9}$/);
  const inline = fc.constantFrom("b", "i", "em", "span", "a", "u", "font", "mark");

  it("inline elements never part a word", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(word, inline), { minLength: 1 }), (parts) => {
        const html = parts.map(([text, tag]) => `<${tag}>${text}</${tag}>`).join("");
        expect(textOf(`<p>${html}</p>`)).toBe(parts.map(([text]) => text).join(""));
      }),
    ));

  it("elements on lines of their own never glue words", () =>
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.constantFrom("p", "div", "li", "h2", "td"),
        (words, tag) => {
          const html = words.map((text) => `<${tag}>${text}</${tag}>`).join("");
          expect(textOf(html).split("\n\n")).toEqual(words);
        },
      ),
    ));

  it("reads any string without throwing, and twice the same", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<p>",
            "</p>",
            "<",
            ">",
            "<a href=",
            "<td>",
            "</table>",
            "\0",
            "&#0;",
            "&",
            '"',
            "x y. ",
            "<!--",
            "<script>",
            "<title>",
            "<article>",
            "<h1>",
          ),
          { maxLength: 60 },
        ),
        (pieces) => {
          const html = pieces.join("");
          expect(readHtml(html)).toEqual(readHtml(html));
        },
      ),
    ));
});
