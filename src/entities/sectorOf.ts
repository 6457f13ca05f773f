import { findHits } from "./findHits.ts";
import type { Meaning } from "./Meaning.ts";
import { matchAt } from "./PhraseTable.ts";
import { type PhraseWords, readWords } from "./PhraseWords.ts";
import { type RoleMeaning, roleTable } from "./roleTable.ts";
import type { Sector } from "./Sector.ts";
import { LONGEST_NAME } from "./settings.ts";

/** A word for a role or an organisation, and the part of the name that it stands in. */
interface Role extends RoleMeaning {
  readonly part: number;
}

/** Words that begin another part of a name: "spokesman | for the army". */
const PARTS = new Set([
  "of",
  "for",
  "in",
  "at",
  "from",
  "with",
  "to",
  "on",
  "and",
  ",",
  "who",
  "by",
  "under",
  "near",
]);
/** What those who fight or oppose the state are called stands above what they are: a rebel general is a rebel. */
const OUTSIDE_THE_STATE: ReadonlySet<Sector | null> = new Set<Sector>(["REB", "UAF", "OPP"]);

function sectorOfName(meaning: Meaning): Sector | null {
  if (meaning.kind === "body") return meaning.body.kind;
  return meaning.kind === "country" ? meaning.sector : null;
}

function findRoles(words: PhraseWords): readonly Role[] {
  const { raw, folded } = words;
  const names = new Map(findHits(words).map((hit) => [hit.begin, hit]));
  const roles: Role[] = [];
  let part = 0;
  for (let at = 0; at < raw.length; ) {
    const name = names.get(at);
    const sector = name ? sectorOfName(name.meaning) : null;
    const role = matchAt(roleTable, { raw, folded, at });
    if (role && role.end >= (name?.end ?? 0)) roles.push({ ...role.meanings[0]!, part });
    else if (sector) roles.push({ sector, isWeak: false, part });
    if (PARTS.has(folded[at]!)) part++;
    at = Math.max(at + 1, role?.end ?? 0, sector ? name!.end : 0);
  }
  return roles;
}

/**
 * The sector of the words of a name or role: "army spokesman" MIL, "opposition leader" OPP, "head of the church" REL.
 * The last role of the first part is what someone is; a spokesman or leader is of what stands before or after.
 */
export function sectorOf(name: string): Sector | null {
  const roles = findRoles(readWords(name, { most: LONGEST_NAME }));
  const [first] = roles;
  if (!first) return null;
  const own = roles.filter(({ part }) => part === first.part);
  const outside = own.find(({ sector }) => OUTSIDE_THE_STATE.has(sector));
  const head = own.at(-1)!;
  if (!head.isWeak) return outside && !isApart(head.sector) ? outside.sector : head.sector;
  const strong = outside ?? own.findLast(({ isWeak }) => !isWeak) ?? roles.find(({ isWeak }) => !isWeak);
  return strong?.sector ?? head.sector ?? own.findLast(({ sector }) => sector)?.sector ?? null;
}

/** Is a sector none of the state's: a lawyer of rebels is no rebel. */
function isApart(sector: Sector | null): boolean {
  return sector !== "GOV" && sector !== "MIL" && sector !== "LEG" && sector !== "PTY";
}
