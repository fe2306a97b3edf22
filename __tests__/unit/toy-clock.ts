import type { Clock, StepContext } from '../../src/step.ts';

/** A clock that its test owns: time passes only when somebody sleeps, or when the test lets it pass. */
export class ToyClock implements Clock {
  /** The requested duration of each sleep, in milliseconds. */
  readonly sleeps: number[] = [];
  readonly #appointments: { readonly at: number; readonly action: () => void }[] = [];
  #now = Date.parse('2026-01-01T00:00:00Z');

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.pass(milliseconds);
    signal.throwIfAborted();
  }

  /** Let time pass. Everything due in the meantime happens in its order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      this.#appointments.sort((a, b) => a.at - b.at);
      const [next] = this.#appointments;
      if (!next || next.at > end) break;
      this.#appointments.shift();
      this.#now = Math.max(this.#now, next.at);
      next.action();
    }
    this.#now = end;
  }

  /** Does something after a time. */
  after(milliseconds: number, action: () => void): void {
    this.#appointments.push({ at: this.#now + milliseconds, action });
  }
}

/** A step whose clock, signal and log belong to a test. */
export class ToyStep implements StepContext {
  readonly clock = new ToyClock();
  readonly lines: string[] = [];
  readonly warnings: string[] = [];
  readonly masked: string[] = [];
  readonly #stop = new AbortController();
  readonly signal = this.#stop.signal;

  /** Stops the step. */
  stop(reason: Error): void {
    this.#stop.abort(reason);
  }

  readonly info = (line: string): void => {
    this.lines.push(line);
  };
  readonly warn = (text: string): void => {
    this.warnings.push(text);
  };
  readonly mask = (secret: string): void => {
    this.masked.push(secret);
  };
}
