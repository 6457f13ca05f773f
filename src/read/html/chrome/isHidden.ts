import type { PageElement } from "../dom.ts";
import { hintsOf } from "./hintsOf.ts";

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const forScreenReaders =
  / (?:sr only|screen reader text|screen reader only|visually hidden|visuallyhidden|assistive text|a11y hidden|offscreen|print only|is hidden) /;

/** Whether an element's own markup keeps it from being seen. */
export const isHidden = (element: PageElement): boolean =>
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true" ||
  hiddenStyle.test(element.getAttribute("style") ?? "") ||
  forScreenReaders.test(hintsOf(element));
