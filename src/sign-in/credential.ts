import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import type { StepContext } from '../step.ts';

/** Gets a token of Entra's. */
export type TokenSource = (scopes: string | string[], options: GetTokenOptions) => Promise<AccessToken>;

/** How long before its end a token is renewed. */
const RENEW_BEFORE_MS = 5 * 60_000;

/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: however many
 * clients ask at once, one sign-in answers them.
 */
export class CachedCredential implements TokenCredential {
  readonly #source: TokenSource;
  readonly #mask: StepContext['mask'];
  #token: { readonly key: string; readonly promise: Promise<AccessToken>; expiresOn: number } | undefined;

  constructor(source: TokenSource, step: StepContext) {
    this.#source = source;
    this.#mask = step.mask;
  }

  getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    // A claims challenge (continuous access evaluation) asks for another token than the one at hand.
    const key = JSON.stringify([scopes, options.claims]);
    if (this.#token?.key === key && this.#token.expiresOn > Date.now() + RENEW_BEFORE_MS)
      return this.#token.promise;
    const promise = this.#source(scopes, options).then((token) => {
      this.#mask(token.token);
      entry.expiresOn = token.expiresOnTimestamp;
      return token;
    });
    const entry = { key, promise, expiresOn: Number.POSITIVE_INFINITY };
    this.#token = entry;
    promise.catch(() => {
      if (this.#token === entry) this.#token = undefined;
    });
    return promise;
  }
}
