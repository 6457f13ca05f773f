/** First halves that stand for a country when a hyphen follows: "Sino-Russian", "Anglo-French". */
export const prefixes: Readonly<Record<string, string>> = {
  AUT: "Austro",
  CHN: "Sino",
  ESP: "Hispano",
  FIN: "Finno",
  FRA: "Franco",
  GBR: "Anglo",
  GRC: "Greco|Graeco",
  IND: "Indo",
  ITA: "Italo",
  JPN: "Nippo",
  PRT: "Luso",
  RUS: "Russo",
  SRB: "Serbo",
  TUR: "Turco",
};
