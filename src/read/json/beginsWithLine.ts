const newline = 0x0a;
const brace = 0x7b;

/** Whether bytes begin with a whole line of JSON: whoever pipes lines in one by one need not wait for more. */
export function beginsWithLine(head: Uint8Array): boolean {
  const end = head.indexOf(newline);
  if (head[0] !== brace || end < 0) return false;
  try {
    JSON.parse(Buffer.from(head.subarray(0, end)).toString("latin1"));
    return true;
  } catch {
    return false;
  }
}
