import type { Span } from "./findSpan.ts";
import type { Stance } from "./labels.ts";
import type { ResolvedAttribution, ResolvedPassage, SpanList } from "./resolvePassage.ts";

type Complain = (where: string, what: string) => void;

/** Lengths of a passage in words, as the guide asks. */
export const WORDS = { least: 40, most: 160 };

const NEGATION =
  /\b(?:not|never|no|nor|neither|none|nobody|nothing|without|short of|fail\w*|yet to|avoid\w*|refrain\w*|hardly|cannot|(?:declin|refus)\w* to (?:rul\w+ out|exclud\w+|den(?:y|ied)))\b|n['’]t\b/i;
const PRONOUN =
  /^(?:I|he|she|they|it|we|you|who|whom|which|that|this|these|those|both|all|neither|none|some|others?|one|his|her|hers|their|theirs|its|my|our|your|whose|him|them|us|me|himself|herself|itself|themselves|each|two of them)(?:['’]s)?$/i;

/** Cues that name their act: the stance follows from the word. */
const NAMED_ACTS: readonly (readonly [RegExp, Stance])[] = [
  [/\bden(?:y|ies|ied|ying|ials?)\b/i, "deny"],
  [/\b(?:accus\w+|alleg\w+)\b/i, "accuse"],
  [/\b(?:prais\w+|thank\w*|applaud\w*)\b/i, "praise"],
  [/\bthreat\w*\b/i, "threaten"],
  [/\bblam\w+\b/i, "blame"],
  [/\b(?:promis\w+|pledg\w+)\b/i, "promise"],
  [/\b(?:demand\w*|urg(?:e|es|ed|ing))\b/i, "demand"],
  [/\bdeclin\w+\b/i, "decline"],
];
/** Two opposites in one cue say neither: it answers nothing, whatever the second verb names. */
const NEITHER_NOR = /\bneither\b.*\bnor\b|(?:\b(?:not|(?:declin|refus)\w*)|n['’]t) .*\bconfirm\w* or den\w+/i;
/** “Refused to rule out”: the refusal negates, and the stance is that of what is refused. */
const REFUSED_NO = /\b(?:declin|refus)\w* to (?:rul\w+ out|exclud\w+|den(?:y|ied))\b/i;
const SUGGESTS = /\b(?:suggest|indicat|impl(?:y|ie)|point(?:s|ed|ing)? to)/i;

/** Words that are nearly always a cue: each must be in one, or be listed as none. */
const SPEECH =
  /\b(?:said|says|told|wrote|tweeted|den(?:ied|ies|y)|accus(?:ed|es|ing)|warn(?:ed|s|ing)|urg(?:ed|es|ing)|insist(?:ed|s)|claim(?:ed|s)|alleg(?:ed|es)|according to)\b/gi;
/** Words that are nearly always an event: each must be in a trigger, or be listed as none. */
const DEEDS =
  /\b(?:arrested|detained|deported|expelled|tortured|stabbed|shelled|bombed|assassinated|resigned|convicted)\b/gi;

const overlap = (a: SpanList, b: SpanList) => a.some(([x, y]) => b.some(([v, w]) => x < w && v < y));
const spread = (text: string, spans: SpanList) => spans.map((span) => text.slice(...span)).join(" ");

export const countWords = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function checkText({ id, angle, text }: ResolvedPassage, complain: Complain) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))
    complain("id", "must be small letters, digits and hyphens, such as ab-001");
  if (!/^[a-z]+\/[a-z]+$/.test(angle)) complain("angle", 'must be "voice/subject", such as "agency/courts"');
  const words = countWords(text);
  if (words < WORDS.least || words > WORDS.most)
    complain("text", `has ${words} words, not ${WORDS.least} to ${WORDS.most}`);
  if (/ … |#\d/.test(text))
    complain("text", 'contains " … " or "#" with a digit, which the spans use as signs');
  if (/(?<!\n)\n(?!\n)|\n{3}| {2}| \n|\n |^\s|\s$/.test(text))
    complain(
      "text",
      "has a single line break, a double space or a space at an end: paragraphs are parted by \\n\\n",
    );
}

function checkContent({ id, content }: ResolvedAttribution, text: string, complain: Complain) {
  for (const [begin, end] of content) {
    const piece = text.slice(begin, end);
    const isBare = /["“«]/.test(text[begin - 1] ?? "") && /["”»]/.test(text[end] ?? "");
    if (isBare) complain(`${id} content`, `"${piece}" stands between quotation marks: take them in`);
    if (/[,;:]$/.test(piece))
      complain(`${id} content`, `"${piece}" ends with a mark that belongs to the sentence`);
    if (
      /[\p{Ll}\p{N}]\.$/u.test(piece) &&
      !/["“«]/.test(piece[0]!) &&
      !/["”»]/.test(text[end] ?? "") &&
      !/[“"«]/.test(piece)
    )
      complain(`${id} content`, `"${piece}" takes in the sentence's full stop`);
  }
}

function checkSpeaker({ id, source, speaker }: ResolvedAttribution, text: string, complain: Complain) {
  if (!speaker) return;
  const { name, kind, how } = speaker;
  const where = `${id} speaker`;
  const written = spread(text, source);
  if ((how === "absent") !== (source.length === 0))
    complain(where, `how is "${how}" though the source is ${source.length ? "given" : "empty"}`);
  if ((how === "pronoun") !== PRONOUN.test(written))
    complain(where, `how is "${how}" though the source is "${written}"`);
  if (name === null && how !== "absent" && how !== "pronoun")
    complain(where, "has no name: give a description");
  if (kind === "person" && name !== null && !text.includes(name))
    complain(where, `"${name}" does not stand in the text: a person's name is the fullest that the text has`);
  const surname = name?.split(/\s+/).at(-1);
  if (how === "name" && (kind === "person" || kind === "country") && surname && !written.includes(surname))
    complain(where, `how is "name" though the source is "${written}"`);
}

function checkNegation(
  { id, negated }: ResolvedAttribution,
  words: string,
  around: string,
  complain: Complain,
) {
  if ((/\b(?:not|never)\b|n['’]t\b/i.test(words) || REFUSED_NO.test(words)) && !negated)
    complain(id, `is not negated though its cue is "${words}"`);
  if (negated && !NEGATION.test(around)) complain(id, "is negated, but no word near its cue says so");
}

/** Only who has a mind can hint; what a document suggests is stated with a hedge. */
function checkDocument(
  { id, stance, hedged, negated, speaker }: ResolvedAttribution,
  words: string,
  complain: Complain,
) {
  if (speaker?.kind !== "document") return;
  if (stance === "hint") complain(`${id} stance`, "is hint though its source is a document");
  if (SUGGESTS.test(words) && !negated && (stance !== "state" || !hedged))
    complain(`${id} stance`, `a document that "${words}" is state and hedged`);
}

function checkAttribution(one: ResolvedAttribution, text: string, complain: Complain) {
  const { id, source, cue, content, addressee, occasion, stance, negated } = one;
  if (cue.length === 0) complain(id, "has no cue");
  if (content.length === 0) complain(id, "has no content");
  if (overlap(source, cue) || overlap(source, content) || overlap(cue, content))
    complain(id, "has a source, cue or content that overlap");
  if (overlap(addressee, source) || overlap(addressee, cue))
    complain(id, "has its addressee inside its source or cue");
  if (overlap(occasion, cue) || overlap(occasion, source))
    complain(id, "has its occasion inside its source or cue");
  const names = spread(text, source);
  if (/,$/.test(names) && !/,.*,$/.test(names))
    complain(`${id} source`, "ends with a comma that closes no apposition");
  const words = spread(text, cue);
  const before = text.slice(Math.max(0, (cue[0]?.[0] ?? 0) - 40), cue[0]?.[0] ?? 0);
  if (NEITHER_NOR.test(words)) {
    if (stance !== "decline" || negated)
      complain(`${id} stance`, `"${words}" answers nothing: decline, and not negated`);
  } else {
    checkNegation(one, words, `${before} ${names} ${words}`, complain);
    const named = NAMED_ACTS.find(([word]) => word.test(words));
    if (named && named[1] !== stance && !REFUSED_NO.test(words))
      complain(`${id} stance`, `is ${stance} though the cue "${words}" names ${named[1]}`);
  }
  checkDocument(one, words, complain);
  checkContent(one, text, complain);
  checkSpeaker(one, text, complain);
}

function checkEvents({ text, events, notEvents }: ResolvedPassage, complain: Complain) {
  const seen = new Set<string>();
  for (const event of events) {
    if (event.trigger.length === 0) complain(event.id, "has no trigger");
    for (const role of ["actor", "recipient", "place", "time"] as const)
      if (overlap(event[role], event.trigger)) complain(event.id, `has its ${role} inside its trigger`);
    if (spread(text, event.trigger).split(/\s+/).length > 4)
      complain(event.id, "has a trigger of more than four words: take the words that name the deed");
    const key = `${event.type} ${JSON.stringify(event.trigger)} ${JSON.stringify(event.recipient)}`;
    if (seen.has(key))
      complain(event.id, "repeats another event: one event may have several actors and recipients");
    seen.add(key);
  }
  for (const { span, type } of notEvents)
    if (events.some((event) => event.type === type && overlap(event.trigger, [span])))
      complain("notEvents", `"${text.slice(...span)}" is the trigger of an event of that type`);
}

function checkLinks({ attributions, events, denials, responses }: ResolvedPassage, complain: Complain) {
  const ids = [...attributions, ...events].map(({ id }) => id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) complain(id, "is the id of two things");
  for (const [name, pairs] of [
    ["denials", denials],
    ["responses", responses],
  ] as const)
    for (const pair of pairs) {
      for (const id of pair) if (!ids.includes(id)) complain(name, `"${id}" is no id of this passage`);
      if (pair[0] === pair[1]) complain(name, `"${pair[0]}" is linked with itself`);
    }
  for (const [by] of denials) {
    const denies = attributions.find(({ id }) => id === by)?.stance === "deny";
    const rejects = events.find(({ id }) => id === by)?.type === "REJECT";
    if (!denies && !rejects)
      complain("denials", `"${by}" comes first but denies nothing: the pair is [denying, denied]`);
  }
}

const quotations = (text: string): Span[] =>
  [...text.matchAll(/“[^“”\n]*(?:”|$)|"[^"\n]*(?:"|$)/gm)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
const wordsOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);

/** Nothing of weight is left without a label: what is no speech and no event is listed as such. */
function checkComplete(passage: ResolvedPassage, complain: Complain) {
  const { text, attributions, events, notSpeech, notAttributions, notEvents } = passage;
  const cues = attributions.flatMap(({ cue }) => cue);
  const spoken = [
    ...attributions.flatMap(({ content, source }) => [...content, ...source]),
    ...cues,
    ...notSpeech,
  ];
  for (const span of quotations(text))
    if (!overlap([span], spoken))
      complain("text", `${text.slice(...span)} is in no content and not in notSpeech`);
  for (const span of wordsOf(SPEECH, text))
    if (!overlap([span], [...cues, ...notAttributions]))
      complain("text", `"${text.slice(...span)}" at ${span[0]} is in no cue and not in notAttributions`);
  for (const span of wordsOf(DEEDS, text))
    if (!overlap([span], [...events.flatMap(({ trigger }) => trigger), ...notEvents.map((one) => one.span)]))
      complain("text", `"${text.slice(...span)}" at ${span[0]} is in no trigger and not in notEvents`);
  for (const span of notSpeech)
    if (!/^["“„«‘']/.test(text.slice(...span)) || !/["”“»’']$/.test(text.slice(...span)))
      complain("notSpeech", `"${text.slice(...span)}" does not begin and end with quotation marks`);
  for (const span of notAttributions)
    if (overlap([span], cues)) complain("notAttributions", `"${text.slice(...span)}" is in a cue`);
}

/** Checks what one resolved passage says against the guide; every fault goes to `complain`. */
export function checkPassage(passage: ResolvedPassage, complain: Complain): void {
  checkText(passage, complain);
  for (const one of passage.attributions) checkAttribution(one, passage.text, complain);
  checkEvents(passage, complain);
  checkLinks(passage, complain);
  checkComplete(passage, complain);
  for (const chain of passage.coreference)
    if (chain.length < 2) complain("coreference", "has a chain of fewer than two mentions");
  for (const { a, b } of passage.paraphrases) {
    if (a === b) complain("paraphrases", `${JSON.stringify(a)} is paired with itself`);
    for (const side of [a, b])
      if (countWords(side) < 4) complain("paraphrases", `${JSON.stringify(side)} is shorter than four words`);
  }
}
