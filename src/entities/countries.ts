import type { Country, Status } from "./Country.ts";
import { pluralOfPeople } from "./pluralOf.ts";
import { readNames } from "./readNames.ts";
import { capitals } from "./tables/capitals.ts";
import { demonyms } from "./tables/demonyms.ts";
import { formerCountries } from "./tables/formerCountries.ts";
import { members } from "./tables/members.ts";
import { otherNames } from "./tables/otherNames.ts";
import { territories } from "./tables/territories.ts";

type Row = readonly [code: string, alpha2: string, status: Status, name: string, official: string];

function readPeople(list: string): Country["people"] {
  return readNames(list).map(([people]) => {
    const [one, many] = people!.split("/");
    return { one: one!, many: many ?? pluralOfPeople(one!) };
  });
}

function makeCountry([code, alpha2, status, name, official]: Row, successors = ""): Country {
  const [adjectives = "", people = ""] = (demonyms[code] ?? "").split(/; ?/);
  return {
    code,
    alpha2,
    status,
    name,
    official,
    otherNames: (otherNames[code] ?? "").split("|").filter(Boolean),
    adjectives: readNames(adjectives).flat(),
    people: readPeople(people),
    capitals: readNames(capitals[code] ?? ""),
    successors: readNames(successors).flat(),
  };
}

/** Every country and territory by its alpha-3 code, members of the United Nations first. */
export const countries: ReadonlyMap<string, Country> = new Map(
  [
    ...members.map(([code, alpha2, ...names]) => makeCountry([code, alpha2, "member", ...names])),
    ...territories.map((row) => makeCountry(row)),
    ...formerCountries.map(([code, alpha2, name, official, successors]) =>
      makeCountry([code, alpha2, "former", name, official], successors),
    ),
  ].map((country) => [country.code, country]),
);
