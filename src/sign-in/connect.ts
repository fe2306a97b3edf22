import { Arm } from '../azure/arm.ts';
import type { Http } from '../azure/http.ts';
import { ManagedIdentities } from '../azure/managed-identities.ts';
import { armScope, type Cloud } from '../cloud.ts';
import type { JobSignIn, OidcSignIn, Request } from '../request.ts';
import type { StepContext } from '../step.ts';
import { CachedCredential, type TokenSource } from './credential.ts';
import { type IdTokenSource, tenantOf } from './id-token.ts';
import { oidcSource } from './oidc.ts';
import type { Session } from './session.ts';

/** A sign-in whose first ID token, if it needs one, is under way. */
type StartedSignIn = (OidcSignIn & { readonly fetchIdToken: IdTokenSource }) | JobSignIn;

/**
 * Signs in and makes the clients. Everything of Azure's packages that each step needs is reached through this
 * module alone, so that the bundle has it in one file: to load one costs more than what can be left out of it.
 * @throws {SignInError} when no token can be had.
 */
export async function connect(
  signIn: StartedSignIn,
  { cloud, apiVersion }: Pick<Request, 'cloud' | 'apiVersion'>,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<Session> {
  const credential = new CachedCredential(await tokenSource(signIn, cloud, env, http, step), step);
  const { token } = await credential.getToken([armScope(cloud)], { enableCae: true });
  if (signIn.by === 'oidc') {
    step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
  }
  return {
    arm: new Arm(credential, cloud, apiVersion, http, step.clock),
    identities: new ManagedIdentities(credential, cloud, http),
    tenantId: tenantOf(token) ?? signIn.tenantId ?? '',
  };
}

async function tokenSource(
  signIn: StartedSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<TokenSource> {
  if (signIn.by === 'oidc') return oidcSource(signIn, cloud, signIn.fetchIdToken, http);
  const { jobSource } = await import('./job-credentials.ts');
  return jobSource(signIn, cloud, env, http, step);
}
