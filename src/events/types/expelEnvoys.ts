import { ENVOY } from "./patterns.ts";
import type { TypeRule } from "./TypeRule.ts";

const EXPELS = /^(?:expel\w*|expulsions?|evict\w*|oust\w*|banish\w*)$/;
const ORDERS = /^(?:order|tell|give|ask|instruct|throw|kick|send|turf|declare|boot|have)$/;
const AWAY =
  /\b(?:to leave|to pack|to go home|to quit|to depart|to get out|out\b|home\b|hours|days to|non gratae?|unwelcome)\b/;
/** Those ordered out, where the story is of envoys: "two Peruvians", "the four men". */
const GROUP = /\b(?:\w+(?:(?<!io)ns|ese|is|ks)|pair|trio|quartet|group|men|women|officials|them)\b/;
const FEWER = /^(?:cut|reduce|cap|slash|halve|limit|trim|shrink)$/;
const STAFF = /\b(?:staff|personnel|employees|number|size|headcount|presence)\b/;

/** Members of a mission expelled, ordered out, or their number cut by order. */
export const expelEnvoys: TypeRule = ({ word, lemma, before, behind, object, isOfEnvoys }) => {
  const sentence = `${before} ${behind}`;
  const isOut = /^(?:order|throw|kick|boot|turf)$/.test(lemma) && /^(?:\w+ ){0,3}out\b/.test(behind);
  if (isOfEnvoys && isOut && GROUP.test(object)) return { type: "SANCTION", mode: "expel" };
  if (!ENVOY.test(sentence)) return null;
  const near = behind.split(" ").slice(0, 16).join(" ");
  const isOrder = ORDERS.test(lemma) && AWAY.test(near) && ENVOY.test(near);
  const isCut = FEWER.test(lemma) && STAFF.test(near) && ENVOY.test(near);
  if (EXPELS.test(word) || isOrder || isCut) return { type: "SANCTION", mode: "expel" };
  const isTold =
    /^(?:pack|leave)$/.test(lemma) &&
    /\b(?:until|hours|days|deadline|told|ordered|given|must)\b/.test(sentence);
  return isTold && ENVOY.test(before) ? { type: "SANCTION", mode: "expel" } : null;
};
