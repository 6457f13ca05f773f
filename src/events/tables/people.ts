/** Words for people, bodies and crafts of public life that no table of roles and sectors has; each also stands for its plural. */
export const people: ReadonlySet<string> = new Set(
  `adviser advisor agency aide alliance association authority bloc boss boy broker brother buyer cabinet campaign
  candidate captain captive cell chair chairman chairwoman charity chief city civilian clan clerk client club coalition
  colleague collective column commission committee commissioner community conglomerate consortium contractor convoy cop
  council councillor country county couple creditor crew critic customer daughter dealer defector defendant delegate
  delegation department deputy detainee director dissident district dissenter division driver employee employer everyone
  executive exporter father faction federation fellow fighter figure filmmaker fisher force foreigner fraternity friend front
  fugitive girl group guest guide herder holder husband importer inmate inspector insurgent intruder investor islander
  jet juror kidnapper laboratory lawmaker leader leadership league lecturer legislator lender liaison lobby local looter
  majority maker manager member miner minority mission monitor mother motorist movement network negotiator nobody
  observer occupier office official operator opponent organiser organisation organizer organization outsider owner
  panel parent partner patrol pensioner photographer pilot plane player plotter power premier producer province publisher
  pupil ranger raider region regulator relative representative researcher rival ruler saboteur sailor secretary seller side
  sister smuggler son speaker spokesman spokesperson spokeswoman spouse squad staff staffer subject suspect syndicate
  tanker team tenant tourist town trader traveller treasurer tribe tribesman trio troop truck trucker vendor vessel
  veteran village visitor volunteer voter watchdog widow wife witness worshipper writer youth frigate destroyer warship
  trawler cutter submarine boat ship aircraft drone gunboat convoy neighbour human`
    .split(/\s+/)
    .filter(Boolean),
);

/** Pronouns that stand for someone; "it" and "they" may stand for a thing as well. */
export const someone: ReadonlySet<string> = new Set(
  `i we you he she they it me us him her them who whom whoever my our your his their its one ones someone somebody anyone
  anybody everyone everybody nobody those these others another both all several many some two three four five six seven eight
  nine ten dozens hundreds thousands neither either none few each himself herself themselves itself ourselves whose which
  that`
    .split(/\s+/)
    .filter(Boolean),
);

/** Papers that speak for those who wrote them: they accuse, demand and reject, and do nothing else. */
export const papers: ReadonlySet<string> = new Set(
  `report statement letter verdict ruling judgment judgement indictment resolution complaint lawsuit petition declaration
  decree editorial communique communiqué note memo dossier inquiry article post decision order law bill treaty poll study
  audit text document speech`
    .split(/\s+/)
    .filter(Boolean),
);
