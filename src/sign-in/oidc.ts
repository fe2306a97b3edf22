import type { AccessToken, GetTokenOptions } from '@azure/core-auth';
import { ClientAssertionCredential } from '@azure/identity';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import type { TokenSource } from './credential.ts';
import { credentialOptions } from './credential-options.ts';
import { EntraAnswers } from './entra.ts';
import { SignInError } from './errors.ts';
import { type IdTokenSource, presentedClaims } from './id-token.ts';
import type { OidcSignIn } from './sign-in.ts';

/**
 * GitHub OIDC. The SDK calls for the assertion twice per token request; one ID token serves both. A new one
 * is fetched for every token request: it lives for five minutes.
 */
export function oidcSource(
  { clientId, tenantId }: OidcSignIn,
  cloud: Cloud,
  fetchIdToken: IdTokenSource,
  http: Http,
): TokenSource {
  let assertion: Promise<string> | undefined;
  const entra = new EntraAnswers();
  const options = credentialOptions(cloud, http, entra);
  const getAssertion = (): Promise<string> => (assertion ??= fetchIdToken());
  const credential = new ClientAssertionCredential(tenantId, clientId, getAssertion, options);
  const attempt = async (scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> => {
    assertion = undefined;
    entra.clear();
    try {
      return await credential.getToken(scopes, options);
    } catch (error) {
      // Set by the callback in the meantime, which TypeScript does not see; GitHub's refusal is its own.
      const idToken = await (assertion as Promise<string> | undefined);
      throw entra.signInError(error, {
        presented: idToken === undefined ? undefined : presentedClaims(idToken),
      });
    }
  };
  return (scopes, options) =>
    attempt(scopes, options).catch((error: unknown) => {
      // The ID token expired on its way, as on a runner that was suspended: a new one may do.
      if (error instanceof SignInError && error.message.includes('AADSTS700024'))
        return attempt(scopes, options);
      throw error;
    });
}
