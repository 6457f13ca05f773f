import { countUpTo, indexAround } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Passage } from "../mentions/Passage.ts";
import { readNominal } from "../mentions/readNominal.ts";
import { AHEAD, NAMED_AHEAD } from "../settings.ts";
import { capitalsFit } from "./capitalsFit.ts";
import { isCalled } from "./isCalled.ts";
import type { Resolved } from "./resolveMentions.ts";

interface AheadOptions {
  readonly passage: Passage;
  readonly mentions: readonly MentionDraft[];
}

/** The named person who is brought in just behind a description, under the same title; -1 where there is none. */
function findNamed({ figures }: Resolved, { passage, mentions }: AheadOptions, at: number): number {
  const nominal = readNominal(passage, mentions[at]!);
  if (nominal.isOther || nominal.isPlural) return -1;
  const { paragraphs } = passage.analysis;
  const paragraph = indexAround(paragraphs, mentions[at]!.head);
  // Figures are in order of their first mentions.
  for (let i = countUpTo(figures.length, at, (each) => figures[each]!.first); i < figures.length; i++) {
    const figure = figures[i]!;
    if (indexAround(paragraphs, mentions[figure.first]!.head) - paragraph > AHEAD) break;
    if (figure.kind !== "person" || !isCalled(nominal, figure)) continue;
    if (capitalsFit(nominal, figure)) return i;
  }
  return -1;
}

/**
 * Who is described first and named next: "The attorney general says … Attorney General Ana Ruske also …", and whoever a
 * headline only describes. The description's mentions become those of the name.
 */
export function lookAhead(resolved: Resolved, options: AheadOptions): Resolved {
  const named = new Map<number, number>();
  resolved.figures.forEach((figure, i) => {
    if (figure.kind !== "unnamed" || figure.isPlural) return;
    const found = findNamed(resolved, options, figure.first);
    if (found >= 0) named.set(i, found);
  });
  if (named.size === 0) return resolved;
  const stand = (figure: number) => named.get(figure) ?? figure;
  const choices = resolved.choices.map((choice, i) => {
    const candidates = choice.candidates.map((each) => ({ ...each, figure: stand(each.figure) }));
    const found = named.get(resolved.figureOf[i]!);
    if (found === undefined) return { ...choice, candidates };
    return { ...choice, candidates, figure: found, confidence: choice.confidence * NAMED_AHEAD };
  });
  return { ...resolved, choices, figureOf: resolved.figureOf.map(stand) };
}
