import { createHttpHeaders, type Pipeline, type PipelinePolicy } from '@azure/core-rest-pipeline';
import type { TokenCredentialOptions } from '@azure/identity';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import type { TokenAnswers } from './token-answers.ts';

/**
 * The options that all credentials of the SDK share: the step's requests, and `answers`, which remembers the server's
 * responses. Each credential needs its own: it passes the pipeline to its client (`ServiceClientOptions`), although its
 * own type leaves that out.
 */
export function credentialOptions(
  { authority }: Cloud,
  http: Http,
  answers: TokenAnswers,
): TokenCredentialOptions & { readonly disableInstanceDiscovery: boolean; readonly pipeline: Pipeline } {
  return {
    authorityHost: authority,
    // The authorities are known. Asking Entra whether they exist would cost a request.
    disableInstanceDiscovery: true,
    pipeline: http.createPipeline(knownEndpoints(authority), answers.policy),
  };
}

/**
 * Answer MSAL's question for a cloud's token endpoint: it doesn't know Azure China by the authority's name, and would
 * ask Entra first. The paths are the same in all clouds.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
function knownEndpoints(authority: string): PipelinePolicy {
  return {
    name: 'knownEndpointsPolicy',
    sendRequest: async (request, next) => {
      const [base] = request.url.split('/v2.0/.well-known/openid-configuration', 1);
      if (!base?.startsWith(`${authority}/`) || base === request.url) return next(request);
      const endpoints = {
        issuer: `${base}/v2.0`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
      };
      const headers = createHttpHeaders({ 'content-type': 'application/json' });
      return { request, status: 200, headers, bodyAsText: JSON.stringify(endpoints) };
    },
  };
}
