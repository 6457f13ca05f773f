const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Last words of the names of newspapers. */
export const papers = words(
  "times post journal herald tribune news guardian telegraph gazette chronicle daily observer review",
);

/** What the last word of a name says of its bearer, for nouns that not every body is called by. */
export const sortOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["newspaper", papers],
  ["paper", papers],
]);
/** Nouns by which any body may be called that is not by its name something else: a ministry, a court, a party. */
export const businesses = words(
  "company firm maker manufacturer carmaker automaker drugmaker chipmaker retailer airline operator supplier contractor developer start-up startup business corporation group giant insurer builder exporter importer utility shipowner brewer publisher",
);
/** Nouns for what a country or a place may be called as somebody. */
export const states = words(
  "government administration city town village country nation kingdom republic state side regime leadership military army",
);
/** Nouns for places, which may stand for the last place by name. */
export const placeNouns = words("city town village country nation kingdom republic");
/** Nouns that, told to be two, may stand for the two countries of which the text speaks. */
export const pairedNouns = words("side country government nation neighbour neighbor state capital");
/** Nouns for one of two who talk. */
export const sides = words("side delegation");
/** Words that tell nobody from another. */
export const slightWords = words("same latter own current then new young former longtime veteran");
/** What anyone may be called who has been named; a clerk or a guard without more is somebody new. */
export const epithets = words(
  "man woman newcomer veteran outsider native candidate nominee politician leader president minister premier incumbent billionaire millionaire mogul lawmaker congressman congresswoman senator governor mayor businessman businesswoman republican democrat liberal conservative libertarian socialist author singer actor actress star",
);

/** Bodies that are one thing and no other: no ministry is an institute. */
export const distinctBodies: ReadonlySet<string> = new Set(
  "government ministry department office court tribunal parliament congress senate party embassy consulate army navy police university hospital church institute newspaper bank union commission foundation council agency".split(
    " ",
  ),
);
/** Offices of which nobody holds two at once: who was called by one is not meant by another. */
export const distinctOffices = words(
  "minister ambassador president governor mayor judge delegate spokesman spokeswoman spokesperson senator secretary-general",
);
/** Offices and bodies of which there is one for each field: the words before tell which. */
export const fieldOffices = words("minister ministry secretary department");
