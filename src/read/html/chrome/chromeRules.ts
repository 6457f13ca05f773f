import type { ChromeRule } from "./ChromeRule.ts";
import { advertising } from "./rules/advertising.ts";
import { authorBoxes } from "./rules/authorBoxes.ts";
import { captions } from "./rules/captions.ts";
import { comments } from "./rules/comments.ts";
import { consent } from "./rules/consent.ts";
import { hidden } from "./rules/hidden.ts";
import { landmarks } from "./rules/landmarks.ts";
import { machinery } from "./rules/machinery.ts";
import { newsletters } from "./rules/newsletters.ts";
import { players } from "./rules/players.ts";
import { related } from "./rules/related.ts";
import { shareBars } from "./rules/shareBars.ts";
import { siteFooter } from "./rules/siteFooter.ts";
import { siteHeader } from "./rules/siteHeader.ts";
import { tagLists } from "./rules/tagLists.ts";

/** What is taken off a page before the article is looked for; the first rule that matches takes the element. */
export const chromeRules: readonly ChromeRule[] = [
  machinery,
  hidden,
  landmarks,
  siteHeader,
  siteFooter,
  comments,
  captions,
  players,
  shareBars,
  related,
  newsletters,
  advertising,
  consent,
  authorBoxes,
  tagLists,
];
