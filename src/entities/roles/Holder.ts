import type { Entity } from "../../article/index.ts";
import type { PersonName } from "../names/PersonName.ts";

/** Who holds an office on the day of an article. */
export interface Holder {
  readonly name: string;
  readonly person: PersonName;
  readonly role: Entity["roles"][number];
}
