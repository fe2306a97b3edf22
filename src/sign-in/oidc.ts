import { ClientAssertionCredential } from '@azure/identity';
import type { Http } from '../azure/http.ts';
import { armScope, type Cloud } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { oidcTokenSource, presentedClaims } from './oidc-token.ts';
import { type OidcSignIn, SignInError, type TokenSource } from './sign-in.ts';
import { credentialOptions, TokenAnswers } from './token-answers.ts';

/**
 * Sign in with GitHub OIDC. The SDK asks for the assertion twice per token request, and one GitHub OIDC token serves
 * both. Every token request gets a new one, because a GitHub OIDC token is valid for only five minutes. `firstToken`
 * was requested earlier, for the first token request.
 */
export function oidcSource(
  { clientId, tenantId, audience }: OidcSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
  firstToken: Promise<string> | undefined,
): TokenSource {
  const fetchToken = oidcTokenSource(audience, env, http, step);
  let next = firstToken;
  let assertion: Promise<string> | undefined;
  const getAssertion = (): Promise<string> => {
    assertion ??= next ?? fetchToken();
    next = undefined;
    return assertion;
  };
  const entra = new TokenAnswers();
  const options = credentialOptions(cloud, http, entra);
  const credential = new ClientAssertionCredential(tenantId, clientId, getAssertion, options);
  const attempt: TokenSource = async (wanted) => {
    assertion = undefined;
    entra.clear();
    try {
      return await credential.getToken(armScope(cloud), wanted);
    } catch (error) {
      // The callback has set it by now, which TypeScript can't see. If GitHub refused, this throws GitHub's error.
      const token = await (assertion as Promise<string> | undefined);
      const presented = token === undefined ? undefined : presentedClaims(token);
      const { message, ...words } = entra.wordsFor(error);
      const note = entra.isRefusal ? unusedSecretNote(env) : undefined;
      throw new SignInError(message, { ...words, presented, note });
    }
  };
  return (wanted) =>
    attempt(wanted).catch((error: unknown) => {
      // The token expired before Entra received it, for example on a suspended runner. A new one can work.
      if (error instanceof SignInError && error.entraCode === '700024') return attempt(wanted);
      throw error;
    });
}

/**
 * Mention a secret in the environment that wasn't used, because GitHub OIDC takes precedence. If Entra refuses the
 * token, somebody might have expected the action to use the secret.
 */
function unusedSecretNote(env: NodeJS.ProcessEnv): string | undefined {
  const unused = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'].find((name) => env[name]);
  return (
    unused &&
    `${unused} is set, but it wasn't used, because the job has the permission 'id-token: write'. To use it, remove that permission, and set AZURE_CLIENT_ID and AZURE_TENANT_ID instead of the inputs.`
  );
}
