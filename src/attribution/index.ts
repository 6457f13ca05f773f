export { findAttributions } from "./findAttributions.ts";
export { RULES_VERSION } from "./settings.ts";
