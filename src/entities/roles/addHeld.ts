import type { Entity } from "../../article/index.ts";
import { countries } from "../countries.ts";
import type { NamedGroup } from "../names/NamedGroup.ts";
import { bearsName } from "./bearsName.ts";
import type { Holder } from "./Holder.ts";
import { isSameOffice } from "./isSameOffice.ts";

type Roles = Entity["roles"];

/** Does the article say of somebody that he is of another country than a holder's: then he is a namesake. */
function isOfOther(told: Roles, { role }: Holder): boolean {
  const own = told.flatMap(({ of }) => (of !== null && countries.has(of) ? [of] : []));
  return countries.has(role.of ?? "") && own.length > 0 && !own.includes(role.of!);
}

/** What an article tells of the offices of a person by name, with those that rows say he holds. */
export function addHeld(
  told: Roles,
  { group, holders }: { readonly group: NamedGroup; readonly holders: readonly Holder[] },
): Roles {
  const held = holders
    .filter((holder) => bearsName(group, holder) && !isOfOther(told, holder))
    .map(({ role }) => role)
    .filter((role) => !told.some((each) => isSameOffice(each, role)));
  return [...told, ...held];
}
