import { limits } from "../settings.ts";
import { plainText } from "./plainText.ts";

/** One JSON object of a page's linked data. */
export type DataNode = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** The node that describes the article, if there is one. */
  readonly article: DataNode | null;
  /** Every node, in order. */
  readonly nodes: readonly DataNode[];
}

const articleType =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Review|OpinionPiece|Recipe)$/;
/** Where a node holds others that may describe the article; the last is looked into first. */
const holders = ["hasPart", "item", "itemListElement", "mainEntityOfPage", "mainEntity", "@graph"];
const isNode = (value: unknown): value is DataNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads JSON-LD scripts: single nodes, arrays, `@graph`s; what is not JSON is mended where that is simple. */
export function readLinkedData(scripts: readonly string[], url: string | null): LinkedData {
  const nodes = scripts.flatMap((script) => {
    const value = parse(script);
    return value === undefined ? [] : flatten(value);
  });
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const own =
    url === null ? undefined : articles.find((node) => addressesOf(node).includes(withoutQuery(url)));
  const dated = articles.find((node) => node.datePublished !== undefined);
  return { article: own ?? dated ?? articles[0] ?? null, nodes };
}

/** The types of a node, without their vocabulary's address. */
export function typesOf(node: DataNode): readonly string[] {
  const type = node["@type"];
  const all = Array.isArray(type) ? type : [type];
  return all.filter((t): t is string => typeof t === "string").map((t) => t.replace(/^.*[/#:]/, ""));
}

/** The words of a value as plain text: of a string, a node with a name, or the first of a list that has some. */
export function wordsOf(value: unknown): string | null {
  for (const one of Array.isArray(value) ? value.slice(0, limits.dataNodes) : [value]) {
    const held = isNode(one) ? (one.name ?? one["@value"]) : one;
    const text = typeof held === "string" ? plainText(held.slice(0, limits.contentAttribute)) : "";
    if (text !== "") return text;
  }
  return null;
}

const withoutQuery = (url: string) => url.replace(/[?#].*$/, "").replace(/\/$/, "");

function addressesOf(node: DataNode): readonly string[] {
  const main = node.mainEntityOfPage;
  return [node.url, node["@id"], main, isNode(main) ? main["@id"] : undefined]
    .filter((v): v is string => typeof v === "string")
    .map(withoutQuery);
}

function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .replace(/;\s*$/, "");
  const mended = () => bare.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1");
  for (const text of [() => bare, mended]) {
    try {
      return JSON.parse(text());
    } catch {
      // mended in the next round, or given up: a page without linked data is an ordinary page
    }
  }
  return undefined;
}

function flatten(value: unknown): readonly DataNode[] {
  const nodes: DataNode[] = [];
  const waiting: unknown[] = [value];
  for (let steps = 0; waiting.length > 0 && steps < limits.dataNodes; steps++) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, limits.dataNodes).reverse());
    else if (isNode(next)) {
      nodes.push(next);
      waiting.push(...holders.map((key) => next[key]).filter((held) => typeof held === "object"));
    }
  }
  return nodes;
}
