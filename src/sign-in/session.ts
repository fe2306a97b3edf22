import type { Arm } from '../azure/arm.ts';
import type { Http } from '../azure/http.ts';
import { ManagedIdentities } from '../azure/managed-identities.ts';
import { redactSdkLog } from '../azure/sdk-log.ts';
import { armScope, type Cloud } from '../cloud.ts';
import type { OidcSignIn, Request } from '../request.ts';
import type { StepContext } from '../step.ts';
import { CachedCredential, type TokenSource } from './credential.ts';
import { idTokenSource, tenantOf } from './id-token.ts';

/** The clients of one step, signed in together. */
export interface Session {
  readonly arm: Arm;
  readonly identities: ManagedIdentities;
  /** The tenant signed in to. */
  readonly tenantId: string;
}

/**
 * How long the first request has the process to itself. Loading Azure's packages takes the processor, and would
 * hold up the request's connection; once that stands, the answer comes while they load.
 */
const HEAD_START_MS = 50;

/**
 * Gets ready to talk to Azure.
 * @throws {SignInError} when no token can be had.
 */
export async function openSession(
  { signIn, cloud, apiVersion }: Request,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<Session> {
  redactSdkLog();
  const source =
    signIn.by === 'oidc'
      ? await openOidc(signIn, cloud, env, http, step)
      : (await import('./job-credentials.ts')).jobSource(signIn, cloud, env, http, step);
  const { Arm } = await import('../azure/arm.ts');
  const credential = new CachedCredential(source, step);
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

/** The first ID token is on its way while Azure's packages load; whoever asks first gets it. */
async function openOidc(
  signIn: OidcSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<TokenSource> {
  const fetchIdToken = idTokenSource(signIn.audience, env, http, step);
  let early: Promise<string> | undefined = fetchIdToken();
  // Its failure belongs to whoever asks; nobody may ask when the step is stopped before.
  const answered = early.catch(() => undefined);
  await Promise.race([answered, step.clock.sleep(HEAD_START_MS, step.signal)]);
  const { oidcSource } = await import('./oidc.ts');
  const firstEarly = (): Promise<string> => {
    const token = early ?? fetchIdToken();
    early = undefined;
    return token;
  };
  return oidcSource(signIn, cloud, firstEarly, http);
}
