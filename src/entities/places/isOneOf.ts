import type { Passage } from "../mentions/Passage.ts";

/** What a form may be of, by the rules of spelling: "shelled", "ridden" and "cities" stand as they are in the words asked for. */
function stemsOf(form: string): readonly string[] {
  const [, stem = ""] = /^(.{2,}?)(?:s|es|ed|d|ing)$/.exec(form) ?? [];
  if (stem === "") return [form];
  const cut = form.replace(/(?:ed|ing|es)$/, "");
  const single = /([bdgklmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
  const isOfY = form.endsWith("ies") || form.endsWith("ied");
  return [form, stem, cut, `${cut}e`, single, ...(isOfY ? [`${form.slice(0, -3)}y`] : [])];
}

/** Is a word among some, as it stands or in another form of it. The spelling tells, since a tagger errs on rare verbs. */
export function isOneOf({ folded }: Passage, word: number, words: ReadonlySet<string>): boolean {
  const form = folded[word];
  return form !== undefined && stemsOf(form).some((stem) => words.has(stem));
}
