import { describe, expect, test } from "vitest";
import { bodies, bodyOf } from "../../src/entities/index.ts";

describe("bodies", () => {
  test.each([
    ["the UN", "UN"],
    ["the U.N.", "UN"],
    ["United Nations", "UN"],
    ["the Security Council's", "UNSC"],
    ["UN Security Council", "UNSC"],
    ["the United Nations' Security Council", "UNSC"],
    ["the UN's Security Council", "UNSC"],
    ["the General Assembly", "UNGA"],
    ["IAEA", "IAEA"],
    ["the U.N. nuclear watchdog", "IAEA"],
    ["WHO", "WHO"],
    ["World Health Organisation", "WHO"],
    ["Unicef", "UNICEF"],
    ["the UN refugee agency", "UNHCR"],
    ["World Court", "ICJ"],
    ["the EU", "EU"],
    ["European Commission president", "European Commission"],
    ["the ECB", "ECB"],
    ["Nato", "NATO"],
    ["the African Union", "AU"],
    ["Ecowas", "ECOWAS"],
    ["ASEAN", "ASEAN"],
    ["OPEC+", "OPEC"],
    ["the Council of Europe", "Council of Europe"],
    ["the European Council", "European Council"],
    ["IMF spokeswoman", "IMF"],
    ["the World Bank", "World Bank"],
    ["the International Criminal Court", "ICC"],
    ["Interpol", "Interpol"],
    ["the G7", "G7"],
    ["G-20", "G20"],
    ["BRICS", "BRICS"],
    ["the CIS", "CIS"],
    ["the Shanghai Co-operation Organisation", "SCO"],
    ["Arab League", "Arab League"],
    ["Gulf Cooperation Council", "GCC"],
    ["Mercosur", "Mercosur"],
    ["Caricom", "CARICOM"],
    ["OPCW", "OPCW"],
    ["Médecins Sans Frontières", "MSF"],
    ["Medecins sans Frontieres", "MSF"],
    ["Doctors Without Borders", "MSF"],
    ["Amnesty International", "Amnesty International"],
    ["Human Rights Watch", "HRW"],
    ["the Red Cross", "Red Cross"],
    ["International Committee of the Red Cross", "ICRC"],
    ["Greenpeace activists", "Greenpeace"],
  ])("%s", (name, key) => expect(bodyOf(name)?.key).toBe(key));
  test.each(["who", "care", "France", "ambassador to the UN", "", "council"])("none: %s", (name) =>
    expect(bodyOf(name)).toBeNull(),
  );
});

test("a body tells its kind, seat, the body it is of and who heads it", () => {
  expect(bodyOf("IAEA")).toMatchObject({
    kind: "IGO",
    seat: { city: "Vienna", country: "AUT" },
    of: "UN",
    head: "director general",
  });
  expect(bodies.get("HRW")).toMatchObject({ kind: "NGO", of: null });
});
