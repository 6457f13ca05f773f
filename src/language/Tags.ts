/** Universal parts of speech. */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof UPOS)[number];

/** Universal features that are told apart; the empty value stands for a word that has none. */
export const FEATURES = {
  Number: ["", "Sing", "Plur"],
  Tense: ["", "Past", "Pres"],
  Mood: ["", "Ind", "Imp", "Sub"],
  VerbForm: ["", "Fin", "Inf", "Part", "Ger"],
  Voice: ["", "Pass"],
  Polarity: ["", "Neg"],
  Person: ["", "1", "2", "3"],
  Gender: ["", "Masc", "Fem", "Neut"],
  PronType: ["", "Prs", "Art", "Dem", "Rel", "Int", "Ind", "Tot", "Neg"],
} as const;
export type FeatureName = keyof typeof FEATURES;
export type Feature<Name extends FeatureName> = (typeof FEATURES)[Name][number];
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];

/** The grammar of each word; read it with `uposOf`, `featureOf` and `lemmaOf`. */
export interface Tags {
  /** An index in `UPOS` a word. */
  readonly upos: Uint8Array;
  /** An index in each of `FEATURES` a word, in their order. */
  readonly features: Uint8Array;
  /** An index in `lemmaRules` a word. */
  readonly lemma: Uint16Array;
  readonly lemmaRules: readonly string[];
}

/** A word's part of speech; X where nothing was read. */
export function uposOf({ tags }: { readonly tags: Tags }, word: number): Upos {
  return UPOS[tags.upos[word]!] ?? "X";
}

/** A word's value of a feature; empty where it has none. */
export function featureOf<Name extends FeatureName>(
  { tags }: { readonly tags: Tags },
  word: number,
  name: Name,
): Feature<Name> {
  const value = tags.features[word * FEATURE_NAMES.length + FEATURE_NAMES.indexOf(name)];
  return (FEATURES[name] as readonly Feature<Name>[])[value ?? 0]!;
}
