import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:site footer|page footer|global footer|main footer|footer|colophon|copyright|legal|imprint) /;

/** The site's foot: legal notes, addresses, more menus. */
export const siteFooter: ChromeRule = {
  name: "siteFooter",
  proseAtMost: 0.15,
  matches: ({ hints, holdsTitle }) => !holdsTitle && names.test(hints),
};
