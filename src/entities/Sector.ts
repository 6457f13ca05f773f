import type { sectors } from "./tables/sectors.ts";

/** Who acts for what, as in PLOVER and CAMEO: government, military, courts, police, rebels, press, … */
export type Sector = keyof typeof sectors;
