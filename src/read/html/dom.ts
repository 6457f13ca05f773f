import { parseHTML } from "linkedom";

/** The part of the DOM that reading a page needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly children: readonly PageElement[];
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  closest(selectors: string): PageElement | null;
  contains(other: PageNode): boolean;
  appendChild(child: PageNode): PageNode;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
}

const elementNode = 1;
export const textNode = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === elementNode;

/** A document with an empty head and body. */
export function emptyDocument(): PageDocument {
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  return document as unknown as PageDocument;
}

/** The node after `node` in document order, inside `root`; `into` says whether its children come next. */
export function followingNode(
  node: PageNode,
  root: PageNode,
  into: "children" | "siblings",
): PageNode | null {
  if (into === "children" && node.firstChild) return node.firstChild;
  let at: PageNode | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
