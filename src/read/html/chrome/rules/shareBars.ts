import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:share|shares|sharing|sharer|share bar|sharebar|share tools?|share buttons?|social|socials|social links?|social media|social share|social icons?|sharedaddy|jp sharing|addtoany|addthis|shareaholic|sumo share|heateor|at share|follow|follow us|like button|fb like|print|email|toolbar|tools|actions|bookmark|save|reactions?|rating|ratings|vote|votes|whatsapp|permalink) /;

/** Buttons to share, save, print, rate or follow. */
export const shareBars: ChromeRule = {
  name: "shareBars",
  proseAtMost: 0.05,
  matches: ({ hints, holdsTitle, characters, linkShare }) =>
    !holdsTitle && names.test(hints) && (characters < 400 || linkShare > 0.5),
};
