import { findBest } from "./findBest.ts";
import { logistic } from "./logistic.ts";
import type { PairScores, WordScores } from "./openNetwork.ts";
import { MENTION_FLOOR } from "./settings.ts";
import type { HeadReading } from "./WindowReading.ts";

/** Words that may be the head of a mention. */
export function findHeads({ mention }: WordScores): readonly number[] {
  return Array.from(mention.keys()).filter((word) => logistic(mention[word]!) >= MENTION_FLOOR);
}

/** What the network says of each head, asked in this order; a mention reaches from its likeliest first word to its last. */
export function readMentions(
  heads: readonly number[],
  { mention, word }: WordScores,
  { edges, width }: Pick<PairScores, "edges"> & { readonly width: number },
): readonly HeadReading[] {
  const count = mention.length;
  return heads.map((head, i) => {
    const best = (side: 0 | 1) => findBest(edges, { begin: i * count * 2 + side, count, step: 2 });
    return {
      head,
      begin: best(0),
      end: best(1) + 1,
      score: mention[head]!,
      vector: word.slice(head * width, (head + 1) * width),
    };
  });
}
