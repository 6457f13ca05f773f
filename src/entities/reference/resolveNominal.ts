import { indexAround, relationOf } from "../../language/index.ts";
import { countryOf } from "../countryOf.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { nounKinds } from "../mentions/nounKinds.ts";
import { areSynonyms } from "../mentions/nounSynonyms.ts";
import { wordsIn } from "../mentions/Passage.ts";
import { type Nominal, readNominal } from "../mentions/readNominal.ts";
import { FAR, NOMINAL_FROM } from "../settings.ts";
import { capitalsFit } from "./capitalsFit.ts";
import type { Choice, Figure } from "./Figure.ts";
import { resolveEpithet } from "./resolveEpithet.ts";
import type { Scene } from "./Scene.ts";
import { scoreFigures } from "./scoreFigures.ts";

/** Mentions before a description among which it finds what it means. */
const REACH = 400;
const SIDES = new Set(["side", "delegation"]);
const APPOSED_REACH = 8;
const APPOSED = 0.85;
/** "The judge" of whom nobody has spoken may be anyone who was named. */
const UNTOLD = 0.6;
const NEW: Choice = { figure: "new", confidence: 0.9, candidates: [] };
const PAPERS =
  "times post journal herald tribune news guardian telegraph gazette chronicle daily observer review".split(
    " ",
  );
/** What the last word of a name says of its bearer, for nouns that not every body is called by. */
const SORT_OF: Readonly<Record<string, readonly string[]>> = { newspaper: PAPERS, paper: PAPERS };
/** Any body by name may be called so that is not by its name something else: a ministry, a court, a party. */
const BUSINESSES = new Set(
  "company firm maker manufacturer carmaker automaker drugmaker chipmaker retailer airline operator supplier contractor developer start-up startup business corporation group giant insurer builder exporter importer utility shipowner brewer publisher".split(
    " ",
  ),
);

/** Is a body by its name one of business, as far as that tells. */
function mayBeBusiness({ nouns, kind }: Figure): boolean {
  if (kind !== "organisation") return false;
  for (const noun of nouns) if (nounKinds.get(noun) === "organisation" && !BUSINESSES.has(noun)) return false;
  return true;
}

/** What a country or a place may be called as somebody. */
const STATES = new Set(
  "government administration city town village country nation kingdom republic state side regime leadership military army".split(
    " ",
  ),
);
const isState = ({ kind }: Figure) => kind === "country" || kind === "place";

function kindsFit({ kind, noun, isPlural }: Nominal, figure: Figure): boolean {
  if (kind === null) return figure.kind === "thing" || figure.kind === "document";
  if (kind === "group") return figure.kind === "group" || figure.isPlural;
  if (isPlural !== figure.isPlural) return false;
  if (isPlural && kind === "person") return figure.kind === "group";
  if (kind === "organisation") return figure.kind === "organisation" || (STATES.has(noun) && isState(figure));
  if (kind === "document") return figure.kind === "document";
  return figure.kind === "person" || figure.kind === "unnamed";
}

/** Does an earlier description, or a title before a name, call a figure what this one calls it. */
function isCalled(nominal: Nominal, figure: Figure): boolean {
  if (nominal.isPlural !== figure.isPlural) return false;
  if (figure.nouns.has(nominal.noun)) return true;
  // Only who has a name is called by another word of the same meaning.
  if (figure.group === null) return false;
  for (const noun of figure.nouns) if (areSynonyms(noun, nominal.noun)) return true;
  return false;
}

/** Does one word of a description tell the same as one of those by which a figure is known. */
function isKnown(word: string, { modifiers }: Figure): boolean {
  if (modifiers.has(word) || SLIGHT.has(word)) return true;
  for (const known of modifiers) if (areSynonyms(word, known)) return true;
  return false;
}

/** Do the words that tell which one is meant go together: "the second official" is no first one. */
function modifiersFit(nominal: Nominal, figure: Figure): boolean {
  if (figure.kind !== "person") return nominal.modifiers.every((word) => isKnown(word, figure));
  return capitalsFit(nominal, figure);
}

/** Nouns for places, which may stand for the last place by name. */
const PLACES = new Set(["city", "town", "village", "country", "nation", "kingdom", "republic"]);
/** Words that tell nobody from another. */
const SLIGHT = new Set([
  "same",
  "latter",
  "own",
  "current",
  "then",
  "new",
  "young",
  "former",
  "longtime",
  "veteran",
]);

function weigh(
  scene: Scene,
  {
    mention,
    nominal,
    figure,
    score,
  }: {
    readonly mention: MentionDraft;
    readonly nominal: Nominal;
    readonly figure: number;
    readonly score: number;
  },
): number {
  const known = scene.figures[figure]!;
  if (!kindsFit(nominal, known)) return 0;
  const { analysis } = scene.passage;
  const last = scene.mentions[known.last]!.head;
  const far = indexAround(analysis.sentences, mention.head) - indexAround(analysis.sentences, last);
  const nearness = 1 / (1 + far / FAR);
  if (isCalled(nominal, known))
    return modifiersFit(nominal, known) ? 0.5 + score + 0.4 * nearness : score * 0.5;
  const sort = SORT_OF[nominal.noun];
  const isPlace = PLACES.has(nominal.noun) && (known.kind === "place" || known.kind === "country");
  if (isPlace) return score + 0.45 * nearness;
  const isSort = sort !== undefined && known.group !== null && sort.some((word) => known.nouns.has(word));
  const isBusiness = BUSINESSES.has(nominal.noun) && known.group !== null && mayBeBusiness(known);
  return score + (isSort || isBusiness ? 0.6 * nearness : 0);
}

/** Of those who have no name: the last that was called the same, unless this one is another. */
function resolveBare(scene: Scene, nominal: Nominal): Choice {
  if (nominal.isOther || !nominal.isPlural) return NEW;
  const fits = (figure: Figure) =>
    isCalled(nominal, figure) &&
    modifiersFit(nominal, figure) &&
    figure.modifiers.size === nominal.modifiers.length;
  let same = -1;
  for (const at of scene.ofNoun.get(nominal.noun) ?? []) if (at > same && fits(scene.figures[at]!)) same = at;
  return same < 0 ? NEW : { figure: same, confidence: 0.7, candidates: [] };
}

/** The figure whose somebody is, where the words say so: "his brother" is not he. */
function ownerOf({ passage, mentions, figureOf }: Scene, { begin, head }: MentionDraft): number {
  for (let i = figureOf.length - 1; i >= 0 && mentions[i]!.head >= begin; i--) {
    const { end } = mentions[i]!;
    const isOwner =
      mentions[i]!.pronoun !== null || /^['’]s?$/.test(passage.raw[end] ?? passage.raw[end - 1]!);
    if (mentions[i]!.head < head && isOwner) return figureOf[i]!;
  }
  return -1;
}

/** "The Russian side" is the country. */
function resolveSide(
  { passage, figures, grouped }: Scene,
  { begin, end }: MentionDraft,
  { noun }: Nominal,
): Choice | null {
  const country = SIDES.has(noun) ? countryOf(wordsIn(passage, [begin, end])) : null;
  if (!country) return null;
  const figure = figures.findIndex(
    ({ group }) => group !== null && grouped.groups[group]!.country === country.code,
  );
  return figure < 0 ? null : { figure, confidence: APPOSED, candidates: [] };
}

/** A description behind the comma of a name is of who bears it: "Tarn Lines, a shipping company". */
function resolveApposed(scene: Scene, { begin, head }: MentionDraft, nominal: Nominal): Choice | null {
  const { passage, mentions, figureOf, figures } = scene;
  if (passage.raw[begin - 1] !== "," || relationOf(passage.analysis, head) === "conj") return null;
  for (let i = figureOf.length - 1; i >= 0 && mentions[i]!.head >= begin - APPOSED_REACH; i--) {
    const { name } = mentions[i]!;
    if (name === null || scene.grouped.names[name]!.end !== begin - 1) continue;
    const figure = figureOf[i]!;
    return figure >= 0 && kindsFit(nominal, figures[figure]!)
      ? { figure, confidence: APPOSED, candidates: [] }
      : null;
  }
  return null;
}

/**
 * Whom a description means. An indefinite one brings in somebody new; a definite one is who was called so before, by a
 * title or a description, or whom the model takes it for; where that is not clear, somebody new.
 */
export function resolveNominal(scene: Scene, mention: MentionDraft): Choice {
  const nominal = readNominal(scene.passage, mention);
  const side = resolveSide(scene, mention, nominal);
  if (side) return side;
  const apposed = resolveApposed(scene, mention, nominal);
  if (apposed) return apposed;
  if (nominal.article === "indefinite" || nominal.isOther) return NEW;
  if (nominal.article === "bare") return resolveBare(scene, nominal);
  const { scores } = scoreFigures(scene, mention);
  const owner = nominal.article === "possessive" ? ownerOf(scene, mention) : -1;
  const ranked = [...new Set(scene.figureOf.slice(-REACH))]
    .filter((figure) => figure >= 0 && figure !== owner)
    .map((figure) => ({
      figure,
      weight: weigh(scene, { mention, nominal, figure, score: scores.get(figure) ?? 0 }),
    }))
    .filter(({ weight }) => weight > 0.05)
    .sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  const from = nominal.isTold || nominal.article === "possessive" ? NOMINAL_FROM + 0.3 : NOMINAL_FROM;
  const candidates = ranked
    .slice(0, 4)
    .map(({ figure, weight }) => ({ figure, confidence: weight / (weight + 0.5) }));
  if (!best || best.weight < from) {
    const isOpen =
      nominal.kind === "person" && nominal.article === "definite" && nominal.modifiers.length === 0;
    const unknown: Choice = { ...NEW, confidence: isOpen ? UNTOLD : NEW.confidence, candidates };
    return resolveEpithet(scene, mention, nominal) ?? unknown;
  }
  const rest = ranked.slice(1).reduce((sum, { weight }) => sum + weight, 0);
  return {
    figure: best.figure,
    confidence: Math.min(0.95, best.weight / (best.weight + rest * 0.7 + 0.25)),
    candidates: candidates.slice(1),
  };
}
