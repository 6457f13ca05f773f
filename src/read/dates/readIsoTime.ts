const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * An ISO 8601 date or time in its extended form (`2021-03-02`, `2021-03-02T10:00:00Z`), from that
 * or the basic form, with a space for the T as RFC 3339 allows; null where it is none, or no such
 * day exists. The clock and zone stay as they were written.
 */
export function readIsoTime(value: string): string | null {
  const match = iso.exec(value.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute = "00", second = "00", fraction, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  if (hour === undefined) return date;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  return `${date}T${hour}:${minute}:${second}${fraction ? `.${fraction}` : ""}${readZone(zone)}`;
}

function readZone(zone: string | undefined): string {
  if (!zone) return "";
  if (/^z$/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
