import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrate } from "../../src/attribution/calibrate.ts";
import { SPAN_STEPS, STANCE_STEPS } from "../../src/attribution/settings.ts";

test("gives the share of a step, and between two in proportion", () => {
  const steps = [
    [0.2, 0.1],
    [0.6, 0.5],
  ] as const;
  expect([0, 0.2, 0.4, 0.6, 1].map((score) => calibrate(score, steps))).toEqual([
    0.1,
    0.1,
    expect.closeTo(0.3),
    0.5,
    0.5,
  ]);
});

test.each([
  ["spans", SPAN_STEPS],
  ["stances", STANCE_STEPS],
])("of %s never falls as the score rises, and stays a share", (_, steps) => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [low, high] = [calibrate(Math.min(one, other), steps), calibrate(Math.max(one, other), steps)];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});
