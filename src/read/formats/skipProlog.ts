interface Prolog {
  /** Name in the document type declaration, lower case. */
  readonly doctype: string | null;
  /** Name of the first element, lower case, without its prefix. */
  readonly root: string | null;
}

const whitespace = /\s*/y;
const doctypeName = /^<!doctype\s+([\w:-]+)/i;
const elementName = /^<(?:[a-z][\w-]*:)?([a-z][\w-]*)(?=[\s/>])/i;

/**
 * What stands first in markup, after white space, comments and processing instructions. Written out,
 * since one pattern for all of it would try every way to divide a row of comments.
 */
export function skipProlog(text: string): Prolog {
  let doctype: string | null = null;
  for (let at = 0; ; ) {
    whitespace.lastIndex = at;
    at += whitespace.exec(text)![0].length;
    const rest = text.slice(at, at + 200);
    if (rest.startsWith("<!--")) at = after(text, "-->", at);
    else if (rest.startsWith("<?")) at = after(text, ">", at);
    else if (doctypeName.test(rest) && doctype === null) {
      doctype = doctypeName.exec(rest)![1]!.toLowerCase();
      at = endOfDoctype(text, at);
    } else return { doctype, root: elementName.exec(rest)?.[1]?.toLowerCase() ?? null };
  }
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

/** Declarations inside brackets hold `>` of their own. */
function endOfDoctype(text: string, at: number): number {
  const bracket = text.indexOf("[", at);
  const end = after(text, ">", at);
  return bracket >= 0 && bracket < end ? after(text, ">", after(text, "]", bracket)) : end;
}
