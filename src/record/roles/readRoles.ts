import { readFile } from "node:fs/promises";
import { type ErrorCode, OnrecordError, type Role } from "../../article/index.ts";

export interface ReadRolesOptions {
  /** Takes what is wrong, row by row; without it the first fault is thrown. */
  readonly onFault?: (fault: OnrecordError) => void;
}

/**
 * Read a table of who holds which office: CSV in UTF-8, with a line of heads (`name`, `title`, `of`, `from`, `to`, in
 * any order) and a row for each time in office. Gives the rows that are right; what is not is told with its line.
 */
export async function readRoles(
  file: string,
  { onFault = throwFault }: ReadRolesOptions = {},
): Promise<readonly Role[]> {
  // Loaded when first needed: a table of roles is rare, and checking it takes the tables of countries.
  const { parseRoles } = await import("./parseRoles.ts");
  try {
    return parseRoles(await readText(file), { file, onFault });
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    onFault(error);
    return [];
  }
}

function throwFault(fault: OnrecordError): never {
  throw fault;
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "";
    if (reason === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new OnrecordError("roles-broken", "It is no text in UTF-8", {
        file,
        remedy: "Save it as CSV in UTF-8",
        cause,
      });
    const code: ErrorCode = reason === "ENOENT" || reason === "ENOTDIR" ? "not-found" : "not-readable";
    throw new OnrecordError(code, `It cannot be read (${reason})`, { file, cause });
  }
}
