import type { Clock } from '../step.ts';
import { backoffMs } from './faults.ts';

/** The key of requests that are throttled together: ARM counts per subscription, reads and writes separately. */
export function throttleKey({ method, url }: { readonly method: string; readonly url: string }): string {
  const { host, pathname } = new URL(url);
  const [, subscriptionId = ''] = /^\/subscriptions\/([^/]+)/i.exec(pathname) ?? [];
  return `${host} ${subscriptionId} ${method === 'GET' ? 'read' : 'write'}`.toLowerCase();
}

/**
 * A gate for all requests that count toward the same limit: after a 429, none is sent before the time that the server
 * asked for. If it asked for none, the wait grows from one 429 to the next.
 */
export class ThrottleGate {
  readonly #clock: Clock;
  readonly #closed = new Map<string, { readonly until: number; readonly times: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Note a 429. `retryAfterMs` is the wait that the server asked for, if usable. */
  close(key: string, retryAfterMs: number | undefined): void {
    const { until = 0, times = 0 } = this.#closed.get(key) ?? {};
    const wait = retryAfterMs ?? backoffMs(times);
    this.#closed.set(key, { until: Math.max(until, this.#clock.now() + wait), times: times + 1 });
  }

  /** Note that a request got through. */
  open(key: string): void {
    if (this.waitMs(key) === 0) this.#closed.delete(key);
  }

  /** The time for which the gate stays closed, in milliseconds. */
  waitMs(key: string): number {
    return Math.max(0, (this.#closed.get(key)?.until ?? 0) - this.#clock.now());
  }

  /** Wait until the gate is open. Rejects with the signal's reason once that is aborted. */
  async pass(key: string, signal: AbortSignal): Promise<void> {
    for (let wait = this.waitMs(key); wait > 0; wait = this.waitMs(key))
      await this.#clock.sleep(wait, signal);
  }
}
