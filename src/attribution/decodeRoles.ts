import { ROLES } from "../language/index.ts";
import { SWITCH_COST } from "./settings.ts";

const COUNT = ROLES.length;

/**
 * The best sequence of roles for a row of words (Viterbi): each word's own score, less a cost wherever the role
 * changes. `scores` holds four logarithms of probabilities a word; the answer is one role a word.
 */
export function decodeRoles(scores: Float32Array, { switchCost = SWITCH_COST } = {}): Uint8Array {
  const count = scores.length / COUNT;
  const back = new Uint8Array(count * COUNT);
  let best = Array.from(scores.subarray(0, COUNT));
  for (let w = 1; w < count; w++) {
    const top = best.indexOf(Math.max(...best));
    best = best.map((stay, role) => {
      const isStaying = stay >= best[top]! - switchCost;
      back[w * COUNT + role] = isStaying ? role : top;
      return (isStaying ? stay : best[top]! - switchCost) + scores[w * COUNT + role]!;
    });
  }
  const path = new Uint8Array(count);
  let role = best.indexOf(Math.max(...best));
  for (let w = count - 1; w >= 0; w--) {
    path[w] = role;
    role = back[w * COUNT + role]!;
  }
  return path;
}
