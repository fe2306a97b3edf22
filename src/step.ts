import { setTimeout as sleep } from 'node:timers/promises';

/** Everything that work on a step shares: its end, the time, and the log. */
export interface StepContext {
  /** Aborted when the time limit passes or the runner cancels the step, with a {@link StepStopped}. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Write a line to the step's log. */
  readonly info: (line: string) => void;
  /** Show a warning as an annotation. */
  readonly warn: (text: string) => void;
  /** Make the runner mask a secret from here on. */
  readonly mask: (secret: string) => void;
}

/** The time, which tests control. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Wait. Rejects at once with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The reason why a step was stopped before its end. */
export class StepStopped extends Error {
  override readonly name = 'StepStopped';
  readonly fix: string | undefined;

  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}

/** The longest time that a timer of Node can wait. A longer one would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal.throwIfAborted();
    await sleep(Math.min(milliseconds, MAX_TIMER_MS), undefined, { signal }).catch(() =>
      signal.throwIfAborted(),
    );
  },
};
