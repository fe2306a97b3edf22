import type { Cloud } from '../cloud.ts';
import { isGuid } from '../resource-id.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { GUID_RULE, InputError, type Inputs } from './inputs.ts';

const TENANT_RULE = `${GUID_RULE}, or a domain, such as contoso.onmicrosoft.com`;

/**
 * Read the way to sign in: GitHub OIDC if both IDs are known and the job can request tokens, otherwise the credentials
 * of the job. Read it last: an incomplete request also lists the inputs for GitHub OIDC if they are empty.
 *
 * @throws {InputError} if a client ID is given that can't be used.
 */
export function readSignIn(inputs: Inputs, cloud: Cloud): SignIn {
  const clientId = inputs.guid('client-id', 'AZURE_CLIENT_ID');
  const tenantId = inputs.matching('tenant-id', isTenant, TENANT_RULE, 'AZURE_TENANT_ID');
  const audience = inputs.text('audience') || cloud.audience;
  const hasOidc = Boolean(
    inputs.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && inputs.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  );
  const fromInput = inputs.text('client-id') !== '';
  if (clientId && tenantId && hasOidc) return { by: 'oidc', clientId, tenantId, audience };
  if (clientId && !tenantId && (fromInput || hasOidc)) {
    inputs.miss('tenant-id', "It's required together with 'client-id'.");
  } else if (fromInput) {
    throw new InputError(
      inputs.env['AZURE_CLIENT_SECRET'] ? `${WITHOUT_OIDC}\n${SECRET_INSTEAD}` : WITHOUT_OIDC,
    );
  } else if (hasOidc && !clientId && !tenantId && inputs.isIncomplete) {
    // Somebody who has set none of the three repository variables learns about all of them at once.
    const hint = "It's required for GitHub OIDC, but not if an earlier step runs azure/login.";
    inputs.miss('client-id', hint);
    inputs.miss('tenant-id', hint);
  }
  return { by: 'job', clientId, tenantId };
}

/** The block replaces the job's default permissions, so it repeats the one that nearly every job needs. */
const WITHOUT_OIDC = `Can't sign in with GitHub OIDC. Input 'client-id' is set, but the job doesn't have the permission 'id-token: write'.
To fix: Add this to the job or the workflow:

permissions:
  id-token: write
  contents: read # for actions/checkout: this block replaces the default permissions

Pull requests from forks and from Dependabot don't get this permission or any secrets.
To use a self-hosted runner's managed identity instead, leave out 'client-id', and set the environment variable AZURE_CLIENT_ID if the runner has several identities.`;

const SECRET_INSTEAD =
  "To use AZURE_CLIENT_SECRET instead, leave out 'client-id' and 'tenant-id', and set AZURE_CLIENT_ID and AZURE_TENANT_ID.";

function isTenant(text: string): boolean {
  return isGuid(text) || (text.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text));
}
