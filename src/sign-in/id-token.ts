import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  isRestError,
} from '@azure/core-rest-pipeline';
import { decodeJwt } from 'jose/jwt/decode';
import { readErrorDetail } from '../azure/errors.ts';
import type { Http } from '../azure/http.ts';
import { objectOf, parseJson } from '../json.ts';
import type { StepContext } from '../step.ts';
import { type PresentedClaims, SignInError } from './errors.ts';

/** Fetches a new ID token from GitHub. */
export type IdTokenSource = () => Promise<string>;

/**
 * GitHub's OIDC endpoint, as the job's environment names it. `core.getIDToken` would do the same, but it does
 * not repeat a request whose connection broke, ignores `Retry-After` and cannot be stopped; this goes through
 * the pipeline that all other requests go through.
 */
export function idTokenSource(
  audience: string,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): IdTokenSource {
  const pipeline = http.createPipeline();
  for (const { policy, position } of http.options.additionalPolicies) {
    pipeline.addPolicy(policy, position === 'perRetry' ? { phase: 'Sign' } : {});
  }
  return async () => {
    const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
    const request = createPipelineRequest({
      url,
      // GitHub's endpoint is https; a runner in a closed network may name a local one.
      allowInsecureConnection: url.startsWith('http:'),
      headers: createHttpHeaders({
        accept: 'application/json',
        authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
      }),
    });
    const { status, bodyAsText } = await pipeline
      .sendRequest(createDefaultHttpClient(), request)
      .catch((cause) => {
        throw isRestError(cause)
          ? new SignInError(`no answer from GitHub: ${cause.message}`, { cause })
          : cause;
      });
    const body = parseJson(bodyAsText) ?? bodyAsText;
    const token = objectOf(body)['value'];
    if (typeof token === 'string' && token !== '') {
      step.mask(token);
      return token;
    }
    const words = status === 200 ? 'without a token' : readErrorDetail(body, '').message;
    throw new SignInError(`GitHub gave no ID token (HTTP ${status}): ${words || 'no reason'}`);
  };
}

/** The claims of an ID token, for a reader: nothing is verified here, that is Entra's part. */
export function presentedClaims(idToken: string): PresentedClaims {
  const { iss, sub, aud } = claimsOf(idToken);
  const text = (claim: unknown): string => (typeof claim === 'string' ? claim : '');
  return { issuer: text(iss), subject: text(sub), audience: [aud].flat().map(text).join(', ') };
}

/** The tenant of an access token of Entra's; undefined when the token is not one to look into. */
export function tenantOf(accessToken: string): string | undefined {
  const { tid } = claimsOf(accessToken);
  return typeof tid === 'string' ? tid : undefined;
}

/** The claims of a token; none where it is not one to look into. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    return decodeJwt(token);
  } catch {
    return {};
  }
}
