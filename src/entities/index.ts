export { bodies } from "./bodies.ts";
export { bodyOf } from "./bodyOf.ts";
export { countries } from "./countries.ts";
export { countryOf } from "./countryOf.ts";
export { findCountryWords } from "./findCountryWords.ts";
export { officeOf } from "./officeOf.ts";
export type { Sector } from "./Sector.ts";
export { sectorOf } from "./sectorOf.ts";
