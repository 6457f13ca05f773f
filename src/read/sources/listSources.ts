import { stat } from "node:fs/promises";
import type { OnrecordError } from "../../article/index.ts";
import { explainFileError } from "./explainFileError.ts";
import type { Source } from "./Source.ts";
import { walkFolder } from "./walkFolder.ts";

const scheme = /^[a-z][a-z0-9+.-]+:\/\//i;

/** The sources that an argument stands for, a folder's files one by one as they are found. */
export async function* listSources(
  given: string,
  { onFault }: { onFault: (fault: OnrecordError) => void },
): AsyncGenerator<Source> {
  if (given === "-") {
    yield { kind: "stdin", file: given, size: null };
    return;
  }
  if (scheme.test(given)) {
    yield { kind: "address", file: given, size: null };
    return;
  }
  const found = await stat(given).catch((cause) => {
    throw explainFileError(cause, given);
  });
  if (found.isDirectory()) yield* walkFolder(given, { onFault });
  else yield { kind: "file", file: given, size: found.isFile() ? found.size : null };
}
