import type { TypeRule } from "./TypeRule.ts";

const DUTY = /\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|import quotas?|sanctions|embargo(?:es)?)\b/;
const RAISES =
  /^(?:impose|raise|put|slap|levy|set|double|triple|increase|announce|place|adopt|introduce|extend)$/;

/** Duties, quotas, sanctions and embargoes laid on another's goods. */
export const raiseDuties: TypeRule = ({ lemma, object, behind }) => {
  const near = behind.split(" ").slice(0, 6).join(" ");
  if (RAISES.test(lemma) && (DUTY.test(object) || DUTY.test(near)))
    return { type: "SANCTION", mode: "discontinue" };
  return /^(?:tariff|embargo|sanctions)$/.test(lemma) ? { type: "SANCTION", mode: "discontinue" } : null;
};
