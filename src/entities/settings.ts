/** Words on each side of a name in which another word may decide between two countries; about two sentences of news. */
export const NEAR = 40;
/** Words of a name that the look-ups of single names read: none of ours is longer, and what follows is no name. */
export const LONGEST_NAME = 60;
/** Capitals make an acronym; this many and fewer may be a headline's word. */
export const SHORTEST_SHOUT = 2;
