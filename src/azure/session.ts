import type { Request } from '../request.ts';
import type { Step } from '../step.ts';
import type { Arm } from './arm.ts';
import { armScope } from './cloud.ts';
import { httpOptions } from './http.ts';
import { type IdTokenSource, idTokenSource, tenantOf } from './id-token.ts';
import type { Identities } from './identities.ts';
import { redactSdkLog } from './sdk-log.ts';

/** The clients of one step, signed in together. */
export interface Session {
  readonly arm: Arm;
  readonly identities: Identities;
  /** The tenant signed in to. */
  readonly tenantId: string;
}

/**
 * Gets ready to talk to Azure. The ID token is requested before Azure's packages are loaded, which takes
 * longer than the request.
 * @throws {SignInError} when no token can be had.
 */
export async function openSession(
  { signIn, cloud, apiVersion }: Request,
  env: NodeJS.ProcessEnv,
  step: Step,
): Promise<Session> {
  redactSdkLog();
  const http = httpOptions(step);
  const idTokens =
    signIn.by === 'oidc' ? startedEarly(idTokenSource(signIn.audience, env, http, step)) : undefined;
  const [{ jobSource, oidcSource, StepCredential }, { Arm }, { Identities }] = await Promise.all([
    import('./credential.ts'),
    import('./arm.ts'),
    import('./identities.ts'),
  ]);
  const source =
    signIn.by === 'oidc' && idTokens
      ? oidcSource(signIn, cloud, idTokens, http)
      : signIn.by === 'job' && jobSource(signIn, cloud, env, http, step);
  if (!source) throw new TypeError('no way to sign in');
  const credential = new StepCredential(source, step);
  const { token } = await credential.getToken([armScope(cloud)], { enableCae: true });
  if (signIn.by === 'oidc')
    step.log(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
  return {
    arm: new Arm(credential, cloud, apiVersion, http),
    identities: new Identities(credential, cloud, http),
    tenantId: tenantOf(token) ?? signIn.tenantId ?? '',
  };
}

/** Starts the first request now; whoever asks first gets it. */
function startedEarly(source: IdTokenSource): IdTokenSource {
  let early: Promise<string> | undefined = source();
  // Its failure belongs to whoever asks; nobody may ask when the step is stopped before.
  early.catch(() => undefined);
  return () => {
    const token = early ?? source();
    early = undefined;
    return token;
  };
}
