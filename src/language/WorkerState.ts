/**
 * What a worker and its owner share, four bytes each: whether the network runs, and whether it may begin again. ONNX
 * Runtime aborts the process when a thread is ended under it, so an owner stops the worker and waits for the run.
 */
export const RUNNING = 0;
const STOPPED = 1;

export function makeWorkerState(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(8));
}

/** Runs the network unless the owner has stopped it. */
export async function runUnlessStopped<T>(state: Int32Array, run: () => Promise<T>): Promise<T> {
  Atomics.store(state, RUNNING, 1);
  try {
    if (Atomics.load(state, STOPPED) === 1) throw new Error("the model was closed");
    return await run();
  } finally {
    Atomics.store(state, RUNNING, 0);
    Atomics.notify(state, RUNNING);
  }
}

/** Lets the worker begin no further run. */
export function stopWorker(state: Int32Array): void {
  Atomics.store(state, STOPPED, 1);
}

/** Blocks until the run under way is over, or for `milliseconds`: for the end of a process, where nothing can be awaited. */
export function waitForWorker(state: Int32Array, milliseconds: number): void {
  Atomics.wait(state, RUNNING, 1, milliseconds);
}
