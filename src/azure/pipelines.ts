import type { TokenCredential } from '@azure/core-auth';
import {
  bearerTokenAuthenticationPolicy,
  bearerTokenAuthenticationPolicyName,
  formDataPolicyName,
  type Pipeline,
} from '@azure/core-rest-pipeline';

/** The policy around each attempt of a request, behind the retries. */
export const ATTEMPT_POLICY = 'attemptPolicy';

/**
 * Lets each attempt of a request have a token of its own: the SDK puts one on before all attempts, and it may run out
 * while they wait.
 */
export function signEachAttempt(pipeline: Pipeline, credential: TokenCredential, scope: string): void {
  pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
  const policy = bearerTokenAuthenticationPolicy({ credential, scopes: [scope] });
  pipeline.addPolicy(policy, { phase: 'Sign', beforePolicies: [ATTEMPT_POLICY] });
}

/**
 * Takes the policy for forms out of a pipeline. This action sends none, and to look for one the policy touches
 * `FormData`, for which Node loads all of its `fetch`: that takes longer than a request.
 */
export function withoutForms(pipeline: Pipeline): Pipeline {
  pipeline.removePolicy({ name: formDataPolicyName });
  return pipeline;
}
