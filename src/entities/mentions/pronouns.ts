/** What a pronoun may stand for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: "one" | "many" | "either";
  /** `thing` for it, `any` where it is not told. */
  readonly gender: "man" | "woman" | "thing" | "any";
  /** How it finds its antecedent. */
  readonly kind: "personal" | "relative" | "pointing" | "indefinite";
}

const personal = (number: Pronoun["number"], gender: Pronoun["gender"], person: Pronoun["person"] = 3) =>
  ({ person, number, gender, kind: "personal" }) as const;
const relative: Pronoun = { person: 3, number: "either", gender: "any", kind: "relative" };
const pointing = (number: Pronoun["number"], gender: Pronoun["gender"]) =>
  ({ person: 3, number, gender, kind: "pointing" }) as const;
const indefinite = (number: Pronoun["number"]) =>
  ({ person: 3, number, gender: "any", kind: "indefinite" }) as const;

/** English pronouns by their folded form, with the words that stand for nouns as they do. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...["he", "him", "his", "himself"].map((word) => [word, personal("one", "man")] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, personal("one", "woman")] as const),
  ...["it", "its", "itself"].map((word) => [word, personal("one", "thing")] as const),
  ...["they", "them", "their", "theirs", "themselves"].map(
    (word) => [word, personal("many", "any")] as const,
  ),
  ...["i", "me", "my", "mine", "myself"].map((word) => [word, personal("one", "any", 1)] as const),
  ...["we", "us", "our", "ours", "ourselves"].map((word) => [word, personal("many", "any", 1)] as const),
  ...["you", "your", "yours", "yourself", "yourselves"].map(
    (word) => [word, personal("either", "any", 2)] as const,
  ),
  ...["who", "whom", "whose", "which", "that"].map((word) => [word, relative] as const),
  ["this", pointing("one", "thing")],
  ...["these", "those"].map((word) => [word, pointing("many", "any")] as const),
  ...["both", "many", "some", "few", "several", "others", "most", "all"].map(
    (word) => [word, indefinite("many")] as const,
  ),
  ...[
    "one",
    "another",
    "someone",
    "somebody",
    "anyone",
    "everyone",
    "nobody",
    "none",
    "neither",
    "either",
    "each",
    "everybody",
  ].map((word) => [word, indefinite("one")] as const),
]);
