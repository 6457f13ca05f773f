/** A key that those who are told together have in whatever order. */
export function keyOfMembers(members: readonly number[]): string {
  return [...members].sort((a, b) => a - b).join(" ");
}
