import type { Link, LinkEnd } from "./Analysis.ts";
import type { GatheredPlaces } from "./gatherPlaces.ts";
import { joinRows } from "./joinRows.ts";
import type { Network } from "./openNetwork.ts";
import { COMPARED_ROWS, LINK_FLOOR, LINK_REACH } from "./settings.ts";

interface Node {
  readonly word: number;
  readonly end: LinkEnd;
  readonly vector: Float32Array;
}

/** Statements and deeds in order of the text; of those at one word the statement comes first. */
function listNodes({ anchors, triggers }: Pick<GatheredPlaces, "anchors" | "triggers">): readonly Node[] {
  const statements = anchors.map(
    ({ of, vector }, index): Node => ({ word: of.word, end: { kind: "statement", index }, vector }),
  );
  const deeds = triggers.map(
    ({ of, vector }, index): Node => ({ word: of.word, end: { kind: "deed", index }, vector }),
  );
  return [...statements, ...deeds].sort((a, b) => a.word - b.word);
}

/** Which statements and deeds may deny or respond to which: each against those near it, before and behind. */
export async function findLinks(
  places: Pick<GatheredPlaces, "anchors" | "triggers">,
  network: Network,
): Promise<readonly Link[]> {
  const nodes = listNodes(places);
  const out: Link[] = [];
  if (nodes.length < 2) return out;
  for (let begin = 0; begin < nodes.length; begin += COMPARED_ROWS) {
    const end = Math.min(nodes.length, begin + COMPARED_ROWS);
    const from = Math.max(0, begin - LINK_REACH);
    const near = nodes.slice(from, Math.min(nodes.length, end + LINK_REACH));
    const rows = joinRows(near.map(({ vector }) => vector));
    const own = rows.subarray((begin - from) * network.width, (end - from) * network.width);
    const scored = await network.scoreLinks(own, rows);
    for (let i = begin; i < end; i++) {
      const last = Math.min(nodes.length - 1, i + LINK_REACH);
      for (let j = Math.max(0, i - LINK_REACH); j <= last; j++) {
        const at = ((i - begin) * near.length + j - from) * 2;
        const [denial, response] = [scored[at]!, scored[at + 1]!];
        if (i === j || Math.max(denial, response) < LINK_FLOOR) continue;
        out.push({ answering: nodes[i]!.end, answered: nodes[j]!.end, denial, response });
      }
    }
  }
  return out;
}
