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

/** With these variables, the SDK and MSAL would send the GitHub OIDC token to a host other than the authority. */
const REGIONAL_AUTHORITIES = ['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION'] as const;

/**
 * Sign in, and create the clients. `firstToken` is a GitHub OIDC token that was requested earlier.
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
  const credential = sharedCredential(source, step);
  const signingIn = credential.getToken(armScope(cloud), { enableCae: true });
  // The client is created while the token is being requested.
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
/** The time after which a failed renewal is tried again, while the old token is valid. */
const RENEW_AGAIN_MS = 30_000;

/**
 * Create the step's one credential, for the one scope that the step needs. Its tokens are masked before anything else
 * sees them, and shared: one sign-in serves all clients that ask at once. A token that can't be renewed is used until
 * it expires.
 */
export function sharedCredential(source: TokenSource, { mask, clock }: Pick<StepContext, 'mask' | 'clock'>) {
  let cached: { readonly token: AccessToken; renewAt: number } | undefined;
  let pending: Promise<AccessToken> | undefined;
  let claims: string | undefined;
  const signIn = (options: GetTokenOptions): Promise<AccessToken> => {
    const attempt = source(options)
      .then((token) => {
        mask(token.token);
        // A sign-in that began before a challenge can finish after it.
        if (pending === attempt) cached = { token, renewAt: token.expiresOnTimestamp - RENEW_BEFORE_MS };
        return token;
      })
      .finally(() => {
        if (pending === attempt) pending = undefined;
      });
    return attempt;
  };
  return {
    async getToken(_scope: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
      // After a claims challenge (continuous access evaluation), every token needs the claims: without them, MSAL would
      // return the token that was refused, from its own cache.
      if (options.claims !== undefined && options.claims !== claims) {
        claims = options.claims;
        cached = undefined;
        pending = undefined;
      }
      const known = cached;
      if (known && clock.now() < known.renewAt) return known.token;
      try {
        pending ??= signIn(claims === undefined ? options : { ...options, claims });
        return await pending;
      } catch (error) {
        const end = (known?.token.expiresOnTimestamp ?? 0) - SPARE_MS;
        if (!known || clock.now() > end) throw error;
        known.renewAt = Math.min(clock.now() + RENEW_AGAIN_MS, end);
        return known.token;
      }
    },
  };
}
