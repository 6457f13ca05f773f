/** Police forces by names of their own. */
export const police: Readonly<Record<string, string>> = {
  AUS: "Australian Federal Police",
  BRA: "Polícia Federal|Policia Federal",
  CAN: "RCMP|Royal Canadian Mounted Police|Mounties",
  CHL: "Carabineros",
  DEU: "Bundeskriminalamt|BKA|Bundespolizei",
  ESP: "Guardia Civil|Civil Guard, Mossos d'Esquadra|Mossos, Policía Nacional",
  FRA: "Gendarmerie nationale, Sûreté|Préfecture de Police",
  GBR: "Scotland Yard|Metropolitan Police|Met Police, National Crime Agency|NCA, Police Service of Northern Ireland|PSNI, Police Scotland, Greater Manchester Police, West Midlands Police",
  IND: "Central Bureau of Investigation|CBI, Central Reserve Police Force|CRPF",
  IRL: "Garda|Gardaí|Garda Síochána|An Garda Síochána",
  ITA: "Carabinieri, Guardia di Finanza",
  NLD: "Koninklijke Marechaussee|Marechaussee",
  SAU: "Mabahith",
  TUR: "Jandarma",
  USA: "FBI|F.B.I.|Federal Bureau of Investigation|Bureau of Investigation, NYPD, LAPD, DEA|Drug Enforcement Administration, ATF, Secret Service|US Secret Service|U.S. Secret Service, ICE|Immigration and Customs Enforcement, Border Patrol|US Border Patrol|U.S. Border Patrol, Customs and Border Protection|CBP, US Marshals|U.S. Marshals",
  ZAF: "SAPS|South African Police Service",
};
