import { describe, expect, test } from "vitest";
import { bodies, countries } from "../../src/entities/index.ts";
import { listNames } from "../../src/entities/listNames.ts";
import { phraseKey } from "../../src/entities/PhraseTable.ts";
import { readNames } from "../../src/entities/readNames.ts";
import { commonWords } from "../../src/entities/tables/commonWords.ts";
import { genericBodies } from "../../src/entities/tables/genericBodies.ts";
import { intergovernmental } from "../../src/entities/tables/intergovernmental.ts";
import { nongovernmental } from "../../src/entities/tables/nongovernmental.ts";
import { givenNames, surnames } from "../../src/entities/tables/personNames.ts";
import { sectors } from "../../src/entities/tables/sectors.ts";
import { sharedNames } from "../../src/entities/tables/sharedNames.ts";
import { weakRoles } from "../../src/entities/tables/weakRoles.ts";
import { shapeOf } from "../../src/entities/wordShape.ts";

/** Written down apart from the tables. */
const memberCodes =
  "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE PRK DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE".split(
    " ",
  );
const all = [...countries.values()];
const names = listNames();
const shared = new Set(sharedNames.flatMap(([list]) => list.split("|").map(phraseKey)));

describe("countries", () => {
  test("every member of the United Nations is there, and no other state is called one", () => {
    const members = all.filter(({ status }) => status === "member").map(({ code }) => code);
    expect(memberCodes.length).toBe(193);
    expect(members.toSorted()).toEqual(memberCodes.toSorted());
  });
  test("so are observers, disputed states, territories and countries that are no more", () => {
    const of = (status: string) => all.filter((each) => each.status === status).map(({ code }) => code);
    expect(of("observer").toSorted()).toEqual(["PSE", "VAT"]);
    expect(of("disputed").toSorted()).toEqual(["ESH", "TWN", "XKX"]);
    expect(of("territory")).toEqual(
      expect.arrayContaining(["HKG", "MAC", "GRL", "PRI", "GIB", "NCL", "FLK"]),
    );
    expect(of("former")).toEqual(expect.arrayContaining(["SUN", "YUG", "DDR", "CSK"]));
  });
  test("codes are well formed and unique", () => {
    for (const { code, alpha2 } of all) expect([code, alpha2].join(" ")).toMatch(/^[A-Z]{3} [A-Z]{2}$/);
    const living = all.filter(({ status }) => status !== "former");
    expect(new Set(living.map(({ alpha2 }) => alpha2)).size).toBe(living.length);
  });
  test("alpha-2 codes mean the same country to the platform", () => {
    const platform = new Intl.DisplayNames("en", { type: "region" });
    // The platform follows other conventions for these names.
    const apart = "CIV COD COG CZE MMR TLS TUR PSE HKG MAC SJM VIR UMI SGS HMD CCK VCT".split(" ");
    const plain = (name: string) =>
      phraseKey(name)
        .replace(/\bislands\b/g, "")
        .trim();
    for (const { code, alpha2, name, status } of all) {
      if (status === "former" || apart.includes(code)) continue;
      expect(plain(platform.of(alpha2)!), code).toBe(plain(name));
    }
  });
  test("every member has a capital and a word for its people", () => {
    for (const code of memberCodes) {
      const { capitals, people, adjectives } = countries.get(code)!;
      expect(capitals.length, code).toBeGreaterThan(0);
      expect(people.length + adjectives.length, code).toBeGreaterThan(0);
    }
  });
  test("what followed a former country is a country", () => {
    const former = all.filter(({ status }) => status === "former");
    for (const { successors } of former) {
      expect(successors.length).toBeGreaterThan(0);
      for (const code of successors) expect(countries.get(code)?.status).not.toBe("former");
    }
  });
  test("plurals of people", () => {
    const many = (code: string) => countries.get(code)!.people.map((each) => each.many);
    expect(many("FRA")).toEqual(["Frenchmen", "Frenchwomen"]);
    expect(many("CHE")).toEqual(["Swiss"]);
    expect(many("CHN")).toEqual(["Chinese"]);
    expect(many("SWE")).toEqual(["Swedes"]);
    expect(many("LSO")).toEqual(["Basotho"]);
  });
});

describe("names", () => {
  test("every table names known countries", () => {
    const unknown = names.flatMap(([, { codes }]) => codes).filter((code) => !countries.has(code));
    expect(unknown).toEqual([]);
    const hinted = sharedNames.flatMap(([, , near]) => Object.keys(near));
    expect(hinted.filter((code) => !countries.has(code))).toEqual([]);
  });
  test("no name has two meanings, unless it is marked or the case decides", () => {
    const seen = new Map<string, Set<string>>();
    const add = (name: string, meaning: string) => {
      const key = phraseKey(name);
      if (shared.has(key)) return;
      const id = `${key}:${name.split(" ").map(shapeOf).join(" ")}`;
      seen.set(id, (seen.get(id) ?? new Set()).add(meaning));
    };
    for (const [name, { codes }] of names) add(name, codes[0]!);
    for (const body of bodies.values()) {
      for (const name of [body.key, body.name, ...body.otherNames]) add(name, body.key);
    }
    const twice = [...seen].filter(([, meanings]) => meanings.size > 1);
    expect(twice.map(([id, meanings]) => [id, ...meanings])).toEqual([]);
  });
  test("no name is empty or begins or ends with space", () => {
    for (const [name] of names) expect(name).toMatch(/^\S(?:.*\S)?$/);
  });
  test("what is marked as ambiguous is in the tables", () => {
    const known = new Set([
      ...names.map(([name]) => phraseKey(name)),
      ...[...bodies.values()].flatMap(({ key, otherNames }) => [key, ...otherNames].map(phraseKey)),
      ...shared,
    ]);
    const marked = [givenNames, surnames, commonWords, genericBodies].flatMap((list) => list.split("|"));
    expect(marked.filter((name) => !known.has(phraseKey(name)))).toEqual([]);
  });
  test("several hundred cities are known", () => {
    const cities = new Set(names.filter(([, { how }]) => how === "city").map(([, { codes }]) => codes[0]));
    expect(names.filter(([, { how }]) => how === "city").length).toBeGreaterThan(250);
    expect(cities.size).toBeGreaterThan(100);
  });
});

test("every row of a body has its five parts", () => {
  for (const row of [...intergovernmental, ...nongovernmental]) expect(row.split("; ").length, row).toBe(5);
});

test("an organ is of a body there is, and a seat lies in a country there is", () => {
  for (const { of, seat, key } of bodies.values()) {
    if (of) expect(bodies.has(of), key).toBe(true);
    if (seat) expect(countries.has(seat.country), key).toBe(true);
  }
});

test("no role stands in two sectors", () => {
  const roles = [...Object.values(sectors), ...Object.values(weakRoles)].flatMap((list) =>
    readNames(list).flat(),
  );
  expect(roles.filter((role, i) => roles.indexOf(role) !== i)).toEqual([]);
});
