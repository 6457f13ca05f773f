import { titleOf } from "../names/titles.ts";
import { BY_NOUN, BY_PRONOUN, BY_TITLE } from "../settings.ts";
import { readNouns } from "./readNouns.ts";
import type { Scene } from "./Scene.ts";
import type { Seen } from "./Seen.ts";
import { sexOfNoun } from "./sexOfNoun.ts";

/** What the words of one mention say of whom it means. */
interface Signs {
  readonly nouns: readonly string[];
  readonly man: number;
  readonly woman: number;
}

/** The nouns by which a mention calls whom it means, and what pronoun, title and nouns say of a man or a woman. */
export function readSigns({ passage, grouped }: Scene, { mention, confidence }: Seen): Signs {
  const name = mention.name === null ? null : grouped.names[mention.name]!;
  const nouns = readNouns(passage, mention, name);
  const title = name && titleOf(passage.folded[name.begin - 1] ?? "");
  const signs: readonly (readonly [sex: string | null | undefined, weight: number])[] = [
    [mention.pronoun?.gender, BY_PRONOUN * confidence],
    [title?.gender, BY_TITLE],
    ...nouns.map((noun) => [sexOfNoun(noun), BY_NOUN] as const),
  ];
  const weigh = (wanted: string) =>
    signs.reduce((sum, [sex, weight]) => sum + (sex === wanted ? weight : 0), 0);
  return { nouns, man: weigh("man"), woman: weigh("woman") };
}
