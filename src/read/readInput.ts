import { type Article, OnrecordError } from "../article/index.ts";
import { peekBytes } from "./bytes/peekBytes.ts";
import { chooseFormat } from "./formats/chooseFormat.ts";
import { describeBinary } from "./formats/describeBinary.ts";
import { readHead } from "./formats/readHead.ts";
import type { Input } from "./Input.ts";
import { beginsWithLine } from "./json/beginsWithLine.ts";
import type { Run } from "./Run.ts";
import { sniffBytes } from "./settings.ts";
import { showName } from "./showName.ts";

/** Finds out what an input is and reads it. */
export async function* readInput(input: Input, run: Run): AsyncGenerator<Article> {
  const file = showName(input.file);
  const { head, bytes } = await peekBytes(input.bytes, { atLeast: sniffBytes, isEnough: beginsWithLine });
  try {
    if (head.length === 0) {
      // An error that came before the first byte counts, not that there is none.
      await bytes.next();
      throw new OnrecordError("empty", "There is nothing in it", { file });
    }
    const format = chooseFormat(readHead(head), input);
    const binary = format.mayHoldBinary ? null : describeBinary(head);
    if (binary) throw new OnrecordError("binary", `It is ${binary}`, { file });
    yield* format.read({ ...input, bytes }, run);
  } finally {
    // Frees the file where it was not read to its end.
    await bytes.return(undefined);
  }
}
