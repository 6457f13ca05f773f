import { ARMS, FORCES } from "./patterns.ts";
import type { TypeRule } from "./TypeRule.ts";

const MOVES = /^(?:order|send|deploy|dispatch|move|redeploy|station|mass|mobilise|mobilize|scramble|rush)$/;
const SAILS = /^(?:sail|leave|steam|set)$/;

/** Forces sent, or arms made ready, without being used. */
export const moveForces: TypeRule = ({ word, lemma, object, before, behind }) => {
  const near = behind.split(" ").slice(0, 7).join(" ");
  const whom = MOVES.test(lemma)
    ? `${object} | ${near}`
    : SAILS.test(lemma)
      ? before.split(" ").slice(-4).join(" ")
      : "";
  if (/\b(?:leave|home|back|withdraw|talks)\b/.test(near) && !SAILS.test(lemma)) return null;
  const isDrill = /^(?:exercises?|drills?|manoeuvres|maneuvers|firing|fire)$/.test(word);
  if (
    isDrill &&
    /\b(?:naval|military|live|air|joint|missile|artillery|navy|army)\b/.test(
      `${before.split(" ").slice(-4).join(" ")} | ${near}`,
    )
  )
    return { type: "MOBILIZE", mode: "weapons" };
  if (word === "deployment") return { type: "MOBILIZE", mode: null };
  if (ARMS.test(whom)) return { type: "MOBILIZE", mode: "weapons" };
  return FORCES.test(whom) && MOVES.test(lemma) ? { type: "MOBILIZE", mode: "troops" } : null;
};
