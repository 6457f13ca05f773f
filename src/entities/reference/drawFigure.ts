import { kindOfNoun } from "../mentions/kindOfNoun.ts";
import { readNominal } from "../mentions/readNominal.ts";
import { BY_GIVEN_NAME } from "../settings.ts";
import type { Figure } from "./Figure.ts";
import { readModifiers } from "./readModifiers.ts";
import { readSigns } from "./readSigns.ts";
import type { Scene } from "./Scene.ts";
import type { Seen } from "./Seen.ts";
import { sexOfName } from "./sexOfName.ts";

/** A new figure, as the mention draws it that brings it in. */
export function drawFigure(scene: Scene, seen: Seen): Figure {
  const { mention, index } = seen;
  const name = mention.name === null ? null : scene.grouped.names[mention.name]!;
  const bearer = name ? (seen.group ?? name.groups[0]!) : null;
  const group = bearer === null ? null : scene.grouped.groups[bearer]!;
  const nominal = readNominal(scene.passage, mention);
  const { nouns, man, woman } = readSigns(scene, seen);
  const sex = group && sexOfName(group);
  const told = group ? group.kind : kindOfNoun(nominal.noun, nominal);
  // What speaks is somebody, whatever its noun.
  const kind = told === "thing" && mention.isSource ? "unnamed" : told;
  return {
    kind,
    group: bearer,
    nouns: new Set(nouns),
    modifiers: new Set(readModifiers(scene, mention, { kind, nouns })),
    isPlural: group ? false : nominal.isPlural || nominal.kind === "group",
    man: man + (sex === "man" ? BY_GIVEN_NAME : 0),
    woman: woman + (sex === "woman" ? BY_GIVEN_NAME : 0),
    members: [],
    lastOutside: mention.isQuoted ? -1 : index,
    last: index,
    first: index,
  };
}
