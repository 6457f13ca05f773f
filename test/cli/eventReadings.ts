import { makeEntity, makeReading, spanOf } from "../makeReading.ts";

const spies =
  "Marvenna expelled four envoys on Monday. Its foreign minister, Joren Okonta, accused Kestovia of running spies across the bridge, which Kestovia denies. In response, Kestovia closed its consulate in Port Ansel. Okonta demanded that the crossing be reopened. Ferry services may be cut by the harbour board, an aide said.";
/** Two invented countries, under codes of islands where nobody lives. */
const entities = [
  makeEntity({ id: "e1", name: "Marvenna", kind: "country", country: "HMD", sector: "GOV" }),
  makeEntity({
    id: "e2",
    name: "Kestovia",
    kind: "country",
    country: "BVT",
    sector: "GOV",
    aliases: ["Lindhaven"],
  }),
  makeEntity({
    id: "e3",
    name: "Joren Okonta",
    country: "HMD",
    sector: "GOV",
    roles: [{ title: "foreign minister", of: "HMD" }],
  }),
  makeEntity({ id: "e4", kind: "unnamed", country: "HMD" }),
];
const okonta = {
  entity: "e3",
  name: "Joren Okonta",
  description: null,
  kind: "person",
  how: "name",
  confidence: 0.9,
} as const;

/** Expulsion and countermeasure, accusation and denial, a demand without an answer, and what is only planned. */
export const expulsions = makeReading({
  text: spies,
  id: "wire-1",
  title: "Bridge",
  outlet: "Northern Wire",
  published: "2025-05-06",
  language: "en",
  entities,
  said: [
    {
      source: "Its foreign minister, Joren Okonta",
      cue: "accused",
      content: "Kestovia of running spies across the bridge",
      stance: "accuse",
      speaker: okonta,
    },
    {
      source: "Kestovia",
      cue: "denies",
      content: "which",
      stance: "deny",
      speaker: { ...okonta, entity: "e2", name: "Kestovia", description: null, kind: "country" },
    },
    {
      source: "Okonta",
      cue: "demanded",
      content: "that the crossing be reopened",
      stance: "demand",
      speaker: okonta,
    },
    {
      source: "an aide",
      cue: "said",
      content: "Ferry services may be cut by the harbour board",
      stance: "state",
    },
  ],
  done: [
    {
      trigger: "expelled",
      actor: "Marvenna",
      recipient: "four envoys",
      actors: ["e1"],
      recipients: ["e2"],
      type: "SANCTION",
      mode: "expel",
      quad: 4,
      intensity: -6,
      when: { from: "2025-05-05", to: "2025-05-05", span: [spanOf(spies, "on Monday")] },
    },
    {
      trigger: "accused",
      actor: "Its foreign minister, Joren Okonta",
      recipient: "Kestovia",
      actors: ["e3"],
      recipients: ["e2"],
      type: "ACCUSE",
      mode: "allege",
      quad: 3,
      intensity: -3,
      statement: "a1",
    },
    {
      trigger: "closed",
      recipient: "its consulate",
      actors: ["e2"],
      recipients: ["e1"],
      type: "SANCTION",
      quad: 4,
      intensity: -5.5,
      where: [spanOf(spies, "in Port Ansel")],
      respondsTo: "v1",
      evidence: "In response",
      contexts: ["diplomatic"],
    },
    {
      trigger: "cut",
      actor: "the harbour board",
      recipient: "Ferry services",
      actors: ["e1"],
      type: "SANCTION",
      quad: 4,
      intensity: -5,
      status: "planned",
      within: "a4",
      confidence: 0.4,
    },
    {
      trigger: "running",
      actor: "Kestovia",
      recipient: "spies",
      actors: ["e2"],
      type: "COERCE",
      quad: 4,
      intensity: -7,
      within: "a1",
    },
  ],
  denials: [{ of: "a1", by: "a2", evidence: [spanOf(spies, "which Kestovia denies")], confidence: 0.8 }],
});

const talks =
  "Delegates of Marvenna and Kestovia met in the capital. Kestovia repeated its denials. Marvenna never cut the power line.";
/** Something that both do, a denial of what nobody says, and what did not happen. */
export const talking = makeReading({
  text: talks,
  id: "courier-1",
  title: "Talks\u001b[2J",
  outlet: "The Lindhaven Courier",
  published: "2025-06-02",
  entities,
  said: [{ source: "Kestovia", cue: "denials", content: "repeated its denials", stance: "deny" }],
  done: [
    {
      trigger: "met",
      actor: "Delegates of Marvenna and Kestovia",
      recipient: "Delegates of Marvenna and Kestovia",
      actors: ["e1", "e2"],
      recipients: ["e1", "e2"],
      type: "CONSULT",
      quad: 1,
      intensity: 1,
    },
    {
      trigger: "cut",
      actor: "Marvenna",
      recipient: "the power line",
      actors: ["e1"],
      recipients: ["e2"],
      type: "SANCTION",
      quad: 4,
      intensity: -5,
      status: "negated",
    },
  ],
  denials: [{ of: null, by: "a1", evidence: [spanOf(talks, "denials")], confidence: 0.4 }],
});
