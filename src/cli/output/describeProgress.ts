import { countOf } from "./countOf.ts";

/** How far a run is; bytes are those read so far of all the sources, where their size is known. */
export interface ProgressState {
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
  readonly bytesRead: number;
  readonly bytesTotal: number | null;
}

function describeTime(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}

/** `12 articles · 3,456 words/s · 45 % · 2 min left`: the last two only where the size is known. */
export function describeProgress(state: ProgressState): string {
  const { articles, words, seconds, bytesRead, bytesTotal } = state;
  const parts = [countOf(articles, "article")];
  if (words > 0 && seconds > 0) parts.push(`${Math.round(words / seconds).toLocaleString("en")} words/s`);
  if (bytesTotal !== null && bytesTotal > 0 && bytesRead > 0) {
    const share = Math.min(bytesRead / bytesTotal, 1);
    parts.push(`${Math.floor(share * 100)} %`);
    if (articles > 0 && share < 1) parts.push(`${describeTime((seconds * (1 - share)) / share)} left`);
  }
  return parts.join(" · ");
}
