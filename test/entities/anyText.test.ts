import fc from "fast-check";
import { expect, test } from "vitest";
import { findCast, keepMeant, nameSpeakers, type Said } from "../../src/entities/index.ts";
import type { Analysis, Mention, NameKind } from "../../src/language/index.ts";
import { buildAnalysis } from "../attribution/buildAnalysis.ts";
import { makeAttribution } from "../makeReading.ts";

const WORDS =
  "Ana Ruske Piet Varga Ruske Moscow Norway Kremlin Mr. Ms. Senator the a second another senior official officials minister spokesman company city he she it they who I you we his said told that in to from of and , . ( ) - — “ ” ' 's \n\n 𝒳 ß İ constructor __proto__ toString Constructor".split(
    " ",
  );
const RELATIONS = ["", "root", "nsubj", "obj", "compound", "flat", "conj", "appos", "acl:relcl", "nmod"];
const KINDS: readonly NameKind[] = ["person", "organisation", "place", "geopolitical", "other"];

interface Given {
  readonly analysis: Analysis;
  readonly said: readonly Said[];
  readonly parties: readonly (readonly [number, number])[];
}

/** Any words with any scores that a model could give: names and mentions in order, anything else as it comes. */
const anyGiven: fc.Arbitrary<Given> = fc
  .record({
    words: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string()), {
      maxLength: 80,
    }),
    seed: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ words, seed }) => build(words.join(" "), () => seed.next().value as number));

function build(text: string, next: () => number): Given {
  const bare = buildAnalysis(text, []);
  const { count } = bare.words;
  const range = (): readonly [number, number] => {
    const begin = next() % Math.max(1, count);
    return [begin, Math.min(count, begin + 1 + (next() % 5))];
  };
  for (let w = 0; w < count; w++) {
    bare.tags.upos[w] = next() % 18;
    bare.tags.features[w * 9] = next() % 3;
    if (next() % 2) bare.tree.head[w] = Math.min(count - 1, Math.max(0, w + (next() % 9) - 4));
    bare.tree.relation[w] = next() % RELATIONS.length;
  }
  if (count === 0) return { analysis: bare, said: [{ source: [], content: [], addressed: [] }], parties: [] };
  const names = Array.from({ length: next() % 20 }, range)
    .sort((a, b) => a[0] - b[0])
    .filter(([begin], i, all) => i === 0 || begin >= all[i - 1]![1])
    .map(([begin, end]) => ({
      begin,
      end,
      kind: KINDS[next() % KINDS.length]!,
      probability: (next() % 11) / 10,
    }));
  const heads = [...new Set(Array.from({ length: next() % 20 }, () => next() % count))].sort((a, b) => a - b);
  const mentions = heads.map((head, i): Mention => {
    const antecedents = Array.from({ length: Math.min(i, next() % 4) }, () => ({
      mention: next() % i,
      probability: (next() % 11) / 10,
    }));
    return {
      head,
      begin: Math.max(0, head - (next() % 3)),
      end: Math.min(count, head + 1 + (next() % 3)),
      probability: 0.9,
      antecedents,
      none: (next() % 11) / 10,
    };
  });
  const span = () => {
    const [begin, end] = range();
    return [bare.words.begin[begin]!, bare.words.end[end - 1]!] as const;
  };
  const some = () => (next() % 4 ? [span()] : []);
  const said = Array.from({ length: next() % 8 }, () => ({
    source: some(),
    content: some(),
    addressed: next() % 3 ? [] : [[span()]],
  }));
  const tree = { ...bare.tree, relations: RELATIONS };
  return { analysis: { ...bare, tree, names, mentions }, said, parties: [range(), range()] };
}

const isShare = (value: number) => value >= 0 && value <= 1;

test("any text gives mentions in order, inside it, of entities that there are", () => {
  fc.assert(
    fc.property(anyGiven, ({ analysis, said, parties }) => {
      const { entities, mentions, places } = findCast(analysis, { attributions: said, parties });
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      const known = (at: number) => Number.isInteger(at) && at >= 0 && at < entities.length;
      mentions.forEach(({ begin, end, head, entity, confidence, candidates }, i) => {
        expect(begin >= 0 && begin < end && end <= analysis.words.count).toBe(true);
        expect(head >= begin && head < end).toBe(true);
        expect(head).toBeGreaterThanOrEqual(mentions[i - 1]?.head ?? 0);
        expect(entity === -1 || known(entity)).toBe(true);
        expect(isShare(confidence)).toBe(true);
        for (const each of candidates) expect(known(each.entity) && isShare(each.confidence)).toBe(true);
      });
      for (const at of places) expect(known(at)).toBe(true);
      for (const entity of entities) {
        for (const [begin, end] of entity.mentions) {
          expect(begin >= 0 && begin < end && end <= analysis.text.length).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("what is kept of any text has no id that is no entity's, and is the same when kept again", () => {
  fc.assert(
    fc.property(anyGiven, ({ analysis, said, parties }) => {
      const cast = findCast(analysis, { attributions: said, parties });
      const found = said.map((one, i) => ({ ...makeAttribution({ id: `a${i + 1}` }), ...one }));
      const attributions = nameSpeakers(found, { analysis, cast });
      const once = keepMeant({ attributions, events: [] }, cast);
      const ids = once.entities.map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, i) => `e${i + 1}`));
      for (const { speaker, candidates, addressees, about, unknownSpeaker } of once.attributions) {
        expect(speaker === null).toBe(unknownSpeaker !== null);
        for (const id of [
          ...(speaker ? [speaker.entity] : []),
          ...[...candidates, ...addressees].map(({ entity }) => entity),
          ...about,
        ])
          expect(ids).toContain(id);
      }
      const mentions = once.entities.map((_, entity) => ({
        begin: 0,
        end: 1,
        head: 0,
        entity,
        how: "name" as const,
        confidence: 1,
        candidates: [],
      }));
      expect(keepMeant(once, { entities: once.entities, mentions, places: new Set() })).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
