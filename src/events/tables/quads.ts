import type { EventType } from "../../article/index.ts";

/** Verbal cooperation 1, material cooperation 2, verbal conflict 3, material conflict 4; a sanction is material. */
export const quads: Readonly<Record<EventType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  REJECT: 3,
  ACCUSE: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
