import type { TokenCredential } from '@azure/core-auth';
import { Arm } from '../azure/arm.ts';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import { armScope } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { CachedCredential, type TokenSource } from './credential.ts';
import { idTokenSource, tenantOf } from './id-token.ts';
import { oidcSource } from './oidc.ts';
import type { SignIn } from './sign-in.ts';

/** The clients of one step, signed in together. */
export interface Session {
  readonly arm: Arm;
  readonly credential: TokenCredential;
  /** The tenant signed in to. */
  readonly tenantId: string;
}

/** The part of a request that a session depends on. */
interface SessionRequest {
  readonly signIn: SignIn;
  readonly cloud: Cloud;
  readonly apiVersion: string | undefined;
}

/** What a session is opened with, besides the request. */
export interface SessionContext {
  readonly env: NodeJS.ProcessEnv;
  readonly http: Http;
  readonly step: StepContext;
  /** An ID token that was asked for before; it is used for the first token request. */
  readonly firstIdToken: Promise<string> | undefined;
}

/**
 * Gets ready to talk to Azure.
 * @throws {SignInError} when no token can be had.
 */
export async function openSession(request: SessionRequest, context: SessionContext): Promise<Session> {
  const { signIn, cloud, apiVersion } = request;
  const { http, step } = context;
  const credential = new CachedCredential(await tokenSource(request, context), step);
  const signingIn = credential.getToken([armScope(cloud)], { enableCae: true });
  // Made while the tokens are under way.
  const arm = new Arm(credential, cloud, apiVersion, http, step.clock);
  const { token } = await signingIn;
  if (signIn.by === 'oidc') {
    step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
  }
  return { arm, credential, tenantId: tenantOf(token) ?? signIn.tenantId ?? '' };
}

/**
 * Variables by which the SDK and the library below it would send the ID token to another host than the cloud's
 * authority.
 */
const REGIONAL_AUTHORITIES = ['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION'] as const;

async function tokenSource(
  { signIn, cloud }: SessionRequest,
  { env, http, step, firstIdToken }: SessionContext,
): Promise<TokenSource> {
  for (const name of REGIONAL_AUTHORITIES) delete env[name];
  if (signIn.by === 'job') {
    const { jobSource } = await import('./job-credentials.ts');
    return jobSource(signIn, cloud, env, http, step);
  }
  const fetchIdToken = idTokenSource(signIn.audience, env, http, step);
  let first = firstIdToken;
  const firstOrNew = (): Promise<string> => {
    const token = first ?? fetchIdToken();
    first = undefined;
    return token;
  };
  return oidcSource(signIn, cloud, firstOrNew, http);
}
