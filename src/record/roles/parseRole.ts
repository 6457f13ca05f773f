import type { Role } from "../../article/index.ts";
import { bodies, countries } from "../../entities/index.ts";
import { isDay } from "../dayOf.ts";
import { longestCell } from "../settings.ts";

/** The columns of a table of roles. */
export const roleColumns = ["name", "title", "of", "from", "to"] as const;

/** What stands in no name: a broken file, or one that would speak to a terminal. */
const CONTROL = /\p{Cc}/u;

/** One row of the table as a role, or what is wrong with it as a sentence; `places` says where each column stands. */
export function parseRole(cells: readonly string[], places: ReadonlyMap<string, number>): Role | string {
  if (cells.length !== places.size) return `The row has ${cells.length} cells and not ${places.size}`;
  const cell = (column: (typeof roleColumns)[number]) => cells[places.get(column)!]!;
  const [name, title, of] = [cell("name"), cell("title"), cell("of")];
  for (const [column, text] of Object.entries({ name, title, of }))
    if (text === "") return `The cell ${column} is empty`;
  for (const [column, text] of Object.entries({ name, title, of })) {
    if (CONTROL.test(text)) return `The cell ${column} holds a character that is no text`;
    if (text.length > longestCell) return `The cell ${column} has more than ${longestCell} characters`;
  }
  if (/^[A-Z]{3}$/.test(of) && !countries.has(of) && !bodies.has(of))
    return `"${of}" in the cell of is the code of no country (ISO 3166 alpha-3) and of no body`;
  const [from, to] = [cell("from"), cell("to")];
  for (const [column, text] of Object.entries({ from, to }))
    if (text !== "" && !isDay(text)) return `"${text}" in the cell ${column} is no day as YYYY-MM-DD`;
  if (from !== "" && to !== "" && to < from) return `It ends (${to}) before it begins (${from})`;
  return { name, title, of, from: from || null, to: to || null };
}
