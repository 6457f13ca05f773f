import { neutraliseLine } from "./neutralise.ts";

/** The day of an ISO 8601 date or time. */
export function formatDay(published: string | null): string {
  return published === null ? "no date" : neutraliseLine(published.slice(0, 10));
}
