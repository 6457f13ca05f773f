const table = <T>(entries: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(entries));
const numbered = (names: string): ReadonlyMap<string, number> =>
  new Map(names.split(" ").map((name, i) => [name, i] as const));

/** Full names, 0 is January. */
export const months = numbered(
  "january february march april may june july august september october november december",
);

/** Short names stand for a month only beside a day or year. */
export const shortMonths = table({
  jan: 0,
  feb: 1,
  mar: 2,
  apr: 3,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  sept: 8,
  oct: 9,
  nov: 10,
  dec: 11,
});

/** Months that are also names or other words: they want a preposition, a day or a year. */
export const doubtfulMonths: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);

/** 0 is Monday. */
export const weekdays = numbered("monday tuesday wednesday thursday friday saturday sunday");

export const shortWeekdays = table({
  mon: 0,
  tue: 1,
  tues: 1,
  wed: 2,
  thu: 3,
  thur: 3,
  thurs: 3,
  fri: 4,
  sat: 5,
  sun: 6,
});

/** In the north, by the first month, 0 is January. */
export const seasons = table({ spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 });

export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade";

export const units = table<Unit>({
  minute: "hour",
  minutes: "hour",
  hour: "hour",
  hours: "hour",
  day: "day",
  days: "day",
  night: "day",
  week: "week",
  weeks: "week",
  fortnight: "week",
  month: "month",
  months: "month",
  year: "year",
  years: "year",
  decade: "decade",
  decades: "decade",
});

export const numerals = table({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
});

export const ordinals = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
});

export const dayParts: ReadonlySet<string> = new Set(
  "morning afternoon evening night nighttime midday lunchtime dawn dusk".split(" "),
);

/** What narrows a day, month or year by a measure that nobody can tell. */
export const narrowing: ReadonlySet<string> = new Set(["early", "late", "mid", "earlier", "later"]);

/** Days that are the same each year: month and day, and the words that name them. */
export const feasts: readonly (readonly [words: string, month: number, day: number])[] = [
  ["christmas day", 12, 25],
  ["christmas eve", 12, 24],
  ["boxing day", 12, 26],
  ["new year ’s eve", 12, 31],
  ["new year ’s day", 1, 1],
  ["valentine ’s day", 2, 14],
  ["may day", 5, 1],
];
