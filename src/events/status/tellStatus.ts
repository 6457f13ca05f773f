import type { EventStatus, EventType } from "../../article/index.ts";
import { uposOf } from "../../language/index.ts";
import type { EventText } from "../EventText.ts";
import { carrierOf } from "../phrases/findParties.ts";
import { isLightVerb } from "../tables/lightVerbs.ts";
import { namesAct } from "../tables/speechActs.ts";
import { lemmaAt } from "../wordAt.ts";
import { isNegated } from "./isNegated.ts";
import type { Deed } from "./StatusRule.ts";
import { statusRules } from "./statusRules.ts";

/** Acts that are done by saying them: their words are in the future or in doubt while the act is done. */
const SPOKEN = /^(?:THREATEN|REQUEST|AGREE|REJECT|ACCUSE)$/;

function openDeed(analysis: EventText, word: number): Deed {
  const carrier = uposOf(analysis, word) === "VERB" ? null : carrierOf(analysis, word);
  const isLight = carrier !== null && isLightVerb(lemmaAt(analysis, carrier));
  return { analysis, word, verb: isLight ? carrier : word };
}

/**
 * How real a deed is by the grammar of its words; null where that says nothing. A threat, demand or offer that is told
 * by what it announces ("we will close the ports") has happened when it was said.
 */
export function tellStatus(analysis: EventText, word: number, type: EventType): EventStatus | null {
  const deed = openDeed(analysis, word);
  if (SPOKEN.test(type) && !namesAct(lemmaAt(analysis, word))) return null;
  if (SPOKEN.test(type))
    return (
      isNegated(deed) ?? statusRules.map((rule) => rule(deed)).find((one) => one && one !== "ongoing") ?? null
    );
  for (const rule of statusRules) {
    const status = rule(deed);
    if (status) return status;
  }
  return null;
}
