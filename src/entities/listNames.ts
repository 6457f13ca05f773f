import type { How } from "./CountryWords.ts";
import { countries } from "./countries.ts";
import { pluralOfPeople } from "./pluralOf.ts";
import { readNames } from "./readNames.ts";
import type { Sector } from "./Sector.ts";
import { armedGroups } from "./tables/armedGroups.ts";
import { centralBanks } from "./tables/centralBanks.ts";
import { cities } from "./tables/cities.ts";
import { courts } from "./tables/courts.ts";
import { forces } from "./tables/forces.ts";
import { governments } from "./tables/governments.ts";
import { parliaments } from "./tables/parliaments.ts";
import { police } from "./tables/police.ts";
import { regionDemonyms, regions } from "./tables/regions.ts";
import { services } from "./tables/services.ts";

/** One name of one country. */
export interface CountryName {
  readonly name: string;
  readonly code: string;
  readonly how: How;
  readonly sector: Sector | null;
}

/** Tables of names by country, in the order in which the first to name something counts. */
const tables: readonly (readonly [Readonly<Record<string, string>>, How, Sector | null])[] = [
  [governments, "seat", "GOV"],
  [parliaments, "body", "LEG"],
  [forces, "body", "MIL"],
  [services, "body", "SPY"],
  [centralBanks, "body", "GOV"],
  [courts, "body", "JUD"],
  [police, "body", "COP"],
  [armedGroups, "body", "REB"],
  [regions, "region", null],
  [regionDemonyms, "demonym", null],
  [cities, "city", null],
];

function* listCountryNames(): Generator<CountryName> {
  for (const { code, name, official, otherNames, adjectives, people, capitals } of countries.values()) {
    for (const each of [name, official, ...otherNames]) yield { name: each, code, how: "name", sector: null };
    const demonyms = [...adjectives, ...people.flatMap(({ one, many }) => [one, many])];
    for (const each of demonyms) yield { name: each, code, how: "demonym", sector: null };
    for (const each of capitals.flat()) yield { name: each, code, how: "capital", sector: null };
  }
}

/** Every name of the tables, the same one perhaps twice; `sharedNames` stand apart. */
export function* listNames(): Generator<CountryName> {
  yield* listCountryNames();
  for (const [table, how, sector] of tables) {
    for (const [code, list] of Object.entries(table)) {
      for (const name of readNames(list).flat()) yield { name, code, how, sector };
    }
  }
  for (const [code, list] of Object.entries(regionDemonyms)) {
    for (const name of readNames(list).flat()) {
      yield { name: pluralOfPeople(name), code, how: "demonym", sector: null };
    }
  }
}
