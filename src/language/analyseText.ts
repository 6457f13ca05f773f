import type { Scored } from "./Analysis.ts";
import { chooseSentenceWindows, chooseWindows } from "./chooseWindows.ts";
import { findLinks } from "./findLinks.ts";
import { findMentions } from "./findMentions.ts";
import { gatherPlaces } from "./gatherPlaces.ts";
import { type GatheredWords, gatherWords } from "./gatherWords.ts";
import type { WordPiece } from "./makeWordPiece.ts";
import type { ChainTables } from "./modelDescription.ts";
import type { Network, WindowInput } from "./openNetwork.ts";
import { type PreparedText, prepareText } from "./prepareText.ts";
import type { ReadText, ReadWindow } from "./ReadText.ts";
import type { Tokens } from "./tokenize.ts";
import type { WindowReading } from "./WindowReading.ts";

/** What reads texts on one thread. */
export interface TextReader {
  readonly network: Network;
  readonly wordPiece: WordPiece;
  readonly tables: ChainTables;
  /** A window's reading, by the network or as it was kept. */
  readonly readWindow: (input: WindowInput, network: Network) => Promise<WindowReading>;
}

/** Tokens and scores, without what is the same for every text of a model. */
export type AnalysedText = Tokens & Omit<Scored, keyof GatheredWords> & GatheredWords;

async function readWindows(prepared: PreparedText, reader: TextReader): Promise<ReadText> {
  const { windows, inputOf, tokens } = prepared;
  const { sentences } = tokens;
  const central = chooseWindows(windows, tokens.words.count);
  const read: ReadWindow[] = [];
  for (const window of windows) {
    read.push({ window, reading: await reader.readWindow(inputOf(window), reader.network) });
  }
  const bySentence = chooseSentenceWindows(windows, { sentences, central });
  return { windows: read, central, bySentence, sentences };
}

/** Text → tokens and scores, on the caller's own thread. */
export async function analyseText(text: string, reader: TextReader): Promise<AnalysedText> {
  const { network } = reader;
  const prepared = prepareText(text, reader.wordPiece);
  const read = await readWindows(prepared, reader);
  const { anchors, triggers, mentions } = gatherPlaces(read);
  return {
    ...prepared.tokens,
    ...gatherWords(read, { width: network.width, root: network.rootRelation }),
    anchors: anchors.map(({ of }) => of),
    triggers: triggers.map(({ of }) => of),
    mentions: await findMentions(mentions, { text, ...prepared }, reader),
    links: await findLinks({ anchors, triggers }, network),
  };
}
