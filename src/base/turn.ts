/** Milliseconds of work after which the screen and Ctrl-C are let in. */
const SLICE = 40;

/**
 * For long work that never waits by itself: await the returned function often. Every {@link SLICE} ms it lets timers
 * and signals have their turn. It gives false once `signal` is aborted: stop then.
 */
export function turns(signal: AbortSignal): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > SLICE) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    return !signal.aborted;
  };
}
