import { isElement, type PageElement, type PageNode, textNode } from "../dom.ts";
import { lineTags } from "../markup/tags.ts";
import type { Block } from "./Block.ts";

const kinds: Readonly<Record<string, Block["kind"]>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dd: "item",
  dt: "item",
  td: "cell",
  th: "cell",
  pre: "preformatted",
};
const emphasisTags = new Set(["b", "strong", "i", "em", "u"]);

/** Folds white space as a browser shows it: runs to one space, none at the edges of a line. */
const fold = (text: string) =>
  text
    .replace(/[\t\n\f\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
    .replace(/[\u200b\u2060\ufeff\u00ad]|(?![\n\u2028])\p{Cc}/gu, "");

interface Piece {
  readonly text: string;
  readonly isLinked: boolean;
  readonly isEmphatic: boolean;
}

/** The blocks below an element in reading order: text of different blocks never runs together, inline elements never part words. */
export function readBlocks(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let breaks = 0;
  const open: { readonly element: PageElement; readonly kind: Block["kind"] | null }[] = [];

  const end = () => {
    const kind = open.findLast((o) => o.kind !== null)?.kind ?? "paragraph";
    const isQuoted = open.some((o) => o.element.localName === "blockquote");
    const block = blockOf(pieces, kind);
    if (block) blocks.push({ ...block, isQuoted });
    pieces = [];
    breaks = 0;
  };
  const enter = (element: PageElement) => {
    if (lineTags.has(element.localName)) end();
    if (element.localName === "br" && ++breaks === 2) end();
    else if (element.localName === "br") pieces.push({ text: "\n", isLinked: false, isEmphatic: false });
    open.push({ element, kind: kinds[element.localName] ?? null });
  };
  const leave = () => {
    const last = open.at(-1)!;
    if (lineTags.has(last.element.localName)) end();
    open.pop();
  };
  const take = (node: PageNode) => {
    const text = node.textContent;
    if (text.trim() !== "") breaks = 0;
    const isIn = (names: (tag: string) => boolean) => open.some((o) => names(o.element.localName));
    pieces.push({
      text,
      isLinked: open.some((o) => o.element.localName === "a" && o.element.hasAttribute("href")),
      isEmphatic: isIn((tag) => emphasisTags.has(tag)),
    });
  };

  enter(root);
  let node: PageNode | null = root.firstChild;
  while (open.length > 0) {
    if (node === null) {
      node = open.at(-1)!.element.nextSibling;
      leave();
      if (open.length === 0) break;
    } else if (isElement(node)) {
      enter(node);
      node = node.firstChild;
    } else {
      if (node.nodeType === textNode) take(node);
      node = node.nextSibling;
    }
  }
  end();
  return blocks;
}

function blockOf(pieces: readonly Piece[], kind: Block["kind"]): Omit<Block, "isQuoted"> | null {
  const raw = pieces.map((piece) => (piece.text === "\n" ? "\u2028" : piece.text)).join("");
  const text = fold(raw)
    .replace(/ *\u2028 */g, "\n")
    .replace(/ +/g, " ")
    .trim();
  if (text === "") return null;
  const size = (wanted: (piece: Piece) => boolean) =>
    pieces.reduce((sum, piece) => sum + (wanted(piece) ? fold(piece.text).trim().length : 0), 0);
  const all = Math.max(
    1,
    size(() => true),
  );
  return { kind, text, linkShare: size((p) => p.isLinked) / all, emphasis: size((p) => p.isEmphatic) / all };
}
