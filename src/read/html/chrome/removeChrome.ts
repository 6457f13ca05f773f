import {
  followingNode,
  isElement,
  type PageDocument,
  type PageElement,
  type PageNode,
  textNode,
} from "../dom.ts";
import { thresholds } from "../settings.ts";
import type { ChromeRule, ElementFacts } from "./ChromeRule.ts";
import { hintsOf } from "./hintsOf.ts";
import { type Measure, measureElements } from "./measureElements.ts";

const nothing: Measure = { characters: 0, linked: 0, prose: 0 };

export interface RemoveOptions {
  /** The element that shows the headline. */
  readonly title: PageElement | null;
  /** Told of each element before it goes. */
  readonly onRemove?: (rule: string, element: PageElement) => void;
}

/** Takes what matches the rules off the page: the document passed in loses those elements. */
export function removeChrome(
  document: PageDocument,
  rules: readonly ChromeRule[],
  options: RemoveOptions,
): void {
  const root = document.body;
  const factsOf = describeElements(root, options.title);
  const above = elementsAbove(root, options.title);
  let node: PageNode | null = root.firstChild;
  while (node) {
    const at: PageNode = node;
    if (!isElement(at)) {
      node = followingNode(at, root, "children");
      continue;
    }
    const facts = { ...factsOf(at), isAbove: above.has(at) };
    const rule = rules.find((r) => facts.proseShare <= r.proseAtMost && r.matches(facts));
    node = followingNode(at, root, rule ? "siblings" : "children");
    if (!rule) continue;
    options.onRemove?.(rule.name, at);
    at.remove();
  }
}

function describeElements(
  root: PageElement,
  title: PageElement | null,
): (element: PageElement) => Omit<ElementFacts, "isAbove"> {
  const measures = measureElements(root);
  const whole = measures.get(root)?.prose ?? 0;
  const holders = new Set<PageNode>();
  for (let at: PageNode | null = title; at; at = at.parentNode) holders.add(at);
  const main = mainArticle(title, (element) => measures.get(element)?.prose ?? 0);
  const proseOfNamesakes = countNamesakes((element) => measures.get(element)?.prose ?? 0);
  return (element) => {
    const measure = measures.get(element) ?? nothing;
    const isBeside = main !== null && element !== main && !main.contains(element) && !element.contains(main);
    const prose = isBeside ? measure.prose : proseOfNamesakes(element);
    return {
      element,
      tag: element.localName,
      hints: hintsOf(element),
      role: element.getAttribute("role")?.toLowerCase() ?? "",
      characters: measure.characters,
      linkShare: measure.characters === 0 ? 0 : measure.linked / measure.characters,
      proseShare: whole === 0 ? 0 : prose / whole,
      holdsTitle: holders.has(element),
      isBeside,
    };
  };
}

/** The `<article>` around the headline, where it holds text enough to be the article. */
function mainArticle(
  title: PageElement | null,
  proseOf: (element: PageElement) => number,
): PageElement | null {
  const main = title?.closest("article") ?? null;
  return main !== null && proseOf(main) >= thresholds.articleProse ? main : null;
}

/** The elements that end before the headline begins; none where the page has running text above it. */
function elementsAbove(root: PageElement, title: PageElement | null): ReadonlySet<PageElement> {
  const above = new Set<PageElement>();
  if (title === null || !root.contains(title)) return above;
  let prose = 0;
  for (
    let node: PageNode | null = root.firstChild;
    node && node !== title;
    node = followingNode(node, root, "children")
  ) {
    if (isElement(node)) above.add(node);
    else if (node.nodeType === textNode) prose += proseIn(node);
  }
  for (let at = title.parentNode; at; at = at.parentNode) above.delete(at);
  return prose <= thresholds.proseAboveTitle ? above : new Set();
}

/** Running text in a text node that no link holds. */
function proseIn(node: PageNode): number {
  const length = node.textContent.replace(/\s+/g, " ").trim().length;
  return length >= thresholds.prosePiece && !node.parentNode?.closest("a[href]") ? length : 0;
}

/**
 * The running text of an element together with its siblings of the same tag and class: an article cut into parts that
 * all bear one name is not taken off part by part because of it.
 */
function countNamesakes(proseOf: (element: PageElement) => number): (element: PageElement) => number {
  const counted = new Map<PageElement, ReadonlyMap<string, number>>();
  const nameOf = (element: PageElement) => `${element.localName} ${element.getAttribute("class") ?? ""}`;
  const count = (parent: PageElement) => {
    const sums = new Map<string, number>();
    for (const child of parent.children)
      sums.set(nameOf(child), (sums.get(nameOf(child)) ?? 0) + proseOf(child));
    counted.set(parent, sums);
    return sums;
  };
  return (element) => {
    const parent = element.parentNode;
    if (parent === null || !element.getAttribute("class")) return proseOf(element);
    return (counted.get(parent) ?? count(parent)).get(nameOf(element)) ?? proseOf(element);
  };
}
