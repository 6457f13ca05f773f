/** Verbs of these rooms' rules that end in a silent e, which rules of lemmas lose now and then: "imposed" as "impos". */
export const silentE: ReadonlySet<string> = new Set(
  `impose close raise double triple reduce halve slash evacuate escalate retaliate reciprocate recognise recognize freeze
  seize impede mobilise mobilize scramble rescue restrict release announce introduce place move welcome urge propose promise
  threaten denounce criticise criticize condemn deplore accuse allege prosecute investigate probe refuse dispute deny
  repudiate refute ridicule decline declare condone agree pledge offer endorse praise applaud salute congratulate ratify
  apologise apologize donate provide produce negotiate arrive invite leave give take make have serve expel deploy dispatch
  stage strike demonstrate blockade torture execute assassinate bombard detonate ambush rape force coerce arrange
  confiscate deportee exile terminate discontinue examine schedule authorise authorize like recommend contemplate debate
  fire continue convene exchange deliver require compete wave scoff smuggle bribe charge judge blame challenge silence
  oppose decide prepare receive believe argue undermine remove replace ease relate persuade concede`
    .split(/\s+/)
    .filter((word) => word.endsWith("e")),
);
