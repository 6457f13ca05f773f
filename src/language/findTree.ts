/** Scores of arcs over nodes: `scores[d * size + h]` that node d hangs on node h. */
interface Graph {
  readonly size: number;
  readonly scores: Float64Array;
}

const NO_ARC = Number.NEGATIVE_INFINITY;

/** Each node's best head; node 0 has none. */
function bestHeads({ size, scores }: Graph): Int32Array {
  const heads = new Int32Array(size);
  for (let d = 1; d < size; d++) {
    let best = d === 1 ? 0 : 1;
    for (let h = 0; h < size; h++) if (h !== d && scores[d * size + h]! > scores[d * size + best]!) best = h;
    heads[d] = best;
  }
  return heads;
}

/** The nodes of a circle among the heads, or null. */
function findCircle(heads: Int32Array): readonly number[] | null {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node !== 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      path.push(node);
      node = heads[node]!;
    }
    if (node !== 0 && seenFrom[node] === start) return path.slice(path.indexOf(node));
  }
  return null;
}

interface Contracted extends Graph {
  /** The nodes outside the circle, node 0 first; the circle itself is the last node of the smaller graph. */
  readonly outside: readonly number[];
  /** For each node outside, the node of the circle that hangs on it where the circle does, and that on which it hangs. */
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

function contract({ size, scores }: Graph, heads: Int32Array, circle: readonly number[]): Contracted {
  const inside = new Set(circle);
  const outside = Array.from({ length: size }, (_, i) => i).filter((i) => !inside.has(i));
  const small = outside.length + 1;
  const last = outside.length;
  const out = new Float64Array(small * small).fill(NO_ARC);
  const enters = new Int32Array(last);
  const leaves = new Int32Array(last);
  for (let i = 0; i < last; i++) {
    const node = outside[i]!;
    for (let j = 0; j < last; j++) out[i * small + j] = scores[node * size + outside[j]!]!;
    [enters[i], leaves[i]] = [circle[0]!, circle[0]!];
    for (const c of circle) {
      const gain = scores[c * size + node]! - scores[c * size + heads[c]!]!;
      const loss = scores[node * size + c]!;
      if (gain > out[last * small + i]!) [out[last * small + i], enters[i]] = [gain, c];
      if (loss > out[i * small + last]!) [out[i * small + last], leaves[i]] = [loss, c];
    }
  }
  return { size: small, scores: out, outside, enters, leaves };
}

/** The best tree over all nodes, hanging on node 0 (Chu and Liu, Edmonds). */
function spanGraph(graph: Graph): Int32Array {
  const heads = bestHeads(graph);
  const circle = findCircle(heads);
  if (!circle) return heads;
  const small = contract(graph, heads, circle);
  const { outside, enters, leaves } = small;
  const solved = spanGraph(small);
  outside.forEach((node, i) => {
    if (node !== 0) heads[node] = solved[i] === outside.length ? leaves[i]! : outside[solved[i]!]!;
  });
  const above = solved[outside.length]!;
  heads[enters[above]!] = outside[above]!;
  return heads;
}

/**
 * The best tree with one root over the words of a sentence: `arcs[d * count + h]` scores that word d hangs on word h,
 * `arcs[d * count + d]` that it is the root. The answer is each word's head, the root's its own.
 */
export function findTree(arcs: ArrayLike<number>, count: number): Int32Array {
  const size = count + 1;
  const scores = new Float64Array(size * size).fill(NO_ARC);
  let least = 0;
  let most = 0;
  for (let i = 0; i < count * count; i++) {
    least = Math.min(least, arcs[i]!);
    most = Math.max(most, arcs[i]!);
  }
  // A second root costs more than all that it could bring.
  const price = (most - least + 1) * (count + 1);
  for (let d = 0; d < count; d++) {
    for (let h = 0; h < count; h++) {
      if (h !== d) scores[(d + 1) * size + h + 1] = arcs[d * count + h]!;
    }
    scores[(d + 1) * size] = arcs[d * count + d]! - price;
  }
  return spanGraph({ size, scores })
    .subarray(1)
    .map((head, word) => (head === 0 ? word : head - 1));
}
