import { type Analysis, type Anchor, tokenize } from "../../src/language/index.ts";

/** What a model is made to say of one anchor: the words of each role, as they stand in the text. */
export interface Said {
  readonly source?: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly probability?: number;
}

const ROLES = ["none", "source", "cue", "content"];

/** An analysis by hand, without a model: the text's tokens, and scores that favour the given roles. */
export function buildAnalysis(text: string, said: readonly Said[]): Analysis {
  const tokens = tokenize(text);
  const { words } = tokens;
  const find = (phrase: string): readonly [number, number] => {
    const at = text.indexOf(phrase);
    if (at < 0) throw new Error(`not in the text: ${phrase}`);
    const inside = Array.from({ length: words.count }, (_, i) => i).filter(
      (i) => words.begin[i]! >= at && words.end[i]! <= at + phrase.length,
    );
    return [inside[0]!, inside.at(-1)! + 1];
  };
  const anchors = said.map(({ source, cue, content, probability = 0.95 }): Anchor => {
    const role = new Uint8Array(words.count);
    const mark = (phrase: string, name: string) => role.fill(ROLES.indexOf(name), ...find(phrase));
    for (const part of content) mark(part, "content");
    if (source) mark(source, "source");
    mark(cue, "cue");
    const roles = new Float32Array(words.count * ROLES.length).fill(Math.log(0.02));
    role.forEach((r, w) => {
      roles[w * ROLES.length + r] = Math.log(0.94);
    });
    return { word: find(cue)[0], probability, begin: 0, end: words.count, roles };
  });
  return { ...tokens, text, anchors: anchors.sort((a, b) => a.word - b.word), model: "by hand" };
}
