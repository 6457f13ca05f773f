import { type Article, OnrecordError } from "../../article/index.ts";
import { peekBytes } from "../bytes/peekBytes.ts";
import { splitLines } from "../bytes/splitLines.ts";
import { encodingOfBom } from "../encoding/declaredEncoding.ts";
import { decodeUtf8 } from "../encoding/decodeText.ts";
import { transcode } from "../encoding/transcode.ts";
import type { Input } from "../Input.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import { readJsonArticle } from "./readJsonArticle.ts";

/**
 * JSON lines as a stream: an article a line, in order; a bad line is a fault, and the next is read.
 * JSON is UTF-8 (RFC 8259), or UTF-16 and UTF-32 where a byte order mark says so.
 */
export async function* readJsonLines(input: Input, run: Run): AsyncGenerator<Article> {
  const file = showName(input.file);
  const { head, bytes } = await peekBytes(input.bytes, { atLeast: 4 });
  const marked = encodingOfBom(head);
  const utf8 = marked ? transcode(bytes, marked) : bytes;
  let isEmpty = true;
  for await (const { bytes: line, number } of splitLines(utf8, { limit: run.limits.lineBytes })) {
    const at = `line ${number + 1}`;
    try {
      if (line === null) {
        isEmpty = false;
        const size = `The line has more than ${run.limits.lineBytes} bytes`;
        throw new OnrecordError("too-large", size, { file, at });
      }
      const { text, problems } = decodeUtf8(line);
      if (text.trim() === "") continue;
      isEmpty = false;
      yield readJsonArticle(parseLine(text, { file, at }), {
        source: input,
        place: { file, at },
        number,
        bytes: line,
        problems,
        limits: run.limits,
      });
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      run.fault(error);
    }
  }
  if (isEmpty) throw new OnrecordError("empty", "It holds no line of JSON", { file });
}

function parseLine(text: string, place: { file: string; at: string }): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnrecordError("json-broken", "The line is not JSON", { ...place, cause });
  }
}
