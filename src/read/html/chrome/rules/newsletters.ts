import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:newsletters?|newsletter signup|sign ?up|signup form|subscribe|subscriber|subscription|subscriptions|mailing list|mailchimp|mc embed|optin|opt in|paywall|regwall|piano|tp modal|donate|donation|donations|membership|support us|call to action|cta|email signup|marketing|offer|offers|upsell|push notification|notifications?|app promo|download app) /;

/** Boxes that ask the reader to sign up, pay or give. */
export const newsletters: ChromeRule = {
  name: "newsletters",
  proseAtMost: 0.15,
  matches: ({ hints, holdsTitle }) => !holdsTitle && names.test(hints),
};
