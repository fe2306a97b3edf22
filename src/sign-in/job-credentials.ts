import type { TokenCredential } from '@azure/core-auth';
import {
  AzureCliCredential,
  EnvironmentCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { messageOf, sentenceList } from '../text.ts';
import type { TokenSource } from './credential.ts';
import { credentialOptions } from './credential-options.ts';
import { EntraAnswers } from './entra.ts';
import { SignInError } from './errors.ts';
import type { JobSignIn } from './sign-in.ts';

/** How long the identity endpoint of a self-hosted runner may take to answer: elsewhere there is none. */
const IDENTITY_ENDPOINT_MS = 3_000;

/** What the job already has: credentials in its environment, the session of `az`, the runner's identity. */
export function jobSource(
  signIn: JobSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): TokenSource {
  const { clientId, tenantId } = signIn;
  // The SDK's credentials of the environment know these two from there alone; the inputs come first.
  if (clientId) env['AZURE_CLIENT_ID'] = clientId;
  if (tenantId) env['AZURE_TENANT_ID'] = tenantId;
  const entra = new EntraAnswers();
  const ways = waysOf(signIn, env, () => credentialOptions(cloud, http, entra), http);
  let chosen: { readonly name: string; readonly credential: TokenCredential } | undefined;
  return async (scopes, tokenOptions) => {
    const unavailable: string[] = [];
    for (const way of ways) {
      if (chosen && chosen.name !== way.name) continue;
      const { name, make, limitMs } = way;
      entra.clear();
      try {
        const credential = chosen?.credential ?? make();
        const token = await withTimeout(credential.getToken(scopes, tokenOptions), limitMs);
        if (!token) continue;
        if (!chosen) step.info(`Signed in with ${name}.`);
        chosen = { name, credential };
        return token;
      } catch (error) {
        if (!chosen && isUnavailable(error)) unavailable.push(`- ${name}: ${way.missing || reasonOf(error)}`);
        else throw entra.signInError(error, { by: name });
      }
    }
    throw new SignInError([...waysToSignIn(signIn), 'What was tried:', ...unavailable].join('\n'));
  };
}

/** A way to sign in that a job may have. */
interface Way {
  readonly name: string;
  readonly make: () => TokenCredential;
  /** What the environment lacks for it, where the SDK does not tell; empty for nothing. */
  readonly missing?: string;
  /** How long it may take, where that is not up to the step. */
  readonly limitMs?: number;
}

/** The ways to sign in, in the order in which they are tried. */
function waysOf(
  { clientId, tenantId }: JobSignIn,
  env: NodeJS.ProcessEnv,
  options: () => ReturnType<typeof credentialOptions>,
  http: Http,
): readonly Way[] {
  const workloadIdentity: Way = {
    name: 'workload identity (AZURE_FEDERATED_TOKEN_FILE)',
    make: () => new WorkloadIdentityCredential(options()),
  };
  const environment: Way = {
    name: 'service principal in the environment',
    make: () => new EnvironmentCredential(options()),
    missing: missingIn(env),
  };
  const azureCli: Way = {
    name: "Azure CLI's session",
    make: () => new AzureCliCredential(tenantId ? { tenantId } : {}),
  };
  const runnerIdentity: Way = {
    name: "the runner's managed identity",
    make: () => {
      // On its way to the machine's own endpoint the SDK would ask the proxy for servers elsewhere.
      const local = { httpClient: http.createClient() };
      return new ManagedIdentityCredential(clientId ? { clientId, ...local } : local);
    },
    limitMs: IDENTITY_ENDPOINT_MS,
  };
  return [
    ...(env['AZURE_FEDERATED_TOKEN_FILE'] ? [workloadIdentity] : []),
    environment,
    azureCli,
    ...(mayHaveIdentity(env) ? [runnerIdentity] : []),
  ];
}

/** GitHub's own runners are virtual machines without an identity: nobody would answer. */
function mayHaveIdentity(env: NodeJS.ProcessEnv): boolean {
  const hasEndpoint = Boolean(env['IDENTITY_ENDPOINT'] || env['MSI_ENDPOINT']);
  return hasEndpoint || env['RUNNER_ENVIRONMENT'] !== 'github-hosted';
}

/** What a service principal in the environment lacks. */
function missingIn(env: NodeJS.ProcessEnv): string {
  const isSecretSet = env['AZURE_CLIENT_SECRET'] || env['AZURE_CLIENT_CERTIFICATE_PATH'];
  const absent = [
    ...['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'].filter((name) => !env[name]),
    ...(isSecretSet ? [] : ['AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH)']),
  ];
  return absent.length === 0 ? '' : `there is no ${sentenceList(absent, 'and no')}`;
}

/** The ways there are, a line each. Where both IDs are known, the right to request a token is all that OIDC lacks. */
function waysToSignIn({ clientId, tenantId }: JobSignIn): readonly string[] {
  const oidc =
    clientId && tenantId
      ? "AZURE_CLIENT_ID is set, but this job may not request an OIDC token: give it 'permissions: id-token: write'"
      : "set 'client-id' and 'tenant-id' (a repository variable that is not set, such as vars.AZURE_CLIENT_ID, is empty), and give the job 'permissions: id-token: write'";
  return ['No credentials were found. Ways to sign in:', `- GitHub OIDC: ${oidc}`, OTHER_WAYS];
}

const OTHER_WAYS = `- a service principal in the environment: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH
- workload identity: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE
- azure/login in an earlier step
- the managed identity of a self-hosted runner in Azure`;

class EndpointSilentError extends Error {
  override readonly name = 'CredentialUnavailableError';
}

/** Why a way is not there, without the SDK's name for it and its link. */
function reasonOf(error: unknown): string {
  return messageOf(error)
    .replace(/^\w+Credential is unavailable\. /, '')
    .replace(/ To troubleshoot, visit \S+$/, '');
}

/** Whether a way is not there at all. A session of `az` that Entra refuses is there, whatever the SDK calls that. */
function isUnavailable(error: unknown): boolean {
  return (
    error instanceof Error && error.name === 'CredentialUnavailableError' && !/\bAADSTS\d/.test(error.message)
  );
}

async function withTimeout<T>(promise: Promise<T>, limitMs: number | undefined): Promise<T> {
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
