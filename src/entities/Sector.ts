import type { sectors } from "./tables/sectors.ts";

/**
 * Who acts for what, after PLOVER and CAMEO. Of the state: GOV, MIL, COP, JUD, LEG, SPY. Of politics: PTY, OPP. Armed
 * against it or without it: REB, UAF (armed, of nobody known), CRM. Others: CVL, PPL, REF, BUS, AGR, LAB, JRN, EDU, HLT,
 * REL. Across borders: IGO, NGO.
 */
export type Sector = keyof typeof sectors;
