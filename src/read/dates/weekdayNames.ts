import { dateLanguages } from "./settings.ts";

const names: ReadonlySet<string> = new Set(
  dateLanguages.flatMap((language) =>
    (["long", "short"] as const).flatMap((width) => {
      const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: "UTC" });
      return Array.from({ length: 7 }, (_, day) => normal(format.format(Date.UTC(2024, 0, 1 + day))));
    }),
  ),
);

function normal(word: string): string {
  return word.toLowerCase().normalize("NFC").replace(/\.$/, "");
}

/** Whether a word names a day of the week in one of the languages whose dates are read. */
export const isWeekday = (word: string): boolean => names.has(normal(word));
