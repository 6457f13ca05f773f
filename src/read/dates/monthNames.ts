import { dateLanguages } from "./settings.ts";

const normal = (name: string) => name.toLowerCase().normalize("NFC").replace(/\.$/, "");

/** Month names of the languages in which dates are read, long and short, in every form that ICU has: name to language to month. */
const months: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const table = new Map<string, Map<string, number>>();
  const put = (name: string, language: string, month: number) => {
    const key = normal(name);
    if (!/^\p{L}{3,}$/u.test(key)) return;
    const languages = table.get(key) ?? new Map<string, number>();
    table.set(key, languages.set(language, month));
  };
  for (const language of dateLanguages) {
    for (const width of ["long", "short"] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: "UTC" });
      const inDate = new Intl.DateTimeFormat(language, { day: "numeric", month: width, timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const day = new Date(Date.UTC(2021, month, 15));
        put(alone.format(day), language, month + 1);
        put(
          inDate.formatToParts(day).find((part) => part.type === "month")?.value ?? "",
          language,
          month + 1,
        );
      }
    }
  }
  put("sept", "en", 9);
  put("mär", "de", 3);
  put("jänner", "de", 1);
  return table;
})();

/** The month, 1 to 12, that a word names; null where it names none, or different ones in languages the page may be in. */
export function monthNamed(word: string, language: string | null): number | null {
  const named = months.get(normal(word));
  if (!named) return null;
  const own = language === null ? undefined : named.get(language.slice(0, 2).toLowerCase());
  const all = new Set(named.values());
  return own ?? (all.size === 1 ? [...all][0]! : null);
}
