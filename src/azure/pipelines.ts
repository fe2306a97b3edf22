import type { TokenCredential } from '@azure/core-auth';
import {
  bearerTokenAuthenticationPolicy,
  bearerTokenAuthenticationPolicyName,
  formDataPolicyName,
  type Pipeline,
  proxyPolicyName,
} from '@azure/core-rest-pipeline';

/** The policy around each attempt of a request, behind the retries. */
export const ATTEMPT_POLICY = 'attemptPolicy';

/**
 * Give each attempt of a request a token of its own. The SDK adds one before all attempts, and it might expire while
 * they wait.
 */
export function signEachAttempt(pipeline: Pipeline, credential: TokenCredential, scope: string): void {
  pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
  const policy = bearerTokenAuthenticationPolicy({ credential, scopes: [scope] });
  pipeline.addPolicy(policy, { phase: 'Sign', beforePolicies: [ATTEMPT_POLICY] });
}

/**
 * Remove two policies from a pipeline. The one for forms: this action sends none, and to check that, the policy
 * touches `FormData`, for which Node loads all of its `fetch`, which takes longer than a request. The one for proxies:
 * each request gets its own agent, and the policy would print the proxy's password with `DEBUG`.
 */
export function withoutUnused(pipeline: Pipeline): Pipeline {
  pipeline.removePolicy({ name: formDataPolicyName });
  pipeline.removePolicy({ name: proxyPolicyName });
  return pipeline;
}
