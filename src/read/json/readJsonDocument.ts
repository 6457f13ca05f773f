import { type Article, OnrecordError } from "../../article/index.ts";
import { collectBytes } from "../bytes/collectBytes.ts";
import { decodeText } from "../encoding/decodeText.ts";
import type { Input } from "../Input.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import { findBrokenLine } from "./findBrokenLine.ts";
import { readJsonArticle } from "./readJsonArticle.ts";

/** A JSON file that holds one article, or an array of them: `from.at` is the place in the array. */
export async function* readJsonDocument(input: Input, run: Run): AsyncGenerator<Article> {
  const file = showName(input.file);
  const bytes = await collectDocument(input, run);
  const { text, problems } = decodeText(bytes);
  const value = parseDocument(text, file);
  const items = Array.isArray(value) ? value : [value];
  if (items.length === 0) throw new OnrecordError("empty", "The array holds no article", { file });
  for (const [number, item] of items.entries()) {
    const place = { file, ...(Array.isArray(value) ? { at: `item ${number + 1}` } : {}) };
    try {
      yield readJsonArticle(item, { source: input, place, number, bytes, problems, limits: run.limits });
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      run.fault(error);
    }
  }
}

async function collectDocument(input: Input, run: Run): Promise<Uint8Array> {
  const file = showName(input.file);
  try {
    return await collectBytes(input.bytes, { limit: run.limits.jsonBytes, file });
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code !== "too-large") throw error;
    throw new OnrecordError("too-large", error.message, {
      file,
      remedy: "Write it as JSON lines, one article a line",
    });
  }
}

function parseDocument(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const line = findBrokenLine(text);
    throw new OnrecordError("json-broken", "The file is not JSON", {
      file,
      ...(line === null ? {} : { at: `line ${line}` }),
      remedy: "Write one JSON object a line, or one array of objects",
      cause,
    });
  }
}
