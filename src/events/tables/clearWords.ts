import type { EventMode, EventType } from "../../article/index.ts";

/** What a deed is, by the words for it that seldom mean another: type and mode, then lemmas of verbs and nouns. */
const rows: readonly (readonly [type: EventType, mode: EventMode | null, lemmas: string])[] = [
  ["ACCUSE", "allege", "accuse accusation allege allegation indict indictment sue lawsuit"],
  [
    "ACCUSE",
    "disapprove",
    "condemn condemnation denounce denunciation criticise criticize decry deplore rebuke",
  ],
  ["ACCUSE", "investigate", "investigate investigation probe"],
  ["REJECT", null, "deny denial reject rejection refuse refusal rebuff refute veto spurn dismiss"],
  ["REQUEST", null, "demand urge request petition implore beseech"],
  ["THREATEN", null, "threaten threat ultimatum"],
  ["SUPPORT", null, "praise endorse endorsement commend congratulate applaud ratify welcome"],
  ["AGREE", null, "pledge"],
  ["CONSULT", null, "negotiate negotiation talks summit"],
  ["CONCEDE", null, "apologise apologize apology amnesty pardon"],
  ["RETREAT", "resign", "resign resignation"],
  ["RETREAT", "ceasefire", "ceasefire truce"],
  ["PROTEST", "boycott", "boycott"],
  ["PROTEST", "riot", "riot"],
  ["PROTEST", "demo", "demonstration"],
  ["SANCTION", "convict", "convict conviction"],
  ["SANCTION", "discontinue", "embargo"],
  ["COERCE", "arrest", "arrest detain detention"],
  ["COERCE", "deport", "deport deportation"],
  ["COERCE", "seize", "confiscate confiscation impound"],
  ["COERCE", "curfew", "curfew"],
  ["ASSAULT", "torture", "torture"],
  ["ASSAULT", "sexual", "rape"],
  ["ASSAULT", "assassinate", "assassinate assassination"],
  ["ASSAULT", "explosives", "bombing"],
  ["ASSAULT", "heavy-weapons", "airstrike bombardment"],
  ["ASSAULT", "primitive", "stab stabbing"],
  ["ASSAULT", null, "kidnap abduct abduction kidnapping"],
];

export interface Clear {
  readonly type: EventType;
  readonly mode: EventMode | null;
}

export const clearWords: ReadonlyMap<string, Clear> = new Map(
  rows.flatMap(([type, mode, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, { type, mode }] as const)),
);
