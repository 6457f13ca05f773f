import { SWITCH_COST } from "./settings.ts";

const ROLES = 4;

/**
 * The best sequence of roles for a row of words (Viterbi): each word's own score, less a cost wherever the role
 * changes. `scores` holds four logarithms of probabilities a word; the answer is one role a word.
 */
export function decodeRoles(scores: Float32Array, { switchCost = SWITCH_COST } = {}): Uint8Array {
  const count = scores.length / ROLES;
  const back = new Uint8Array(count * ROLES);
  let best = Array.from(scores.subarray(0, ROLES));
  for (let w = 1; w < count; w++) {
    const top = best.indexOf(Math.max(...best));
    best = best.map((stay, role) => {
      const isStaying = stay >= best[top]! - switchCost;
      back[w * ROLES + role] = isStaying ? role : top;
      return (isStaying ? stay : best[top]! - switchCost) + scores[w * ROLES + role]!;
    });
  }
  const path = new Uint8Array(count);
  let role = best.indexOf(Math.max(...best));
  for (let w = count - 1; w >= 0; w--) {
    path[w] = role;
    role = back[w * ROLES + role]!;
  }
  return path;
}
