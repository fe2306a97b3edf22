import type { AccessToken, GetTokenOptions } from '@azure/core-auth';
import { ClientAssertionCredential } from '@azure/identity';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import type { TokenSource } from './credential.ts';
import { credentialOptions } from './credential-options.ts';
import { SignInError } from './errors.ts';
import { type OidcTokenSource, presentedClaims } from './oidc-token.ts';
import type { OidcSignIn } from './sign-in.ts';
import { TokenAnswers } from './token-answers.ts';

/**
 * Sign in with GitHub OIDC. The SDK asks for the assertion twice per token request, and one GitHub OIDC token serves
 * both. Every token request gets a new one, because it is only valid for five minutes. `hint` is advice for a refusal.
 */
export function oidcSource(
  { clientId, tenantId }: OidcSignIn,
  cloud: Cloud,
  fetchToken: OidcTokenSource,
  http: Http,
  hint: string | undefined,
): TokenSource {
  let assertion: Promise<string> | undefined;
  const entra = new TokenAnswers();
  const options = credentialOptions(cloud, http, entra);
  const getAssertion = (): Promise<string> => (assertion ??= fetchToken());
  const credential = new ClientAssertionCredential(tenantId, clientId, getAssertion, options);
  const attempt = async (scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> => {
    assertion = undefined;
    entra.clear();
    try {
      return await credential.getToken(scopes, options);
    } catch (error) {
      // Set by the callback in the meantime, which TypeScript doesn't see. If GitHub refused, this throws its error.
      const token = await (assertion as Promise<string> | undefined);
      const presented = token === undefined ? undefined : presentedClaims(token);
      throw entra.signInError(error, { presented, hint });
    }
  };
  return (scopes, options) =>
    attempt(scopes, options).catch((error: unknown) => {
      // The token expired on its way, as on a runner that was suspended: a new one can work.
      if (error instanceof SignInError && error.message.includes('AADSTS700024'))
        return attempt(scopes, options);
      throw error;
    });
}
