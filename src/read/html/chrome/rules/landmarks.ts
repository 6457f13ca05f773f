import type { ChromeRule } from "../ChromeRule.ts";

const tags = new Set(["nav", "aside", "footer", "menu"]);
const roles = new Set(
  (
    "navigation complementary contentinfo search menu menubar toolbar tablist banner dialog alertdialog alert status tooltip " +
    "listbox form doc-footnote"
  ).split(" "),
);

/** Regions that the page itself declares to be something other than the article. */
export const landmarks: ChromeRule = {
  name: "landmarks",
  proseAtMost: 0.35,
  matches: ({ tag, role, holdsTitle }) => (tags.has(tag) || roles.has(role)) && !holdsTitle,
};
