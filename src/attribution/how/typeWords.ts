import type { AttributionType } from "../../article/index.ts";

/** Cues that name what is told of a source, as `wordPattern` reads them. */
export interface TypeWords {
  readonly type: AttributionType;
  readonly words: string;
}

/**
 * The first list with an entry that stands in the cue counts. Words that are said as often as thought ("agree", "find",
 * "hear", "recall", "support", "understand") are in none and left to the model.
 */
export const TYPE_WORDS: readonly TypeWords[] = [
  {
    type: "communication",
    words:
      "say, tell, write, tweet, according to, want know, want it known, let know, let it be known, let it be understood, wish it to be understood, make it known, let slip|fall|rip, take heat, add, speak, " +
      "ask, urge, call, note, argue, claim, announce, insist, deny, accuse, warn, comment, respond, " +
      "report, express, voice, reply, answer, state, statement, declare, explain, describe, promise, vow, pledge",
  },
  {
    type: "attitude",
    words:
      "think, believe, fear, hope, hopeful, doubt, expect, oppose, prefer, like, dislike, love, hate, despise, trust, distrust, worry, " +
      "admire, resent, regard, suspect, seem, is|are|was|were apparent, is|are|was|were sure, is|are|was|were glad|proud|happy|angry|frustrated, care about, interested in",
  },
  {
    type: "factive",
    words:
      "know, see, realize, realise, learn, notice, discover, forget, aware, fathom, sense, witness, look out|in|at",
  },
  {
    type: "control",
    words:
      "want, plan, intend, try, seek, attempt, aim, decide, permit, vote, authorize, authorise, grant, sponsor, negotiate, forbid, order, have in mind",
  },
];
