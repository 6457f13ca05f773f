import { type Analysis, childrenOf, relationOf, uposOf } from "../../language/index.ts";
import type { Draft, WordRange } from "../Draft.ts";
import { ADDRESSED_FROM } from "../settings.ts";
import { listWords, overlaps } from "../wordRanges.ts";
import { spellCue, spellOut } from "./Cue.ts";
import { GIVEN, MOVED, SAID_TO, SPOKEN_OF, TOLD } from "./hearerWords.ts";
import { likelyRuns } from "./likelyRuns.ts";
import { nounPhrase } from "./nounPhrase.ts";
import { wordPattern } from "./wordPattern.ts";

const [told, moved, given, saidTo, spokenOf] = [TOLD, MOVED, GIVEN, SAID_TO, SPOKEN_OF].map(wordPattern) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const NAMED = new Set(["PROPN", "PRON"]);
const CALLED_ON = / (?:call|calls|called|calling|appeal|appeals|appealed|appealing|prevail\S*) /;

const spell = (word: number, analysis: Analysis) => spellOut([[word, word + 1]], analysis);

/** The preposition that leads to a word. */
function caseOf(word: number, analysis: Analysis): string {
  const lead = childrenOf(analysis, word).find((child) => relationOf(analysis, child) === "case");
  return lead === undefined ? "" : spell(lead, analysis).trim();
}

/** Does a word that hangs on one of the cue hear what is said, by what the two are to each other. */
function isHearer(
  word: number,
  { of, analysis }: { readonly of: number; readonly analysis: Analysis },
): boolean {
  const relation = relationOf(analysis, word);
  const verb = spell(of, analysis);
  const isObject = relation === "obj" || relation === "iobj" || relation === "nsubj:pass";
  if (isObject && told.test(verb)) return true;
  if (isObject && moved.test(verb)) {
    const siblings = childrenOf(analysis, of).map((one) => relationOf(analysis, one));
    return (
      NAMED.has(uposOf(analysis, word)) || siblings.some((one) => /^(?:xcomp|ccomp|advcl)(?::|$)/.test(one))
    );
  }
  if (relation === "iobj") return given.test(verb);
  if (!/^(?:obl|nmod)(?::|$)/.test(relation)) return false;
  const lead = caseOf(word, analysis);
  if (CALLED_ON.test(verb)) return lead === "on" || lead === "upon" || lead === "to";
  return (lead === "to" || lead === "with") && saidTo.test(verb) && isSomebody(word, analysis);
}

const THINGS = new Set(["NOUN", "ADJ", "VERB", "NUM", "ADV"]);
const PEOPLE =
  / (?:reporters?|journalists?|crowds?|audience|people|voters?|supporters?|lawmakers?|officials?|members?|parents?|students?|workers?|leaders?|delegates?|council|court|judges?|committee|assembly|parliament|congress|panel|board|agency|police|company|press|nation|public|governments?|families|family|friends?|colleagues?|president|minister|ministers|host|interviewer|moderator|newspaper|magazine|station|editor|readers?|viewers?|listeners?|group|groups|veterans|gathering|rally|conference|states?|countr(?:y|ies)|allies|staff|fans?|employees|investors|senators?|mayor|governor|chairman|attorneys?|lawyers?|investigators|prosecutors?|donors|farmers|troops|soldiers) /;

/** Is a word a name, a pronoun or a noun for people. */
function isSomebody(word: number, analysis: Analysis): boolean {
  return !THINGS.has(uposOf(analysis, word)) || PEOPLE.test(spell(word, analysis));
}

/** A hearer and those joined with it by "and". */
const withOthers = (head: number, analysis: Analysis): readonly number[] => [
  head,
  ...childrenOf(analysis, head).filter((word) => relationOf(analysis, word) === "conj"),
];

function findHearers(draft: Draft, analysis: Analysis): readonly number[] {
  const cue = listWords(draft.cue);
  const found = cue.flatMap((of) =>
    childrenOf(analysis, of).filter((word) => !cue.includes(word) && isHearer(word, { of, analysis })),
  );
  return found.flatMap((head) => withOthers(head, analysis));
}

/** The word of a run on which the others hang. */
const headOfRun = ([begin, end]: WordRange, analysis: Analysis) =>
  listWords([[begin, end]]).find((word) => {
    const head = analysis.tree.head[word]!;
    return (
      (head < begin || head >= end || head === word) && /^(?:NOUN|PROPN|PRON)$/.test(uposOf(analysis, word))
    );
  });

/**
 * The words of each whom it was said to: by the cue's verb and what hangs on it ("told reporters", "urged the council
 * to"), else where the model is sure. Whom one accuses, blames or praises is spoken of and need not hear it.
 */
export function findAddressed(draft: Draft, analysis: Analysis): readonly (readonly WordRange[])[] {
  const isFree = (range: WordRange) => !overlaps([range], [...draft.source, ...draft.cue]);
  const heads = findHearers(draft, analysis);
  const ranges = heads.map((head) => nounPhrase(head, analysis)).filter(isFree);
  if (ranges.length > 0 || !draft.scores || spokenOf.test(spellCue(draft, analysis)))
    return ranges.map((range) => [range]);
  return likelyRuns(draft.scores.addressee, { offset: draft.scores.begin, from: ADDRESSED_FROM })
    .map((run) => headOfRun(run, analysis))
    .filter((head) => head !== undefined)
    .map((head) => nounPhrase(head, analysis))
    .filter(isFree)
    .slice(0, 1)
    .map((range) => [range]);
}
