import { OnrecordError } from "../../article/index.ts";
import type { OutputStream } from "../CommandContext.ts";

/** Thrown when whoever reads the output has gone: the command ends quietly. */
export class ClosedPipe extends Error {}

function toOutputError(cause: NodeJS.ErrnoException): Error {
  if (["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"].includes(cause.code ?? ""))
    return new ClosedPipe();
  if (cause.code === "ENOSPC" || cause.code === "EDQUOT")
    return new OnrecordError("disk-full", "The output could not be written", {
      file: "standard output",
      cause,
    });
  return cause;
}

/** Writes and waits until the stream has taken it, so that a slow reader slows the work. */
export function writeText(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(toOutputError(error)) : resolve()));
  });
}
