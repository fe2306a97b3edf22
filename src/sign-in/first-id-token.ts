import type { Http } from '../azure/http.ts';
import type { StepContext } from '../step.ts';
import { idTokenSource } from './id-token.ts';
import type { SignIn } from './sign-in.ts';

/**
 * Ask GitHub for the first OIDC token, before Azure's packages are loaded. Undefined without GitHub OIDC. Its failure
 * belongs to the code that signs in with it.
 */
export function askForIdToken(
  signIn: SignIn,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<string> | undefined {
  if (signIn.by !== 'oidc') return undefined;
  const token = idTokenSource(signIn.audience, env, http, step)();
  token.catch(() => undefined);
  return token;
}
