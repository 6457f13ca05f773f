import { followingNode, isElement, type PageElement, type PageNode, textNode } from "../dom.ts";
import { thresholds } from "../settings.ts";

/** How much there is to read in an element. */
export interface Measure {
  /** Characters of text, whitespace folded. */
  characters: number;
  /** Of these, those inside links. */
  linked: number;
  /** Characters of running text: outside links, in pieces long enough to be prose. */
  prose: number;
}

const isLink = (node: PageNode | null): boolean =>
  node !== null && isElement(node) && node.localName === "a" && node.hasAttribute("href");

/** Measures every element below `root` in one walk without recursion. */
export function measureElements(root: PageElement): ReadonlyMap<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>();
  const add = (node: PageNode, length: number, isProse: boolean) => {
    const above: Measure[] = [];
    let isLinked = false;
    for (let at = node.parentNode; at; at = at.parentNode) {
      if (isLink(at)) isLinked = true;
      let measure = measures.get(at);
      if (!measure) {
        measure = { characters: 0, linked: 0, prose: 0 };
        measures.set(at, measure);
      }
      above.push(measure);
      if (at === root) break;
    }
    for (const measure of above) {
      measure.characters += length;
      if (isLinked) measure.linked += length;
      else if (isProse) measure.prose += length;
    }
  };
  for (let node: PageNode | null = root; node; node = followingNode(node, root, "children")) {
    if (node.nodeType !== textNode) continue;
    const length = node.textContent.replace(/\s+/g, " ").trim().length;
    if (length > 0) add(node, length, length >= thresholds.prosePiece);
  }
  return measures;
}
