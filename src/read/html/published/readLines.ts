import { hintsOf } from "../chrome/hintsOf.ts";
import { followingNode, isElement, type PageElement, type PageNode, textNode } from "../dom.ts";
import { lineTags } from "../markup/tags.ts";

/** One line of a page as shown, with the machine-readable times in it. */
export interface PageLine {
  readonly text: string;
  readonly times: readonly MarkedTime[];
  /** Lines between it and the headline: negative above, positive below, 0 the headline itself; from the top where no headline is shown. */
  readonly distance: number;
}

export interface MarkedTime {
  /** The value for machines, or the text where there is none. */
  readonly value: string;
  /** Names of the element and of what is directly around it, as from `hintsOf`. */
  readonly hints: string;
}

const marked =
  /\b(?:date published|datepublished|published|entry date|post date|dtstart|dt published|pubdate)\b/;

/** The lines of a page in reading order. */
export function readLines(root: PageElement, title: PageElement | null): readonly PageLine[] {
  const lines: { text: string; times: MarkedTime[] }[] = [];
  let block: PageElement | null = null;
  let titleAt = 0;
  for (let node: PageNode | null = root; node; node = followingNode(node, root, "children")) {
    if (node.nodeType !== textNode && !isElement(node)) continue;
    const around = lineAround(node, root);
    const isBreak = isElement(node) && node.localName === "br";
    if (around !== block || isBreak || lines.length === 0) {
      block = around;
      if (lines.length === 0 || lines.at(-1)!.text !== "" || lines.at(-1)!.times.length > 0)
        lines.push({ text: "", times: [] });
    }
    const line = lines.at(-1)!;
    if (node === title) titleAt = lines.length - 1;
    if (isElement(node)) {
      const time = timeOf(node);
      if (time) line.times.push(time);
    } else if (line.text !== "" || node.textContent.trim() !== "") line.text += node.textContent;
  }
  return lines.map((line, i) => ({
    text: line.text.replace(/\s+/g, " ").trim(),
    times: line.times,
    distance: i - titleAt,
  }));
}

function lineAround(node: PageNode, root: PageElement): PageElement {
  for (let at = isElement(node) ? node : node.parentNode; at && at !== root; at = at.parentNode)
    if (lineTags.has(at.localName)) return at;
  return root;
}

function timeOf(element: PageElement): MarkedTime | null {
  const hints = hintsOf(element);
  if (element.localName !== "time" && !marked.test(hints)) return null;
  const value =
    element.getAttribute("datetime") ??
    element.getAttribute("content") ??
    (element.localName === "abbr" ? element.getAttribute("title") : null) ??
    element.textContent;
  const parent = element.parentNode ? hintsOf(element.parentNode) : "";
  return {
    value: value.trim() || element.textContent.trim(),
    hints: `${hints}|${parent}${element.hasAttribute("pubdate") ? " pubdate " : ""}`,
  };
}
