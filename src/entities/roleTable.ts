import { makePhraseTable, type PhraseTable } from "./PhraseTable.ts";
import { pluralOf } from "./pluralOf.ts";
import { readNames } from "./readNames.ts";
import type { Sector } from "./Sector.ts";
import { sectors } from "./tables/sectors.ts";
import { weakRoles } from "./tables/weakRoles.ts";

/** The sector of a word for a role or organisation; a weak one takes that of what it is of. */
export interface RoleMeaning {
  readonly sector: Sector | null;
  readonly isWeak: boolean;
}

function* listRoles(): Generator<readonly [string, RoleMeaning]> {
  const tables = [
    ...Object.entries(sectors).map(([sector, list]) => [sector, list, false] as const),
    ...Object.entries(weakRoles).map(([sector, list]) => [sector, list, true] as const),
  ];
  for (const [key, list, isWeak] of tables) {
    const meaning = { sector: key === "NONE" ? null : (key as Sector), isWeak };
    for (const [role] of readNames(list)) {
      yield [role!, meaning];
      yield [pluralOf(role!), meaning];
    }
  }
}

/** All words for roles and organisations. */
export const roleTable: PhraseTable<RoleMeaning> = makePhraseTable(listRoles());

/** Does a folded word begin a role or organisation: "minister", "foreign", "army". */
export function isRoleWord(folded: string): boolean {
  return roleTable.longest.has(folded);
}
