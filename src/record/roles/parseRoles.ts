import { CsvError, parse } from "csv-parse/sync";
import { OnrecordError, type Role } from "../../article/index.ts";
import { parseRole, roleColumns } from "./parseRole.ts";

/** A row of the table and the line of the file on which it ends. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a table of roles that are right. Throws where nothing of it can be understood. */
export function parseRoles(
  text: string,
  { file, onFault }: { readonly file: string; readonly onFault: (fault: OnrecordError) => void },
): readonly Role[] {
  const [head, ...rows] = parseRows(text, file);
  if (head === undefined) throw new OnrecordError("empty", "There is no row in it", { file });
  const places = readHead(head, file);
  return rows.flatMap(({ cells, line }) => {
    const role = parseRole(cells, places);
    if (typeof role !== "string") return [role];
    onFault(new OnrecordError("roles-broken", role, { file, at: `line ${line}` }));
    return [];
  });
}

function parseRows(text: string, file: string): readonly Row[] {
  try {
    const found = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
    return (found as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause.lines === "number" ? { at: `line ${cause.lines}` } : {};
    throw new OnrecordError("roles-broken", "A quotation mark is not closed, or stands inside a bare cell", {
      file,
      ...line,
      remedy:
        "Put a cell that holds a comma or a quotation mark in quotation marks, and double those inside it",
      cause,
    });
  }
}

/** Where each column stands. */
function readHead({ cells, line }: Row, file: string): ReadonlyMap<string, number> {
  const names = cells.map((cell) => cell.toLowerCase());
  const wanted: readonly string[] = roleColumns;
  const missing = wanted.filter((name) => !names.includes(name));
  const unknown = names.filter((name, i) => !wanted.includes(name) || names.indexOf(name) !== i);
  if (missing.length === 0 && unknown.length === 0) return new Map(names.map((name, i) => [name, i]));
  const faults = [
    ...(missing.length > 0 ? [`has no column ${missing.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`has ${unknown.map((name) => `"${name}"`).join(", ")} too many`] : []),
  ];
  throw new OnrecordError("roles-broken", `The line of heads ${faults.join(" and ")}`, {
    file,
    at: `line ${line}`,
    remedy: `Begin with the line ${roleColumns.join(",")}`,
  });
}
