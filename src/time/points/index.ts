export { readCount } from "./countedUnits.ts";
export { points } from "./points.ts";
