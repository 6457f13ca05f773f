import { OnrecordError } from "../article/index.ts";

/** An error of the file below with the place at which it came up; any other, or one that has a place, as it is. */
export function addPlace(error: unknown, at: string): unknown {
  if (!(error instanceof OnrecordError) || error.at !== null || error.code === "interrupted") return error;
  const { code, message, file, remedy, cause } = error;
  return new OnrecordError(code, message, { ...(file === null ? {} : { file }), at, remedy, cause });
}
