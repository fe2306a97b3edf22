import { setTimeout as sleep } from 'node:timers/promises';

/** What everything that takes time shares: when to stop, the time, and where to tell what goes on. */
export interface StepContext {
  /** Aborted when the time limit passes or the runner cancels the step; the reason says which. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Writes a line to the step's log. */
  readonly info: (line: string) => void;
  /** Shows a warning as an annotation. */
  readonly warn: (text: string) => void;
  /** Makes the runner hide a secret from here on. */
  readonly mask: (secret: string) => void;
}

/** Time, handed in so that tests own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects at once with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Passes each text on once: a target that is decided anew after a conflict would repeat its warnings. */
export function warnOnce(warn: StepContext['warn']): StepContext['warn'] {
  const warned = new Set<string>();
  return (text) => {
    if (!warned.has(text)) warn(text);
    warned.add(text);
  };
}

/** Why a step was stopped before its end. */
export class StepStopped extends Error {
  override readonly name = 'StepStopped';
}

/** Gives an abort the reason of its signal: the SDK ends its waits between attempts with an error of its own. */
export function withReason(signal: AbortSignal): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && error.name === 'AbortError') signal.throwIfAborted();
    throw error;
  };
}

/** The longest time that a timer of Node's can wait; what is longer would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal.throwIfAborted();
    try {
      await sleep(Math.min(milliseconds, MAX_TIMER_MS), undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
};
