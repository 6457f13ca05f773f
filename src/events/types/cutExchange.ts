import { EXCHANGE } from "./patterns.ts";
import type { TypeRule } from "./TypeRule.ts";

const CUTS =
  /^(?:suspend|halt|freeze|cut|stop|break|end|sever|discontinue|terminate|withhold|block|ban|bar)$/;
const CLOSES = /^(?:close|shut|bar)$/;
const OPEN_TO_OTHERS = /\b(?:airspace|ports?|markets?|skies|borders?|waters|consulates?)\b/;

/** Trade, aid, flights or relations cut, or a market, port or airspace closed to another state. */
export const cutExchange: TypeRule = ({ lemma, object, behind }) => {
  const near = behind.split(" ").slice(0, 9).join(" ");
  if (CUTS.test(lemma) && EXCHANGE.test(object)) return { type: "SANCTION", mode: "discontinue" };
  const isClosed = CLOSES.test(lemma) && (OPEN_TO_OTHERS.test(object) || OPEN_TO_OTHERS.test(near));
  return isClosed && /\b(?:to|for|from)\b/.test(near) ? { type: "SANCTION", mode: "discontinue" } : null;
};
