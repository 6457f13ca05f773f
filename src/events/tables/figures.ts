const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What is shot, killed, attacked or seized in a manner of speaking only; lemmas. */
export const figures = toSet(
  `time hour afternoon morning evening day week film movie documentary scene video photo photograph picture series episode
  idea myth theory notion hope dream taste ear eye nerve patience reader viewer sense imagination attention chance
  opportunity moment goal penalty ball lead record shot title trophy medal set point market price share index stock
  bond yield demand appetite cost battery phone shelf sauce dish recipe engine gearbox rival mood silence`,
);

/** Words of sport, the stage, the kitchen and the like: where one stands, a deed is a public one only if a public body is in it. */
export const scenes = toSet(
  `film movie documentary novel opera musical ballet screenplay sitcom orchestra symphony concerto soprano sonnet
  championship tournament innings wicket goalkeeper winger midfielder referee umpire quarterback forehand backhand
  regatta relegated relegation playoff semifinal quarterfinal chess checkmate videogame recipe dessert pudding broth aphids
  ladybirds slugs antibody antibodies`,
);

/** Words of the market: what rallies or slumps there is nobody. */
export const markets = toSet(
  `share shares bond bonds stock stocks price prices index indices yield yields futures currency currencies euro dollar
  yen pound sterling oil copper gold silver wheat market markets equities trading`,
);

/** Words of money and current, beside which a charge is no accusation. */
export const fees =
  /\b(?:banks?|fees?|bills?|accounts?|statement|subscribers?|battery|batteries|phones?|plugs?|tolls?|per hour|an hour)\b/;
