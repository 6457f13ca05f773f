import { parentPort, workerData } from "node:worker_threads";
import { OnrecordError } from "../article/index.ts";
import { analyseText } from "./analyseText.ts";
import { makeWordPiece } from "./makeWordPiece.ts";
import type { ModelFiles } from "./modelFolder.ts";
import { type Network, openNetwork } from "./openNetwork.ts";
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
}

const describe = (fault: unknown): WorkerFault => ({
  code: fault instanceof OnrecordError ? fault.code : null,
  message: fault instanceof Error ? fault.message : String(fault),
});

const port = parentPort!;
try {
  const { files, state } = workerData as WorkerData;
  const opened = await runUnlessStopped(state, () => openNetwork(files));
  const network: Network = {
    ...opened,
    scorePieces: (batch) => runUnlessStopped(state, () => opened.scorePieces(batch)),
    scorePairs: (...pairs) => runUnlessStopped(state, () => opened.scorePairs(...pairs)),
  };
  const reader = { network, wordPiece: makeWordPiece(files.vocabulary) };
  port.on("message", async (task: WorkerTask) => {
    try {
      const { text, ...analysis } = await analyseText(task.text, reader);
      // Moved, not copied: nothing here needs them any more.
      const moved = analysis.anchors.map(({ roles }) => roles.buffer as ArrayBuffer);
      port.postMessage({ id: task.id, analysis }, moved);
    } catch (fault) {
      port.postMessage({ id: task.id, fault: describe(fault) });
    }
  });
  port.postMessage({ ready: true });
} catch (fault) {
  port.postMessage({ failed: describe(fault) });
}
