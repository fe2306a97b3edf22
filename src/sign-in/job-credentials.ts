import { statSync } from 'node:fs';
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
import { armScope, type Cloud } from '../cloud.ts';
import { Problem } from '../problem.ts';
import type { StepContext } from '../step.ts';
import { messageOf, sentenceList, UNSET } from '../text.ts';
import { type JobSignIn, SignInError, type TokenSource } from './sign-in.ts';
import { credentialOptions, TokenAnswers } from './token-answers.ts';

/** The time limit for the identity endpoint of a self-hosted runner. Most machines don't have such an endpoint. */
const IDENTITY_ENDPOINT_MS = 3_000;

/** A credential that a job can have. */
interface Candidate {
  readonly name: string;
  readonly credential: TokenCredential;
  readonly answers: TokenAnswers;
}

/**
 * Sign in with what the job already has: credentials in its environment, the `az` session, the runner's identity.
 * @throws {Problem} if the environment specifies a file that can't be used.
 */
export function jobSource(
  signIn: JobSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
  step: StepContext,
): TokenSource {
  const { clientId, tenantId } = signIn;
  const inEnvironment = environmentCredential(signIn, cloud, env, http);
  const azureCli: Candidate = {
    name: 'the Azure CLI session',
    credential: new AzureCliCredential(tenantId ? { tenantId } : {}),
    answers: new TokenAnswers(),
  };
  const runner = canHaveIdentity(env) ? runnerIdentity(clientId, http) : undefined;
  const candidates = [inEnvironment, azureCli, runner].filter((one) => typeof one === 'object');
  let chosen: Candidate | undefined;
  return async (options) => {
    let refused: SignInError | undefined;
    const tried = typeof inEnvironment === 'string' ? [`- the environment: ${inEnvironment}`] : [];
    for (const candidate of chosen ? [chosen] : candidates) {
      candidate.answers.clear();
      try {
        const token = await candidate.credential.getToken(armScope(cloud), options);
        if (!token) continue;
        if (!chosen) step.info(`Signed in with ${candidate.name}.`);
        chosen = candidate;
        return token;
      } catch (error) {
        // Nobody chose the runner's identity, so its refusal doesn't end the search.
        const isGuess = candidate === runner;
        const isUncertain = isUnavailable(error) && !candidate.answers.isRefusal;
        const { message, ...words } = candidate.answers.wordsFor(error);
        const explained = new SignInError(`${message} (with ${candidate.name})`, words);
        if (chosen || (!isUncertain && !isGuess)) throw explained;
        // The SDK reports every failure of `az` as unavailable. Only these words mean that nobody is signed in.
        const isAbsent = isUncertain && (isGuess || messageOf(error).includes("'az login'"));
        if (!isAbsent && !refused) refused = explained;
        else tried.push(`- ${candidate.name}: ${isAbsent ? reasonOf(error) : message}`);
      }
    }
    // A credential that was refused is reported first.
    const { message, cause, correlationId } = refused ?? new SignInError('No credentials were found.');
    throw new SignInError(message, {
      ...{ cause, correlationId },
      ways: [...waysToSignIn(signIn), 'Tried:', ...tried],
    });
  };
}

/**
 * The credential in the environment, or a sentence that lists the missing variables. The IDs can also come from the
 * inputs.
 */
function environmentCredential(
  { clientId, tenantId }: JobSignIn,
  cloud: Cloud,
  env: NodeJS.ProcessEnv,
  http: Http,
): Candidate | string {
  const secret = env['AZURE_CLIENT_SECRET'];
  const certificatePath = env['AZURE_CLIENT_CERTIFICATE_PATH'];
  const tokenFilePath = env['AZURE_FEDERATED_TOKEN_FILE'];
  const answers = new TokenAnswers();
  const options = credentialOptions(cloud, http, answers);
  const candidate = (name: string, credential: TokenCredential): Candidate => ({ name, credential, answers });
  if (clientId && tenantId) {
    if (secret) {
      const credential = new ClientSecretCredential(tenantId, clientId, secret, options);
      return candidate('the client secret in AZURE_CLIENT_SECRET', credential);
    }
    if (certificatePath) {
      checkFile('AZURE_CLIENT_CERTIFICATE_PATH', certificatePath);
      const certificatePassword = env['AZURE_CLIENT_CERTIFICATE_PASSWORD'];
      const certificate = { certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
      const sendCertificateChain = /^(true|1)$/i.test(env['AZURE_CLIENT_SEND_CERTIFICATE_CHAIN'] ?? '');
      const all = { ...options, sendCertificateChain };
      const credential = new ClientCertificateCredential(tenantId, clientId, certificate, all);
      return candidate('the certificate in AZURE_CLIENT_CERTIFICATE_PATH', credential);
    }
    if (tokenFilePath) {
      checkFile('AZURE_FEDERATED_TOKEN_FILE', tokenFilePath);
      const credential = new WorkloadIdentityCredential({ ...options, clientId, tenantId, tokenFilePath });
      return candidate('workload identity (AZURE_FEDERATED_TOKEN_FILE)', credential);
    }
  }
  const missing = [
    ...(clientId ? [] : ['AZURE_CLIENT_ID']),
    ...(tenantId ? [] : ['AZURE_TENANT_ID']),
    ...(secret || certificatePath || tokenFilePath ? [] : ['AZURE_CLIENT_SECRET']),
  ];
  return `${sentenceList(missing)} ${missing.length > 1 ? "aren't" : "isn't"} set`;
}

function checkFile(variable: string, path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.size) return;
  throw new Problem("Can't sign in to Azure.", {
    why: `The file that ${variable} specifies doesn't exist or is empty.`,
    fix: `Set ${variable} to the path of the file.`,
  });
}

function runnerIdentity(clientId: string | undefined, http: Http): Candidate {
  const answers = new TokenAnswers('The identity endpoint');
  const client = http.createClient();
  const httpClient: typeof client = {
    sendRequest(request) {
      // The SDK first tests the endpoint with a request that can't succeed, without a query.
      if (!request.url.includes('?')) return client.sendRequest(request);
      return answers.policy.sendRequest(request, (next) => client.sendRequest(next));
    },
  };
  const credential = new ManagedIdentityCredential({ httpClient, ...(clientId ? { clientId } : {}) });
  const limited: TokenCredential = {
    getToken: (...args) => Promise.race([credential.getToken(...args), noResponse()]),
  };
  return { name: "the runner's managed identity", credential: limited, answers };
}

/** End the wait for the identity endpoint, because on most machines, nothing responds there. */
async function noResponse(): Promise<never> {
  await sleep(IDENTITY_ENDPOINT_MS, undefined, { ref: false });
  throw new CredentialUnavailableError(`no response within ${IDENTITY_ENDPOINT_MS / 1000} seconds`);
}

/** Check whether the runner can have an identity. GitHub's own runners don't, so their endpoint wouldn't respond. */
function canHaveIdentity(env: NodeJS.ProcessEnv): boolean {
  const hasEndpoint = Boolean(env['IDENTITY_ENDPOINT'] || env['MSI_ENDPOINT']);
  return hasEndpoint || env['RUNNER_ENVIRONMENT'] !== 'github-hosted';
}

/** All ways to sign in. If both IDs are known, only the permission for GitHub OIDC is missing. */
function waysToSignIn({ clientId, tenantId }: JobSignIn): readonly string[] {
  return [
    `- GitHub OIDC: ${clientId && tenantId ? '' : "set 'client-id' and 'tenant-id', and "}add the permission 'id-token: write' to the job. Pull requests from forks and from Dependabot don't get this permission.`,
    '- a service principal: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH',
    '- workload identity: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_FEDERATED_TOKEN_FILE',
    '- azure/login in an earlier step',
    '- the managed identity of a self-hosted runner in Azure. If the runner has several, set AZURE_CLIENT_ID',
    UNSET,
  ];
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
