import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:cookies?|cookie notice|cookie banner|cookie consent|consent|gdpr|ccpa|onetrust|didomi|quantcast|qc cmp|usercentrics|cookiebot|privacy|modal|modals|popup|pop up|overlay|interstitial|toast|snackbar|adblock|age gate) /;

/** Notices about cookies and privacy, and whatever lies over the page. */
export const consent: ChromeRule = {
  name: "consent",
  proseAtMost: 0.25,
  matches: ({ hints, holdsTitle }) => !holdsTitle && names.test(hints),
};
