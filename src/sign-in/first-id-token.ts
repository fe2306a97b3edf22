import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { idTokenSource } from './id-token.ts';
import type { SignIn } from './sign-in.ts';

/**
 * How long the first request has the process to itself. Loading the rest of the bundle takes the processor, and would
 * hold up the request's connection; once that stands, the answer comes while the rest loads.
 */
const HEAD_START_MS = 15;

/** The first ID token, under way. */
export interface FirstIdToken {
  /** The token to come; undefined without GitHub OIDC. Its failure belongs to whoever signs in with it. */
  readonly token: Promise<string> | undefined;
  /** Ends when its request no longer suffers from the loading of the bundle. */
  readonly headStart: Promise<unknown>;
}

/** Asks GitHub for the first ID token, before Azure's packages are loaded. */
export function askForIdToken(
  signIn: SignIn,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): FirstIdToken {
  if (signIn.by !== 'oidc') return { token: undefined, headStart: Promise.resolve() };
  const token = idTokenSource(signIn.audience, env, http, step)();
  const settled = token.catch(() => undefined);
  const passed = step.clock.sleep(HEAD_START_MS, step.signal).catch(() => undefined);
  return { token, headStart: Promise.race([settled, passed]) };
}

/** Begins to connect to those who are asked after GitHub, while its answer is under way. */
export function connectEarly(
  { signIn, cloud }: { readonly signIn: SignIn; readonly cloud: Cloud },
  http: Http,
): void {
  if (signIn.by === 'oidc') http.connectEarly(cloud.authority);
  http.connectEarly(cloud.arm);
}
