import { CLOUDS, type Cloud } from '../cloud.ts';
import { isGuid } from '../resource-id.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { sentenceList } from '../text.ts';
import { InputError, missing, notAllowed } from './errors.ts';
import type { Inputs } from './inputs.ts';

/**
 * How to sign in: with OIDC where both IDs are known and the job may request tokens.
 * @throws {InputError} when a client ID is given that cannot be used.
 */
export function readSignIn(inputs: Inputs, cloud: Cloud): SignIn {
  const clientId = inputs.guid('client-id', 'AZURE_CLIENT_ID');
  const tenantId = readTenant(inputs);
  const audience = inputs.text('audience') || cloud.audience;
  const mayRequestTokens = Boolean(
    inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL') && inputs.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
  );
  const fromInput = inputs.text('client-id') !== '';
  if (clientId && !tenantId && (fromInput || mayRequestTokens)) {
    throw missing('tenant-id', 'a client ID alone does not tell where to sign in', 'AZURE_TENANT_ID');
  }
  if (clientId && tenantId && mayRequestTokens) return { by: 'oidc', clientId, tenantId, audience };
  if (fromInput) {
    throw new InputError(
      "Input 'client-id' is given, but this job may not request an OIDC token. Add to the job (or workflow):\n\n" +
        'permissions:\n  id-token: write\n' +
        // A block that is new takes from the job what it had by default.
        '  contents: read # for actions/checkout: this block replaces the default permissions\n\n' +
        'Workflows that run for a pull request from a fork never get this permission.',
    );
  }
  return { by: 'job', clientId, tenantId };
}

function readTenant(inputs: Inputs): string | undefined {
  const { value, source } = inputs.withFallback('tenant-id', 'AZURE_TENANT_ID');
  if (!value) return undefined;
  const isDomain = value.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value);
  if (!isGuid(value) && !isDomain) {
    throw notAllowed('tenant-id', value, 'a GUID or a domain such as contoso.onmicrosoft.com', source);
  }
  return value;
}

/**
 * The cloud, by the name that `az cloud list` gives it, without regard to case.
 * @throws {InputError} when there is no such cloud (any more).
 */
export function readCloud(inputs: Inputs): Cloud {
  const input = inputs.text('cloud');
  if (input === '') return CLOUDS[0];
  const cloud = CLOUDS.find(({ name }) => name.toLowerCase() === input.toLowerCase());
  if (cloud) return cloud;
  const names = sentenceList(
    CLOUDS.map(({ name }) => name),
    'or',
  );
  if (input.toLowerCase() === 'azuregermancloud') {
    throw new InputError(
      `Input 'cloud': AzureGermanCloud (Microsoft Cloud Germany) was closed in October 2021; its successor regions belong to AzureCloud. Allowed: ${names}.`,
    );
  }
  throw notAllowed('cloud', input, names);
}
