const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Behind these stands what is yet to come. */
export const coming = list(
  `will ’ll 'll shall wo would due scheduled expected planned plans plan planning intends hopes must should can could might
  upcoming ahead deadline`,
);
/** A verb or noun behind which "to" leads to what is yet to come. */
export const leading = list(
  `is are was were be set agreed agree pledged promised vowed decided wants want wanted ready threatened told ordered
  asked urged invited prepared preparing going about likely bound refused declined offered summoned deadline`,
);
/** Forms of the past that do not end in -ed. */
export const irregular = list(
  `was were had did has have been became began broke brought built bought came caught chose cut drew drove fell felt fled
  flew fought found gave gone went grew heard held hit kept knew laid led left lost made meant met paid put quit ran rang
  rose said sank sat saw sent set shook shot shut sold sought spent spoke spread stood stole struck sued swore sworn swept
  taken took taught thought threw told torn understood voted won withdrew wrote written shown given seen done known beaten
  arisen split burst cost hurt bid dealt dug froze frozen hid hung leapt slid spun struck swam tore woke bled bred burnt chosen driven fallen flown forced overthrew ruled sprang stuck swung wore`,
);
/** They end as the past does and are none. */
export const falsePast = list(
  "hundred indeed speed need red bed seed feed breed deed wed shed sacred kindred united",
);
/** Words that may stand between a verb's parts. */
export const between = list("be been being not n’t n't also then again still only now never have has");
/** They make a state of a participle: remains closed. */
export const lasting = list("is are am stay stays remain remains ’re ’m keeps being");
