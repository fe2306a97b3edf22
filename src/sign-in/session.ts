import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import { Arm } from '../azure/arm.ts';
import type { Http } from '../azure/http.ts';
import { armScope, type Cloud } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { oidcSource } from './oidc.ts';
import { tenantOf } from './oidc-token.ts';
import type { SignIn, TokenSource } from './sign-in.ts';

/** The clients of one step, signed in together. */
export interface Session {
  readonly arm: Arm;
  readonly credential: TokenCredential;
  readonly tenantId: string;
}

/** With these variables, the SDK and MSAL would send the GitHub OIDC token to another host than the authority. */
const REGIONAL_AUTHORITIES = ['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION'] as const;

/**
 * Sign in, and create the clients. `firstToken` is a GitHub OIDC token that was requested before.
 * @throws {SignInError} if there is no token.
 */
export async function openSession(
  request: { readonly signIn: SignIn; readonly cloud: Cloud; readonly apiVersion: string | undefined },
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
  firstToken: Promise<string> | undefined,
): Promise<Session> {
  const { signIn, cloud, apiVersion } = request;
  for (const name of REGIONAL_AUTHORITIES) delete env[name];
  const source =
    signIn.by === 'oidc'
      ? oidcSource(signIn, cloud, env, http, step, firstToken)
      : (await import('./job-credentials.ts')).jobSource(signIn, cloud, env, http, step);
  const credential = new CachedCredential(source, step);
  const signingIn = credential.getToken(armScope(cloud), { enableCae: true });
  // While the tokens are being requested.
  const arm = new Arm(credential, cloud, apiVersion, http, step.clock);
  const { token } = await signingIn;
  if (signIn.by === 'oidc')
    step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
  return { arm, credential, tenantId: tenantOf(token) ?? signIn.tenantId ?? '' };
}

/** The time between the renewal of a token and its expiry. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** The remaining lifetime that a token needs to be worth sending. */
const SPARE_MS = 2_000;
/** The time after which a failed renewal is tried again, while the old token lasts. */
const RENEW_AGAIN_MS = 30_000;

/**
 * The step's one credential, for the one scope that the step needs. Its tokens are masked before anything else sees
 * them, and shared: one sign-in serves all clients that ask at once. A token that can't be renewed is used until its end.
 */
export class CachedCredential implements TokenCredential {
  readonly #source: TokenSource;
  readonly #step: Pick<StepContext, 'mask' | 'clock'>;
  #cached: { readonly token: AccessToken; renewAt: number } | undefined;
  #pending: Promise<AccessToken> | undefined;
  #claims: string | undefined;

  constructor(source: TokenSource, step: Pick<StepContext, 'mask' | 'clock'>) {
    this.#source = source;
    this.#step = step;
  }

  async getToken(_scope: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    // After a claims challenge (continuous access evaluation), every token needs the claims: without them, MSAL would
    // return the token that was refused, from a cache of its own.
    if (options.claims !== undefined && options.claims !== this.#claims) {
      this.#claims = options.claims;
      this.#cached = undefined;
      this.#pending = undefined;
    }
    const cached = this.#cached;
    if (cached && this.#now < cached.renewAt) return cached.token;
    try {
      const wanted = this.#claims === undefined ? options : { ...options, claims: this.#claims };
      return await (this.#pending ?? this.#signIn(wanted));
    } catch (error) {
      const end = (cached?.token.expiresOnTimestamp ?? 0) - SPARE_MS;
      if (!cached || this.#now > end) throw error;
      cached.renewAt = Math.min(this.#now + RENEW_AGAIN_MS, end);
      return cached.token;
    }
  }

  #signIn(options: GetTokenOptions): Promise<AccessToken> {
    const pending: Promise<AccessToken> = this.#source(options)
      .then((token) => {
        this.#step.mask(token.token);
        // A sign-in that began before a challenge can finish after it.
        if (this.#pending === pending)
          this.#cached = { token, renewAt: token.expiresOnTimestamp - RENEW_BEFORE_MS };
        return token;
      })
      .finally(() => {
        if (this.#pending === pending) this.#pending = undefined;
      });
    this.#pending = pending;
    return pending;
  }

  get #now(): number {
    return this.#step.clock.now();
  }
}
