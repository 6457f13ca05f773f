/** A name as it may stand in a message: control and direction characters escaped, a password hidden, no name in quotes. */
export function showName(name: string): string {
  if (name === "") return '""';
  return name
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#\s]*@/i, "$1…@")
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}
