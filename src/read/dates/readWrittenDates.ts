import { dayOf } from "./dayOf.ts";
import { monthNamed } from "./monthNames.ts";

/** Which of two numbers comes first in a date written with slashes. */
export type DayOrder = "day-first" | "month-first";

export interface WrittenDate {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Where it begins and ends in the text, UTF-16. */
  readonly begin: number;
  readonly end: number;
}

interface Form {
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string>>, context: WrittenContext): string | null;
}

export interface WrittenContext {
  readonly language: string | null;
  /** How the page orders day and month between slashes; null where that is not known. */
  readonly order: DayOrder | null;
}

const year = String.raw`(?<y>(?:19|20)\d{2})`;
const named = (g: Readonly<Record<string, string>>, context: WrittenContext) => {
  const month = monthNamed(g.m!, context.language);
  return month === null ? null : dayOf(Number(g.y), month, Number(g.d));
};
const numbered = (g: Readonly<Record<string, string>>) => dayOf(fullYear(g.y!), Number(g.m), Number(g.d));
const fullYear = (digits: string) => (digits.length === 2 ? 2000 : 0) + Number(digits);

const forms: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`(?<!\d)${year}[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)`, "gu"),
    read: numbered,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)${year}\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일]`,
      "gu",
    ),
    read: numbered,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de |of |den |d['’])?[-–\s]?(?<m>\p{L}{3,12})\.?,?[-\s]*(?:de |del |of )?${year}(?!\d)`,
      "giu",
    ),
    read: named,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<m>\p{L}{3,12})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at \d{1,2}:\d\d\s*)?${year}(?!\d)`,
      "giu",
    ),
    read: named,
  },
  {
    pattern: /(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d{2}|\d{2})(?![\d.]*\d)/gu,
    read: numbered,
  },
  { pattern: /(?<![\d-])(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>(?:19|20)\d{2})(?![\d-])/gu, read: ordered },
  { pattern: /(?<![\d/])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>(?:19|20)\d{2})(?![\d/])/gu, read: ordered },
];

/** Two numbers of which either may be the day: read only where one cannot be a month, or the page shows its order elsewhere. */
function ordered(g: Readonly<Record<string, string>>, { order }: WrittenContext): string | null {
  const [a, b] = [Number(g.d), Number(g.m)];
  if (a === b || a > 12) return dayOf(Number(g.y), b, a);
  if (b > 12) return dayOf(Number(g.y), a, b);
  if (order === null) return null;
  return order === "day-first" ? dayOf(Number(g.y), b, a) : dayOf(Number(g.y), a, b);
}

/** The dates written out in a text, in order of place. */
export function readWrittenDates(text: string, context: WrittenContext): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form.pattern)) {
      const [begin, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => begin < other.end && other.begin < end)) continue;
      const day = form.read(match.groups ?? {}, context);
      if (day !== null) found.push({ day, begin, end });
    }
  }
  return found.toSorted((a, b) => a.begin - b.begin);
}
