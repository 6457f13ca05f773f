import type { ChromeRule } from "./ChromeRule.ts";
import { aboveTitle } from "./rules/aboveTitle.ts";
import { advertising } from "./rules/advertising.ts";
import { authorBoxes } from "./rules/authorBoxes.ts";
import { captions } from "./rules/captions.ts";
import { comments } from "./rules/comments.ts";
import { consent } from "./rules/consent.ts";
import { footnoteMarks } from "./rules/footnoteMarks.ts";
import { hidden } from "./rules/hidden.ts";
import { landmarks } from "./rules/landmarks.ts";
import { machinery } from "./rules/machinery.ts";
import { newsletters } from "./rules/newsletters.ts";
import { otherArticles } from "./rules/otherArticles.ts";
import { players } from "./rules/players.ts";
import { pullQuotes } from "./rules/pullQuotes.ts";
import { related } from "./rules/related.ts";
import { shareBars } from "./rules/shareBars.ts";
import { siteFooter } from "./rules/siteFooter.ts";
import { siteHeader } from "./rules/siteHeader.ts";
import { tagLists } from "./rules/tagLists.ts";
import { timeLines } from "./rules/timeLines.ts";

/** What lies around an article: taken off a page before its date and text are looked for; the first rule that matches takes the element. */
export const surroundings: readonly ChromeRule[] = [
  machinery,
  hidden,
  landmarks,
  siteHeader,
  siteFooter,
  otherArticles,
  comments,
  players,
  related,
  newsletters,
  advertising,
  consent,
];

/** What stands inside an article without being its text: taken off after its date has been found. */
export const furniture: readonly ChromeRule[] = [
  aboveTitle,
  captions,
  pullQuotes,
  footnoteMarks,
  timeLines,
  shareBars,
  authorBoxes,
  tagLists,
];
