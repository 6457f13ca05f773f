import type { Stance } from "../../article/index.ts";

/** What a cue of some words may do, the first likeliest where nothing else is known. */
export interface StanceWords {
  readonly stances: readonly Stance[];
  /** As `wordPattern` reads them. */
  readonly words: string;
}

/**
 * Cues that name what is done by saying something. One stance: the cue decides. Several: the model chooses among them.
 * The first list with an entry that stands in the cue counts, so what turns another word round comes first. After the
 * guide in `training/passages`.
 */
export const STANCE_WORDS: readonly StanceWords[] = [
  { stances: ["decline"], words: "neither nor, not|n't confirm or deny, no comment, not|n't comment" },
  { stances: ["deny", "decline"], words: "refuse|decline|not|n't deny|exclude, rule out" },
  {
    stances: ["decline"],
    words:
      "decline, refuse, refusal, not|n't respond|reply|answer|return, turn down, rebuff, spurn, demur, balk, sidestep, dodge, " +
      "keep|stay|remain silent, rule nothing out, is|are|was|were n't|not saying, " +
      "would|will|wo not|n't say|answer|confirm|discuss|elaborate|name|identify|specify|disclose|reveal|speak|talk|tell|explain|address|provide",
  },
  { stances: ["decline", "deny"], words: "reject, rejection" },
  {
    stances: ["deny"],
    words:
      "plead not guilty, deny, denial, refute, rebut, rebuttal, dispute, contradict, disavow, disown, repudiate, debunk, play down, " +
      "downplay, dismiss, brush off, brush aside, shrug off, wave away, wave aside, doubt",
  },
  {
    stances: ["blame"],
    words: "blame, put down to, lay at door, hold responsible, attribute to",
  },
  { stances: ["state"], words: "plead guilty" },
  { stances: ["demand"], words: "call for, call on, call upon, call to" },
  {
    stances: ["accuse"],
    words:
      "accuse, accusation, condemn, condemnation, criticize, criticise, criticism, critical of, denounce, deplore, decry, blast, slam, rip, " +
      "lash, lambast, lambaste, berate, chastise, rebuke, chide, ridicule, mock, deride, insult, sue, indict, convict, rail, " +
      "assail, attack, scold, reprimand, censure, bash, hammer, taunt, jeer, scoff, excoriate, vilify, impugn, complain, complaint, " +
      "brand, fume, charge, deplore, lament, take aim, knock, skewer, decry, pan, allegation, take issue, rap, trash, savage",
  },
  {
    stances: ["accuse", "state"],
    words: "allege, suspect, rule against, find guilty, object, protest, liken",
  },
  { stances: ["blame", "accuse"], words: "fault" },
  { stances: ["threaten"], words: "threaten, threat" },
  { stances: ["promise", "threaten", "state"], words: "vow, swear, commit" },
  { stances: ["promise", "demand"], words: "offer" },
  {
    stances: ["promise"],
    words: "promise, pledge, guarantee, undertake, volunteer",
  },
  {
    stances: ["praise"],
    words:
      "praise, hail, laud, applaud, thank, congratulate, commend, salute, welcome, endorse, endorsement, compliment, extol, pay tribute, " +
      "celebrate, lavish, credit",
  },
  { stances: ["praise", "state"], words: "support, backs, backed, backing, tout, admire, trumpet" },
  { stances: ["ask"], words: "inquire, enquire, wonder, query, quiz, want to know, pose question" },
  { stances: ["ask", "accuse", "deny"], words: "question" },
  { stances: ["ask", "demand"], words: "ask, request" },
  {
    stances: ["demand"],
    words:
      "demand, urge, exhort, implore, beg, beseech, order, instruct, command, recommend, recommendation, advise, appeal for, appeal to, " +
      "press for, press to, push for, petition, plead, plea, request, invite, encourage, lobby, advocate, summon, entreat",
  },
  { stances: ["hint"], words: "hint, insinuate, intimate, let be know, let it be know, drop hint" },
  { stances: ["hint", "demand"], words: "suggest, suggestion" },
  { stances: ["hint", "state"], words: "imply, signal, indicate, indication" },
  { stances: ["state", "threaten", "demand", "accuse"], words: "warn, warning" },
  { stances: ["state", "accuse"], words: "according to" },
  {
    stances: ["state"],
    words:
      "estimate, predict, forecast, remember, announce, admit, acknowledge, concede, confess, " +
      "apologize, apologise, plan, intend, joke, mention, cite, reference, refer to, outline, discuss, detail, unveil, recount, list, address",
  },
];
