const papers = "times post journal herald tribune news guardian telegraph gazette chronicle daily".split(" ");
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What the last word of a name says of its bearer: by which noun one may call it. */
export const sortOf: Readonly<Record<string, readonly string[]>> = {
  newspaper: papers,
  paper: papers,
  company: "inc corp co ltd llc plc group holdings airlines motors".split(" "),
};
/** Nouns for places, which may stand for the last place by name. */
export const placeNouns = words("city town village country nation kingdom republic");
/** Words that tell nobody from another. */
export const slightWords = words("same latter own current then new young former longtime veteran");
