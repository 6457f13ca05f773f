import type { Attribution, SpanList } from "../src/article/index.ts";
import { readSpeakers } from "./readSpeakers.ts";
import { isRightSpeaker } from "./SpeakerLabel.ts";

const wordsAt = (text: string, spans: SpanList) => spans.map((span) => text.slice(...span)).join(" … ");

/** The paragraph in which a place stands, on one line. */
function paragraphAt(text: string, at: number): string {
  const begin = text.lastIndexOf("\n\n", at);
  const end = text.indexOf("\n\n", at);
  return text
    .slice(Math.max(begin, 0), end < 0 ? text.length : end)
    .replace(/\s+/g, " ")
    .trim();
}

function tellSpeaker({ speaker, unknownSpeaker }: Attribution): string {
  if (!speaker) return `nobody (${unknownSpeaker})`;
  return `${speaker.name ?? "someone unnamed"} (${speaker.kind}, by ${speaker.how}, ${speaker.confidence})`;
}

/** Prints the speakers that are told wrongly, with the candidates that lost. */
export async function tellSpeakerErrors(data: string, half: string): Promise<void> {
  const rows = (await readSpeakers(data)).filter(({ article }) => article.half === half);
  const wrong = rows.filter(({ label, found }) => found && !isRightSpeaker(label, found));
  for (const { article, label, found } of wrong) {
    const { source, content, candidates } = found!;
    const lost = candidates.map(({ name, confidence }) => `${name ?? "someone unnamed"} ${confidence}`);
    console.log(`\n${article.id} ${label.i}, by ${label.how}: ${wordsAt(article.text, source)}`);
    console.log(`  wanted  ${label.speaker}\n  told    ${tellSpeaker(found!)}`);
    console.log(`  others  ${lost.join("; ") || "none"}`);
    console.log(`  ${paragraphAt(article.text, source[0]?.[0] ?? content[0]![0])}`);
  }
  console.log(`\n${wrong.length} wrong of ${rows.filter(({ found }) => found).length} found in half ${half}`);
}
