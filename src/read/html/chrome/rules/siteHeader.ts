import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:masthead|site header|page header|global header|main header|top bar|topbar|navbar|nav bar|site nav|main nav|main menu|navigation|menu|breadcrumbs?|skip link|site branding|site logo|hamburger|megamenu|mega menu) /;

/** The site's head: its name, menu and search. */
export const siteHeader: ChromeRule = {
  name: "siteHeader",
  proseAtMost: 0.1,
  matches: ({ tag, element, hints, holdsTitle }) =>
    !holdsTitle &&
    ((tag === "header" && element.closest("article, main, [role=main]") === null) || names.test(hints)),
};
