import { expect } from "vitest";
import type { Analysis } from "../../src/language/index.ts";

const isShare = (value: number) => value >= 0 && value <= 1;
const areShares = (values: object) => Object.values(values).every(isShare);

/** Every index in an analysis is true, every probability one, every tree a tree, whatever the text. */
export function checkAnalysis(analysis: Analysis): void {
  const wrong: string[] = [];
  const claim = (isTrue: boolean, what: string) => {
    if (!isTrue && wrong.length < 10) wrong.push(what);
  };
  checkWords(analysis, claim);
  checkTrees(analysis, claim);
  checkPlaces(analysis, claim);
  expect(wrong).toEqual([]);
}

type Claim = (isTrue: boolean, what: string) => void;

function checkWords({ text, words, tags, meaning, names }: Analysis, claim: Claim): void {
  const { count } = words;
  let before = 0;
  for (let w = 0; w < count; w++) {
    const isInOrder = words.begin[w]! >= before && words.end[w]! > words.begin[w]!;
    claim(isInOrder && words.end[w]! <= text.length, `offsets of word ${w}`);
    before = words.end[w]!;
    claim(tags.upos[w]! < 17 && tags.lemmaRules[tags.lemma[w]!] !== undefined, `tags of word ${w}`);
  }
  claim(tags.upos.length === count && tags.lemma.length === count, "a tag a word");
  claim(tags.features.length === count * 9, "features of all words");
  claim(meaning.rows.length === count * meaning.width && meaning.scale.every(Number.isFinite), "meanings");
  let last = 0;
  for (const { begin, end, probability } of names) {
    claim(begin >= last && end > begin && end <= count && isShare(probability), `name at ${begin}`);
    last = end;
  }
}

/** A word's way to its root, each step marked once: linear in the words. */
function checkTrees({ tree, sentences, words }: Analysis, claim: Claim): void {
  const isSound = new Uint8Array(words.count);
  sentences.forEach((begin, s) => {
    const end = sentences[s + 1] ?? words.count;
    for (let w = begin; w < end; w++) {
      const way: number[] = [];
      let at = w;
      while (!isSound[at] && tree.head[at] !== at && way.length <= end - begin) {
        claim(tree.head[at]! >= begin && tree.head[at]! < end, `head of word ${at} in its sentence`);
        way.push(at);
        at = tree.head[at]!;
      }
      claim(way.length <= end - begin, `no circle at word ${w}`);
      isSound[w] = 1;
      const isRoot = tree.relations[tree.relation[w]!] === "root";
      claim(isRoot === (tree.head[w] === w), `relation of word ${w}`);
    }
  });
}

function checkPlaces({ words, anchors, triggers, mentions, links }: Analysis, claim: Claim): void {
  for (const list of [anchors, triggers]) {
    list.forEach(({ word, begin, end, probability }, i) => {
      claim(begin <= word && word < end && end <= words.count && isShare(probability), `place ${i}`);
      claim(i === 0 || list[i - 1]!.word < word, `order of place ${i}`);
    });
  }
  for (const { begin, end, roles, addressee, occasion, stance, type, hedged, negated } of anchors) {
    claim(roles.length === (end - begin) * 4, "roles of all words seen");
    claim(
      [addressee, occasion].every((one) => one.length === end - begin && one.every(isShare)),
      "hearers",
    );
    claim(areShares(stance) && areShares(type) && areShares({ hedged, negated }), "what an anchor is");
  }
  for (const { begin, end, types, modes, status, arguments: named } of triggers) {
    claim(areShares(types) && areShares(modes) && areShares(status), "what a trigger is");
    claim(
      Object.values(named).every((one) => one.length === end - begin && one.every(isShare)),
      "arguments",
    );
  }
  mentions.forEach(({ head, begin, end, antecedents, none, probability }, i) => {
    claim(begin <= head && head < end && begin >= 0 && end <= words.count, `mention ${i}`);
    claim(i === 0 || mentions[i - 1]!.head < head, `order of mention ${i}`);
    claim(isShare(none) && isShare(probability), `probability of mention ${i}`);
    claim(
      antecedents.length <= Math.min(i, 8) &&
        antecedents.every((one) => one.mention < i && one.probability >= 0.02),
      `before ${i}`,
    );
  });
  for (const { answering, answered, denial, response } of links) {
    for (const { kind, index } of [answering, answered]) {
      claim((kind === "statement" ? anchors : triggers)[index] !== undefined, "ends of a link");
    }
    claim(areShares({ denial, response }), "probabilities of a link");
  }
}
