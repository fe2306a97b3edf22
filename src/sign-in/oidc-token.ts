import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  isRestError,
} from '@azure/core-rest-pipeline';
import { readErrorDetail } from '../azure/errors.ts';
import type { Http } from '../azure/http.ts';
import { type JsonObject, objectOf, parseJson, textAt } from '../json.ts';
import { addSecret } from '../secrets.ts';
import type { StepContext } from '../step.ts';
import { type PresentedClaims, type SignIn, SignInError } from './sign-in.ts';

/**
 * Request the first GitHub OIDC token, before the rest of the bundle is loaded. If the request fails, the sign-in that
 * uses the token reports it.
 */
export function requestFirstToken(
  signIn: SignIn,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): Promise<string> | undefined {
  if (signIn.by !== 'oidc') return undefined;
  const token = oidcTokenSource(signIn.audience, env, http, step)();
  token.catch(() => undefined);
  return token;
}

/**
 * GitHub's OIDC endpoint, from the job's environment. `core.getIDToken` doesn't repeat a request whose connection
 * broke, ignores `Retry-After`, and can't be stopped, so this uses the same pipeline as all other requests.
 */
export function oidcTokenSource(
  audience: string,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): () => Promise<string> {
  const pipeline = http.createPipeline();
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  addSecret(requestToken);
  return async () => {
    const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
    const request = createPipelineRequest({
      url,
      // GitHub's endpoint uses https, but a runner in a closed network can have a local one.
      allowInsecureConnection: url.startsWith('http:'),
      headers: createHttpHeaders({ accept: 'application/json', authorization: `Bearer ${requestToken}` }),
    });
    const { status, bodyAsText } = await pipeline
      .sendRequest(createDefaultHttpClient(), request)
      .catch((cause) => {
        throw isRestError(cause)
          ? new SignInError(`GitHub didn't respond: ${cause.message}`, { cause })
          : cause;
      });
    const body = parseJson(bodyAsText) ?? bodyAsText;
    const token = textAt(body, 'value');
    if (token !== undefined) {
      step.mask(token);
      return token;
    }
    const words = status === 200 ? 'a response without a token' : readErrorDetail(body, '').message;
    throw new SignInError(
      `GitHub didn't issue an OIDC token: ${words || 'no reason given'} (HTTP ${status}).`,
    );
  };
}

/** The claims of a GitHub OIDC token, to show to a reader. Only Entra verifies them. */
export function presentedClaims(oidcToken: string): PresentedClaims {
  const { iss, sub, aud } = claimsOf(oidcToken);
  const text = (claim: unknown): string => (typeof claim === 'string' ? claim : '');
  return { issuer: text(iss), subject: text(sub), audience: [aud].flat().map(text).join(', ') };
}

/** The tenant of an Entra access token, or undefined if the token can't be decoded. */
export function tenantOf(accessToken: string): string | undefined {
  return textAt(claimsOf(accessToken), 'tid');
}

/** The claims of a token, or none if it can't be decoded. A library for this would be loaded by every run. */
function claimsOf(token: string): JsonObject {
  const [, claims = ''] = token.split('.');
  return objectOf(parseJson(Buffer.from(claims, 'base64url').toString()));
}
