/** What JSON lets stand in a string but a terminal would obey. */
const unsafe = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

const escapeUnit = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** One value as one line of JSON, which parses back to the same value and is safe on a terminal. */
export function toJsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unsafe, escapeUnit)}\n`;
}
