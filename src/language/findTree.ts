import { findBest } from "./findBest.ts";

/** Nodes while circles among them become one node each; of a circle, its first node stays and stands for it. */
interface Graph {
  readonly size: number;
  /** `scores[d * size + h]` that node d hangs on node h. */
  readonly scores: Float64Array;
  /** Each node's best head; node 0 has none. */
  readonly heads: Int32Array;
  /** 1 for a node that stands for itself or its circle. */
  readonly isOpen: Uint8Array;
}

/** What is needed to open a circle again. */
interface Circle {
  readonly nodes: readonly number[];
  /** The heads within the circle. */
  readonly heads: readonly number[];
  /** For each node outside, the node of the circle that hangs on it where the circle does, and that on which it hangs. */
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

const NO_ARC = Number.NEGATIVE_INFINITY;
/** What a root costs at first, in logarithms of probabilities. */
const LOW_PRICES = [0, 4, 16];

function bestHead({ size, scores, isOpen }: Pick<Graph, "size" | "scores" | "isOpen">, node: number): number {
  let best = 0;
  for (let h = 1; h < size; h++) {
    if (h !== node && isOpen[h] && scores[node * size + h]! > scores[node * size + best]!) best = h;
  }
  return best;
}

/** The nodes of a circle among the heads, or null. */
function findCircle({ size, heads, isOpen }: Graph): readonly number[] | null {
  const seenFrom = new Int32Array(size);
  for (let start = 1; start < size; start++) {
    let node = isOpen[start] ? start : 0;
    while (node !== 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || seenFrom[node] !== start) continue;
    const nodes = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) nodes.push(next);
    return nodes;
  }
  return null;
}

/** Makes a circle one node: it hangs where one of its nodes does instead of on the circle, for what that costs. */
function closeCircle(graph: Graph, nodes: readonly number[]): Circle {
  const { size, scores, heads, isOpen } = graph;
  const own = nodes.map((node) => heads[node]!);
  const held = nodes.map((node, i) => scores[node * size + own[i]!]!);
  const [enters, leaves] = [new Int32Array(size), new Int32Array(size)];
  const first = nodes[0]!;
  for (const node of nodes) isOpen[node] = 0;
  for (let other = 0; other < size; other++) {
    if (!isOpen[other]) continue;
    let [gain, loss] = [NO_ARC, NO_ARC];
    [enters[other], leaves[other]] = [first, first];
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (heads[other] === node) heads[other] = first;
      const [up, down] = [scores[node * size + other]! - held[i]!, scores[other * size + node]!];
      if (up > gain) [gain, enters[other]] = [up, node];
      if (down > loss) [loss, leaves[other]] = [down, node];
    }
    [scores[first * size + other], scores[other * size + first]] = [gain, loss];
  }
  isOpen[first] = 1;
  heads[first] = bestHead(graph, first);
  return { nodes, heads: own, enters, leaves };
}

/** Gives the nodes of a circle their heads back, save the one by which the circle hangs on others. */
function openCircle({ size, heads }: Graph, { nodes, heads: own, enters, leaves }: Circle): void {
  const first = nodes[0]!;
  const above = heads[first]!;
  for (let node = 1; node < size; node++) if (heads[node] === first) heads[node] = leaves[node]!;
  nodes.forEach((node, i) => {
    heads[node] = own[i]!;
  });
  heads[enters[above]!] = above;
}

/** The best tree over all nodes, hanging on node 0 (Chu and Liu, Edmonds), in time that grows with the square. */
function spanGraph(size: number, scores: Float64Array): Int32Array {
  const graph = { size, scores, heads: new Int32Array(size), isOpen: new Uint8Array(size).fill(1) };
  for (let node = 1; node < size; node++) graph.heads[node] = bestHead(graph, node);
  const circles: Circle[] = [];
  for (let nodes = findCircle(graph); nodes; nodes = findCircle(graph))
    circles.push(closeCircle(graph, nodes));
  for (const circle of circles.reverse()) openCircle(graph, circle);
  return graph.heads;
}

/** Each word's best head, where that makes a tree with one root already: then no other is better. */
function findPlainTree(arcs: ArrayLike<number>, count: number): Int32Array | null {
  const heads = new Int32Array(count);
  let roots = 0;
  for (let d = 0; d < count; d++) {
    heads[d] = findBest(arcs, { begin: d * count, count });
    if (heads[d] === d) roots++;
  }
  if (roots !== 1) return null;
  // 1 for a word that is known to reach the root, or is passed on the way there.
  const isPassed = new Uint8Array(count);
  for (let start = 0; start < count; start++) {
    let steps = 0;
    for (let at = start; !isPassed[at] && heads[at] !== at; at = heads[at]!) if (steps++ > count) return null;
    for (let at = start; !isPassed[at]; at = heads[at]!) isPassed[at] = 1;
  }
  return heads;
}

/** The arcs as a graph whose node 0 stands above the roots, each of which costs `price`. */
function fillScores(
  arcs: ArrayLike<number>,
  count: number,
  { price }: { readonly price: number },
): Float64Array {
  const size = count + 1;
  const scores = new Float64Array(size * size).fill(NO_ARC);
  for (let d = 0; d < count; d++) {
    const row = (d + 1) * size;
    for (let h = 0; h < count; h++) scores[row + h + 1] = arcs[d * count + h]!;
    scores[row] = arcs[d * count + d]! - price;
    scores[row + d + 1] = NO_ARC;
  }
  return scores;
}

/** More than any tree could gain by a second root. */
function findPrice(arcs: ArrayLike<number>, count: number): number {
  let [least, most] = [0, 0];
  for (let i = 0; i < count * count; i++) {
    least = Math.min(least, arcs[i]!);
    most = Math.max(most, arcs[i]!);
  }
  return (most - least + 1) * (count + 1);
}

function solve(arcs: ArrayLike<number>, count: number, of: { readonly price: number }): Int32Array {
  return spanGraph(count + 1, fillScores(arcs, count, of)).subarray(1);
}

const toWords = (heads: Int32Array) => heads.map((head, word) => (head === 0 ? word : head - 1));

/**
 * The best tree with one root over the words of a sentence: `arcs[d * count + h]` scores that word d hangs on word h,
 * `arcs[d * count + d]` that it is the root. The answer is each word's head, the root's its own.
 */
export function findTree(arcs: ArrayLike<number>, count: number): Int32Array {
  const plain = findPlainTree(arcs, count);
  if (plain) return plain;
  // A tree that is best while roots cost something, and has one, is the best with one. A high price keeps every word
  // off the root until all are one circle: it is asked only where a low one is not enough.
  for (const price of LOW_PRICES) {
    const heads = solve(arcs, count, { price });
    if (heads.filter((head) => head === 0).length === 1) return toWords(heads);
  }
  return toWords(solve(arcs, count, { price: findPrice(arcs, count) }));
}
