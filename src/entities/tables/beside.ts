/** Words beside a name, folded, that tell a person from a place. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles before a surname. "King" and "President" may stand before a country's adjective and are not here. */
export const titles = words(
  "mr mrs ms miss dr sir dame lady lord prof professor sgt sergeant col colonel lt lieutenant capt captain detective coach madam mme monsieur senor rev reverend judge justice officer sen rep gen",
);
/** Prepositions that stand before places. */
export const placePrepositions = words(
  "in across outside inside throughout near around into within via toward towards",
);
/** Capitalised words before a place that are no given name. */
export const beforePlaces = words(
  "north south east west northern southern eastern western central upper lower greater new old former downtown modern ancient neighbouring neighboring nearby occupied mainland imperial colonial free in at from to of for with by on near the and but or as while when if after before since until although because that this these those his her their its our my your both between against across among over under via than like unlike why how what where who yesterday today tomorrow meanwhile then now also even only however inside outside around into within without despite during per about",
);
/** Words after a place that belong to it. */
export const afterPlaces = words(
  "airport university college river valley bay street avenue city county state province district stadium summit conference declaration agreement accord talks embassy bureau office metro police fire mayor court olympics stock exchange province's region peninsula time january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday and or but the in on at",
);
/** Prepositions after which a country is the other party: an ambassador to Germany is no German. */
export const awayPrepositions = words("to with against on over about toward towards regarding");
/** Words that join two names into one. */
export const joining = words("and & - / ,");
