import type { EventMode, EventType } from "../../article/index.ts";

/** Which scale the intensities are on, with the words of the manual it is taken from. */
export const SCALE = "PLOVER 2.0";

/**
 * Conflict and cooperation of each type, and of each mode that the manual rates apart, from -10 to 10: the table of
 * scores in the PLOVER manual (openeventdata/PLOVER, PLOVER_MANUAL.tex). ACCUSE is -3, where the manual prints 3; its two
 * modes of accusing are -2 and -3.5. What the manual does not rate has its type's score: RETREAT return, THREATEN ban,
 * COERCE ban. ASSAULT execute and assassinate, which it rates as one ("targeted"), have that score.
 */
export const intensities: Readonly<
  Record<EventType, { readonly type: number; readonly modes?: Readonly<Partial<Record<EventMode, number>>> }>
> = {
  AGREE: { type: 2.5 },
  CONSULT: { type: 2.5, modes: { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { type: 5 },
  CONCEDE: { type: 4.5 },
  COOPERATE: { type: 9.5 },
  AID: { type: 10 },
  RETREAT: {
    type: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { type: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  REJECT: { type: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  ACCUSE: { type: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  THREATEN: {
    type: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    type: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 },
  },
  SANCTION: { type: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { type: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    type: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      "martial-law": -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    type: -9,
    modes: {
      beat: -7.5,
      torture: -8.5,
      execute: -9.5,
      sexual: -8.5,
      assassinate: -9.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      "suicide-attack": -9.5,
      "heavy-weapons": -9.5,
      "crowd-control": -7.5,
    },
  },
};
