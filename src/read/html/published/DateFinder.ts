import type { Published } from "../../dates/Published.ts";
import type { PageDocument } from "../dom.ts";
import type { LinkedData } from "../metadata/readLinkedData.ts";
import type { Meta } from "../metadata/readMeta.ts";
import type { PageLine } from "./readLines.ts";

/** What the finders of dates look at. */
export interface DateSources {
  readonly document: PageDocument;
  readonly meta: Meta;
  readonly linkedData: LinkedData;
  readonly url: string | null;
  readonly language: string | null;
  /** Lines of the page without its surroundings, in reading order. */
  readonly lines: readonly PageLine[];
  /** All lines of the page, its surroundings too. */
  readonly allLines: readonly PageLine[];
}

/** Looks in one place for the day of publication. */
export type DateFinder = (sources: DateSources) => Published | null;
