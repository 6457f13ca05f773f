import { describe, expect, test } from "vitest";
import { officeOf } from "../../src/entities/index.ts";

describe("offices", () => {
  test.each([
    ["president", "head of state", "state", null],
    ["the French president", "head of state", "state", "FRA"],
    ["vice president", "deputy head of state", null, null],
    ["Prime Minister", "head of government", "government", null],
    ["German chancellor", "head of government", "government", "DEU"],
    ["Russian Foreign Minister", "foreign minister", "foreign ministry", "RUS"],
    ["British foreign secretary", "foreign minister", "foreign ministry", "GBR"],
    ["U.S. Secretary of State", "foreign minister", "foreign ministry", "USA"],
    ["the Vatican's secretary of state", "cardinal secretary of state", "government", "VAT"],
    ["US attorney general", "justice minister", "justice ministry", "USA"],
    ["attorney general", "attorney general", "prosecution", null],
    ["Israel's permanent representative to the UN", "permanent representative", "permanent mission", "ISR"],
    ["French ambassador to Germany", "ambassador", "embassy", "FRA"],
    ["spokeswoman for the Kremlin", "spokesperson", null, "RUS"],
    ["deputy foreign minister", "deputy minister", null, null],
    ["chief of the general staff", "chief of the armed forces", "armed forces", null],
    ["speaker of the Knesset", "speaker of parliament", "parliament", "ISR"],
    ["governors", "governor", "province", null],
    ["secretary-general", "secretary-general", "international body", null],
  ])("%s", (name, office, heads, country) => expect(officeOf(name)).toEqual({ office, heads, country }));
  test("the country may be known from elsewhere", () => {
    expect(officeOf("chancellor", { country: "AUT" })).toMatchObject({ heads: "government", country: "AUT" });
    expect(officeOf("secretary of state", { country: "USA" })?.office).toBe("foreign minister");
  });
  test.each(["", "Anna Lindqvist", "protester"])("none: %s", (name) => expect(officeOf(name)).toBeNull());
});
