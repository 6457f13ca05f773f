import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:ads?|adv|advert|adverts|advertisement|advertisements|advertising|ad slot|ad unit|ad container|ad wrapper|ad label|adsbygoogle|adsense|dfp|gpt ad|google ad|banner|banners|sponsor|sponsors|sponsored|sponsorship|commercial|affiliate|affiliates|shop|shopping|deals box|partner content|billboard|leaderboard|skyscraper|mpu) /;

/** Advertising and its labels. */
export const advertising: ChromeRule = {
  name: "advertising",
  proseAtMost: 0.1,
  matches: ({ hints, holdsTitle }) => !holdsTitle && names.test(hints),
};
