import type { Pipeline } from '@azure/core-rest-pipeline';
import type { TokenCredentialOptions } from '@azure/identity';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import type { EntraAnswers } from './entra.ts';
import { knownEndpoints } from './known-endpoints.ts';

/**
 * What all credentials of the SDK's have in common: the step's requests, and `entra`, which remembers the answers. Each
 * needs its own: it hands the pipeline to its client (`ServiceClientOptions`); its own type leaves that out.
 */
export function credentialOptions(
  cloud: Cloud,
  http: Http,
  entra: EntraAnswers,
): TokenCredentialOptions & { readonly disableInstanceDiscovery: boolean; readonly pipeline: Pipeline } {
  return {
    authorityHost: cloud.authority,
    // The authorities are known; asking Entra whether they exist would cost a request.
    disableInstanceDiscovery: true,
    pipeline: http.createPipeline(),
    ...http.options,
    additionalPolicies: [
      { policy: knownEndpoints(cloud), position: 'perCall' },
      { policy: entra.policy, position: 'perCall' },
      ...http.options.additionalPolicies,
    ],
  };
}
