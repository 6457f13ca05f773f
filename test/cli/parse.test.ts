import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCount } from "../../src/cli/parseCount.ts";
import { parseDay } from "../../src/cli/parseDay.ts";

describe("parseDay", () => {
  test.each([
    ["2025-05-17", "2025-05-17", "2025-05-17"],
    ["2025-05", "2025-05-01", "2025-05-31"],
    ["2032-02", "2032-02-01", "2032-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["0099", "0099-01-01", "0099-12-31"],
  ])("%s is from %s to %s", (text, first, last) => {
    expect(parseDay(text)).toEqual({ first, last });
  });
  test.each(["2025-02-30", "2025-13", "2025-00-01", "17.5.2025", "yesterday", "", "2025-5-17", "20250517"])(
    "%j is no day",
    (text) => expect(parseDay(text)).toBeNull(),
  );
  test("a month ends on the day before the next begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${String(month).padStart(2, "0")}`;
        const last = new Date(`${parseDay(text)!.last}T00:00:00Z`);
        const next = new Date(last.getTime() + 86_400_000);
        expect([last.getUTCMonth() + 1, next.getUTCDate()]).toEqual([month, 1]);
      }),
    );
  });
});

describe("parseCount", () => {
  test.each(["1", "42", "007"])("%s is a count", (text) => expect(parseCount(text)).toBe(Number(text)));
  test.each(["0", "-1", "1.5", "1e3", "", " ", "ten", "9007199254740993"])("%j is none", (text) =>
    expect(parseCount(text)).toBeNull(),
  );
});
