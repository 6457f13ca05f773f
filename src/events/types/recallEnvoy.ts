import { ENVOY } from "./patterns.ts";
import type { TypeRule } from "./TypeRule.ts";

/** A state's own envoys brought home. */
export const recallEnvoy: TypeRule = ({ lemma, behind, object }) => {
  const near = behind.split(" ").slice(0, 8).join(" ");
  if (!/^(?:recall|withdraw|pull|bring|evacuate)$/.test(lemma)) return null;
  // Envoys are brought in as well.
  if (/^(?:pull|bring)$/.test(lemma) && !/\b(?:home|back|out)\b/.test(near)) return null;
  return ENVOY.test(object) || ENVOY.test(near) ? { type: "SANCTION", mode: "withdraw" } : null;
};
