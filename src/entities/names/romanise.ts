/** Letters that one sound is written with in names from other scripts, the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/g, "j"],
  [/tch|tsch/g, "ch"],
  [/sch/g, "sh"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/ck|q/g, "k"],
  [/w/g, "v"],
  [/ou|oo/g, "u"],
  [/yy|iy|ij|yi|ey|ei|y/g, "i"],
  [/yu|iu/g, "u"],
  [/ya|ia/g, "a"],
  [/ye|ie/g, "e"],
  [/(.)\1/g, "$1"],
  [/[-'`]/g, ""],
];

/** A folded name as it sounds, so that two ways of writing it in Latin letters come near each other. */
export function romanise(folded: string): string {
  return SOUNDS.reduce((word, [sound, letters]) => word.replace(sound, letters), folded);
}
