import type { Context } from '../../context.ts';
import type { Bucket } from '../../options.ts';
import { ArmError } from './errors.ts';

/**
 * ARM's token buckets, one for reads and one for writes.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
export class Throttle {
  readonly #context: Context;
  readonly #levels = new Map<'reads' | 'writes', { level: number; at: number }>();

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Take one request from the budget and return the rest.
   * @throws {ArmError} 429 with `Retry-After` when it is used up
   */
  take(kind: 'reads' | 'writes', subscriptionId: string, actor: string): number {
    const limit = this.#context.options.throttle?.[kind];
    if (!limit) return 11_999;
    const now = this.#context.now();
    const { level, at } = this.#levels.get(kind) ?? { level: limit.bucket, at: now };
    const filled = Math.min(limit.bucket, level + ((now - at) / 1000) * limit.perSecond);
    if (filled < 1) {
      this.#levels.set(kind, { level: filled, at: now });
      throw this.#refusal(kind, subscriptionId, actor, limit, filled);
    }
    this.#levels.set(kind, { level: filled - 1, at: now });
    return Math.floor(filled - 1);
  }

  #refusal(kind: string, subscriptionId: string, actor: string, limit: Bucket, level: number): ArmError {
    const seconds = Math.max(1, Math.ceil((1 - level) / limit.perSecond));
    const after =
      this.#context.options.retryAfterFormat === 'seconds'
        ? `${seconds}`
        : new Date(this.#context.now() + seconds * 1000).toUTCString();
    return new ArmError(
      429,
      'SubscriptionRequestsThrottled',
      `Number of '${kind}' requests for subscription '${subscriptionId}' actor '${actor}' exceeded. Please try again after '${seconds}' seconds after additional tracking activity has been received.`,
      { headers: { 'retry-after': after } },
    );
  }
}
