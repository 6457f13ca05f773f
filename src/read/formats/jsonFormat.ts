import { peekBytes } from "../bytes/peekBytes.ts";
import { beginsWithLine } from "../json/beginsWithLine.ts";
import { readJsonDocument } from "../json/readJsonDocument.ts";
import { readJsonLines } from "../json/readJsonLines.ts";
import { sniffBytes } from "../settings.ts";
import type { Format } from "./Format.ts";
import { readHead } from "./readHead.ts";

const firstLine = (text: string): string => text.split(/\r\n|[\r\n]/, 1)[0]!.trim();
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether JSON is spread over several lines: an array, or an object whose first line is not whole. */
function isSpread(text: string, name: string): boolean {
  if (text.startsWith("[")) return !/\.(jsonl|ndjson)$/.test(name);
  const line = firstLine(text);
  const isCut = line.length === text.trimEnd().length;
  return text.startsWith("{") && !isCut && !isJson(line) && (/^\{$|,$/.test(line) || name.endsWith(".json"));
}

/** JSON lines, each an article; or a JSON file that holds one article or an array of them. */
export const jsonFormat: Format = {
  name: "jsonl",
  endings: ["jsonl", "ndjson", "json"],
  mediaTypes: ["application/json", "application/jsonl", "application/x-ndjson", "application/x-jsonlines"],
  recognise: ({ text }) => {
    if (/^\{/.test(text) && isJson(firstLine(text))) return "surely";
    return /^\{\s*("|\})|^\[\s*(\{\s*"|\])/.test(text) ? "perhaps" : "no";
  },
  async *read(input, run) {
    const { head, bytes } = await peekBytes(input.bytes, { atLeast: sniffBytes, isEnough: beginsWithLine });
    const read = isSpread(readHead(head).text, input.name) ? readJsonDocument : readJsonLines;
    yield* read({ ...input, bytes }, run);
  },
};
