import type { CommandContext } from "./CommandContext.ts";
import { chooseLimit } from "./chooseLimit.ts";
import type { Report } from "./output/openReport.ts";
import { toJsonLine } from "./output/toJsonLine.ts";
import { writeText } from "./output/writeText.ts";
import { takeUpTo } from "./takeUpTo.ts";

/** What is listed, and how. */
interface Listing<Item> {
  /** One of them, in words: "event". */
  readonly what: string;
  readonly options: { readonly limit?: number; readonly json?: boolean };
  readonly report: Report;
  /** Asks the record, with the limit to be asked for, if any. */
  readonly find: (narrowing: { readonly limit?: number }) => AsyncIterable<Item>;
  readonly printTable: (items: AsyncIterable<Item>) => Promise<void>;
}

/** Prints what the record answers, as JSON lines or as a table, and notes where there is none or more than is shown. */
export async function printListing<Item>(
  { stdout }: Pick<CommandContext, "stdout">,
  { what, options, report, find, printTable }: Listing<Item>,
): Promise<void> {
  const limit = chooseLimit(options.limit, stdout);
  // One more than is shown tells whether there are more.
  const found = takeUpTo(find(limit === null ? {} : { limit: limit + 1 }), limit);
  if (options.json) for await (const item of found.items) await writeText(stdout, toJsonLine(item));
  else await printTable(found.items);
  if (found.count() === 0) report.note(`No ${what} matches`);
  if (found.hasMore()) report.note(`Only the first ${limit} are shown; --limit gives more`);
}
