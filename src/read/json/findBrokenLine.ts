/** Texts longer than this (UTF-16 units) are not searched: each step of the search parses half of it. */
const searched = 8_000_000;

/** The line, counted from 1, at which a text stops being JSON; null where it is too long to search. */
export function findBrokenLine(text: string): number | null {
  if (text.length > searched) return null;
  const ends = [...text.matchAll(/\r\n|[\r\n]|$/g)].map(({ index }) => index);
  let [good, bad] = [0, ends.length];
  // Strings and numbers end with their line, so a broken one stays broken whatever follows.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(text.slice(0, ends[middle - 1]))) good = middle;
    else bad = middle;
  }
  return bad;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = String(error);
    if (message.includes("Unterminated string")) return false;
    // Either form means that the text ended too early, not that something wrong stands in it.
    const position = /at position (\d+)/.exec(message)?.[1];
    return position ? Number(position) >= text.length : /end of JSON input/.test(message);
  }
}
