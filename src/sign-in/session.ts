import type { Arm } from '../azure/arm.ts';
import type { Http } from '../azure/http.ts';
import type { ManagedIdentities } from '../azure/managed-identities.ts';
import { redactSdkLog } from '../azure/sdk-log.ts';
import type { OidcSignIn, Request } from '../request.ts';
import type { StepContext } from '../step.ts';
import { type IdTokenSource, idTokenSource } from './id-token.ts';

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
  request: Request,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<Session> {
  redactSdkLog();
  const { signIn } = request;
  const started =
    signIn.by === 'oidc' ? { ...signIn, fetchIdToken: await startIdToken(signIn, env, http, step) } : signIn;
  const { connect } = await import('./connect.ts');
  return connect(started, request, env, http, step);
}

/** The first ID token is on its way while Azure's packages load; whoever asks first gets it. */
async function startIdToken(
  { audience }: OidcSignIn,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<IdTokenSource> {
  const fetchIdToken = idTokenSource(audience, env, http, step);
  let early: Promise<string> | undefined = fetchIdToken();
  // Its failure belongs to whoever asks; nobody may ask when the step is stopped before.
  const answered = early.catch(() => undefined);
  await Promise.race([answered, step.clock.sleep(HEAD_START_MS, step.signal)]);
  return () => {
    const token = early ?? fetchIdToken();
    early = undefined;
    return token;
  };
}
