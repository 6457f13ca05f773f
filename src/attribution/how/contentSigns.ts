import type { Stance } from "../../article/index.ts";

/** `,` parts signs; `*` stands for any further letters. */
const WORDS: Readonly<Partial<Record<Stance, string>>> = {
  accuse:
    "abus*, aggress*, against, attack*, bad, badly, betray*, bigot*, blood*, brib*, cheat*, conspir*, corrupt*, crim*, danger*, disast*, disgrac*, " +
    "enem*, exaggerat*, exploit*, fail*, false*, fool*, fraud*, guilt*, hate, hated, hatred, hypocri*, illegal*, illegitim*, incompeten*, " +
    "instead, insult*, irresponsib*, joke, kill*, liar, liars, lied, lying, manipulat*, mess, misled, mislead*, murder*, n't, never, no, not, only, " +
    "outrag*, phony, problem, propagand*, provo*, racis*, reckless*, refus*, ridicul*, rigg*, scandal*, sexis*, sham*, spies, spied, spy*, steal*, " +
    "stole*, stupid*, terribl*, threat*, too, tortur*, unaccept*, unfair*, unfit, unlawful*, violat*, violen*, weak*, without, worse, worst, wrong*",
  deny:
    "absurd, baseless, cannot, fabricat*, fake, false, fantasy, fiction, groundless, hardly, hoax, invent*, lie, lies, myth, n't, neither, never, no, " +
    "nobody, none, nonsense, nor, not, nothing, ridiculous, rubbish, rumor, rumors, rumour, rumours, unfounded, unsubstantiated, untrue, " +
    "without, wrong",
  decline:
    "cannot, comment, declin*, n't, neither, never, no, nobody, none, nor, not, nothing, rather, refus*, without",
  threaten:
    "'d, 'll, consequence, consequences, going to, if, may, might, pay, regret, sanction, sanctions, shall, unless, until, will, wo, would",
  promise: "'d, 'll, going to, never, pledge, promise, shall, until, will, wo, word, would",
  demand:
    "call, called, calling, enough, had to, has to, have to, let, let's, must, need, needs to, ought, please, should, stop, time to, urgent",
  ask: "?",
  praise:
    "admir*, best, brave*, brillian*, courag*, excellent, extraordinary, fantastic, good, grateful, great*, hero*, honor*, honour*, impress*, incredibl*, " +
    "outstanding, proud, remarkabl*, respect*, right, smart, strong, success*, superb, terrific, thank*, tremendous*, well, wonderful*",
  blame: "because, blame, caus*, cost, due, fault, led, owe*, responsible, result",
};

const toPattern = (list: string) =>
  new RegExp(` (?:${list.split(", ").join("|").replaceAll("?", "\\?").replaceAll("*", "\\S*")}) `);

/**
 * Words without which a content hardly does what the stance says, where the cue does not name it: who denies says no,
 * who threatens speaks of what is to come. Patterns for contents as `spellContent` gives them.
 */
export const CONTENT_SIGNS: Readonly<Partial<Record<Stance, RegExp>>> = Object.fromEntries(
  Object.entries(WORDS).map(([stance, list]) => [stance, toPattern(list)]),
);
