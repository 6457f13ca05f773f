import type { KeptEvent } from "../events/KeptEvent.ts";

/** Takes what a format has no place for, with the reason in words. */
export type OnLeftOut = (reason: string) => void;

/** Gives the file piece by piece; every event is in it or told to `onLeftOut`, once for each reason. */
export type EventWriter = (
  events: AsyncIterable<KeptEvent>,
  options: { readonly onLeftOut: OnLeftOut },
) => AsyncGenerator<string>;
