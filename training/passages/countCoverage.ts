import { countWords } from "./checkPassage.ts";
import {
  ATTRIBUTION_TYPES,
  EVENT_MODES,
  EVENT_TYPES,
  SPEAKER_HOWS,
  SPEAKER_KINDS,
  STANCES,
  STATUSES,
} from "./labels.ts";
import type { ResolvedPassage } from "./resolvePassage.ts";

export interface Coverage {
  readonly label: string;
  readonly all: number;
  readonly heldOut: number;
}

/** Every label is wanted at least so often. */
export const WANTED = 15;

function labelsOf(passage: ResolvedPassage): string[] {
  const { attributions, events, notEvents } = passage;
  const many = (label: string, n: number) => Array<string>(n).fill(label);
  return [
    ...attributions.flatMap((one) => [
      `stance ${one.stance}`,
      `type ${one.type}`,
      `manner ${one.manner}`,
      ...(one.hedged ? ["hedged"] : []),
      ...(one.negated ? ["negated"] : []),
      ...(one.within ? ["nested attribution"] : []),
      ...(one.addressee.length ? ["addressee"] : []),
      ...(one.occasion.length ? ["occasion"] : []),
      ...(one.content.length > 1 ? ["content in pieces"] : []),
      ...(one.speaker ? [`kind ${one.speaker.kind}`, `how ${one.speaker.how}`] : []),
    ]),
    ...events.flatMap((one) => [
      `event ${one.type}`,
      `status ${one.status}`,
      ...(one.mode ? [`mode ${one.type} ${one.mode}`] : []),
      ...(one.within ? ["event within"] : []),
    ]),
    ...notEvents.map(({ type }) => `not event ${type}`),
    ...many("not speech", passage.notSpeech.length),
    ...many("not attribution", passage.notAttributions.length),
    ...many("denial", passage.denials.length),
    ...many("response", passage.responses.length),
    ...many("coreference chain", passage.coreference.length),
    ...passage.paraphrases.map(({ same }) => `paraphrase ${same ? "same" : "different"}`),
  ];
}

const EXPECTED = [
  ...STANCES.map((label) => `stance ${label}`),
  ...ATTRIBUTION_TYPES.map((label) => `type ${label}`),
  ...["direct", "mixed", "indirect"].map((label) => `manner ${label}`),
  "hedged",
  "negated",
  "nested attribution",
  "addressee",
  "occasion",
  "content in pieces",
  ...SPEAKER_KINDS.map((label) => `kind ${label}`),
  ...SPEAKER_HOWS.map((label) => `how ${label}`),
  ...EVENT_TYPES.map((label) => `event ${label}`),
  ...EVENT_TYPES.flatMap((type) => EVENT_MODES[type].map((mode) => `mode ${type} ${mode}`)),
  ...STATUSES.map((label) => `status ${label}`),
  "event within",
  ...EVENT_TYPES.map((label) => `not event ${label}`),
  "not speech",
  "not attribution",
  "denial",
  "response",
  "coreference chain",
  "paraphrase same",
  "paraphrase different",
];

/** How often each label stands in the passages, and in the fifth that is held out; labels not met count 0. */
export function countCoverage(passages: readonly ResolvedPassage[]): Coverage[] {
  const counts = new Map(EXPECTED.map((label) => [label, { all: 0, heldOut: 0 }]));
  for (const passage of passages)
    for (const label of labelsOf(passage)) {
      const count = counts.get(label)!;
      count.all += 1;
      if (passage.heldOut) count.heldOut += 1;
    }
  return [...counts].map(([label, count]) => ({ label, ...count }));
}

/** Words by angle, largest first. */
export function countAngles(passages: readonly ResolvedPassage[]) {
  const angles = new Map<string, { passages: number; words: number }>();
  for (const { angle, text } of passages) {
    const count = angles.get(angle) ?? { passages: 0, words: 0 };
    angles.set(angle, { passages: count.passages + 1, words: count.words + countWords(text) });
  }
  return [...angles].map(([angle, count]) => ({ angle, ...count })).toSorted((a, b) => b.words - a.words);
}
