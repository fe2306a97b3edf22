import { setTimeout as sleep } from 'node:timers/promises';
import type { TokenCredential } from '@azure/core-auth';
import {
  AzureCliCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  CredentialUnavailableError,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import type { StepContext } from '../step.ts';
import { messageOf, sentenceList, UNSET } from '../text.ts';
import type { TokenSource } from './credential.ts';
import { credentialOptions } from './credential-options.ts';
import { type JobSignIn, SignInError } from './sign-in.ts';
import { TokenAnswers } from './token-answers.ts';

/** The time limit for a self-hosted runner's identity endpoint. Other machines have none. */
const IDENTITY_ENDPOINT_MS = 3_000;

/** A credential that a job can have. */
interface Way {
  readonly name: string;
  /** Create the credential, which can throw. */
  readonly make: () => TokenCredential;
  readonly answers: TokenAnswers;
  /** A refusal doesn't end the search: nobody chose the credential. */
  readonly isGuess: boolean;
}

/** Sign in with what the job already has: credentials in its environment, the `az` session, the runner's identity. */
export function jobSource(
  signIn: JobSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): TokenSource {
  const { clientId, tenantId } = signIn;
  const inEnvironment = environmentCredential(signIn, cloud, env, http);
  const azureCli: Way = {
    name: 'the Azure CLI session',
    make: () => new AzureCliCredential(tenantId ? { tenantId } : {}),
    answers: new TokenAnswers(),
    isGuess: false,
  };
  const others = [azureCli, ...(canHaveIdentity(env) ? [runnerIdentity(clientId, http)] : [])];
  const isIncomplete = typeof inEnvironment === 'string';
  const ways = isIncomplete ? others : [inEnvironment, ...others];
  let chosen: { readonly way: Way; readonly credential: TokenCredential } | undefined;
  return async (scopes, options) => {
    const refused: string[] = [];
    const tried = isIncomplete ? [`- the environment: ${inEnvironment}`] : [];
    for (const way of chosen ? [chosen.way] : ways) {
      way.answers.clear();
      try {
        const credential = chosen?.credential ?? way.make();
        const token = await credential.getToken(scopes, options);
        if (!token) continue;
        if (!chosen) step.info(`Signed in with ${way.name}.`);
        chosen = { way, credential };
        return token;
      } catch (error) {
        const isUncertain = isUnavailable(error) && !way.answers.isRefusal;
        const explained = way.answers.signInError(error, { by: way.name });
        if (chosen || (!isUncertain && !way.isGuess)) throw explained;
        // The SDK calls every failure of `az` unavailable. Only these words mean that there is no session.
        const isAbsent = isUncertain && (way.isGuess || messageOf(error).includes("'az login'"));
        if (isAbsent) tried.push(`- ${way.name}: ${reasonOf(error)}`);
        else refused.push(explained.message);
      }
    }
    const heading = refused.length > 0 ? 'Other ways to sign in:' : 'No credentials found. Ways to sign in:';
    throw new SignInError([...refused, heading, waysToSignIn(signIn), 'Tried:', ...tried].join('\n'));
  };
}

/** The credential in the environment, or a sentence that lists the missing variables. The IDs can also come from the inputs. */
function environmentCredential(
  { clientId, tenantId }: JobSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
): Way | string {
  const secret = env['AZURE_CLIENT_SECRET'];
  const certificatePath = env['AZURE_CLIENT_CERTIFICATE_PATH'];
  const tokenFilePath = env['AZURE_FEDERATED_TOKEN_FILE'];
  const missing = [
    ...(clientId ? [] : ['AZURE_CLIENT_ID']),
    ...(tenantId ? [] : ['AZURE_TENANT_ID']),
    ...(secret || certificatePath || tokenFilePath ? [] : ['AZURE_CLIENT_SECRET']),
  ];
  if (!clientId || !tenantId || missing.length > 0)
    return `${sentenceList(missing)} ${missing.length > 1 ? 'are' : 'is'} not set`;
  const answers = new TokenAnswers();
  const options = credentialOptions(cloud, http, answers);
  const way = (name: string, make: Way['make']): Way => ({ name, make, answers, isGuess: false });
  if (secret)
    return way(
      'the client secret in AZURE_CLIENT_SECRET',
      () => new ClientSecretCredential(tenantId, clientId, secret, options),
    );
  if (certificatePath) {
    const certificatePassword = env['AZURE_CLIENT_CERTIFICATE_PASSWORD'];
    const certificate = { certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
    const sendCertificateChain = /^(true|1)$/i.test(env['AZURE_CLIENT_SEND_CERTIFICATE_CHAIN'] ?? '');
    const all = { ...options, sendCertificateChain };
    return way(
      'the certificate in AZURE_CLIENT_CERTIFICATE_PATH',
      () => new ClientCertificateCredential(tenantId, clientId, certificate, all),
    );
  }
  const workload = { ...options, clientId, tenantId, ...(tokenFilePath ? { tokenFilePath } : {}) };
  return way(
    'workload identity (AZURE_FEDERATED_TOKEN_FILE)',
    () => new WorkloadIdentityCredential(workload),
  );
}

function runnerIdentity(clientId: string | undefined, http: Http): Way {
  const answers = new TokenAnswers('The identity endpoint');
  const client = http.createClient();
  const httpClient: typeof client = {
    sendRequest(request) {
      // The SDK first tests the endpoint with a request that can't succeed, without a query.
      if (!request.url.includes('?')) return client.sendRequest(request);
      return answers.policy.sendRequest(request, (next) => client.sendRequest(next));
    },
  };
  const make = (): TokenCredential => {
    const credential = new ManagedIdentityCredential({ httpClient, ...(clientId ? { clientId } : {}) });
    return { getToken: (...args) => Promise.race([credential.getToken(...args), silence()]) };
  };
  return { name: "the runner's managed identity", make, answers, isGuess: true };
}

/** End the wait for the identity endpoint: on most machines, nothing responds there. */
async function silence(): Promise<never> {
  await sleep(IDENTITY_ENDPOINT_MS, undefined, { ref: false });
  throw new CredentialUnavailableError(`no response within ${IDENTITY_ENDPOINT_MS / 1000} seconds`);
}

/** GitHub's own runners are virtual machines without an identity: nothing would respond. */
function canHaveIdentity(env: NodeJS.ProcessEnv): boolean {
  const hasEndpoint = Boolean(env['IDENTITY_ENDPOINT'] || env['MSI_ENDPOINT']);
  return hasEndpoint || env['RUNNER_ENVIRONMENT'] !== 'github-hosted';
}

/** All ways to sign in. If both IDs are known, only the permission for GitHub OIDC is missing. */
function waysToSignIn({ clientId, tenantId }: JobSignIn): string {
  return `\
- GitHub OIDC: ${clientId && tenantId ? '' : "set 'client-id' and 'tenant-id', and "}add the permission 'id-token: write' to the job. Pull requests from forks and from Dependabot don't get this permission.
- a service principal: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH
- workload identity: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_FEDERATED_TOKEN_FILE
- azure/login in an earlier step
- the managed identity of a self-hosted runner in Azure. If it has several, set AZURE_CLIENT_ID
${UNSET}`;
}

/** The reason why a credential isn't there, without the SDK's name for it and its link. */
function reasonOf(error: unknown): string {
  return messageOf(error)
    .replace(/^\w+Credential(?: is unavailable)?[.:] /, '')
    .replace(/ To troubleshoot, visit \S+$/, '');
}

/** Check whether a credential doesn't exist. The SDK also calls an `az` session that Entra refuses unavailable. */
function isUnavailable(error: unknown): boolean {
  return (
    error instanceof Error && error.name === 'CredentialUnavailableError' && !/\bAADSTS\d/.test(error.message)
  );
}
