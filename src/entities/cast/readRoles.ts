import type { Entity } from "../../article/index.ts";
import { findHead } from "../mentions/findHead.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { nounKindOf } from "../mentions/nounKindOf.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import { singularOf } from "../mentions/singularOf.ts";
import type { GroupedNames } from "../names/groupNames.ts";
import { titleOf } from "../names/titles.ts";
import { makeRole } from "../roles/makeRole.ts";

type Role = Entity["roles"][number];

const LONGEST = 10;
/** Forms of address are no office. */
const isAddress = (word: string) => titleOf(word)?.noun === null;

function isRole(passage: Passage, begin: number, end: number): boolean {
  if (end <= begin || end - begin > LONGEST) return false;
  const head = findHead(passage, [begin, end]);
  return (
    nounKindOf(singularOf(passage, head).noun) === "person" || titleOf(passage.folded[end - 1]!)?.noun != null
  );
}

/** What stands before a name: "House Speaker | Ana Ruske". */
function readBefore(passage: Passage, begin: number, name: number): Role | null {
  if (isAddress(passage.folded[name - 1] ?? "") || !isRole(passage, begin, name)) return null;
  return makeRole(wordsIn(passage, [begin, name]).replace(/[,\s]+$/, ""));
}

/** What stands behind it, between commas: "Ana Ruske, | Russia's permanent representative to the UN,". */
function readBehind(passage: Passage, name: number, end: number): Role | null {
  if (passage.raw[name] !== ",") return null;
  let stop = name + 1;
  while (stop < end && passage.raw[stop] !== "," && passage.folded[stop] !== "who") stop++;
  if (!isRole(passage, name + 1, stop)) return null;
  return makeRole(wordsIn(passage, [name + 1, stop]));
}

/** The offices and titles that an article gives a person, each once, in order of the text. */
export function readRoles(
  passage: Passage,
  grouped: GroupedNames,
  mentions: readonly MentionDraft[],
): readonly Role[] {
  const roles = new Map<string, Role>();
  for (const { form, name, begin, end } of mentions) {
    if (form !== "name" || name === null) continue;
    const own = grouped.names[name]!;
    for (const role of [readBefore(passage, begin, own.begin), readBehind(passage, own.end, end)]) {
      if (!role) continue;
      const key = role.title.toLowerCase();
      const held = roles.get(key);
      if (!held || (held.of === null && role.of !== null)) roles.set(key, role);
    }
  }
  return [...roles.values()];
}
