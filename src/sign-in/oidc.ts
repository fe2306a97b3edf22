import { ClientAssertionCredential } from '@azure/identity';
import type { Http } from '../azure/http.ts';
import { armScope, type Cloud } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { oidcTokenSource, presentedClaims } from './oidc-token.ts';
import { type OidcSignIn, SignInError, type TokenSource } from './sign-in.ts';
import { credentialOptions, TokenAnswers } from './token-answers.ts';

/**
 * Sign in with GitHub OIDC. The SDK asks for the assertion twice per token request, and one GitHub OIDC token serves
 * both. Every token request gets a new one, because it is only valid for five minutes. `firstToken` was requested
 * before, for the first token request.
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
      // Set by the callback in the meantime, which TypeScript doesn't see. If GitHub refused, this throws its error.
      const token = await (assertion as Promise<string> | undefined);
      const presented = token === undefined ? undefined : presentedClaims(token);
      const { message, ...words } = entra.wordsFor(error);
      const note = entra.isRefusal ? unusedSecretNote(env) : undefined;
      throw new SignInError(message, { ...words, presented, note });
    }
  };
  return (wanted) =>
    attempt(wanted).catch((error: unknown) => {
      // The token expired before Entra received it, for example on a suspended runner: a new one can work.
      if (error instanceof SignInError && error.entraCode === '700024') return attempt(wanted);
      throw error;
    });
}

/** GitHub OIDC comes before a secret in the environment. If Entra refuses, somebody might have expected the secret. */
function unusedSecretNote(env: NodeJS.ProcessEnv): string | undefined {
  const unused = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'].find((name) => env[name]);
  return (
    unused &&
    `${unused} is set, but it wasn't used, because the job has the permission 'id-token: write'. To use it, remove that permission, and set AZURE_CLIENT_ID and AZURE_TENANT_ID instead of the inputs.`
  );
}
