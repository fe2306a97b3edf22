import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import type { StepContext } from '../step.ts';

/** Get an Entra access token. */
export type TokenSource = (scopes: string | string[], options: GetTokenOptions) => Promise<AccessToken>;

/** The time between the renewal of a token and its expiry. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** The remaining lifetime that a token needs to be worth sending. */
const SPARE_MS = 2_000;
/** The time after which a failed renewal is tried again, while the old token lasts. */
const RENEW_AGAIN_MS = 30_000;

/** A token for a key, and the time until which it isn't renewed. */
interface CachedToken {
  readonly key: string;
  readonly token: AccessToken;
  renewAt: number;
}

/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: one sign-in serves all
 * clients that ask at once. A token that can't be renewed is used until its end.
 */
export class CachedCredential implements TokenCredential {
  readonly #source: TokenSource;
  readonly #step: Pick<StepContext, 'mask' | 'clock'>;
  #cached: CachedToken | undefined;
  #pending: { readonly key: string; readonly promise: Promise<AccessToken> } | undefined;
  #claims: string | undefined;

  constructor(source: TokenSource, step: Pick<StepContext, 'mask' | 'clock'>) {
    this.#source = source;
    this.#step = step;
  }

  async getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    // After a claims challenge (continuous access evaluation), every token needs the claims: without them, MSAL would
    // return the token that was refused, from a cache of its own.
    this.#claims = options.claims ?? this.#claims;
    const wanted = this.#claims === undefined ? options : { ...options, claims: this.#claims };
    const key = JSON.stringify([scopes, this.#claims]);
    const cached = this.#cached?.key === key ? this.#cached : undefined;
    if (cached && this.#now < cached.renewAt) return cached.token;
    try {
      return await this.#signIn(key, scopes, wanted);
    } catch (error) {
      const end = (cached?.token.expiresOnTimestamp ?? 0) - SPARE_MS;
      if (!cached || this.#now > end) throw error;
      cached.renewAt = Math.min(this.#now + RENEW_AGAIN_MS, end);
      return cached.token;
    }
  }

  /** Sign in, or wait for a sign-in that is under way. */
  #signIn(key: string, scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> {
    if (this.#pending?.key === key) return this.#pending.promise;
    const promise: Promise<AccessToken> = this.#source(scopes, options)
      .then((token) => {
        this.#step.mask(token.token);
        // A sign-in that began before a challenge can finish after it.
        if (this.#pending?.promise === promise)
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
