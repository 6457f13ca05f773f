import { type Analysis, childrenOf, headOf, relationOf } from "../../../language/index.ts";
import { spellOut } from "../spellOut.ts";
import { wordPattern } from "../wordPattern.ts";
import { GIVEN, MOVED, SAID_TO, TOLD } from "./hearerWords.ts";
import { isSomebody } from "./isSomebody.ts";

const told = wordPattern(TOLD);
const moved = wordPattern(MOVED);
const given = wordPattern(GIVEN);
const saidTo = wordPattern(SAID_TO);
const CALLS = / (?:call|appeal|prevail)(?:s|ed|ing)? /;
const OBJECT = /^(?:obj|iobj|nsubj:pass)$/;
const CLAUSE = /^(?:xcomp|ccomp|advcl)(?::|$)/;
const BESIDE = /^(?:obl|nmod)(?::|$)/;

/** The preposition that leads to a word; empty where none does. */
function leadOf(word: number, analysis: Analysis): string {
  const lead = childrenOf(analysis, word).find((child) => relationOf(analysis, child) === "case");
  return lead === undefined ? "" : spellOut([[lead, lead + 1]], analysis).trim();
}

/** Does the word that another hangs on, a verb or noun of speaking, say that it hears what is said. */
export function isHearer(word: number, analysis: Analysis): boolean {
  const speaking = headOf(analysis, word);
  if (speaking === null) return false;
  const verb = spellOut([[speaking, speaking + 1]], analysis);
  const relation = relationOf(analysis, word);
  const hasClause = () =>
    childrenOf(analysis, speaking).some((one) => CLAUSE.test(relationOf(analysis, one)));
  if (OBJECT.test(relation) && told.test(verb)) return isSomebody(word, analysis) || hasClause();
  if (OBJECT.test(relation) && moved.test(verb)) return hasClause() || isSomebody(word, analysis);
  if (relation === "iobj") return given.test(verb);
  if (!BESIDE.test(relation)) return false;
  const lead = leadOf(word, analysis);
  if (CALLS.test(verb) && /^(?:on|upon|to)$/.test(lead)) return true;
  if (CALLS.test(verb) && lead === "for") return hasClause() && isSomebody(word, analysis);
  return (lead === "to" || lead === "with") && saidTo.test(verb) && isSomebody(word, analysis);
}
