/** The number of items whose key is not above the value: items are in order of their keys. */
export function countUpTo(length: number, value: number, key: (index: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
