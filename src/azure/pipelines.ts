import type { TokenCredential } from '@azure/core-auth';
import {
  bearerTokenAuthenticationPolicy,
  bearerTokenAuthenticationPolicyName,
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  formDataPolicyName,
  type Pipeline,
  proxyPolicyName,
} from '@azure/core-rest-pipeline';
import { type JsonObject, parseJson } from '../json.ts';
import type { Answer } from './accept-answer.ts';

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
 * Takes two policies out of a pipeline. That for forms: this action sends none, and to look for one the policy touches
 * `FormData`, for which Node loads all of its `fetch`, which takes longer than a request. And that for proxies: each
 * request gets its own way out, and the policy would tell `DEBUG` the proxy's password.
 */
export function withoutUnused(pipeline: Pipeline): Pipeline {
  pipeline.removePolicy({ name: formDataPolicyName });
  pipeline.removePolicy({ name: proxyPolicyName });
  return pipeline;
}

/**
 * Sends a document through the pipeline of the SDK's client. The client itself would first ask whether it is a form,
 * for which Node loads all of its `fetch`: a fifth of the processor's time of a step.
 */
export async function sendDocument(
  pipeline: Pipeline,
  method: 'PATCH' | 'PUT',
  url: string,
  document: JsonObject,
): Promise<Answer> {
  const headers = createHttpHeaders({ accept: 'application/json', 'content-type': 'application/json' });
  const request = createPipelineRequest({ method, url, headers, body: JSON.stringify(document) });
  const answer = await pipeline.sendRequest(createDefaultHttpClient(), request);
  const { status, bodyAsText } = answer;
  return { status, headers: answer.headers.toJSON(), body: parseJson(bodyAsText) ?? bodyAsText };
}
