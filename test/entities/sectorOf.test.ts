import { describe, expect, test } from "vitest";
import { type Sector, sectorOf } from "../../src/entities/index.ts";

const roles: Partial<Record<Sector, string>> = {
  GOV: "minister|chiefs of staff|secretaries of state|the foreign minister|ambassadors|spokesman of the finance ministry|spokeswoman for the ministry|White House officials|president|prime minister-designate|a senior official|mayor of Ruritania|chief of staff|Kremlin spokesman|king|government negotiator",
  MIL: "general|major generals|army spokesman|soldiers|defence minister|the deputy defense minister|commander of the navy|Pentagon spokesman|chairman of the Joint Chiefs of Staff|IDF spokesperson|retired colonel|troops",
  COP: "police|policemen|police chiefs|chief of police|an FBI agent|riot police|sheriff",
  JUD: "judge|prosecutors|supreme court|chief justice|attorneys general|attorney general|court spokeswoman",
  LEG: "senator|lawmakers|members of parliament|MPs|speaker of the house|Bundestag president|parliamentary committee",
  PTY: "party leader|presidential candidates",
  OPP: "opposition|opposition leader|leader of the opposition|opposition senators|dissidents|shadow foreign secretary",
  SPY: "intelligence officials|head of the secret service|CIA director|spy chief|Mossad agents",
  REB: "rebels|rebel commander|rebel general|separatist leaders|insurgents|Hamas official|Taliban spokesman|Houthi leader",
  UAF: "gunmen|militia leader|mercenaries|unidentified gunmen",
  CRM: "drug cartel|gang leaders|smugglers|pirates|thieves",
  CVL: "protesters|anti-government protesters|residents|women|children|human rights activist|lawyers for the opposition|witnesses|families",
  PPL: "people|population",
  REF: "refugees|asylum seekers|internally displaced",
  BUS: "CEO|CEOs|chief executive officer|company spokesman|businessmen|chairman of the bank",
  AGR: "farmers|fishermen",
  LAB: "union leaders|trade unions|striking workers|police union",
  JRN: "reporter|journalists|state television|newspaper editor|news agencies",
  EDU: "students|professor|university president|university rectors|analysts|head of the think tank",
  HLT: "doctors|hospital director|nurses|firefighters|rescue workers",
  REL: "bishop|archbishops|clergy|grand ayatollah|head of the church|monks|the pope",
  IGO: "UN official|UN spokesman|EU officials|secretary-general|head of the IMF|NATO spokesperson|special rapporteur",
  NGO: "aid workers|charities|rights group|Amnesty International spokesman|director of Human Rights Watch|Oxfam",
};

describe.each(Object.entries(roles))("%s", (sector, list) => {
  test.each(list.split("|"))("%s", (name) => expect(sectorOf(name)).toBe(sector));
});

test("no role, no sector", () => {
  for (const name of ["", "Anna Lindqvist", "spokesman", "the leader", "yesterday", "France", "French"]) {
    expect(sectorOf(name), name).toBeNull();
  }
});

test("a very long name is read from its beginning", () => {
  expect(sectorOf(`bishop ${"x ".repeat(1e5)}`)).toBe("REL");
  expect(sectorOf(`${"x ".repeat(1e5)} bishop`)).toBeNull();
});
