import { uposOf } from "../../language/index.ts";
import type { NounKind } from "./listedKindOf.ts";
import type { MentionDraft } from "./MentionDraft.ts";
import { nounKindOf } from "./nounKindOf.ts";
import type { Passage } from "./Passage.ts";
import { singularOf } from "./singularOf.ts";

/** A description taken apart: "the second senior official". */
export interface Nominal {
  /** Its head in the singular, folded. */
  readonly noun: string;
  readonly isPlural: boolean;
  /** What the noun stands for; null for what is neither somebody nor says anything. */
  readonly kind: NounKind | null;
  /** Definite points at what is known; indefinite brings in somebody; bare has no article. */
  readonly article: "definite" | "indefinite" | "bare" | "possessive";
  /** Words between article and head, and the capital ones behind it, folded. */
  readonly modifiers: readonly string[];
  /** The capital words behind the head, which tell of what someone is: "delegate of Port Salis". */
  readonly complement: readonly string[];
  /** Those of them that are written with a capital: of which party, state or country. */
  readonly capitals: readonly string[];
  /** "another", "a second", "other": somebody besides those before. */
  readonly isOther: boolean;
  /** Does something behind the head tell which one is meant: "the head of the bank". */
  readonly isTold: boolean;
}

const DEFINITE = new Set(["the", "this", "that", "these", "those", "both"]);
const INDEFINITE = new Set([
  "a",
  "an",
  "another",
  "some",
  "one",
  "two",
  "three",
  "four",
  "five",
  "several",
  "many",
  "few",
  "any",
  "no",
  "each",
  "every",
  "other",
]);
const POSSESSIVE = new Set(["his", "her", "its", "their", "my", "our", "your", "'s", "’s", "whose"]);
const ORDINAL = new Set(["second", "third", "fourth", "fifth", "another", "other", "different"]);
const CLAUSES = new Set(["who", "which", "that", "(", "—", "–"]);
const BEHIND = new Set([
  "of",
  "for",
  "in",
  "at",
  "who",
  "which",
  "that",
  "to",
  "from",
  "on",
  "with",
  "familiar",
  "close",
  "briefed",
]);

function articleOf(words: readonly string[]): Nominal["article"] {
  if (words.some((word) => POSSESSIVE.has(word))) return "possessive";
  const [first = ""] = words;
  if (DEFINITE.has(first)) return "definite";
  return INDEFINITE.has(first) ? "indefinite" : "bare";
}

/** The capital words of what is said behind a head of which one is meant: "delegate of | Port Salis". */
function readComplement({ folded, raw }: Passage, head: number, end: number): readonly string[] {
  const out: string[] = [];
  for (let w = head + 1; w < end && raw[w] !== "," && !CLAUSES.has(folded[w]!); w++) {
    if (/^\p{Lu}/u.test(raw[w]!)) out.push(folded[w]!);
  }
  return out;
}

/** A description by its words. */
export function readNominal(
  passage: Passage,
  { begin, end, head }: Pick<MentionDraft, "begin" | "end" | "head">,
): Nominal {
  const before = passage.folded.slice(begin, head);
  const { noun, isPlural } = singularOf(passage, head);
  const complement = readComplement(passage, head, end);
  const telling = before.filter(
    (word, i) =>
      /\p{L}/u.test(word) &&
      !DEFINITE.has(word) &&
      !POSSESSIVE.has(word) &&
      !(INDEFINITE.has(word) && i === 0),
  );
  const isCapital = new Set(
    passage.raw.slice(begin, head).flatMap((word, i) => (/^\p{Lu}/u.test(word) ? [before[i]!] : [])),
  );
  const isName = uposOf(passage.analysis, head) === "PROPN";
  return {
    noun,
    isPlural: isPlural && !isName,
    kind: nounKindOf(noun),
    article: articleOf(before),
    complement,
    modifiers: [...telling, ...complement],
    capitals: [...telling.filter((word) => isCapital.has(word)), ...complement],
    isOther: before.some((word) => ORDINAL.has(word)),
    isTold: passage.folded.slice(head + 1, end).some((word) => BEHIND.has(word)),
  };
}
