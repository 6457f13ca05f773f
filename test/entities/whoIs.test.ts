import { describe, expect, test } from "vitest";
import { type Cast, type Meant, whoIs } from "../../src/entities/index.ts";

const meant = (begin: number, end: number, head: number): Meant => ({
  begin,
  end,
  head,
  entity: 0,
  how: "name",
  confidence: 1,
  candidates: [],
});
const cast: Pick<Cast, "mentions"> = { mentions: [meant(0, 1, 0), meant(0, 6, 2), meant(4, 6, 5)] };

describe("whoIs", () => {
  test.each([
    [0, 6, 1],
    [0, 1, 0],
    [4, 6, 2],
  ])("words %i to %i are the longest mention in them", (begin, end, at) => {
    expect(whoIs(cast, [begin, end])).toBe(cast.mentions[at]);
  });
  test("is with less confidence a mention of more words, which has its head there", () => {
    expect(whoIs(cast, [5, 9])).toMatchObject({ begin: 4, head: 5, confidence: 0.75 });
    expect(whoIs(cast, [2, 4])).toMatchObject({ begin: 0, head: 2, confidence: 0.75 });
  });
  test("is nobody where no head stands", () => {
    expect(whoIs(cast, [3, 5])).toBeNull();
    expect(whoIs(cast, [6, 9])).toBeNull();
  });
});
