import type { Clock } from '../step.ts';
import { NotSentError } from './errors.ts';

/** The age at which a reading is too old to write on, in milliseconds (contract, Behavior 1). */
export const FRESH_MS = 2_000;

/** The key under which a request's departure reaches the agent that connects it. */
const KEY = 'departure';

/**
 * The moment at which an attempt leaves the process: on an open connection, not when it is begun. DNS, a proxy's
 * CONNECT, and TLS can take many seconds, and a write that waits for them is based on an older and older reading.
 */
export class Departure {
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #decidedAt: number;
  readonly #maxAgeMs: number;
  #state: 'waiting' | 'connecting' | 'left' = 'waiting';
  #leftAt: number | undefined;
  #refusal: unknown;

  /**
   * @param signal the step's signal: nothing leaves after it is aborted
   * @param decidedAt when the oldest reading behind a write was sent, in milliseconds since 1970
   * @param maxAgeMs the age of that reading at which the write doesn't leave any more
   */
  constructor(
    clock: Clock,
    signal: AbortSignal,
    decidedAt = clock.now(),
    maxAgeMs = Number.POSITIVE_INFINITY,
  ) {
    this.#clock = clock;
    this.#signal = signal;
    this.#decidedAt = decidedAt;
    this.#maxAgeMs = maxAgeMs;
  }

  /** When the attempt left, in milliseconds since 1970. */
  get leftAt(): number {
    return this.#leftAt ?? this.#clock.now();
  }

  /** A write that left might have been carried out. */
  get hasLeft(): boolean {
    return this.#state === 'left';
  }

  /** The reason why the attempt didn't leave. Node's client passes on only its message. */
  get refusal(): unknown {
    return this.#refusal;
  }

  /** Note that the attempt needs a new connection. */
  connect(): void {
    if (this.#state === 'left') this.#state = 'connecting';
  }

  /**
   * Let the attempt leave.
   * @throws {NotSentError} if the reading behind it is too old by now.
   * @throws the signal's reason if the step was stopped.
   */
  leave(): void {
    const now = this.#clock.now();
    if (this.#signal.aborted) this.#refusal = this.#signal.reason;
    else if (now - this.#decidedAt > this.#maxAgeMs)
      this.#refusal = new NotSentError('the reading behind it is too old', true);
    if (this.#refusal !== undefined) throw this.#refusal;
    this.#state = 'left';
    this.#leftAt = now;
  }

  /** The options of Node's request that carry this departure to the agent. */
  get requestOverrides(): Record<string, unknown> {
    return { [KEY]: this };
  }

  /** The departure that the options of a connection carry. */
  static of(options: object): Departure | undefined {
    const departure: unknown = Reflect.get(options, KEY);
    return departure instanceof Departure ? departure : undefined;
  }
}
