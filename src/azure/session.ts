import type { Request, SignIn } from '../request.ts';
import { type Step, sleep } from '../step.ts';
import type { Arm } from './arm.ts';
import { armScope, type Cloud } from './cloud.ts';
import { StepCredential, type TokenSource } from './credential.ts';
import { type HttpOptions, httpOptions } from './http.ts';
import { idTokenSource, tenantOf } from './id-token.ts';
import { Identities } from './identities.ts';
import { redactSdkLog } from './sdk-log.ts';

/** The clients of one step, signed in together. */
export interface Session {
  readonly arm: Arm;
  readonly identities: Identities;
  /** The tenant signed in to. */
  readonly tenantId: string;
}

/** How long the first request has the process to itself: loading holds up its connection, not its answer. */
const HEAD_START_MS = 50;

/**
 * Gets ready to talk to Azure.
 * @throws {SignInError} when no token can be had.
 */
export async function openSession(
  { signIn, cloud, apiVersion }: Request,
  env: NodeJS.ProcessEnv,
  step: Step,
): Promise<Session> {
  redactSdkLog();
  const http = httpOptions(step);
  const source =
    signIn.by === 'oidc'
      ? await oidc(signIn, cloud, env, http, step)
      : (await import('./job-credentials.ts')).jobSource(signIn, cloud, env, http, step);
  const { Arm } = await import('./arm.ts');
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

/** The first ID token is on its way while Azure's packages load, which takes about as long; whoever asks first gets it. */
async function oidc(
  signIn: Extract<SignIn, { by: 'oidc' }>,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: HttpOptions,
  step: Step,
): Promise<TokenSource> {
  const fetchIdToken = idTokenSource(signIn.audience, env, http, step);
  let early: Promise<string> | undefined = fetchIdToken();
  // Its failure belongs to whoever asks; nobody may ask when the step is stopped before.
  const answered = early.catch(() => undefined);
  await Promise.race([answered, sleep(HEAD_START_MS, step.signal)]);
  const { oidcSource } = await import('./oidc.ts');
  const firstEarly = (): Promise<string> => {
    const token = early ?? fetchIdToken();
    early = undefined;
    return token;
  };
  return oidcSource(signIn, cloud, firstEarly, http);
}
