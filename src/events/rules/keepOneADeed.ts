import { type Analysis, headOf, relationOf, sentenceOf } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";

/** What is demanded, threatened or agreed upon lives in that act, and is no event of its own. */
const HOLDS = /^(?:THREATEN|REQUEST|AGREE)$/;
const COMPLEMENT = /^(?:xcomp|ccomp|obj|obl|advcl|nmod|acl)$/;

/** Do two words name one deed: a verb and the noun it carries ("launched an attack"), or what it tells to do ("told to leave"). */
function isOneDeed(analysis: Analysis, a: EventDraft, b: EventDraft): boolean {
  const isUnder = (low: number, high: number) =>
    headOf(analysis, low) === high &&
    /^(?:obj|compound|compound:prt|nsubj:pass|xcomp)$/.test(relationOf(analysis, low));
  return a.type === b.type && a.mode === b.mode && (isUnder(a.word, b.word) || isUnder(b.word, a.word));
}

function isHeld(analysis: Analysis, inner: EventDraft, outer: EventDraft): boolean {
  if (!HOLDS.test(outer.type) || inner.word <= outer.word) return false;
  const isObject = headOf(analysis, inner.word) === outer.word && relationOf(analysis, inner.word) === "obj";
  if (inner.status !== "planned" && inner.status !== "hypothetical" && !isObject) return false;
  const [, end] = sentenceOf(analysis, outer.word);
  if (inner.word >= end) return false;
  for (let word = inner.word, steps = 0; steps < 5; steps++) {
    const over = headOf(analysis, word);
    if (over === null || !COMPLEMENT.test(relationOf(analysis, word))) return false;
    if (over === outer.word) return true;
    word = over;
  }
  return false;
}

/** One act, one event: of two words for one deed the surer is kept, and none that only tells what is demanded or threatened. */
export function keepOneADeed(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  return drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          other !== draft &&
          ((isOneDeed(analysis, draft, other) && other.confidence > draft.confidence) ||
            isHeld(analysis, draft, other)),
      ),
  );
}
