import { sameWords } from "../blocks/sameWords.ts";
import type { PageDocument } from "../dom.ts";
import { limits } from "../settings.ts";
import { type LinkedData, wordsOf } from "./readLinkedData.ts";
import { firstMeta, type Meta } from "./readMeta.ts";

const selectors = [
  "[itemprop~=author] [itemprop~=name]",
  "[itemprop~=author]",
  "a[rel~=author]",
  ".h-card .p-name, .p-author, .byline .author, .author .fn, .entry-author",
  "[class*=byline] a",
  "[class*=byline], [class*=author-name], [class*=authorName]",
];
const opening =
  /^(?:by|von|par|por|di|door|av|af|written by|words by|text|story by|posted by|author|autor|autore|auteur)[\s:]+/i;

/** Who wrote the article, where that is not the outlet as a whole, as the page says it, without a leading “By”; several names are joined by commas. */
export function findByline(
  document: PageDocument,
  sources: { readonly meta: Meta; readonly linkedData: LinkedData; readonly outlet: string | null },
): string | null {
  const authors = sources.linkedData.article?.author;
  const names = (Array.isArray(authors) ? authors.slice(0, 10) : [authors])
    .map(wordsOf)
    .filter((name) => name !== null);
  const said = names.length > 0 ? [...new Set(names)].join(", ") : null;
  const meta = firstMeta(sources.meta, [
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "dcterms.creator",
  ]);
  const isOutlet = (name: string) => sources.outlet !== null && sameWords(name, sources.outlet);
  for (const candidate of [said, meta, ...shownNames(document)]) {
    const name = candidate
      ?.slice(0, 2 * limits.byline)
      .replace(/\s+/g, " ")
      .trim()
      .replace(opening, "")
      .replace(/[\s,|·–-]+$/, "");
    if (name && isName(name) && !isOutlet(name)) return name;
  }
  return null;
}

function* shownNames(document: PageDocument): Generator<string> {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element) yield element.getAttribute("content") ?? element.textContent;
  }
}

const isName = (text: string) =>
  text.length <= limits.byline &&
  /\p{L}{2}/u.test(text) &&
  !/https?:|www\.|@|^\d|^[\w-]+\.[a-z]{2,4}$|^(?:admin|editor|staff|webmaster|null|undefined)$/i.test(text);
