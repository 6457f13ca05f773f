import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:video|videos|video player|player|jwplayer|jw player|brightcove|audio player|podcast|podcast player|playlist|media player|vjs|infogram|datawrapper|chart|live blog header|key events|live ticker|scoreboard|quiz|poll) /;

/** Players, embedded posts of other sites and interactive parts. */
export const players: ChromeRule = {
  name: "players",
  proseAtMost: 0.15,
  matches: ({ tag, hints, holdsTitle }) => !holdsTitle && tag !== "blockquote" && names.test(hints),
};
