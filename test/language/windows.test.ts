import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseSentenceWindows, chooseWindows } from "../../src/language/chooseWindows.ts";
import { cutWindows } from "../../src/language/cutWindows.ts";
import { WINDOW } from "../../src/language/settings.ts";

const startsAt = (count: number, ...starts: readonly number[]) =>
  Uint8Array.from({ length: count }, (_, word) => Number(starts.includes(word)));
const ones = (count: number) => new Uint8Array(count).fill(1);

test("a window begins after three quarters of the one before", () => {
  const windows = cutWindows(ones(600), { isStart: startsAt(600, 0, 10, 250) });
  expect(windows.map(({ begin }) => begin)).toEqual([0, 190, 380]);
});

test("or with a paragraph that begins nearby, the last where there are several", () => {
  const begins = (...starts: readonly number[]) =>
    cutWindows(ones(400), { isStart: startsAt(400, 0, ...starts) }).map(({ begin }) => begin);
  expect(begins(151)).toEqual([0, 190]);
  expect(begins(153)).toEqual([0, 153]);
  expect(begins(160, 203, 204)).toEqual([0, 203]);
});

test("copies behind other first paragraphs fall into step", () => {
  const paragraphs = [40, 61, 33, 80, 25, 47, 52, 71, 38, 66, 29, 58, 44, 90, 35, 51];
  const cut = (lead: number) => {
    const lengths = [lead, ...paragraphs];
    const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, one) => sum + one, 0));
    const count = lengths.reduce((sum, one) => sum + one, 0);
    return cutWindows(ones(count), { isStart: startsAt(count, ...starts) }).map(
      ({ begin, end }) => `${begin - lead}-${end - lead}`,
    );
  };
  const [one, other] = [cut(20), cut(55)];
  const shared = one.filter((window) => other.includes(window));
  expect(shared.length).toBeGreaterThan(one.length / 2);
  expect(one.slice(-shared.length)).toEqual(shared);
});

const texts = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean(), fc.boolean()), { maxLength: 900 })
  .map((words) => ({
    lengths: words.map(([pieces]) => pieces),
    isStart: words.map(([, isStart], i) => Number(i === 0 || (isStart && i % 17 === 0))),
    sentences: Int32Array.from(
      words.flatMap(([, , begins], i) => (i === 0 || (begins && i % 5 === 0) ? [i] : [])),
    ),
  }));

test("windows hold every word and no more pieces than fit", () => {
  fc.assert(
    fc.property(texts, ({ lengths, isStart }) => {
      const windows = cutWindows(lengths, { isStart });
      let covered = 0;
      let before = -1;
      for (const { begin, end, pieces } of windows) {
        expect(begin).toBeGreaterThan(before);
        expect(begin).toBeLessThanOrEqual(covered);
        expect(pieces).toBe(lengths.slice(begin, end).reduce((sum, one) => sum + one, 0));
        expect(pieces).toBeLessThanOrEqual(WINDOW - 2);
        [covered, before] = [end, begin];
      }
      expect(covered).toBe(lengths.length);
    }),
  );
});

test("each word is told by a window that holds it, a sentence by one where one holds it whole", () => {
  fc.assert(
    fc.property(texts, ({ lengths, isStart, sentences }) => {
      const windows = cutWindows(lengths, { isStart });
      const central = chooseWindows(windows, lengths.length);
      const bySentence = chooseSentenceWindows(windows, { sentences, central });
      for (const chosen of [central, bySentence]) {
        chosen.forEach((window, word) => {
          expect(windows[window]!.begin).toBeLessThanOrEqual(word);
          expect(windows[window]!.end).toBeGreaterThan(word);
          expect(window).toBeGreaterThanOrEqual(chosen[word - 1] ?? 0);
        });
      }
      sentences.forEach((begin, s) => {
        const end = sentences[s + 1] ?? lengths.length;
        const whole = windows.flatMap((one, i) => (one.begin <= begin && end <= one.end ? [i] : []));
        const used = new Set(bySentence.subarray(begin, end));
        if (whole.length > 0) expect([...used]).toEqual([expect.toSatisfy((i) => whole.includes(i))]);
      });
    }),
  );
});
