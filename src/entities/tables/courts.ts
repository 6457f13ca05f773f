/** Courts and prosecutors by names of their own. */
export const courts: Readonly<Record<string, string>> = {
  AUS: "High Court of Australia",
  BRA: "Supremo Tribunal Federal|STF",
  DEU: "Bundesverfassungsgericht|Federal Constitutional Court, Bundesgerichtshof, Generalbundesanwalt",
  ESP: "Audiencia Nacional|Tribunal Supremo",
  FRA: "Cour de Cassation|Conseil d'État|Conseil constitutionnel, Parquet National Financier",
  GBR: "Old Bailey, UK Supreme Court|U.K. Supreme Court|Court of Session",
  IND: "Supreme Court of India",
  ITA: "Corte di Cassazione",
  NOR: "Oslo District Court",
  RUS: "Basmanny Court|Basmanny District Court, Investigative Committee",
  USA: "US Supreme Court|U.S. Supreme Court|SCOTUS, Southern District of New York|SDNY, Ninth Circuit|9th Circuit|Second Circuit|Fifth Circuit",
  ZAF: "Constitutional Court of South Africa",
};
