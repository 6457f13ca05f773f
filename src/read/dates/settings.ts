/** When a page can have been published. */
export const dateBounds = {
  /** The first year of the Web. */
  firstYear: 1990,
  /** Milliseconds that a clock elsewhere may be ahead: one day of time zones and one of carelessness. */
  ahead: 2 * 24 * 60 * 60 * 1000,
} as const;

/** Languages whose month names are known; names come from ICU. */
export const dateLanguages: readonly string[] =
  "en de fr es pt it nl sv da nb fi pl cs sk sl hr hu ro bg el tr ru uk ca id ms et lv lt".split(" ");

/** Regions that write the month before the day between slashes (Unicode CLDR). */
export const monthFirstRegions: readonly string[] = [
  "US",
  "PH",
  "PR",
  "PW",
  "FM",
  "GU",
  "VI",
  "AS",
  "MH",
  "BZ",
];

/** Characters of a value for machines that are looked at. */
export const machineDate = 120;

/** How far the head of a text reaches in which its day of publication may stand: headline, byline and dateline. */
export const headBounds = {
  units: 2_000,
  /** Lines that are not blank. */
  lines: 6,
  /** Characters of a line: a dateline is over by then. */
  line: 160,
  /** Characters up to which what stands beside a date can be the name of an outlet or author. */
  signature: 80,
} as const;
