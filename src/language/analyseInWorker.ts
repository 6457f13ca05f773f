import { parentPort, workerData } from "node:worker_threads";
import { OnrecordError } from "../article/index.ts";
import { type AnalysedText, analyseText, type TextReader } from "./analyseText.ts";
import { keepReadings } from "./keepReadings.ts";
import { makeWordPiece } from "./makeWordPiece.ts";
import type { ModelFiles } from "./modelFolder.ts";
import { type Network, openNetwork } from "./openNetwork.ts";
import { readWindow } from "./readWindow.ts";
import { KEPT_BYTES } from "./settings.ts";
import { runUnlessStopped } from "./WorkerState.ts";

/** What a worker is given at its start. */
export interface WorkerData {
  readonly files: ModelFiles;
  readonly state: Int32Array;
}

/** What a worker is asked and what it answers. */
export interface WorkerTask {
  readonly id: number;
  readonly text: string;
}
export interface WorkerFault {
  readonly code: string | null;
  readonly message: string;
  readonly file: string | null;
}

const describe = (fault: unknown): WorkerFault => ({
  code: fault instanceof OnrecordError ? fault.code : null,
  message: fault instanceof Error ? fault.message : String(fault),
  file: fault instanceof OnrecordError ? fault.file : null,
});

/** What is moved, not copied: nothing here needs it any more. Anchors and triggers may be kept, and are copied. */
function listBuffers({ words, tags, tree, meaning }: AnalysedText): ArrayBuffer[] {
  const arrays = [
    words.begin,
    words.end,
    tags.upos,
    tags.features,
    tags.lemma,
    tree.head,
    tree.relation,
    meaning.rows,
    meaning.scale,
  ];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

const port = parentPort!;
try {
  const { files, state } = workerData as WorkerData;
  const opened = await runUnlessStopped(state, () => openNetwork(files));
  const network: Network = {
    ...opened,
    scoreWords: (window) => runUnlessStopped(state, () => opened.scoreWords(window)),
    scorePairs: (...pairs) => runUnlessStopped(state, () => opened.scorePairs(...pairs)),
    scoreAntecedents: (...rows) => runUnlessStopped(state, () => opened.scoreAntecedents(...rows)),
    scoreLinks: (...rows) => runUnlessStopped(state, () => opened.scoreLinks(...rows)),
  };
  const reader: TextReader = {
    network,
    wordPiece: makeWordPiece(files.vocabulary),
    tables: files.description.chains,
    readWindow: keepReadings(readWindow, { bytes: KEPT_BYTES }),
  };
  port.on("message", async (task: WorkerTask) => {
    try {
      const analysis = await analyseText(task.text, reader);
      port.postMessage({ id: task.id, analysis }, listBuffers(analysis));
    } catch (fault) {
      port.postMessage({ id: task.id, fault: describe(fault) });
    }
  });
  port.postMessage({ ready: true });
} catch (fault) {
  port.postMessage({ failed: describe(fault) });
}
