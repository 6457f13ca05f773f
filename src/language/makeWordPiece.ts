import { LONGEST_WORD, MOST_PIECES, REMEMBERED_WORDS } from "./settings.ts";

/** Cuts words into pieces of a vocabulary. */
export interface WordPiece {
  /** Ids of a word's pieces, at least one. */
  pieces(word: string): Int32Array;
  readonly classId: number;
  readonly separatorId: number;
}

const PLAIN: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": ".",
};

function simplify(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return bare.replace(/[’‘“”–—…]/g, (mark) => PLAIN[mark]!);
}

/** Greedy longest match from the left; empty where some part is in no vocabulary. */
function matchLongest(part: string, ids: ReadonlyMap<string, number>): number[] {
  const points = [...part];
  const out: number[] = [];
  for (let i = 0; i < points.length; ) {
    let j = points.length;
    let id: number | undefined;
    for (; j > i && id === undefined; j--) id = ids.get((i > 0 ? "##" : "") + points.slice(i, j).join(""));
    if (id === undefined) return [];
    out.push(id);
    i = j + 1;
  }
  return out;
}

/**
 * WordPiece over an uncased vocabulary (one piece a line, its id the line's number): lower case, accents stripped,
 * typographic marks made plain. The word itself is left as it is: offsets never come from here.
 */
export function makeWordPiece(vocabulary: string): WordPiece {
  const ids = new Map(vocabulary.split("\n").map((piece, id) => [piece.replace(/\r$/, ""), id] as const));
  ids.delete("");
  const special = (piece: string) => {
    const id = ids.get(piece);
    if (id === undefined) throw new RangeError(`the vocabulary has no ${piece}`);
    return id;
  };
  const unknown = special("[UNK]");
  const split = (word: string): Int32Array => {
    if ([...word].length > LONGEST_WORD) return Int32Array.of(unknown);
    const parts = simplify(word).match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu) ?? [];
    const out = parts.flatMap((part) => {
      const found = matchLongest(part, ids);
      return found.length > 0 ? found : [unknown];
    });
    return Int32Array.from(out.length > 0 ? out.slice(0, MOST_PIECES) : [unknown]);
  };
  const remembered = new Map<string, Int32Array>();
  return {
    classId: special("[CLS]"),
    separatorId: special("[SEP]"),
    pieces: (word) => {
      const known = remembered.get(word);
      if (known) return known;
      const made = split(word);
      if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
      remembered.set(word, made);
      return made;
    },
  };
}
