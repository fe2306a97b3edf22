/** What everything that takes time shares: when to stop, and where to say what goes on. */
export interface Step {
  /** Aborted when the time limit passes or the runner cancels the step; the reason says which. */
  readonly signal: AbortSignal;
  /** Writes a line to the step's log. */
  readonly log: (line: string) => void;
  /** Makes the runner hide a secret from here on. */
  readonly mask: (secret: string) => void;
}

/** Why a step was stopped before its end. */
export class StepStopped extends Error {
  override readonly name = 'StepStopped';
}

/** Waits; rejects at once with the reason when the step is stopped. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
