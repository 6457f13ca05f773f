import { ENVOY } from "./patterns.ts";
import type { TypeRule } from "./TypeRule.ts";

const EXPELS = /^(?:expel\w*|expulsions?|evict\w*|oust\w*|banish\w*)$/;
const ORDERS = /^(?:order|tell|give|ask|instruct|throw|kick|send|turf|declare|boot|have)$/;
const AWAY =
  /\b(?:to leave|to pack|to go home|to quit|to depart|to get out|out\b|home\b|hours|days to|non gratae?|unwelcome)\b/;
const FEWER = /^(?:cut|reduce|cap|slash|halve|limit|trim|shrink)$/;
const STAFF = /\b(?:staff|personnel|employees|number|size|headcount|presence)\b/;

/** Members of a mission expelled, ordered out, or their number cut by order. */
export const expelEnvoys: TypeRule = ({ word, lemma, before, behind }) => {
  const sentence = `${before} ${behind}`;
  if (!ENVOY.test(sentence)) return null;
  const near = behind.split(" ").slice(0, 16).join(" ");
  const isOrder = ORDERS.test(lemma) && AWAY.test(near) && ENVOY.test(near);
  const isCut = FEWER.test(lemma) && STAFF.test(near) && ENVOY.test(near);
  if (EXPELS.test(word) || isOrder || isCut) return { type: "SANCTION", mode: "expel" };
  const isTold = /^(?:pack|leave)$/.test(lemma) && /\b(?:until|hours|days|deadline|told|ordered|given|must)\b/.test(sentence);
  return isTold && ENVOY.test(before) ? { type: "SANCTION", mode: "expel" } : null;
};
