import { openRanges, type Ranges } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { mentionIn } from "../mentions/mentionIn.ts";
import { IS_TOLD, SPEAKS, WE_SPEAK, WRITES } from "../settings.ts";
import type { Choice } from "./Figure.ts";
import type { Resolved } from "./resolveMentions.ts";
import type { Saying } from "./Saying.ts";

const holds = ({ content }: Saying, word: number) =>
  content.some(([begin, end]) => begin <= word && word < end);
const sizeOf = ({ content }: Saying) => content.reduce((sum, [begin, end]) => sum + end - begin, 0);

/** The saying in whose content a word stands, the innermost of several; null where nobody says it. */
function sayingAround(sayings: Ranges<Saying>, word: number): Saying | null {
  return sayings.near([[word, word + 1]]).reduce<Saying | null>((held, saying) => {
    if (!holds(saying, word)) return held;
    return held && sizeOf(held) <= sizeOf(saying) ? held : saying;
  }, null);
}

interface FirstPersonOptions {
  readonly mentions: readonly MentionDraft[];
  readonly sayings: readonly Saying[];
  /** The figure of who writes, or null. */
  readonly author: number | null;
}

/** The one figure that something is said to; -1 where it is nobody, or several. */
function findHearer(
  { addressed }: Saying,
  { mentions, figureOf }: Pick<FirstPersonOptions, "mentions"> & Pick<Resolved, "figureOf">,
): number {
  const told = addressed
    .map((range) => figureOf[mentionIn(mentions, range)] ?? -1)
    .filter((figure) => figure >= 0);
  return told.length === 1 ? told[0]! : -1;
}

/** Whom "I" means: who says it, between quotation marks; who writes, outside them. "You" is who is told. "We" is open. */
export function resolveFirstPerson(
  resolved: Resolved,
  { mentions, sayings, author }: FirstPersonOptions,
): Resolved {
  const figureOf = [...resolved.figureOf];
  const choices = [...resolved.choices];
  const contents = openRanges<Saying>();
  for (const saying of sayings) contents.add(saying, saying.content);
  const give = (index: number, figure: number, confidence: number) => {
    figureOf[index] = figure;
    choices[index] = { figure, confidence, candidates: [] } satisfies Choice;
  };
  mentions.forEach((mention, index) => {
    const { pronoun, isQuoted, head } = mention;
    if (!pronoun || pronoun.person === 3) return;
    const saying = isQuoted ? sayingAround(contents, head) : null;
    if (pronoun.person === 2) {
      const hearer = saying ? findHearer(saying, { mentions, figureOf }) : -1;
      if (hearer >= 0) give(index, hearer, IS_TOLD);
      return;
    }
    const source = saying?.source ? mentionIn(mentions, saying.source) : -1;
    const speaker = source >= 0 && source !== index ? figureOf[source]! : -1;
    const isMany = pronoun.number === "many";
    if (speaker >= 0) {
      const isOne =
        resolved.figures[speaker]!.kind === "person" || resolved.figures[speaker]!.kind === "unnamed";
      if (!isMany || !isOne) give(index, speaker, SPEAKS * choices[source]!.confidence);
      else
        choices[index] = {
          figure: "nobody",
          confidence: 0,
          candidates: [{ figure: speaker, confidence: WE_SPEAK }],
        };
    } else if (!isMany && !isQuoted && author !== null) give(index, author, WRITES);
  });
  return { figures: resolved.figures, figureOf, choices };
}
