import type { OnrecordError } from "../article/index.ts";

/** A fault as JSON gives it. */
export const toPlainFault = ({ code, message, file, at, remedy }: OnrecordError) => ({
  code,
  message,
  file,
  at,
  remedy,
});
