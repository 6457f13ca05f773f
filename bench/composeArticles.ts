/** Chances from a seed, the same each time: a linear congruential generator of 32 bits, from 0 to below 1. */
export function openChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = "ba dor ek fin gal hes il jor kan lem mir nov ost pra rud sel tov ulm ven zar".split(" ");
/** A name inside a sentence, and a number. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu;
const NUMBER = /\b\d{1,3}\b/g;

function makeName(chance: () => number): string {
  const syllables = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]);
  const name = syllables.join("");
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Paragraphs of an article: two to fifteen, and each fiftieth article is a long one. */
function chooseLength(index: number, chance: () => number): number {
  return index % 50 === 49 ? 80 + Math.floor(chance() * 60) : 2 + Math.floor(chance() * 14);
}

/**
 * Articles composed of the paragraphs of some texts, no two alike: the paragraphs drawn at random, half the names
 * made new in each article, the numbers too. The same seed composes the same articles.
 */
export function* composeArticles(
  texts: readonly string[],
  { count, seed = 1 }: { readonly count: number; readonly seed?: number },
): Generator<{ readonly id: string; readonly published: string; readonly text: string }> {
  const paragraphs = texts.flatMap((text) => text.split(/\n\s*\n/)).filter((one) => one.trim() !== "");
  const chance = openChance(seed);
  for (let i = 0; i < count; i++) {
    const drawn = Array.from(
      { length: chooseLength(i, chance) },
      () => paragraphs[Math.floor(chance() * paragraphs.length)]!,
    );
    const renamed = new Map<string, string>();
    const rename = (name: string) => {
      if (!renamed.has(name)) renamed.set(name, chance() < 0.5 ? name : makeName(chance));
      return renamed.get(name)!;
    };
    const text = drawn
      .join("\n\n")
      .replace(NAME, rename)
      .replace(NUMBER, () => String(1 + Math.floor(chance() * 999)));
    const day = String(1 + (i % 28)).padStart(2, "0");
    yield { id: `composed-${i + 1}`, published: `2025-05-${day}`, text };
  }
}
