/** Words beside a capital's name, folded, of regular forms the first, that tell the city from the state that it stands for. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Prepositions behind which a city lies about; "in" and "at" have exceptions. */
export const inside = words("in at near outside inside into around across throughout within via through");
/** What one has in a state, or aims at it: behind these, "in" and "at" lead to no place. */
export const notInside = words(
  "confidence confident trust faith belief believe distrust mistrust disappointed disappointment interested anger angry fury furious frustration frustrated irritation aim direct level jab swipe dig lash hit laugh point rage target",
);
/** Words between a preposition and the city, which belong to the city. */
export const beforeCity = words(
  "downtown central greater northern southern eastern western north south east west northeast northwest southeast southwest nearby neighboring neighbouring historic old metropolitan occupied besieged",
);
/** Verbs and nouns of going: "to" and "from" lead to places behind them. */
export const motion = words(
  "arrive arrival go goes went gone come came return travel trip fly flew flown flight drive drove driven ride rode walk march run ran head bind sail move relocate transfer transport deport extradite bus train car plane road highway railway railroad route way journey visit tour flee fled escape evacuate evacuation commute fleet convoy pipeline back home advance withdraw withdrawal depart departure leave left land rush hurry race shuttle detour migrate emigrate immigrate caravan pilgrimage broadcast report telephone phone hour mile kilometer kilometre km minute far away distance stretch coast coach",
);
/** Verbs of which a city is the object. */
export const reaching = words(
  "visit leave left reach enter bomb bombard shell surround besiege encircle evacuate flee fled storm tour liberate capture approach cross circle flatten roam blanket",
);
/** What comes down on a city; "on" leads to a place behind them. */
export const assault = words(
  "attack strike airstrike raid assault march advance missile bomb bombing shelling rain descend drone rocket offensive",
);
/** Nouns of which a city is the owner, or the place. */
export const cityNouns = words(
  "city capital mayor suburb outskirt street avenue boulevard square bridge river embankment metro subway tram airport station port harbor harbour centre center downtown district neighborhood neighbourhood quarter borough area region resident population skyline university college school academy museum theater theatre opera zoo park hotel restaurant cafe bar market mall hospital clinic prison jail court courthouse courtroom police precinct stadium arena church cathedral mosque synagogue temple bishop archbishop patriarch suburbanite weather traffic smog rooftop apartment home office bureau correspondent north south east west edge middle heart gate battle siege fall native birthplace map photo view stock exchange embassy consulate marathon olympics games festival conference summit",
);
/** Nouns that make of a city's name the state's: "Moscow officials". */
export const stateNouns = words(
  "government administration regime authority official leader leadership diplomat diplomacy policymaker ministry minister policy envoy troop force side negotiator ally propaganda spokesman spokeswoman spokesperson",
);
/** Second halves of "Moscow-based" and its like, where the city is a place. */
export const cityHalves = words(
  "based born area bound raised educated trained wide datelined style centric region",
);
