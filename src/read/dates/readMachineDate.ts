import { dayOf, isPlausible } from "./dayOf.ts";
import { readWrittenDates } from "./readWrittenDates.ts";
import { machineDate } from "./settings.ts";

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const rfc2822 =
  /^(?:\w{3,9},?\s+)?\d{1,2}[ -]\w{3,9}[ -]\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[+-]\d{4}|GMT|UTC|Z)$/i;

/**
 * A date from an attribute or from linked data as ISO 8601: with its time and zone where both are stated, else the
 * day alone. Null where it cannot be read or no page can have been published then.
 */
export function readMachineDate(
  value: string,
  options: { readonly language?: string | null } = {},
): string | null {
  const text = value.slice(0, machineDate).trim();
  const match = iso.exec(text);
  const stated = match ? fromIso(match) : null;
  if (stated !== null) return stated;
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromTime(Number(text) * (text.length === 10 ? 1000 : 1));
  if (rfc2822.test(text)) return fromTime(Date.parse(text));
  return readWrittenDates(text, { language: options.language ?? null, order: null })[0]?.day ?? null;
}

function fromIso(match: RegExpExecArray): string | null {
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null || hour === undefined || zone === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return day;
  return `${day}T${hour.padStart(2, "0")}:${minute}:${second ?? "00"}${normalZone(zone)}`;
}

function normalZone(zone: string): string {
  if (/^[a-z]/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const fromTime = (time: number) =>
  Number.isFinite(time) && isPlausible(time) ? new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z") : null;
