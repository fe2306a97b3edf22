import { createHttpHeaders, type PipelinePolicy } from '@azure/core-rest-pipeline';
import type { Cloud } from '../cloud.ts';

/**
 * Answer MSAL's question for a cloud's token endpoint: it doesn't know Azure China by the authority's name, and would
 * ask Entra first. The paths are the same in all clouds.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function knownEndpoints({ authority }: Cloud): PipelinePolicy {
  return {
    name: 'knownEndpointsPolicy',
    sendRequest: async (request, next) => {
      const { origin, pathname } = new URL(request.url);
      const [, tenant] = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(pathname) ?? [];
      if (origin !== authority || !tenant) return next(request);
      const base = `${authority}/${tenant}`;
      const endpoints = {
        issuer: `${base}/v2.0`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        end_session_endpoint: `${base}/oauth2/v2.0/logout`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
      };
      const headers = createHttpHeaders({ 'content-type': 'application/json' });
      return { request, status: 200, headers, bodyAsText: JSON.stringify(endpoints) };
    },
  };
}
