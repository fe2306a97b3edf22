import type { Clock } from '../step.ts';
import { backoffMs } from './backoff.ts';

/** What is throttled together: ARM counts per subscription, reads and writes apart. */
export interface ThrottleKey {
  readonly host: string;
  /** Empty for what lies in no subscription. */
  readonly subscriptionId: string;
  readonly access: 'read' | 'write';
}

/** The key of a request. */
export function throttleKey({ method, url }: { readonly method: string; readonly url: string }): ThrottleKey {
  const { host, pathname } = new URL(url);
  const [, subscriptionId = ''] = /^\/subscriptions\/([^/]+)/i.exec(pathname) ?? [];
  return { host, subscriptionId, access: method === 'GET' ? 'read' : 'write' };
}

/**
 * What a 429 says to one request holds for all that are counted with it: none is sent before the time that the
 * server named. Where it names none, the wait grows from one 429 to the next.
 */
export class ThrottleGate {
  readonly #clock: Clock;
  readonly #closed = new Map<string, { readonly until: number; readonly times: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Notes a 429. `retryAfterMs` is the wait that the server asked for, if it named a usable one. */
  close(key: ThrottleKey, retryAfterMs: number | undefined): void {
    const { until = 0, times = 0 } = this.#closed.get(textOf(key)) ?? {};
    const wait = retryAfterMs ?? backoffMs(times);
    this.#closed.set(textOf(key), { until: Math.max(until, this.#clock.now() + wait), times: times + 1 });
  }

  /** Notes that a request got through. */
  open(key: ThrottleKey): void {
    if (this.waitMs(key) === 0) this.#closed.delete(textOf(key));
  }

  /** How long the gate stays closed, in milliseconds. */
  waitMs(key: ThrottleKey): number {
    return Math.max(0, (this.#closed.get(textOf(key))?.until ?? 0) - this.#clock.now());
  }

  /** Ends when the gate is open; rejects with the signal's reason when that is aborted. */
  async pass(key: ThrottleKey, signal: AbortSignal): Promise<void> {
    for (let wait = this.waitMs(key); wait > 0; wait = this.waitMs(key))
      await this.#clock.sleep(wait, signal);
  }
}

function textOf({ host, subscriptionId, access }: ThrottleKey): string {
  return `${host} ${subscriptionId} ${access}`.toLowerCase();
}
