import type { TokenCredential } from '@azure/core-auth';
import { Arm } from '../azure/arm.ts';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import { armScope } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { CachedCredential, type TokenSource } from './credential.ts';
import { oidcSource } from './oidc.ts';
import { oidcTokenSource, tenantOf } from './oidc-token.ts';
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

/** The circumstances of a session. */
export interface SessionContext {
  readonly env: NodeJS.ProcessEnv;
  readonly http: Http;
  readonly step: StepContext;
  /** A GitHub OIDC token that was requested before, for the first token request. */
  readonly firstIdToken: Promise<string> | undefined;
}

/**
 * Sign in, and create the clients.
 * @throws {SignInError} if there is no token.
 */
export async function openSession(request: SessionRequest, context: SessionContext): Promise<Session> {
  const { signIn, cloud, apiVersion } = request;
  const { http, step } = context;
  const credential = new CachedCredential(await tokenSource(request, context), step);
  const signingIn = credential.getToken([armScope(cloud)], { enableCae: true });
  // While the tokens are on their way.
  const arm = new Arm(credential, cloud, apiVersion, http, step.clock);
  const { token } = await signingIn;
  if (signIn.by === 'oidc') {
    step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
  }
  return { arm, credential, tenantId: tenantOf(token) ?? signIn.tenantId ?? '' };
}

/** With these variables, the SDK and MSAL would send the GitHub OIDC token to another host than the cloud's authority. */
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
  const fetchToken = oidcTokenSource(signIn.audience, env, http, step);
  let first = firstIdToken;
  const firstOrNew = (): Promise<string> => {
    const token = first ?? fetchToken();
    first = undefined;
    return token;
  };
  return oidcSource(signIn, cloud, firstOrNew, http, unusedSecretHint(env));
}

/** GitHub OIDC comes before a secret in the environment. If Entra refuses, somebody might have expected the secret. */
function unusedSecretHint(env: NodeJS.ProcessEnv): string | undefined {
  const unused = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'].find((name) => env[name]);
  return (
    unused &&
    `${unused} is set, but it wasn't used, because the job has the permission 'id-token: write'. To use it, remove that permission, and set AZURE_CLIENT_ID and AZURE_TENANT_ID instead of the inputs.`
  );
}
