import { SURE_ENOUGH } from "../settings.ts";
import type { Figure } from "./Figure.ts";
import { readModifiers } from "./readModifiers.ts";
import { readSigns } from "./readSigns.ts";
import type { Scene } from "./Scene.ts";
import type { Seen } from "./Seen.ts";

function addTo(held: ReadonlySet<string>, words: readonly string[]): ReadonlySet<string> {
  return words.every((word) => held.has(word)) ? held : new Set([...held, ...words]);
}

/** A figure after one more mention of it. */
export function growFigure(scene: Scene, figure: Figure, seen: Seen): Figure {
  const { nouns, man, woman } = readSigns(scene, seen);
  // What is doubtful would make the next doubtful word sure.
  if (seen.confidence < SURE_ENOUGH)
    return { ...figure, man: figure.man + man, woman: figure.woman + woman, last: seen.index };
  // What speaks is somebody, whatever its noun.
  const kind = figure.kind === "thing" && seen.mention.isSource ? "unnamed" : figure.kind;
  return {
    ...figure,
    kind,
    modifiers: addTo(figure.modifiers, readModifiers(scene, seen.mention, { kind: figure.kind, nouns })),
    nouns: addTo(figure.nouns, nouns),
    man: figure.man + man,
    woman: figure.woman + woman,
    lastOutside: seen.mention.isQuoted ? figure.lastOutside : seen.index,
    last: seen.index,
  };
}
