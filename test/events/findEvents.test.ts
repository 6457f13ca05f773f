import { describe, expect, test } from "vitest";
import {
  type Attribution,
  EVENT_MODES,
  EVENT_TYPES,
  type SpanList,
  type Stance,
} from "../../src/article/index.ts";
import { findAttributions } from "../../src/attribution/index.ts";
import type { Cast } from "../../src/entities/index.ts";
import { draftEvents, findEvents } from "../../src/events/index.ts";
import { intensities } from "../../src/events/tables/intensities.ts";
import { quads } from "../../src/events/tables/quads.ts";
import type { Analysis } from "../../src/language/index.ts";
import { findTimes } from "../../src/time/index.ts";
import type { Said } from "../attribution/buildAnalysis.ts";
import { buildParsed, type Deed } from "./buildParsed.ts";

const NO_CAST: Cast = { entities: [], mentions: [], places: new Set() };
const PUBLISHED = "2031-05-07";

/** A cast of countries by the words that stand for them. */
function makeCast({ text, words }: Analysis, countries: Readonly<Record<string, string>>): Cast {
  const codes = [...new Set(Object.values(countries))];
  const entities = codes.map((country, i) => ({
    id: `e${i + 1}`,
    name: country,
    kind: "country" as const,
    aliases: [],
    roles: [],
    country,
    sector: null,
    mentions: [],
  }));
  const mentions = Array.from({ length: words.count }, (_, word) => word).flatMap((word) => {
    const code = countries[text.slice(words.begin[word], words.end[word])];
    if (!code) return [];
    const entity = codes.indexOf(code);
    return [
      { begin: word, end: word + 1, head: word, entity, how: "name" as const, confidence: 1, candidates: [] },
    ];
  });
  return { entities, mentions, places: new Set() };
}

interface Story {
  readonly sentences: readonly string[];
  readonly deeds?: readonly Deed[];
  readonly said?: readonly (Said & { readonly stance?: Stance })[];
  readonly countries?: Readonly<Record<string, string>>;
}

function tell({ sentences, deeds = [], said = [], countries }: Story) {
  const analysis = buildParsed(sentences, { deeds, said });
  const { text } = analysis;
  const cut = (spans: SpanList) => spans.map(([begin, end]) => text.slice(begin, end)).join(" … ");
  const attributions = findAttributions(analysis).map((one): Attribution => {
    const stance = said.find(({ cue }) => cut(one.cue).includes(cue))?.stance ?? null;
    return { ...one, stance, stanceConfidence: stance && 0.95 };
  });
  const cast = countries ? makeCast(analysis, countries) : NO_CAST;
  const timeline = {
    timed: analysis,
    times: findTimes(analysis, { published: PUBLISHED }),
    published: PUBLISHED,
  };
  const found = findEvents(draftEvents(analysis, attributions), { analysis, attributions, cast, timeline });
  return {
    attributions,
    events: found.events.map((event) => ({
      ...event,
      trigger: cut(event.trigger),
      actor: cut(event.actor),
      recipient: cut(event.recipient),
      evidence: cut(event.evidence),
    })),
    denials: found.denials.map((denial) => ({ ...denial, evidence: cut(denial.evidence) })),
  };
}

const EXPULSION =
  "Malta/PROPN/nsubj/2 expelled/VERB/root/0/expel four/NUM/nummod/5 Libyan/ADJ/amod/5 diplomats/NOUN/obj/2/diplomat on/ADP/case/7 Monday/PROPN/obl/2 ./PUNCT/punct/2";
const expulsion: Deed = {
  word: "expelled",
  type: "SANCTION",
  mode: "expel",
  actor: ["Malta"],
  recipient: ["diplomats"],
};

describe("an event", () => {
  test("has its parties at exact spans, resolved, dated and rated", () => {
    const { events } = tell({
      sentences: [EXPULSION],
      deeds: [expulsion],
      countries: { Malta: "MLT", diplomats: "LBY" },
    });
    expect(events).toEqual([
      {
        id: "v1",
        type: "SANCTION",
        mode: "expel",
        contexts: ["diplomatic"],
        cameo: "16",
        trigger: "expelled",
        actor: "Malta",
        recipient: "four Libyan diplomats",
        actors: ["e1"],
        recipients: ["e2"],
        status: "happened",
        within: null,
        statement: null,
        when: { from: "2031-05-05", to: "2031-05-05", span: [[40, 46]] },
        where: null,
        respondsTo: null,
        evidence: "",
        quad: 4,
        intensity: -5.5,
        scale: "PLOVER 2.0",
        confidence: expect.closeTo(0.9, 1),
      },
    ]);
  });
  test("keeps its spans where nobody is known", () => {
    const { events } = tell({ sentences: [EXPULSION], deeds: [expulsion] });
    expect(events).toMatchObject([{ actor: "Malta", actors: [], recipients: [] }]);
  });
  test("that only a statement tells is within it", () => {
    const { events } = tell({
      sentences: [
        "Minsk/PROPN/nsubj/2 said/VERB/root/0/say Malta/PROPN/nsubj/4 expelled/VERB/ccomp/2/expel four/NUM/nummod/6 envoys/NOUN/obj/4/envoy ./PUNCT/punct/2",
      ],
      deeds: [{ ...expulsion, recipient: ["envoys"] }],
      said: [{ source: "Minsk", cue: "said", content: ["Malta expelled four envoys"], stance: "state" }],
    });
    expect(events).toMatchObject([{ type: "SANCTION", within: "a1", statement: null }]);
  });
});

const ACCUSATION =
  "Peru/PROPN/nsubj/2 accused/VERB/root/0/accuse Chile/PROPN/obj/2 of/SCONJ/mark/5 jamming/VERB/xcomp/2/jam radars/NOUN/obj/5/radar ./PUNCT/punct/2";
const accusing = {
  source: "Peru",
  cue: "accused",
  content: ["Chile of jamming radars"],
  stance: "accuse" as const,
};

describe("a statement that is an event", () => {
  test("is one with the word that names it, and what it alleges is within it", () => {
    const { events } = tell({
      sentences: [ACCUSATION],
      deeds: [
        { word: "accused", type: "ACCUSE", mode: "allege", actor: ["Peru"], recipient: ["Chile"] },
        { word: "jamming", type: "COERCE", mode: "cyber", actor: ["Chile"] },
      ],
      said: [accusing],
    });
    expect(events).toMatchObject([
      { type: "ACCUSE", statement: "a1", within: null, status: "happened", intensity: -3.5, quad: 3 },
      { type: "COERCE", statement: null, within: "a1", actor: "Chile" },
    ]);
  });
  test("is made of its stance where no trigger tells it", () => {
    const { events } = tell({ sentences: [ACCUSATION], said: [accusing] });
    expect(events).toMatchObject([
      {
        type: "ACCUSE",
        mode: "allege",
        trigger: "accused",
        actor: "Peru",
        recipient: "Chile",
        statement: "a1",
      },
    ]);
  });
  test("is the speaker's own act in what is said", () => {
    const { events } = tell({
      sentences: [
        "“/PUNCT/punct/4 We/PRON/nsubj/4 will/AUX/aux/4 close/VERB/ccomp/10 the/DET/det/6 ports/NOUN/obj/4/port ,/PUNCT/punct/4 ”/PUNCT/punct/4 Minsk/PROPN/nsubj/10 said/VERB/root/0/say ./PUNCT/punct/10",
      ],
      deeds: [{ word: "close", type: "THREATEN", mode: "restrict", actor: ["We"] }],
      said: [
        { source: "Minsk", cue: "said", content: ["“ We will close the ports , ”"], stance: "threaten" },
      ],
    });
    expect(events).toMatchObject([
      { type: "THREATEN", trigger: "close", statement: "a1", within: null, status: "happened" },
    ]);
  });
  test("is none where it only states", () => {
    const { events } = tell({
      sentences: [
        "Minsk/PROPN/nsubj/2 said/VERB/root/0/say it/PRON/nsubj/4 rained/VERB/ccomp/2/rain ./PUNCT/punct/2",
      ],
      said: [{ source: "Minsk", cue: "said", content: ["it rained"], stance: "state" }],
    });
    expect(events).toEqual([]);
  });
});

describe("a denial", () => {
  const denied = (content: string, sentence: string, source = "Chile"): Story => ({
    sentences: [ACCUSATION, sentence],
    said: [accusing, { source, cue: "denied", content: [content], stance: "deny" }],
    countries: { Peru: "PER", Chile: "CHL", Santiago: "CHL", Lima: "PER" },
  });
  test("of the charge is of the accusation before it", () => {
    const { denials } = tell(
      denied(
        "the charge",
        "Santiago/PROPN/nsubj/2 denied/VERB/root/0/deny the/DET/det/4 charge/NOUN/obj/2 ./PUNCT/punct/2",
        "Santiago",
      ),
    );
    expect(denials).toMatchObject([{ of: "a1", by: "a2", evidence: "denied" }]);
  });
  test("in the words of the charge is of the accusation", () => {
    const { denials } = tell(
      denied(
        "jamming any radars",
        "Santiago/PROPN/nsubj/2 denied/VERB/root/0/deny jamming/VERB/xcomp/2/jam any/DET/det/5 radars/NOUN/obj/3/radar ./PUNCT/punct/2",
        "Santiago",
      ),
    );
    expect(denials).toMatchObject([{ of: "a1", by: "a2" }]);
  });
  test("is not of the denier's own accusation", () => {
    const { denials } = tell(
      denied("it", "Lima/PROPN/nsubj/2 denied/VERB/root/0/deny it/PRON/obj/2 ./PUNCT/punct/2", "Lima"),
    );
    expect(denials).toMatchObject([{ of: null, by: "a2" }]);
  });
  test("needs words that say so", () => {
    const { denials } = tell({
      sentences: [
        ACCUSATION,
        "Santiago/PROPN/nsubj/2 said/VERB/root/0/say the/DET/det/4 weather/NOUN/nsubj/6 was/AUX/cop/6 fine/ADJ/ccomp/2 ./PUNCT/punct/2",
      ],
      said: [
        accusing,
        { source: "Santiago", cue: "said", content: ["the weather was fine"], stance: "state" },
      ],
    });
    expect(denials).toEqual([]);
  });
  test("may be a flat no under said", () => {
    const { denials } = tell({
      sentences: [
        ACCUSATION,
        "Santiago/PROPN/nsubj/2 said/VERB/root/0/say that/SCONJ/mark/7 no/DET/det/5 ship/NOUN/nsubj/7 had/AUX/aux/7 jammed/VERB/ccomp/2/jam radars/NOUN/obj/7/radar ./PUNCT/punct/2",
      ],
      said: [
        accusing,
        { source: "Santiago", cue: "said", content: ["that no ship had jammed radars"], stance: "deny" },
      ],
      countries: { Peru: "PER", Chile: "CHL", Santiago: "CHL" },
    });
    expect(denials).toMatchObject([{ of: "a1", by: "a2", evidence: "no" }]);
  });
  test("of a demand is none", () => {
    const { denials } = tell({
      sentences: [
        ACCUSATION,
        "Santiago/PROPN/nsubj/2 rejected/VERB/root/0/reject the/DET/det/4 demand/NOUN/obj/2 ./PUNCT/punct/2",
      ],
      said: [accusing, { source: "Santiago", cue: "rejected", content: ["the demand"], stance: "decline" }],
    });
    expect(denials).toEqual([]);
  });
});

describe("an answer", () => {
  const countries = {
    Malta: "MLT",
    Valletta: "MLT",
    Libyan: "LBY",
    diplomats: "LBY",
    Libya: "LBY",
    consuls: "MLT",
  };
  const answer = (sentence: string): Story => ({
    sentences: [EXPULSION, sentence],
    deeds: [
      expulsion,
      { word: "closed", type: "SANCTION", mode: "discontinue", actor: ["Libya"], recipient: ["Valletta"] },
    ],
    countries,
  });
  const CLOSED =
    "Libya/PROPN/nsubj/2 closed/VERB/root/0/close its/PRON/nmod:poss/4 market/NOUN/obj/2 to/ADP/case/6 Valletta/PROPN/obl/2";
  test("is told by in response", () => {
    const { events } = tell(
      answer(
        `In/ADP/case/2 response/NOUN/obl/5 ,/PUNCT/punct/5 Libya/PROPN/nsubj/5 closed/VERB/root/0/close its/PRON/nmod:poss/7 market/NOUN/obj/5 to/ADP/case/9 Valletta/PROPN/obl/5 ./PUNCT/punct/5`,
      ),
    );
    expect(events).toMatchObject([
      { id: "v1", respondsTo: null },
      { id: "v2", respondsTo: "v1", evidence: "In response" },
    ]);
  });
  test("is told by retaliated by", () => {
    const { events } = tell(
      answer(
        `Libya/PROPN/nsubj/2 retaliated/VERB/root/0/retaliate by/SCONJ/mark/4 closed/VERB/advcl/2/close its/PRON/nmod:poss/6 market/NOUN/obj/4 to/ADP/case/8 Valletta/PROPN/obl/4 ./PUNCT/punct/2`,
      ),
    );
    expect(events.find(({ trigger }) => trigger === "closed")).toMatchObject({
      respondsTo: "v1",
      evidence: "retaliated by",
    });
  });
  test("is of the sentence before where the words stand alone, and nobody's where somebody only promises it", () => {
    const kind = "It/PRON/nsubj/3 was/AUX/cop/3 retaliatory/ADJ/root/0 ./PUNCT/punct/3";
    const promise =
      "Valletta/PROPN/nsubj/2 said/VERB/root/0/say it/PRON/nsubj/5 would/AUX/aux/5 answer/VERB/ccomp/2 in/ADP/case/7 kind/NOUN/obl/5 ./PUNCT/punct/2";
    const { sentences, ...rest } = answer(`${CLOSED} ./PUNCT/punct/2`);
    const alone = tell({ ...rest, sentences: [...sentences, kind] });
    expect(alone.events.map(({ respondsTo }) => respondsTo)).toEqual([null, "v1"]);
    const said = [{ source: "Valletta#2", cue: "said", content: ["it would answer in kind"] }];
    const promised = tell({ ...rest, sentences: [...sentences, promise], said });
    expect(promised.events.map(({ respondsTo }) => respondsTo)).toEqual([null, null]);
  });
  test("is none where one only follows the other", () => {
    const { events } = tell(answer(`${CLOSED} ./PUNCT/punct/2`));
    expect(events.map(({ respondsTo }) => respondsTo)).toEqual([null, null]);
  });
});

describe("the tables", () => {
  test("rate every type and mode between -10 and 10, cooperation above conflict", () => {
    for (const type of EVENT_TYPES) {
      const all = [intensities[type].type, ...Object.values(intensities[type].modes ?? {})];
      for (const score of all) expect(Math.abs(score)).toBeLessThanOrEqual(10);
      if (quads[type] <= 2) expect(Math.min(...all)).toBeGreaterThan(0);
      else expect(Math.max(...all)).toBeLessThan(1);
    }
    expect(intensities.ACCUSE.type).toBe(-3);
    expect(quads.SANCTION).toBe(4);
  });
  test("rate only modes that a type has", () => {
    for (const type of EVENT_TYPES) {
      const known: readonly string[] = EVENT_MODES[type];
      for (const mode of Object.keys(intensities[type].modes ?? {})) expect(known).toContain(mode);
    }
  });
});
