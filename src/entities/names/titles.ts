/** Words that stand before a name and are none of it, with the gender that they tell and the noun that they are short for. */
export interface Title {
  readonly gender: "man" | "woman" | null;
  /** As a description has it: a Sen. is a senator. Null for a mere form of address. */
  readonly noun: string | null;
}

const rows: Readonly<Record<string, string>> = {
  mr: "man",
  mister: "man",
  mrs: "woman",
  ms: "woman",
  miss: "woman",
  madam: "woman",
  sir: "man",
  dame: "woman",
  lord: "man lord",
  lady: "woman lady",
  king: "man king",
  queen: "woman queen",
  prince: "man prince",
  princess: "woman princess",
  pope: "man pope",
  father: "man priest",
  sister: "woman nun",
  brother: "man monk",
  dr: "- doctor",
  doctor: "- doctor",
  prof: "- professor",
  professor: "- professor",
  sen: "- senator",
  senator: "- senator",
  rep: "- representative",
  representative: "- representative",
  congressman: "man congressman",
  congresswoman: "woman congresswoman",
  gov: "- governor",
  governor: "- governor",
  lt: "- lieutenant",
  lieutenant: "- lieutenant",
  gen: "- general",
  general: "- general",
  maj: "- major",
  major: "- major",
  brig: "- brigadier",
  brigadier: "- brigadier",
  col: "- colonel",
  colonel: "- colonel",
  capt: "- captain",
  captain: "- captain",
  cmdr: "- commander",
  commander: "- commander",
  adm: "- admiral",
  admiral: "- admiral",
  sgt: "- sergeant",
  sergeant: "- sergeant",
  cpl: "- corporal",
  pvt: "- private",
  officer: "- officer",
  detective: "- detective",
  sheriff: "- sheriff",
  judge: "- judge",
  justice: "- justice",
  rev: "- reverend",
  reverend: "- reverend",
  bishop: "- bishop",
  archbishop: "- archbishop",
  cardinal: "- cardinal",
  rabbi: "- rabbi",
  imam: "- imam",
  sheikh: "man sheikh",
  ayatollah: "man ayatollah",
  president: "- president",
  chancellor: "- chancellor",
  premier: "- premier",
  minister: "- minister",
  secretary: "- secretary",
  ambassador: "- ambassador",
  mayor: "- mayor",
  councilman: "man councilman",
  councilwoman: "woman councilwoman",
  chairman: "man chairman",
  chairwoman: "woman chairwoman",
  spokesman: "man spokesman",
  spokeswoman: "woman spokeswoman",
  speaker: "- speaker",
  comrade: "-",
  herr: "man",
  frau: "woman",
  monsieur: "man",
  madame: "woman",
  senor: "man",
  senora: "woman",
};

/** Titles by their folded word, a full stop taken off. */
export const titles: ReadonlyMap<string, Title> = new Map(
  Object.entries(rows).map(([word, row]) => {
    const [gender = "-", noun = null] = row.split(" ");
    return [word, { gender: gender === "-" ? null : (gender as "man" | "woman"), noun }];
  }),
);

/** The title that a folded word is, or null. */
export function titleOf(folded: string): Title | null {
  return titles.get(folded.replace(/\.$/, "")) ?? null;
}
