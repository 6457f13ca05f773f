import type { How } from "./CountryWords.ts";
import { countries } from "./countries.ts";
import type { CountryMeaning } from "./Meaning.ts";
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

type Named = readonly [name: string, meaning: CountryMeaning];

function mean(code: string, how: How, sector: Sector | null = null): CountryMeaning {
  return { kind: "country", codes: [code], how, sector, near: null };
}

/** Every name of one country by itself; the same name perhaps twice, and names that several countries have. */
export function listNames(): readonly Named[] {
  const list: Named[] = [];
  const add = (names: readonly string[], meaning: CountryMeaning) => {
    for (const name of names) list.push([name, meaning]);
  };
  for (const { code, name, official, otherNames, adjectives, people, capitals } of countries.values()) {
    add([name, official, ...otherNames], mean(code, "name"));
    add([...adjectives, ...people.flatMap(({ one, many }) => [one, many])], mean(code, "demonym"));
    add(capitals.flat(), mean(code, "capital"));
  }
  for (const [table, how, sector] of tables) {
    for (const code in table) add(readNames(table[code]!).flat(), mean(code, how, sector));
  }
  for (const code in regionDemonyms) {
    add(readNames(regionDemonyms[code]!).flat().map(pluralOfPeople), mean(code, "demonym"));
  }
  return list;
}
