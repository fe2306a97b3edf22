import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import {
  AzureCliCredential,
  ClientAssertionCredential,
  EnvironmentCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
import type { SignIn } from '../request.ts';
import type { Step } from '../step.ts';
import type { Cloud } from './cloud.ts';
import { SignInError } from './errors.ts';
import type { HttpOptions } from './http.ts';
import { type IdTokenSource, presentedClaims } from './id-token.ts';

/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: however many
 * clients ask at once, one sign-in answers them.
 */
export class StepCredential implements TokenCredential {
  readonly #source: TokenSource;
  readonly #mask: Step['mask'];
  #token: { readonly key: string; readonly promise: Promise<AccessToken>; expiresOn: number } | undefined;

  constructor(source: TokenSource, step: Step) {
    this.#source = source;
    this.#mask = step.mask;
  }

  getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    // A claims challenge (continuous access evaluation) asks for another token than the one at hand.
    const key = JSON.stringify([scopes, options.claims]);
    if (this.#token?.key === key && this.#token.expiresOn > Date.now() + RENEW_BEFORE_MS)
      return this.#token.promise;
    const promise = this.#source(scopes, options).then((token) => {
      this.#mask(token.token);
      entry.expiresOn = token.expiresOnTimestamp;
      return token;
    });
    const entry = { key, promise, expiresOn: Number.POSITIVE_INFINITY };
    this.#token = entry;
    promise.catch(() => {
      if (this.#token === entry) this.#token = undefined;
    });
    return promise;
  }
}

const RENEW_BEFORE_MS = 5 * 60_000;

/** Gets a token of Entra's. */
export type TokenSource = (scopes: string | string[], options: GetTokenOptions) => Promise<AccessToken>;

/**
 * GitHub OIDC. The SDK calls for the assertion twice per token request; one ID token serves both. A new one
 * is fetched for every token request: it lives for five minutes.
 */
export function oidcSource(
  { clientId, tenantId }: Extract<SignIn, { by: 'oidc' }>,
  cloud: Cloud,
  fetchIdToken: IdTokenSource,
  http: HttpOptions,
): TokenSource {
  let assertion: Promise<string> | undefined;
  const credential = new ClientAssertionCredential(tenantId, clientId, () => (assertion ??= fetchIdToken()), {
    authorityHost: cloud.authority,
    // The authorities are known; asking Entra whether they exist would cost a request.
    disableInstanceDiscovery: true,
    ...http,
  });
  const attempt = async (scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> => {
    assertion = undefined;
    try {
      return await credential.getToken(scopes, options);
    } catch (error) {
      // `assertion` was set by the callback in the meantime; TypeScript does not see that.
      const idToken = await (assertion as Promise<string> | undefined)?.catch(() => undefined);
      const presented = idToken ? presentedClaims(idToken) : undefined;
      throw new SignInError(messageOf(error), { cause: error, presented });
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

/** How long the identity endpoint of a self-hosted runner may take to answer: elsewhere there is none. */
const IDENTITY_ENDPOINT_MS = 3_000;

/** What the job already has: credentials in its environment, the session of `az`, the runner's identity. */
export function jobSource(
  { clientId, tenantId }: Extract<SignIn, { by: 'job' }>,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: HttpOptions,
  step: Step,
): TokenSource {
  const options = { authorityHost: cloud.authority, disableInstanceDiscovery: true, ...http };
  const ways: readonly { name: string; make: () => TokenCredential; limitMs?: number }[] = [
    ...(env['AZURE_FEDERATED_TOKEN_FILE']
      ? [
          {
            name: 'workload identity (AZURE_FEDERATED_TOKEN_FILE)',
            make: () => new WorkloadIdentityCredential(options),
          },
        ]
      : []),
    { name: 'service principal in the environment', make: () => new EnvironmentCredential(options) },
    {
      name: "Azure CLI's session",
      make: () => new AzureCliCredential(tenantId ? { tenantId } : {}),
    },
    // GitHub's own runners are virtual machines without an identity: nobody would answer.
    ...(env['RUNNER_ENVIRONMENT'] === 'github-hosted' && !env['IDENTITY_ENDPOINT'] && !env['MSI_ENDPOINT']
      ? []
      : [
          {
            name: "the runner's managed identity",
            make: () =>
              clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential(),
            limitMs: IDENTITY_ENDPOINT_MS,
          },
        ]),
  ];
  let chosen: TokenCredential | undefined;
  return async (scopes, tokenOptions) => {
    const known = await chosen?.getToken(scopes, tokenOptions);
    if (known) return known;
    const reasons: string[] = [];
    for (const { name, make, limitMs } of ways) {
      try {
        const credential = make();
        const token = await within(credential.getToken(scopes, tokenOptions), limitMs);
        if (!token) continue;
        step.log(`Signed in with ${name}.`);
        chosen = credential;
        return token;
      } catch (error) {
        if (!isUnavailable(error)) throw new SignInError(`${name}: ${messageOf(error)}`, { cause: error });
        reasons.push(`${name}: ${messageOf(error)}`);
      }
    }
    throw new SignInError(NO_WAY_TO_SIGN_IN, { cause: new AggregateError([], reasons.join('\n')) });
  };
}

const NO_WAY_TO_SIGN_IN = `No credentials were found. Ways to sign in:
- GitHub OIDC: set 'client-id' and 'tenant-id', and give the job 'permissions: id-token: write'
- a service principal in the environment: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH
- workload identity: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE
- azure/login in an earlier step
- the managed identity of a self-hosted runner in Azure`;

class EndpointSilentError extends Error {
  override readonly name = 'CredentialUnavailableError';
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'CredentialUnavailableError';
}

async function within<T>(promise: Promise<T>, limitMs: number | undefined): Promise<T> {
  if (limitMs === undefined) return promise;
  const limit = AbortSignal.timeout(limitMs);
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      limit.addEventListener('abort', () =>
        reject(new EndpointSilentError(`no answer within ${limitMs / 1000} s`)),
      );
    }),
  ]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
