import { isHidden } from "../chrome/isHidden.ts";
import { isElement, type PageDocument, type PageElement } from "../dom.ts";
import { limits } from "../settings.ts";
import { type LinkedData, wordsOf } from "./readLinkedData.ts";
import { firstMeta, type Meta } from "./readMeta.ts";

/** The headline, and the element that shows it. */
export interface Title {
  readonly text: string | null;
  readonly element: PageElement | null;
  /** Every wording of it that the page's metadata have, the outlet's name perhaps after it. */
  readonly wordings: readonly string[];
}

const fold = (text: string) => text.replace(/\s+/g, " ").trim();
const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
const separator = /\s+[|–—·»«:/•-]\s+|\s*[|»«•]\s*/;

/** Finds the headline: the heading that the page's own metadata agree with, else its only main heading, else what they say. */
export function findTitle(document: PageDocument, sources: { meta: Meta; linkedData: LinkedData }): Title {
  const said = wordingsOf(document, sources);
  const [main, others] = ["h1", "h2, h3, [itemprop=headline], .entry-title"].map((selector) =>
    [...document.querySelectorAll(selector)].slice(0, limits.headings).flatMap((element) => {
      const text = fold(element.textContent);
      return text === "" || text.length > limits.headline ? [] : [{ element, text }];
    }),
  ) as [Heading[], Heading[]];
  const agreeing = [...main, ...others].filter((heading) => said.some((text) => agrees(heading.text, text)));
  const agreed = agreeing.find((heading) => isShown(heading.element)) ?? agreeing[0];
  if (agreed) return { ...agreed, wordings: said };
  const only = main.length === 1 ? main[0]! : null;
  const isOther = only !== null && !said.some((text) => sharedWords(only.text, text) >= 1 / 3);
  const told = said[0] ? withoutOutlet(said[0], firstMeta(sources.meta, ["og:site_name"])) : null;
  const text = only !== null && !(isOther && told) ? only.text : told;
  return { text, element: only?.element ?? null, wordings: said };
}

interface Heading {
  readonly element: PageElement;
  readonly text: string;
}

const titleMeta = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "parsely-title",
  "headline",
  "sailthru.title",
];

function wordingsOf(document: PageDocument, { meta, linkedData }: { meta: Meta; linkedData: LinkedData }) {
  const all = [
    linkedData.article ? wordsOf(linkedData.article.headline) : null,
    firstMeta(meta, titleMeta),
    document.querySelector("title")?.textContent ?? null,
  ];
  return all
    .filter((text) => text !== null)
    .map((text) => fold(text.slice(0, 2 * limits.headline)))
    .filter((text) => plain(text) !== "");
}

/** Share of the words of the first text that the second has too. */
function sharedWords(a: string, b: string): number {
  const [words, others] = [plain(a).split(" "), new Set(plain(b).split(" "))];
  return words.filter((word) => others.has(word)).length / words.length;
}

function isShown(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode)
    if (isElement(at) && isHidden(at)) return false;
  return true;
}

/** A heading agrees with a title that it equals, or that goes on with the outlet's name after it. */
function agrees(heading: string, said: string): boolean {
  const [a, b] = [plain(heading), plain(said)];
  if (a === "") return false;
  if (a === b) return true;
  const longest =
    said
      .split(separator)
      .map(plain)
      .toSorted((x, y) => y.length - x.length)[0] ?? "";
  return (
    (a.length >= 15 && (b.startsWith(a) || b.includes(a) || a.includes(b))) ||
    (a === longest && a.length >= 8)
  );
}

function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—»•-]\s+|\s*[|»•]\s*/);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const isOutlet =
    outlet !== null ? plain(last) === plain(outlet) : last.length < 30 && parts[0]!.length > last.length;
  return isOutlet ? title.slice(0, title.length - last.length).replace(/[\s|–—»•-]+$/, "") : title;
}
