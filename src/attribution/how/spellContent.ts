import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { spellOut } from "./spellOut.ts";

/** A draft's content spelled out, with a question mark at its end where one stands in it. */
export function spellContent({ content }: Draft, analysis: Analysis): string {
  const { text, words } = analysis;
  const isQuestion = content.some(([begin, end]) =>
    text.slice(words.begin[begin], words.end[end - 1]).includes("?"),
  );
  return spellOut(content, analysis) + (isQuestion ? "? " : "");
}
