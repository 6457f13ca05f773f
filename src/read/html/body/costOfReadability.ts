import { isElement, type PageElement, type PageNode, textNode } from "../dom.ts";

const cleaned = new Set(["div", "form", "fieldset", "table", "ul", "ol"]);
const lists = new Set(["ul", "ol"]);

/**
 * About how many steps Readability takes to clean what lies below an element: it walks the whole subtree of each
 * division, table and list, and for a list reads the text of every list in it, so that nesting multiplies.
 */
export function costOfReadability(root: PageElement): number {
  let [cost, divisions, nestedLists] = [0, 0, 0];
  let node: PageNode | null = root;
  const count = (element: PageElement, sign: 1 | -1) => {
    if (cleaned.has(element.localName)) divisions += sign;
    if (lists.has(element.localName)) nestedLists += sign;
  };
  while (node) {
    if (isElement(node)) {
      count(node, 1);
      cost += 1 + divisions;
    } else if (node.nodeType === textNode) {
      cost += nestedLists * nestedLists * (1 + node.textContent.length / 64);
    }
    let next: PageNode | null = node.firstChild;
    while (next === null && node !== null) {
      if (isElement(node)) count(node, -1);
      next = node === root ? null : node.nextSibling;
      node = node === root ? null : node.parentNode;
    }
    node = next;
  }
  return cost;
}
