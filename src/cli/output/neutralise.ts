/** C0 and C1 controls, deletion, and marks that reorder what stands around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const picture = (char: string) => {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
};

/**
 * Text from outside made safe to print: an article cannot move the cursor, recolour, retitle or
 * reorder the terminal. Each unsafe code unit becomes one visible sign, so that lengths stay the
 * same; tabs and line feeds stay.
 */
export function neutralise(text: string): string {
  return text.toWellFormed().replace(unsafe, picture);
}

/** The same on one line: runs of white space become one space. */
export function neutraliseLine(text: string): string {
  return neutralise(text.replace(/\s+/g, " ").trim());
}
