import type { Http } from '../azure/http.ts';
import type { Request, SignIn } from '../request.ts';
import type { StepContext } from '../step.ts';
import { idTokenSource } from './id-token.ts';

/**
 * How long the first request has the process to itself. Loading the rest of the bundle takes the processor, and would
 * hold up the request's connection; once that stands, the answer comes while the rest loads.
 */
const HEAD_START_MS = 15;

/**
 * Asks GitHub for the first ID token, before Azure's packages are loaded. Ends when that may begin.
 * @returns the token to come, in an object: who awaits this does not wait for it; undefined without GitHub OIDC
 */
export async function askForIdToken(
  signIn: SignIn,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<{ readonly token: Promise<string> | undefined }> {
  if (signIn.by !== 'oidc') return { token: undefined };
  const token = idTokenSource(signIn.audience, env, http, step)();
  // Its failure belongs to whoever signs in with it, and so does being stopped.
  const settled = token.catch(() => undefined);
  const headStart = step.clock.sleep(HEAD_START_MS, step.signal).catch(() => undefined);
  await Promise.race([settled, headStart]);
  return { token };
}

/** Begins to connect to those who are asked after GitHub, while its answer is under way. */
export function connectEarly({ signIn, cloud }: Pick<Request, 'signIn' | 'cloud'>, { agents }: Http): void {
  if (signIn.by === 'oidc') agents.connectEarly(cloud.authority);
  agents.connectEarly(cloud.arm);
}
