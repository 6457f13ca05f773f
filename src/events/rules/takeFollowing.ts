import { featureOf, uposOf } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { isSomeone } from "../phrases/isSomeone.ts";
import { wordAt } from "../wordAt.ts";

/** Between a verb and to whom its deed is done: "called on", "fired at", "struck back against". */
const BETWEEN = /^(?:on|upon|at|against)$/;

/** Deeds that are done to the one who stands behind the verb; who is arrested or struck the model knows better. */
const TOWARDS = /^(?:ACCUSE|REQUEST|THREATEN|SUPPORT|CONSULT)$/;

/** The phrase that begins behind a verb, as far as it is somebody. */
function findFollowing(draft: EventDraft, text: EventText) {
  const { word } = draft;
  if (!TOWARDS.test(draft.type)) return null;
  if (uposOf(text, word) !== "VERB" || featureOf(text, word, "Voice") === "Pass") return null;
  const from = BETWEEN.test(wordAt(text, word + 1)) ? word + 2 : word + 1;
  const phrase = text.phrasesOf(word).findLast(({ begin }) => begin === from);
  if (!phrase) return null;
  const range = [phrase.begin, phrase.end] as const;
  const isActor = draft.actors.some(([begin, end]) => begin < range[1] && range[0] < end);
  return !isActor && isSomeone(text, range) ? range : null;
}

/** Where neither model nor grammar tells to whom a deed is done, the somebody right behind its verb is it. */
export function takeFollowing(drafts: readonly EventDraft[], text: EventText): readonly EventDraft[] {
  return drafts.map((draft) => {
    if (draft.recipients.length > 0) return draft;
    const following = findFollowing(draft, text);
    return following ? { ...draft, recipients: [following] } : draft;
  });
}
