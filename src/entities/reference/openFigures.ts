import type { GroupedNames } from "../names/groupNames.ts";
import type { Figure } from "./Figure.ts";
import { keyOfMembers } from "./keyOfMembers.ts";
import type { Scene } from "./Scene.ts";

/** The figures so far, found by what bears their name, by their nouns, and by who is told together. */
interface Figures extends Pick<Scene, "figures" | "ofGroup" | "ofNoun" | "ofMembers"> {
  /** Keeps a figure at its index: a new one at the end, or one that was there as it is now. */
  keep(figure: Figure, at: number): void;
}

/** Opens an empty list of figures. */
export function openFigures({ groups }: GroupedNames): Figures {
  const figures: Figure[] = [];
  const ofGroup = groups.map(() => -1);
  const ofNoun = new Map<string, number[]>();
  const ofMembers = new Map<string, number>();
  const keepNoun = (noun: string, at: number) => {
    const held = ofNoun.get(noun);
    if (!held) ofNoun.set(noun, [at]);
    else if (!held.includes(at)) held.push(at);
  };
  return {
    figures,
    ofGroup,
    ofNoun,
    ofMembers,
    keep(figure, at) {
      figures[at] = figure;
      if (figure.group !== null) ofGroup[figure.group] = at;
      else for (const noun of figure.nouns) keepNoun(noun, at);
      const key = keyOfMembers(figure.members);
      if (figure.members.length > 0 && !ofMembers.has(key)) ofMembers.set(key, at);
    },
  };
}
