import type { TypeRule } from "./TypeRule.ts";

const ENVOY = /\b(?:ambassadors?|envoys?|charg[eé]s?|high commissioners?|consuls?|attach[eé]s?)\b/;

/** A foreign envoy called in to be told off. */
export const summonEnvoy: TypeRule = ({ lemma, before, behind }) => {
  const near = `${before.split(" ").slice(-10).join(" ")} | ${behind.split(" ").slice(0, 10).join(" ")}`;
  if (!ENVOY.test(near)) return null;
  const isCall =
    lemma === "call" && /^(?:in|to|before)\b|\b(?:in|to the (?:foreign )?ministry)\b/.test(behind);
  return lemma === "summon" || isCall ? { type: "ACCUSE", mode: "disapprove" } : null;
};
