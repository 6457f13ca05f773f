import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyseText, type TextReader } from "../../src/language/analyseText.ts";
import { keepReadings } from "../../src/language/keepReadings.ts";
import { makeWordPiece } from "../../src/language/makeWordPiece.ts";
import { readModelFolder, shippedModel } from "../../src/language/modelFolder.ts";
import { openNetwork, type WindowInput } from "../../src/language/openNetwork.ts";
import { readWindow } from "../../src/language/readWindow.ts";
import type { WindowReading } from "../../src/language/WindowReading.ts";

const inputOf = (seed: number, change: Partial<WindowInput> = {}): WindowInput => {
  const numbers = BigInt64Array.of(1n, BigInt(seed));
  return {
    ids: numbers,
    shape: numbers,
    quote: numbers,
    mask: numbers,
    first: numbers,
    sentence: numbers,
    ...change,
  };
};

/** Notes what is read; a reading takes about a thousand bytes. */
function openNotes(bytes: number) {
  const read: WindowInput[] = [];
  const kept = keepReadings(
    async (input) => {
      read.push(input);
      return { names: new Float32Array(200) } as unknown as WindowReading;
    },
    { bytes },
  );
  const ask = async (...inputs: readonly WindowInput[]) => {
    const before = read.length;
    for (const input of inputs) await kept(input, null as never);
    return read.length - before;
  };
  return ask;
}

describe("what is kept", () => {
  test("is not read again, and is told by all that the network is given", async () => {
    const ask = openNotes(1e6);
    expect(await ask(inputOf(1), inputOf(2), inputOf(1))).toBe(2);
    for (const name of Object.keys(inputOf(1)) as (keyof WindowInput)[]) {
      expect(await ask(inputOf(1, { [name]: BigInt64Array.of(1n, 7n) }))).toBe(1);
    }
    // The same numbers, cut elsewhere.
    const [one, three] = [BigInt64Array.of(1n), BigInt64Array.of(1n, 1n, 1n)];
    expect(await ask(inputOf(1, { ids: one, shape: three }), inputOf(1, { ids: three, shape: one }))).toBe(2);
  });
  test("is what was used last, up to so many bytes", async () => {
    const ask = openNotes(3000);
    expect(await ask(inputOf(1), inputOf(2), inputOf(3))).toBe(3);
    expect(await ask(inputOf(1))).toBe(0);
    expect(await ask(inputOf(4), inputOf(1), inputOf(3), inputOf(2))).toBe(2);
    expect(await openNotes(10)(inputOf(1), inputOf(1))).toBe(2);
  });
});

describe("the shipped model", () => {
  let reader: TextReader;
  beforeAll(async () => {
    const files = await readModelFolder(shippedModel);
    const network = await openNetwork(files);
    reader = {
      network,
      wordPiece: makeWordPiece(files.vocabulary),
      tables: files.description.chains,
      readWindow,
    };
  });
  afterAll(() => reader.network.close());

  const snow = "It had snowed since Monday on the roads to the coast. ";
  const paragraph = (i: number) =>
    `Envoy number ${i} told reporters in Kestrel Bay that the pass stayed shut. “We wait,” Ilva Maren said. ` +
    snow.repeat((i * 7) % 5);
  const story = Array.from({ length: 30 }, (_, i) => paragraph(i)).join("\n\n");
  const texts = [
    story,
    `The talks failed again.\n\n${story}`,
    `KESTREL BAY — ${paragraph(40)}\n\n${story}`,
    story,
    paragraph(3),
    "",
  ];

  test("gives the same bytes whatever was read before, and reads no more than is new", async () => {
    let asked = 0;
    const counting: TextReader = {
      ...reader,
      readWindow: keepReadings(
        (...of) => {
          asked++;
          return readWindow(...of);
        },
        { bytes: 1e8 },
      ),
    };
    const fresh = [];
    for (const text of texts) fresh.push(await analyseText(text, reader));
    const reads: number[] = [];
    for (const i of [3, 0, 2, 1, 5, 4]) {
      const before = asked;
      expect(await analyseText(texts[i]!, counting)).toEqual(fresh[i]);
      reads.push(asked - before);
    }
    expect(reads[1]).toBe(0);
    // Copies behind another beginning fall into step.
    expect(reads[2]).toBeLessThan(reads[0]! * 0.6);
    expect(reads[3]).toBeLessThan(reads[0]! * 0.6);
  });
});
