import type { Speaker } from "../../article/index.ts";
import { isPersonNoun } from "./isPersonNoun.ts";

/** What a common noun stands for; `person` where it is somebody. */
export type NounKind = "person" | "organisation" | "document" | "group";

const organisations =
  "government administration cabinet ministry department agency authority bureau office commission committee council court tribunal jury parliament congress senate house assembly legislature party coalition alliance bloc union federation league association society organisation organization institute institution foundation charity company corporation firm business bank fund airline manufacturer automaker carmaker retailer startup newspaper paper magazine broadcaster network station outlet agency website site newsroom university college school hospital church army navy military police force militia regime junta campaign team club embassy consulate mission delegation board panel task-force watchdog regulator body group think-tank thinktank chamber secretariat presidency treasury side camp pentagon leadership opposition prosecution defence defense command headquarters utility operator maker giant publisher studio brand chain municipality city county state district country nation republic kingdom province";
const documents =
  "report study survey poll analysis review research paper statement communique communiqué declaration letter memo memorandum email e-mail tweet post message document documents dossier filing complaint lawsuit suit brief indictment affidavit warrant ruling verdict order opinion decision bill law act constitution treaty agreement deal accord resolution plan proposal budget article editorial column story account book memoir autobiography biography diary novel film documentary video videos footage recording tape audio transcript record records file files data figures statistics numbers results findings estimate forecast projection index ad ads advert advertisement commercial spot leaflet manifesto platform blog website release bulletin notice note chart map table list guide manual textbook dictionary slide presentation speech testimony papers cable cables leak rule rules policy guidelines guidance theory evidence census audit assessment model images image photograph photographs photo photos sign banner headline press-release newsletter";
const groups =
  "those two three four five six seven eight nine ten dozens hundreds thousands several many some most half few both all others majority minority number people public crowd family couple staff clergy press media audience electorate population community generation youth troops police crew critics";

function entriesOf(list: string, kind: NounKind): readonly (readonly [string, NounKind])[] {
  return list.split(" ").map((word) => [word, kind]);
}

/** Singular nouns by what they stand for; one that is not here is somebody. */
export const nounKinds: ReadonlyMap<string, NounKind> = new Map([
  ...entriesOf(groups, "group"),
  ...entriesOf(organisations, "organisation"),
  ...entriesOf(documents, "document"),
]);

/** What a noun stands for; null for what is neither somebody nor says anything. */
export function nounKindOf(noun: string): NounKind | null {
  return nounKinds.get(noun) ?? (isPersonNoun(noun) ? "person" : null);
}

/** The kind of figure that a noun makes which has no name. */
export function kindOfNoun(
  noun: string,
  { isPlural }: { readonly isPlural: boolean },
): Speaker["kind"] | "thing" {
  const kind = nounKindOf(noun);
  if (kind === null) return "thing";
  if (kind === "document") return "document";
  if (kind === "group" || isPlural) return "group";
  return kind === "person" ? "unnamed" : "organisation";
}
