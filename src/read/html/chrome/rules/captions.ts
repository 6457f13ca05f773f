import type { ChromeRule } from "../ChromeRule.ts";

const tags = new Set(["figure", "figcaption"]);
const names =
  / (?:captions?|wp caption text|photo credits?|image credits?|img credits?|image meta|photo meta|picture|image source|credits?|credit line|photographer|copyright holder|gallery|slideshow|slide show|carousel|slider|lightbox|image block|article image|lead image|featured image|media wrapper|photo|photos|img wrap|image wrapper) /;

/** Pictures with their captions and credits, and galleries of them. */
export const captions: ChromeRule = {
  name: "captions",
  proseAtMost: 0.15,
  matches: ({ element, tag, hints, holdsTitle }) =>
    !holdsTitle &&
    (tags.has(tag) || names.test(hints)) &&
    (tag !== "figure" || element.querySelector("table, pre") === null),
};
