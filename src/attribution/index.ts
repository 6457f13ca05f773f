export type { FoundAttribution } from "./FoundAttribution.ts";
export { findAttributions } from "./findAttributions.ts";
export { findQuotations, type Quotation } from "./findQuotations.ts";
export { RULES_VERSION } from "./settings.ts";
export { type Sourceless, whySourceless } from "./whySourceless.ts";
