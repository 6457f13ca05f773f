import { uposOf } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { carrierOf } from "../phrases/findParties.ts";
import { auxiliariesOf } from "../status/auxiliariesOf.ts";

const MIGHT = /^(?:could|would|might|should)$/;

/** What could have been and never was: "talks could have collapsed". */
function isUnreal(analysis: EventText, verb: number): boolean {
  const auxiliaries = auxiliariesOf(analysis, verb);
  return auxiliaries.includes("have") && auxiliaries.some((one) => MIGHT.test(one));
}

/** What nobody can do is no more than said: "no country can be asked to wait". */
function isImpossible(analysis: EventText, verb: number, { status }: EventDraft): boolean {
  return (
    status === "negated" && auxiliariesOf(analysis, verb).some((one) => /^(?:can|could|may|might)$/.test(one))
  );
}

/** What did not come about in the past and was never decided is no event. */
export function dropUnreal(drafts: readonly EventDraft[], analysis: EventText): readonly EventDraft[] {
  return drafts.filter((draft) => {
    const { word } = draft;
    const over = analysis.tree.head[word]!;
    const carrier = carrierOf(analysis, word) ?? over;
    const verb = uposOf(analysis, word) === "VERB" ? word : carrier;
    return !isUnreal(analysis, verb) && !isImpossible(analysis, verb, draft);
  });
}
