/** Forms that no spelling rule makes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: "is are was were been being am",
    beg: "begged begging",
    beseech: "besought",
    forbid: "forbade forbidden",
    find: "found",
    foresee: "foresaw foreseen",
    have: "has had having",
    hear: "heard",
    hit: "hitting",
    hold: "held",
    keep: "kept",
    know: "knew known",
    lay: "laid",
    leave: "left",
    make: "made",
    mean: "meant",
    overrule: "overruled",
    plan: "planned planning",
    plead: "pled",
    pay: "paid",
    put: "putting",
    rip: "ripped ripping",
    say: "said",
    see: "saw seen",
    seek: "sought",
    send: "sent",
    slam: "slammed slamming",
    speak: "spoke spoken",
    swear: "swore sworn",
    take: "took taken",
    tell: "told",
    think: "thought",
    throw: "threw thrown",
    understand: "understood",
    undertake: "undertook undertaken",
    write: "wrote written",
    permit: "permitted permitting",
    fathom: "fathomed",
    rebut: "rebutted rebutting",
    pan: "panned panning",
    rap: "rapped rapping",
    knock: "knocked",
  }),
);

/** The forms of a word, itself first: of a verb, by the rules of spelling and the list above. */
export function formsOf(word: string): readonly string[] {
  const stem = word.replace(/e$/, "");
  const regular = /[^aeiou]y$/.test(word)
    ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
    : [/(?:s|sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`, `${stem}ed`, `${stem}ing`];
  return [word, ...regular, ...(IRREGULAR.get(word)?.split(" ") ?? [])];
}
