import { followingNode, isElement, type PageDocument, type PageElement, type PageNode } from "../dom.ts";
import type { ElementFacts } from "./ChromeRule.ts";
import { chromeRules } from "./chromeRules.ts";
import { hintsOf } from "./hintsOf.ts";
import { type Measure, measureElements } from "./measureElements.ts";

const nothing: Measure = { characters: 0, linked: 0, prose: 0 };

/** Takes what surrounds an article off the page: the document passed in loses those elements. */
export function removeChrome(document: PageDocument, onRemove?: (rule: string, element: PageElement) => void): void {
  const root = document.body;
  const measures = measureElements(root);
  const whole = measures.get(root)?.prose ?? 0;
  const title = document.querySelector("h1");
  const factsOf = (element: PageElement): ElementFacts => {
    const measure = measures.get(element) ?? nothing;
    return {
      element,
      tag: element.localName,
      hints: hintsOf(element),
      role: element.getAttribute("role")?.toLowerCase() ?? "",
      characters: measure.characters,
      linkShare: measure.characters === 0 ? 0 : measure.linked / measure.characters,
      proseShare: whole === 0 ? 0 : measure.prose / whole,
      holdsTitle: title !== null && element.contains(title),
    };
  };

  let node: PageNode | null = root.firstChild;
  while (node) {
    const at: PageNode = node;
    if (!isElement(at)) {
      node = followingNode(at, root, "children");
      continue;
    }
    const facts = factsOf(at);
    const rule = chromeRules.find((r) => facts.proseShare <= r.proseAtMost && r.matches(facts));
    node = followingNode(at, root, rule ? "siblings" : "children");
    if (rule) {
      onRemove?.(rule.name, at);
      at.remove();
    }
  }
}
