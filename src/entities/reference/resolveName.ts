import { howMeant } from "../cast/howMeant.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { GroupedName } from "../names/groupNames.ts";
import { titleOf } from "../names/titles.ts";
import { BY_METONYM, BY_NAME, EVEN, NAMESAKE_AT_MOST, TOLD_BY_TITLE } from "../settings.ts";
import type { Choice } from "./Figure.ts";
import type { Scene } from "./Scene.ts";
import { scoreFigures } from "./scoreFigures.ts";
import { sexOfName } from "./sexOfName.ts";

/** Does the title before a name fit the sex of a namesake: "Mrs. Ruske" is not Piet. */
function fitsTitle(
  { passage: { folded }, grouped, figures, ofGroup }: Scene,
  begin: number,
  group: number,
): boolean {
  const sex = titleOf(folded[begin - 1] ?? "")?.gender ?? null;
  if (sex === null) return true;
  const figure = figures[ofGroup[group]!];
  const told = sexOfName(grouped.groups[group]!);
  const man = (figure?.man ?? 0) + (told === "man" ? 1 : 0);
  const woman = (figure?.woman ?? 0) + (told === "woman" ? 1 : 0);
  return sex === "man" ? man >= woman : woman >= man;
}

/** How often a name of two words or more stands in the article. */
function countFullNames({ grouped }: Scene, group: number): number {
  return grouped.groups[group]!.forms.reduce(
    (sum, { person, at }) => sum + (person.words.length > 1 ? at.length : 0),
    0,
  );
}

/**
 * Of several who bear a name: whom the title fits; then whom the model takes it for, and who is not called by the full
 * name again and again, as one is who has to be told from a namesake that goes by the surname.
 */
function chooseNamesake(scene: Scene, mention: MentionDraft, { groups, begin }: GroupedName): Choice {
  const fits = groups.filter((group) => fitsTitle(scene, begin, group));
  const open = fits.length > 0 ? fits : groups;
  const { scores } = scoreFigures(scene, mention);
  const weigh = (group: number) =>
    ((scores.get(scene.ofGroup[group]!) ?? 0) + EVEN) / Math.max(1, countFullNames(scene, group));
  const total = open.reduce((sum, group) => sum + weigh(group), 0);
  const most = open.length === 1 ? TOLD_BY_TITLE : NAMESAKE_AT_MOST;
  const ranked = open
    .map((group) => ({ group, confidence: (most * weigh(group)) / total }))
    .sort((a, b) => b.confidence - a.confidence);
  const [best] = ranked as [{ readonly group: number; readonly confidence: number }];
  const figure = scene.ofGroup[best.group]!;
  const candidates = ranked.slice(1).flatMap(({ group, confidence }) => {
    const other = scene.ofGroup[group]!;
    return other < 0 ? [] : [{ figure: other, confidence }];
  });
  return { figure: figure < 0 ? "new" : figure, group: best.group, confidence: best.confidence, candidates };
}

/** Whom a name means: who bears it. */
export function resolveName(scene: Scene, mention: MentionDraft): Choice {
  const name = scene.grouped.names[mention.name!]!;
  if (name.groups.length > 1) return chooseNamesake(scene, mention, name);
  const figure = scene.ofGroup[name.groups[0]!]!;
  const isMetonym = howMeant(scene, mention) === "metonym";
  const confidence = isMetonym ? BY_METONYM : BY_NAME;
  return { figure: figure < 0 ? "new" : figure, confidence, candidates: [] };
}
