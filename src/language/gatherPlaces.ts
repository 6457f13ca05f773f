import type { Anchor, Trigger } from "./Analysis.ts";
import type { ReadText } from "./ReadText.ts";
import type { HeadReading, Told } from "./WindowReading.ts";

export interface GatheredPlaces {
  readonly anchors: readonly Told<Anchor>[];
  readonly triggers: readonly Told<Trigger>[];
  readonly mentions: readonly HeadReading[];
}

/** Statements, deeds and mentions in order of the text, each from the window in which its word is most central. */
export function gatherPlaces({ windows, central }: ReadText): GatheredPlaces {
  const out = windows.map(({ window: { begin, end }, reading }, i) => {
    const isOwn = (word: number) => central[begin + word] === i;
    const own = <T extends Anchor | Trigger>(told: readonly Told<T>[]) =>
      told
        .filter(({ of }) => isOwn(of.word))
        .map(({ of, vector }) => ({ of: { ...of, word: of.word + begin, begin, end }, vector }));
    const mentions = reading.mentions
      .filter(({ head }) => isOwn(head))
      .map((one) => ({ ...one, head: one.head + begin, begin: one.begin + begin, end: one.end + begin }));
    return { anchors: own(reading.anchors), triggers: own(reading.triggers), mentions };
  });
  // A word is owned by one window, and windows own words in order.
  return {
    anchors: out.flatMap(({ anchors }) => anchors),
    triggers: out.flatMap(({ triggers }) => triggers),
    mentions: out.flatMap(({ mentions }) => mentions),
  };
}
