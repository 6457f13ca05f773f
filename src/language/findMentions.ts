import type { Mention } from "./Analysis.ts";
import { describeHeads, type HeadedText } from "./describeHeads.ts";
import { joinRows } from "./joinRows.ts";
import { logistic } from "./logistic.ts";
import type { ChainTables } from "./modelDescription.ts";
import type { Network } from "./openNetwork.ts";
import { openWordPairScorer } from "./openWordPairScorer.ts";
import { CHAIN_REACH, COMPARED_ROWS, LEAST_ANTECEDENT, MOST_ANTECEDENTS } from "./settings.ts";
import type { HeadReading } from "./WindowReading.ts";

/** The likeliest of some antecedents, of which the first is the mention numbered so; to have none scores 0. */
function chooseAntecedents(scores: Float64Array, first: number): Pick<Mention, "antecedents" | "none"> {
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  let sum = Math.exp(-most);
  for (const score of scores) sum += Math.exp(score - most);
  const best: number[] = [];
  for (let k = 0; k < scores.length; k++) {
    if (best.length === MOST_ANTECEDENTS && scores[k]! <= scores[best.at(-1)!]!) continue;
    let place = best.length;
    while (place > 0 && scores[best[place - 1]!]! < scores[k]!) place--;
    best.splice(place, 0, k);
    if (best.length > MOST_ANTECEDENTS) best.pop();
  }
  const antecedents = best.map((k) => ({
    mention: first + k,
    probability: Math.exp(scores[k]! - most) / sum,
  }));
  return {
    antecedents: antecedents.filter(({ probability }) => probability >= LEAST_ANTECEDENT),
    none: Math.exp(-most) / sum,
  };
}

/** Whom each mention means: mentions in order of the text, each against those before it. */
export async function findMentions(
  heads: readonly HeadReading[],
  text: HeadedText,
  { network, tables }: { readonly network: Network; readonly tables: ChainTables },
): Promise<readonly Mention[]> {
  const described = describeHeads(
    text,
    heads.map(({ head }) => head),
  );
  const scoreWords = openWordPairScorer(described, { tables, reach: CHAIN_REACH });
  const logOdds = Float64Array.from(heads, ({ score }) => score);
  const out: Mention[] = [];
  for (let begin = 0; begin < heads.length; begin += COMPARED_ROWS) {
    const end = Math.min(heads.length, begin + COMPARED_ROWS);
    const from = Math.max(0, begin - CHAIN_REACH);
    const rows = joinRows(heads.slice(from, end).map(({ vector }) => vector));
    const width = end - from;
    const scored = await network.scoreAntecedents(rows.subarray((begin - from) * network.width), rows);
    for (let i = begin; i < end; i++) {
      const { head, begin: first, end: last, score } = heads[i]!;
      const earliest = Math.max(0, i - CHAIN_REACH);
      const row = (i - begin) * width + earliest - from;
      const scores = scoreWords(i);
      for (let k = 0; k < scores.length; k++) scores[k]! += scored[row + k]! + score + logOdds[earliest + k]!;
      out.push({
        head,
        begin: first,
        end: last,
        probability: logistic(score),
        ...chooseAntecedents(scores, earliest),
      });
    }
  }
  return out;
}
