import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import type { StepContext } from '../step.ts';

/** Gets a token of Entra's. */
export type TokenSource = (scopes: string | string[], options: GetTokenOptions) => Promise<AccessToken>;

/** How long before its end a token is renewed. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** How long a token must live to be worth sending. */
const SPARE_MS = 2_000;
/** How soon a renewal that failed is tried again, while the old token lasts. */
const RENEW_AGAIN_MS = 30_000;

/** A token at hand: what it is for, and until when it need not be renewed. */
interface CachedToken {
  readonly key: string;
  readonly token: AccessToken;
  renewAt: number;
}

/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: however many
 * clients ask at once, one sign-in answers them. One that cannot be renewed is used until its end.
 */
export class CachedCredential implements TokenCredential {
  readonly #source: TokenSource;
  readonly #step: Pick<StepContext, 'mask' | 'clock'>;
  #cached: CachedToken | undefined;
  #pending: { readonly key: string; readonly promise: Promise<AccessToken> } | undefined;

  constructor(source: TokenSource, step: Pick<StepContext, 'mask' | 'clock'>) {
    this.#source = source;
    this.#step = step;
  }

  async getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    // A claims challenge (continuous access evaluation) asks for another token than the one at hand.
    const key = JSON.stringify([scopes, options.claims]);
    const cached = this.#cached?.key === key ? this.#cached : undefined;
    if (cached && this.#now < cached.renewAt) return cached.token;
    try {
      return await this.#signIn(key, scopes, options);
    } catch (error) {
      const end = (cached?.token.expiresOnTimestamp ?? 0) - SPARE_MS;
      if (!cached || this.#now > end) throw error;
      cached.renewAt = Math.min(this.#now + RENEW_AGAIN_MS, end);
      return cached.token;
    }
  }

  /** Who asks while a sign-in is under way waits for that one. */
  #signIn(key: string, scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> {
    if (this.#pending?.key === key) return this.#pending.promise;
    const promise: Promise<AccessToken> = this.#source(scopes, options)
      .then((token) => {
        this.#step.mask(token.token);
        this.#cached = { key, token, renewAt: token.expiresOnTimestamp - RENEW_BEFORE_MS };
        return token;
      })
      .finally(() => {
        if (this.#pending?.promise === promise) this.#pending = undefined;
      });
    this.#pending = { key, promise };
    return promise;
  }

  get #now(): number {
    return this.#step.clock.now();
  }
}
