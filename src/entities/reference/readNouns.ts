import { findNicknames } from "../mentions/findNicknames.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Passage } from "../mentions/Passage.ts";
import { readNominal } from "../mentions/readNominal.ts";
import type { NameSpan } from "../names/NamedGroup.ts";
import { readOrganisationName } from "../names/OrganisationName.ts";
import { titleOf } from "../names/titles.ts";

/** Words before a name among which its titles stand. */
const REACH = 3;
/** What a general is who has no troops. */
const GENERALS = new Set(
  "attorney solicitor secretary director consul governor inspector prosecutor".split(" "),
);
const PREPOSITIONS = new Set("of for in at to from on with who which that by".split(" "));

/** The nouns that titles before a name are short for: a Sen. is a senator. */
function readTitles({ folded, raw }: Passage, { begin }: NameSpan): readonly string[] {
  const nouns: string[] = [];
  for (let w = Math.max(0, begin - REACH); w < begin; w++) {
    const noun = titleOf(folded[w]!)?.noun ?? null;
    const isGeneral = noun === "general" && GENERALS.has(folded[w - 1] ?? "");
    if (isGeneral) nouns.push(folded[w - 1]!);
    else if (noun !== null && /^\p{Lu}/u.test(raw[w]!)) nouns.push(noun);
  }
  return nouns;
}

/** The noun just before a name, and that of the description behind its comma. */
function readAround(
  { folded, raw }: Passage,
  { begin, end }: Pick<MentionDraft, "begin" | "end">,
  name: NameSpan,
): readonly string[] {
  const nouns: string[] = [];
  if (name.begin > begin) nouns.push(folded[name.begin - 1]!);
  if (raw[name.end] === ",") {
    let w = name.end + 1;
    while (w < end && !PREPOSITIONS.has(folded[w]!) && raw[w] !== ",") w++;
    if (w - 1 > name.end) nouns.push(folded[w - 1]!);
  }
  return nouns.filter((word) => /^\p{L}{3,}/u.test(word));
}

/** The noun of a description that bears a name; none where it is an owner: "the nominee's daughter, Ana Ruske". */
function readRole(passage: Passage, mention: MentionDraft): readonly string[] {
  const isOwner = /^['’]s?$/.test(passage.raw[mention.head + 1] ?? "");
  return isOwner ? [] : [readNominal(passage, mention).noun];
}

/** The nouns, in the singular, by which a mention calls whom it means: of its titles, its description or its name. */
export function readNouns(passage: Passage, mention: MentionDraft, name: NameSpan | null): readonly string[] {
  if (mention.form === "nominal") return [readNominal(passage, mention).noun];
  if (!name) return [];
  const isRole = mention.head < name.begin || mention.head >= name.end;
  const own = name.kind === "person" ? [] : readOrganisationName(passage.folded.slice(name.begin, name.end));
  return [
    ...readTitles(passage, name),
    ...(isRole ? readRole(passage, mention) : readAround(passage, mention, name)),
    ...findNicknames(passage, [mention.head, mention.end]),
    ...own.slice(-1),
  ];
}
