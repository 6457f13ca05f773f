import type { PageElement } from "../dom.ts";

/** What a rule may ask about an element of the page. */
export interface ElementFacts {
  readonly element: PageElement;
  /** Lower-case tag name. */
  readonly tag: string;
  /** The words of its class, id, role and test marks, lower case, between single spaces, names apart by `|`. */
  readonly hints: string;
  readonly role: string;
  /** Characters of text in it. */
  readonly characters: number;
  /** Share of its text inside links, 0 to 1. */
  readonly linkShare: number;
  /** Share of the page's running text that lies in it and, unless it is beside the article, in its siblings of the same tag and class, 0 to 1. */
  readonly proseShare: number;
  /** It holds the page's main heading. */
  readonly holdsTitle: boolean;
  /** The headline stands in an `<article>` of its own, and this element is outside that and not around it. */
  readonly isBeside: boolean;
  /** It ends before the headline begins, on a page that has next to no running text above its headline. */
  readonly isAbove: boolean;
}

/** One kind of thing that a site puts around its articles. */
export interface ChromeRule {
  readonly name: string;
  /** True when the element is of this kind. */
  matches(facts: ElementFacts): boolean;
  /**
   * The largest share of the page's running text that may go with it: a rule that rests on names alone
   * must not take the article because of what its wrapper is called.
   */
  readonly proseAtMost: number;
}
