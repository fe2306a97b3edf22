import type { Pipeline } from '@azure/core-rest-pipeline';
import type { TokenCredentialOptions } from '@azure/identity';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import { knownEndpoints } from './known-endpoints.ts';
import type { TokenAnswers } from './token-answers.ts';

/**
 * The options that all credentials of the SDK share: the step's requests, and `answers`, which remembers the server's
 * answers. Each credential needs its own: it passes the pipeline to its client (`ServiceClientOptions`), although its
 * own type leaves that out.
 */
export function credentialOptions(
  cloud: Cloud,
  http: Http,
  answers: TokenAnswers,
): TokenCredentialOptions & { readonly disableInstanceDiscovery: boolean; readonly pipeline: Pipeline } {
  return {
    authorityHost: cloud.authority,
    // The authorities are known. To ask Entra whether they exist would cost a request.
    disableInstanceDiscovery: true,
    pipeline: http.createPipeline(),
    ...http.options,
    additionalPolicies: [
      { policy: knownEndpoints(cloud), position: 'perCall' },
      { policy: answers.policy, position: 'perCall' },
      ...http.options.additionalPolicies,
    ],
  };
}
