import type { ChromeRule } from "../ChromeRule.ts";

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const forScreenReaders =
  / (?:sr only|screen reader text|screen reader only|visually hidden|visuallyhidden|assistive text|a11y hidden|offscreen|print only|is hidden) /;

/** What a reader of the page does not see. */
export const hidden: ChromeRule = {
  name: "hidden",
  proseAtMost: 0.3,
  matches: ({ element, hints }) =>
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    hiddenStyle.test(element.getAttribute("style") ?? "") ||
    forScreenReaders.test(hints),
};
