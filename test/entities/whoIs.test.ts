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
    [5, 9, 2],
    [1, 4, 1],
  ])("words %i to %i are the longest mention in them, else with its head among them", (begin, end, at) => {
    expect(whoIs(cast, [begin, end])).toBe(cast.mentions[at]);
  });
  test("is nobody where no head stands", () => {
    expect(whoIs(cast, [3, 5])).toBeNull();
    expect(whoIs(cast, [6, 9])).toBeNull();
  });
});
