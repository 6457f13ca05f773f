import { describe, expect, test } from "vitest";
import { draftEvents, type EventDraft } from "../../src/events/index.ts";
import type { Analysis } from "../../src/language/index.ts";
import { buildParsed, type Deed } from "./buildParsed.ts";

function tell(analysis: Analysis) {
  const { text, words } = analysis;
  const cut = (ranges: EventDraft["actors"]) =>
    ranges.map(([b, e]) => text.slice(words.begin[b], words.end[e - 1]));
  return draftEvents(analysis, []).map((draft) => ({
    trigger: cut(draft.trigger).join(" "),
    actors: cut(draft.actors),
    recipients: cut(draft.recipients),
    place: draft.place ? cut([draft.place])[0] : null,
    type: draft.type,
    mode: draft.mode,
    status: draft.status,
    confidence: draft.confidence,
  }));
}

const read = (sentence: string, ...deeds: readonly Deed[]) => tell(buildParsed([sentence], { deeds }));

const EXPELLED =
  "Malta/PROPN/nsubj/2 expelled/VERB/root/0/expel four/NUM/nummod/5 Libyan/ADJ/amod/5 diplomats/NOUN/obj/2/diplomat ././PUNCT/punct/2".replace(
    "././PUNCT",
    "./PUNCT",
  );

describe("parties", () => {
  test("are whole phrases: the subject acts, the object suffers", () => {
    const found = read(EXPELLED, {
      word: "expelled",
      type: "SANCTION",
      actor: ["Malta"],
      recipient: ["diplomats"],
    });
    expect(found).toMatchObject([
      { trigger: "expelled", actors: ["Malta"], recipients: ["four Libyan diplomats"] },
    ]);
  });
  test("of a passive verb stand the other way round", () => {
    const found = read(
      "Two/NUM/nummod/2 envoys/NOUN/nsubj:pass/4/envoy were/AUX/aux:pass/4 expelled/VERB/root/0/expel by/ADP/case/6 Oslo/PROPN/obl:agent/4 ./PUNCT/punct/4",
      { word: "expelled", type: "SANCTION", actor: ["Oslo"], recipient: ["envoys"] },
    );
    expect(found).toMatchObject([{ actors: ["Oslo"], recipients: ["Two envoys"] }]);
  });
  test("of a passive verb are told by the grammar where the model is blind", () => {
    const found = read(
      "Two/NUM/nummod/2 envoys/NOUN/nsubj:pass/4/envoy were/AUX/aux:pass/4 expelled/VERB/root/0/expel by/ADP/case/6 Oslo/PROPN/obl:agent/4 ./PUNCT/punct/4",
      { word: "expelled", type: "SANCTION" },
    );
    expect(found).toMatchObject([{ actors: ["Oslo"] }]);
  });
  test("take in who stands right behind the verb where neither model nor grammar tells to whom it is done", () => {
    const accused =
      "Oslo/PROPN/nsubj/2 accused/VERB/root/0/accuse Paris/PROPN/xcomp/2 of/SCONJ/mark/5 spying/VERB/advcl/3/spy ./PUNCT/punct/2";
    expect(read(accused, { word: "accused", type: "ACCUSE", actor: ["Oslo"] })).toMatchObject([
      { actors: ["Oslo"], recipients: ["Paris"] },
    ]);
    // Who is struck or arrested stands there too, and the model knows better.
    expect(read(accused, { word: "accused", type: "COERCE", actor: ["Oslo"] })).toMatchObject([
      { actors: ["Oslo"], recipients: [] },
    ]);
  });
  test("of a noun are its possessor and what stands behind of", () => {
    const found = read(
      "Washington/PROPN/nmod:poss/3 's/PART/case/1 expulsion/NOUN/nsubj/9 of/ADP/case/6 35/NUM/nummod/6 diplomats/NOUN/nmod/3/diplomat surprised/VERB/acl/6 many/ADJ/obj/7 came/VERB/root/0/come late/ADV/advmod/9 ./PUNCT/punct/9",
      { word: "expulsion", type: "SANCTION", actor: ["Washington"], recipient: ["35 diplomats"] },
    );
    expect(found).toMatchObject([{ actors: ["Washington 's"], recipients: ["35 diplomats"], mode: "expel" }]);
  });
  test("of a noun may be an adjective of a country", () => {
    const found = read(
      "The/DET/det/3 Danish/ADJ/amod/3 deployment/NOUN/nsubj/4 worried/VERB/root/0/worry Santiago/PROPN/obj/4 ./PUNCT/punct/4",
      { word: "deployment", type: "MOBILIZE" },
    );
    expect(found).toMatchObject([{ actors: ["Danish"], type: "MOBILIZE" }]);
  });
  test("joined by and are several", () => {
    const found = read(
      "France/PROPN/nsubj/4 and/CCONJ/cc/3 Spain/PROPN/conj/1 condemned/VERB/root/0/condemn the/DET/det/6 army/NOUN/obj/4 ./PUNCT/punct/4",
      { word: "condemned", type: "ACCUSE", actor: ["France", "Spain"], recipient: ["the army"] },
    );
    expect(found).toMatchObject([{ actors: ["France", "Spain"], recipients: ["the army"] }]);
  });
  test("of a noun with a light verb are the verb's", () => {
    const found = read(
      "The/DET/det/2 ministers/NOUN/nsubj/3/minister held/VERB/root/0/hold talks/NOUN/obj/3 with/ADP/case/6 Oslo/PROPN/nmod/4 ./PUNCT/punct/3",
      { word: "talks", type: "CONSULT" },
    );
    expect(found).toMatchObject([
      { actors: ["The ministers", "Oslo"], recipients: ["The ministers", "Oslo"] },
    ]);
  });
  test("of what the two sides do together are actors and recipients alike", () => {
    const found = read(
      "The/DET/det/3 two/NUM/nummod/3 sides/NOUN/nsubj/4/side agreed/VERB/root/0/agree in/ADP/case/6 Oslo/PROPN/obl/4 ./PUNCT/punct/4",
      { word: "agreed", type: "AGREE", actor: ["The two sides"], place: "Oslo" },
    );
    expect(found).toMatchObject([
      { actors: ["The two sides"], recipients: ["The two sides"], place: "Oslo" },
    ]);
  });
  test("that are things do not act", () => {
    const found = read(
      "The/DET/det/2 wind/NOUN/nsubj/3 threatened/VERB/root/0/threaten the/DET/det/5 mayor/NOUN/obj/3 ./PUNCT/punct/3",
      { word: "threatened", type: "THREATEN", actor: ["The wind"], recipient: ["the mayor"] },
    );
    expect(found).toMatchObject([{ actors: [], recipients: ["the mayor"] }]);
    expect(found[0]!.confidence).toBeLessThan(0.8);
  });
});

test("who rejects a charge did not make it", () => {
  const found = read(
    "Minsk/PROPN/nsubj/2 rejected/VERB/root/0/reject the/DET/det/4 charge/NOUN/obj/2 ./PUNCT/punct/2",
    { word: "rejected", type: "REJECT", actor: ["Minsk"] },
    { word: "charge", type: "ACCUSE", mode: "allege", actor: ["Minsk"] },
  );
  expect(found).toMatchObject([
    { type: "REJECT", actors: ["Minsk"] },
    { type: "ACCUSE", actors: [] },
  ]);
});

describe("what a deed is", () => {
  const cases: readonly (readonly [string, string, Deed, string, string | null])[] = [
    [
      "diplomats ordered to leave",
      "Valletta/PROPN/nsubj/2 told/VERB/root/0/tell four/NUM/nummod/4 envoys/NOUN/obj/2/envoy to/PART/mark/6 leave/VERB/xcomp/2 ./PUNCT/punct/2",
      { word: "told", type: "REQUEST", mode: "yield" },
      "SANCTION",
      "expel",
    ],
    [
      "embassy staff cut",
      "Moscow/PROPN/nsubj/2 cut/VERB/root/0 the/DET/det/5 embassy/NOUN/compound/5 staff/NOUN/obj/2 ./PUNCT/punct/2",
      { word: "cut", type: "COERCE", mode: "restrict" },
      "SANCTION",
      "expel",
    ],
    [
      "persons deported",
      "Police/NOUN/nsubj/2 deported/VERB/root/0/deport two/NUM/nummod/4 nurses/NOUN/obj/2/nurse ./PUNCT/punct/2",
      { word: "deported", type: "SANCTION", mode: "expel" },
      "COERCE",
      "deport",
    ],
    [
      "an ambassador summoned",
      "Paris/PROPN/nsubj/2 summoned/VERB/root/0/summon the/DET/det/4 ambassador/NOUN/obj/2 ./PUNCT/punct/2",
      { word: "summoned", type: "REQUEST", mode: "meet" },
      "ACCUSE",
      "disapprove",
    ],
    [
      "an ambassador recalled",
      "Paris/PROPN/nsubj/2 recalled/VERB/root/0/recall its/PRON/nmod:poss/4 ambassador/NOUN/obj/2 ./PUNCT/punct/2",
      { word: "recalled", type: "RETREAT", mode: "withdraw" },
      "SANCTION",
      "withdraw",
    ],
    [
      "duties imposed",
      "Brussels/PROPN/nsubj/2 imposed/VERB/root/0/impos duties/NOUN/obj/2/duty on/ADP/case/5 tyres/NOUN/nmod/3/tyre ./PUNCT/punct/2",
      { word: "imposed", type: "COERCE", mode: "restrict" },
      "SANCTION",
      "discontinue",
    ],
    [
      "a claim denied",
      "Minsk/PROPN/nsubj/2 denied/VERB/root/0/deny the/DET/det/4 charge/NOUN/obj/2 ./PUNCT/punct/2",
      { word: "denied", type: "ACCUSE", mode: "allege" },
      "REJECT",
      null,
    ],
  ];
  test.each(cases)("%s", (_, sentence, deed, type, mode) => {
    expect(read(sentence, deed)).toMatchObject([{ type, mode }]);
  });
  test("brought home is withdrawn, brought in is not", () => {
    const brought =
      "Oslo/PROPN/nsubj/2 brought/VERB/root/0/bring two/NUM/nummod/4 attachés/NOUN/obj/2/attaché WHERE/ADV/advmod/2 ./PUNCT/punct/2";
    expect(read(brought.replace("WHERE", "home"))).toMatchObject([{ type: "SANCTION", mode: "withdraw" }]);
    expect(read(brought.replace("WHERE", "in"))).toEqual([]);
  });
  test("is the model's word for it where no rule speaks", () => {
    const found = read(
      "Police/NOUN/nsubj/2 clubbed/VERB/root/0/club the/DET/det/4 marchers/NOUN/obj/2/marcher ./PUNCT/punct/2",
      { word: "clubbed", type: "ASSAULT", mode: "beat" },
    );
    expect(found).toMatchObject([{ type: "ASSAULT", mode: "beat" }]);
  });
  test("is told by its words where the model sees no deed", () => {
    const found = tell(buildParsed([EXPELLED]));
    expect(found).toMatchObject([
      { type: "SANCTION", mode: "expel", actors: ["Malta"], recipients: ["four Libyan diplomats"] },
    ]);
    expect(found[0]!.confidence).toBeLessThan(0.7);
  });
  test("is an agreement where cooperation is only planned", () => {
    const found = read(
      "Peru/PROPN/nsubj/3 will/AUX/aux/3 share/VERB/root/0 radar/NOUN/obj/3 with/ADP/case/6 Chile/PROPN/obl/3 ./PUNCT/punct/3",
      { word: "share", type: "COOPERATE", actor: ["Peru"] },
    );
    expect(found).toMatchObject([{ type: "AGREE", mode: null, status: "happened" }]);
  });
});

describe("how real a deed is", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "The/DET/det/2 police/NOUN/nsubj/5 did/AUX/aux/5 not/PART/advmod/5 arrest/VERB/root/0 anyone/PRON/obj/5 ./PUNCT/punct/5",
      "negated",
    ],
    [
      "The/DET/det/2 police/NOUN/nsubj/4 will/AUX/aux/4 arrest/VERB/root/0 the/DET/det/6 mayor/NOUN/obj/4 ./PUNCT/punct/4",
      "planned",
    ],
    [
      "The/DET/det/2 police/NOUN/nsubj/4 may/AUX/aux/4 arrest/VERB/root/0 the/DET/det/6 mayor/NOUN/obj/4 ./PUNCT/punct/4",
      "hypothetical",
    ],
    [
      "If/SCONJ/mark/4 the/DET/det/3 police/NOUN/nsubj/4 arrest/VERB/root/0 the/DET/det/6 mayor/NOUN/obj/4 ./PUNCT/punct/4",
      "hypothetical",
    ],
    [
      "The/DET/det/2 police/NOUN/nsubj/3 plan/VERB/root/0 to/PART/mark/5 arrest/VERB/xcomp/3 the/DET/det/7 mayor/NOUN/obj/5 ./PUNCT/punct/3",
      "planned",
    ],
    [
      "The/DET/det/2 police/NOUN/nsubj/3 failed/VERB/root/0/fail to/PART/mark/5 arrest/VERB/xcomp/3 the/DET/det/7 mayor/NOUN/obj/5 ./PUNCT/punct/3",
      "negated",
    ],
    ["No/DET/det/2 mayor/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 arrest/VERB/root/0 ./PUNCT/punct/4", "negated"],
    [
      "The/DET/det/2 police/NOUN/nsubj/3 arrest/VERB/root/0 the/DET/det/5 mayor/NOUN/obj/3 ./PUNCT/punct/3",
      "happened",
    ],
  ];
  test.each(cases)("%s", (sentence, status) => {
    expect(read(sentence, { word: "arrest", type: "COERCE", mode: "arrest" })).toMatchObject([{ status }]);
  });
  test("a threat has happened though what it announces has not", () => {
    const found = read(
      "The/DET/det/2 rebels/NOUN/nsubj/3/rebel threatened/VERB/root/0/threaten to/PART/mark/5 bomb/VERB/xcomp/3 the/DET/det/7 army/NOUN/obj/5 ./PUNCT/punct/3",
      { word: "threatened", type: "THREATEN", mode: "violence" },
      { word: "bomb", type: "ASSAULT", mode: "explosives", status: "hypothetical" },
    );
    expect(found).toMatchObject([{ type: "THREATEN", status: "happened" }]);
  });
});

describe("no events are", () => {
  test("what could have been", () => {
    const found = read(
      "The/DET/det/2 talks/NOUN/nsubj/5 could/AUX/aux/5 have/AUX/aux/5 collapsed/VERB/root/0/collapse ./PUNCT/punct/5",
      { word: "talks", type: "CONSULT" },
      { word: "collapsed", type: "SANCTION" },
    );
    expect(found).toEqual([]);
  });
  test("what is done to a figure of speech", () => {
    const found = read(
      "The/DET/det/2 minister/NOUN/nsubj/3 killed/VERB/root/0/kill time/NOUN/obj/3 ./PUNCT/punct/3",
      { word: "killed", type: "ASSAULT", actor: ["The minister"] },
    );
    expect(found).toEqual([]);
  });
  test("words that describe a thing", () => {
    const found = read(
      "The/DET/det/2 minister/NOUN/nsubj/3 saw/VERB/root/0/see an/DET/det/6 arresting/ADJ/amod/6 view/NOUN/obj/3 ./PUNCT/punct/3",
      { word: "arresting", type: "COERCE", mode: "arrest" },
    );
    expect(found).toEqual([]);
  });
  test("words of a name", () => {
    const analysis = buildParsed(
      [
        "The/DET/det/3 Agreement/PROPN/compound/3 Bridge/PROPN/nsubj/5 in/ADP/case/5 Oslo/PROPN/root/0 ./PUNCT/punct/5",
      ],
      { deeds: [{ word: "Agreement", type: "AGREE" }], names: { "Agreement Bridge": "place" } },
    );
    expect(tell(analysis)).toEqual([]);
  });
  test("deeds of nobody in a paragraph without anybody of public life", () => {
    const found = read(
      "Snow/NOUN/nsubj/2 attacked/VERB/root/0/attack the/DET/det/4 roses/NOUN/obj/2/rose ./PUNCT/punct/2",
      { word: "attacked", type: "ASSAULT", actor: ["Snow"], recipient: ["the roses"] },
    );
    expect(found).toEqual([]);
  });
  test("triggers that are unlikely", () => {
    const found = read(
      "Police/NOUN/nsubj/2 watched/VERB/root/0/watch the/DET/det/4 crowd/NOUN/obj/2 ./PUNCT/punct/2",
      { word: "watched", type: "COERCE", probability: 0.3 },
    );
    expect(found).toEqual([]);
  });
});
