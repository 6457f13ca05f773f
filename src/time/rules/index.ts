export { rules } from "./rules.ts";
export { skipNames } from "./skipNames.ts";
