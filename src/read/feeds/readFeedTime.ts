import { readIsoTime } from "../dates/readIsoTime.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const zones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ut: "Z",
    gmt: "Z",
    utc: "Z",
    z: "Z",
    est: "-05:00",
    edt: "-04:00",
    cst: "-06:00",
    cdt: "-05:00",
    mst: "-07:00",
    mdt: "-06:00",
    pst: "-08:00",
    pdt: "-07:00",
  }),
);
const mailTime =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]+|[+-]\d\d:?\d\d)?)?/i;

/**
 * A date of a feed as ISO 8601: that itself, or the form of RFC 822 (`Tue, 02 Mar 2021 10:00:00 GMT`),
 * with the clock and zone as they stand there, for the day meant is the day at the paper's place.
 */
export function readFeedTime(value: string): string | null {
  const given = readIsoTime(value);
  if (given) return given;
  const match = mailTime.exec(value.trim());
  if (!match) return null;
  const [, day, name, year, hour, minute, second = "00", zone = ""] = match;
  const month = months.indexOf(name!.toLowerCase()) + 1;
  const fullYear = year!.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;
  const date = `${fullYear}-${String(month).padStart(2, "0")}-${day!.padStart(2, "0")}`;
  if (hour === undefined) return readIsoTime(date);
  const offset = zones.get(zone.toLowerCase()) ?? (/^[+-]/.test(zone) ? zone : "");
  return readIsoTime(`${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`);
}
