import type { TokenCredential } from '@azure/core-auth';
import { Arm } from '../azure/arm.ts';
import type { Http } from '../azure/http.ts';
import { armScope, type Cloud } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { CachedCredential } from './credential.ts';
import { oidcSource } from './oidc.ts';
import { tenantOf } from './oidc-token.ts';
import type { SignIn } from './sign-in.ts';

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
  const signingIn = credential.getToken([armScope(cloud)], { enableCae: true });
  // While the tokens are being requested.
  const arm = new Arm(credential, cloud, apiVersion, http, step.clock);
  const { token } = await signingIn;
  if (signIn.by === 'oidc')
    step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
  return { arm, credential, tenantId: tenantOf(token) ?? signIn.tenantId ?? '' };
}
