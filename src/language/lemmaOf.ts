import type { Words } from "./findWords.ts";
import type { Tags } from "./Tags.ts";

/** A form made a lemma by a rule `keep|lower/letters cut at its end/letters added`. */
export function applyLemmaRule(form: string, rule: string): string {
  const [first = "", second = ""] = rule.split("/", 2);
  const added = rule.slice(first.length + second.length + 2);
  const letters = [...(first === "lower" ? form.toLowerCase() : form)];
  const cut = Number(second);
  // A rule that would eat the whole word was learned from another one.
  if (cut >= letters.length && added === "") return letters.join("");
  return letters.slice(0, Math.max(0, letters.length - cut)).join("") + added;
}

/** The word as a dictionary lists it; the word itself where nothing was read. */
export function lemmaOf(
  { text, words, tags }: { readonly text: string; readonly words: Words; readonly tags: Tags },
  word: number,
): string {
  return applyLemmaRule(
    text.slice(words.begin[word], words.end[word]),
    tags.lemmaRules[tags.lemma[word]!] ?? "keep/0/",
  );
}
