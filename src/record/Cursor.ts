import { OnrecordError } from "../article/index.ts";
import { isDay } from "./dayOf.ts";
import { undated } from "./settings.ts";

/** A place in a listing: day, key of the article, place of the attribution in it. */
export interface Cursor {
  readonly day: string;
  readonly article: number;
  readonly place: number;
}

export function writeCursor({ day, article, place }: Cursor): string {
  return `${day}/${article}/${place}`;
}

/** Throws `usage` where the cursor is none that a listing gave out. */
export function readCursor(cursor: string): Cursor {
  const [, day, article, place] = cursor.match(/^([^/]+)\/(\d{1,15})\/(\d{1,15})$/) ?? [];
  if (day === undefined || (day !== undated && !isDay(day)))
    throw new OnrecordError("usage", `after "${cursor}" is no place in a listing`, {
      remedy: "Give the cursor of the last row of the page before",
    });
  return { day, article: Number(article), place: Number(place) };
}
