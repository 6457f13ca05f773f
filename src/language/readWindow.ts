import type { Network, WindowInput } from "./openNetwork.ts";
import { findAnchors, readAnchors } from "./readAnchors.ts";
import { findHeads, readMentions } from "./readMentions.ts";
import { readTags } from "./readTags.ts";
import { readTrees } from "./readTrees.ts";
import { findTriggers, readTriggers } from "./readTriggers.ts";
import type { WindowReading } from "./WindowReading.ts";

/** Has the network read a window. The same window always gives the same reading. */
export async function readWindow(input: WindowInput, network: Network): Promise<WindowReading> {
  const count = input.first.length;
  const { width } = network;
  const scores = await network.scoreWords(input);
  const [anchors, triggers, mentions] = [
    findAnchors(scores, count),
    findTriggers(scores, count),
    findHeads(scores),
  ];
  const isSilent = anchors.length + triggers.length + mentions.length === 0;
  const word = ({ word: at }: { readonly word: number }) => at;
  const pairs = isSilent
    ? null
    : await network.scorePairs(scores.word, {
        anchors: anchors.map(word),
        triggers: triggers.map(word),
        mentions,
      });
  return {
    ...readTags(scores),
    ...readTrees(scores.arcs, input.sentence),
    names: scores.names,
    meaning: { width, rows: scores.meaning, scale: scores.scale },
    anchors: pairs ? readAnchors(anchors, pairs, { count, width }) : [],
    triggers: pairs ? readTriggers(triggers, pairs, { count, width }) : [],
    mentions: pairs ? readMentions(mentions, scores, { edges: pairs.edges, width }) : [],
  };
}
