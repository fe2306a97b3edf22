import type { Clock } from '../step.ts';
import { NotSentError } from './errors.ts';

/** The maximum age of a reading that a write is based on, in milliseconds (contract, Behavior 1). */
export const FRESH_MS = 2_000;

/**
 * The moment when an attempt leaves the process: on an open connection, not when it is begun. DNS, a proxy's
 * CONNECT, and TLS can take many seconds. Meanwhile, the reading that a waiting write is based on gets older.
 */
export class Departure {
  /** The time when the attempt left, in milliseconds since 1970. Undefined while it waits or connects. */
  leftAt: number | undefined;
  /** The reason why the attempt didn't leave. Node's client passes on only its message. */
  refusal: unknown;
  /** Check whether the server refuses such requests for now. A refusal can arrive while this attempt connects. */
  isThrottled = (): boolean => false;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #latest: number;

  /**
   * @param signal the step's signal: nothing leaves after it is aborted
   * @param latest the moment after which a write doesn't leave, because the reading behind it is too old
   */
  constructor(clock: Clock, signal: AbortSignal, latest = Number.POSITIVE_INFINITY) {
    this.#clock = clock;
    this.#signal = signal;
    this.#latest = latest;
  }

  /** A write that left might have been carried out. */
  get hasLeft(): boolean {
    return this.leftAt !== undefined;
  }

  /** Note that the attempt needs a new connection. */
  connect(): void {
    this.leftAt = undefined;
  }

  /**
   * Let the attempt leave.
   * @throws {NotSentError} if the reading behind it is too old by now, or the server throttles.
   * @throws the signal's reason if the step was stopped.
   */
  leave(): void {
    const now = this.#clock.now();
    if (this.#signal.aborted) this.refusal = this.#signal.reason;
    else if (now > this.#latest) this.refusal = new NotSentError('the reading behind it is too old', true);
    else if (this.isThrottled()) this.refusal = new NotSentError('throttled');
    if (this.refusal !== undefined) throw this.refusal;
    this.leftAt = now;
  }

  /** The options of Node's request that carry this departure to the agent that connects it. */
  get requestOverrides(): Record<string, unknown> {
    return { departure: this };
  }

  /** Find the departure that the options of a connection carry. */
  static of(options: object): Departure | undefined {
    const departure: unknown = Reflect.get(options, 'departure');
    return departure instanceof Departure ? departure : undefined;
  }
}
