import { type Article, OnrecordError } from "../../article/index.ts";
import { addPlace } from "../addPlace.ts";
import { type Line, splitLines } from "../bytes/splitLines.ts";
import { decodeUtf8 } from "../encoding/decodeText.ts";
import { toUtf8 } from "../encoding/toUtf8.ts";
import type { Input } from "../Input.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import { readJsonArticle } from "./readJsonArticle.ts";

/**
 * JSON lines as a stream: an article a line, in order; a bad line is a fault, and the next is read.
 * JSON is UTF-8 (RFC 8259), or UTF-16 and UTF-32 where a byte order mark says so.
 */
export async function* readJsonLines(input: Input, run: Run): AsyncGenerator<Article> {
  let [seen, filled] = [0, 0];
  const lines = splitLines(toUtf8(input.bytes), { limit: run.limits.lineBytes });
  try {
    for await (const line of lines) {
      seen = line.number + 1;
      const article = readLine(line, { input, run });
      if (article === "blank") continue;
      filled++;
      if (article) yield article;
    }
  } catch (error) {
    throw addPlace(error, `after line ${seen}`);
  }
  if (filled === 0)
    throw new OnrecordError("empty", "It holds no line of JSON", { file: showName(input.file) });
}

/** The article on a line; null where the line was a fault. */
function readLine(
  { bytes, number }: Line,
  { input, run }: { input: Input; run: Run },
): Article | null | "blank" {
  const place = { file: showName(input.file), at: `line ${number + 1}` };
  try {
    if (bytes === null) {
      const message = `The line has more than ${run.limits.lineBytes} bytes`;
      throw new OnrecordError("too-large", message, place);
    }
    const { text, problems } = decodeUtf8(bytes);
    if (text.trim() === "") return "blank";
    const value = parseLine(text, place);
    return readJsonArticle(value, { source: input, place, number, bytes, problems, limits: run.limits });
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    run.fault(error);
    return null;
  }
}

function parseLine(text: string, place: { file: string; at: string }): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnrecordError("json-broken", "The line is not JSON", { ...place, cause });
  }
}
