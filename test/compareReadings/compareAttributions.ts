import type { Reading } from "../../src/article/index.ts";
import type { ArticleRecord, AttributionRecord } from "./ArticleRecord.ts";
import type { Question } from "./floors.ts";
import { isRightSpeaker } from "./isRightSpeaker.ts";
import { isSameSource } from "./isSameSource.ts";
import { keepsApart } from "./keepsApart.ts";
import type { Pair } from "./pairAttributions.ts";
import type { Answers } from "./Tally.ts";
import { wordsAt } from "./toRecord.ts";

type Asked = Partial<Record<Question, boolean | undefined>>;

interface Compared {
  readonly record: ArticleRecord;
  readonly reading: Reading;
  readonly pairs: readonly Pair[];
}

const isStatement = ({ type }: AttributionRecord) => (type ?? "communication") === "communication";

/** Whether it was found at all, with its source. */
const askFound = ({ wanted, hasSameSource }: Pair): Asked =>
  isStatement(wanted) ? { found: hasSameSource } : { "attitude, factive, control": hasSameSource };

/** Whose words they are. */
function askSpeaker(pair: Pair, compared: Compared): Asked {
  const { wanted, found } = pair;
  if (!found || wanted.speaker === undefined) return {};
  const isRight = isRightSpeaker(pair, compared);
  if (wanted.speaker === null) return { unknown: isRight && found.unknownSpeaker === wanted.unknown };
  const told = found.speaker ? { "speaker, of those told": isRight } : {};
  if (wanted.kind === "unnamed") return { ...told, "unnamed kept unnamed": found.speaker?.name === null };
  const how = wanted.how && wanted.how !== "absent" ? { [`speaker: ${wanted.how}`]: isRight } : {};
  return { ...told, speaker: isRight, ...how };
}

/** To whom they are said: by name, else by the words of it. */
function askAddressee({ wanted, found }: Pair, { reading }: Compared): Asked {
  if (!found || wanted.addressee === undefined) return {};
  const { addressee } = wanted;
  if (addressee === null) return found.addressees.length > 0 ? { addressee: false } : {};
  const isSame = found.addressees.some(({ entity, name, span }) => {
    const known = name ?? reading.entities.find(({ id }) => id === entity)?.name;
    return isSameSource(known ?? wordsAt(reading.text, span), addressee);
  });
  return { addressee: isSame };
}

/** When they were said, where words say so. */
function askWhen({ wanted, found }: Pair): Asked {
  if (!found || wanted.when === undefined) return {};
  const days = found.when?.span ? found.when : null;
  if (wanted.when === null) return days === null ? {} : { when: false };
  return { when: days?.from === wanted.when.from && days.to === wanted.when.to };
}

/** Whether it stands in the words of the same other one; not asked where that one was not found. */
function askWithin({ wanted, found }: Pair, { pairs }: Compared): Asked {
  if (!found || wanted.within === undefined) return {};
  if (wanted.within === null) return found.within === null ? {} : { within: false };
  const holder = pairs[wanted.within]?.found;
  return holder ? { within: found.within === holder.id } : {};
}

/** How it is said. A reserve or a negation is asked for where there is one, wanted or found. */
function askManner({ wanted, found }: Pair): Asked {
  if (!found) return {};
  const { kind, how, type, stance, hedged, negated } = wanted;
  return {
    kind: kind && found.speaker?.kind === kind,
    how: how && found.speaker ? found.speaker.how === how : undefined,
    type: type && found.type === type,
    stance: stance && found.stance === stance,
    hedged: hedged || (hedged === false && found.hedged) ? hedged === found.hedged : undefined,
    negated: negated || (negated === false && found.negated) ? negated === found.negated : undefined,
  };
}

/** What was asked of the attributions of an article, and which answers were right. */
export function compareAttributions(compared: Compared): readonly Answers[] {
  const { pairs } = compared;
  return [
    ...pairs.map((pair) => ({
      ...askFound(pair),
      ...askSpeaker(pair, compared),
      ...askAddressee(pair, compared),
      ...askWhen(pair),
      ...askWithin(pair, compared),
      ...askManner(pair),
    })),
    ...keepsApart(pairs).map((isRight) => ({ "unnamed kept apart": isRight })),
  ];
}
