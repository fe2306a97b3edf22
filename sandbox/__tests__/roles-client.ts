import { ROLES, type Sandbox, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { armClient, type Reply, SCOPE, withArm } from './client.ts';

/** The ID of the subscription. */
export const SUBSCRIPTION = `/subscriptions/${SUBSCRIPTION_ID}`;
/** The ID of a vault. */
export const VAULT = `${SCOPE}/providers/Microsoft.KeyVault/vaults/kv`;
/** The ID of a secret of the vault. */
export const SECRET = `${VAULT}/secrets/greeting`;
/** The name of an assignment. */
export const NAME = '11111111-2222-4333-8444-555555555555';
/** The name of another assignment. */
export const OTHER_NAME = '21111111-2222-4333-8444-555555555555';
/** A principal that the directory doesn't have. */
export const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000002';

/** Get the GUID of a role by its name. */
export const guid = (role: string) => ROLES[role] ?? role;
/** Get the ID of a role definition by the name of the role. */
export const roleId = (role: string) =>
  `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${guid(role)}`;
/** Get the path of role assignments, or of one by its name. */
export const assignments = (scope: string, name = '') =>
  `${scope === '/' ? '' : scope}/providers/Microsoft.Authorization/roleAssignments${name && `/${name}`}`;

/** Create a client of Microsoft.Authorization. */
export async function client(sandbox: Sandbox) {
  const { send } = await armClient(sandbox, '2022-04-01');
  return {
    send,
    put: (
      scope: string,
      role: string,
      { name = NAME, ...properties }: { name?: string } & Record<string, unknown> = {},
    ) =>
      send('PUT', assignments(scope, name), {
        properties: {
          roleDefinitionId: roleId(role),
          principalId: PRINCIPAL,
          principalType: 'ServicePrincipal',
          ...properties,
        },
      }),
    list: (scope: string, filter?: string) =>
      send('GET', `${assignments(scope)}${filter ? `?$filter=${encodeURIComponent(filter)}` : ''}`),
    definitions: async (scope: string, filter: string) => {
      const path = `${scope}/providers/Microsoft.Authorization/roleDefinitions`;
      const { body } = await send('GET', `${path}?$filter=${encodeURIComponent(filter)}`);
      return (body.value as { name: string }[]).map(({ name }) => name);
    },
  };
}

/** Get the status and the code of a response. */
export const outcome = ({ status, body }: Reply) => [status, body.error?.code];
/** Get the scopes of a list of role assignments. */
export const scopesOf = ({ body }: Reply) =>
  (body.value as { properties: { scope: string } }[]).map(({ properties }) => properties.scope);
/** Get the properties of a resource. */
export const propertiesOf = ({ body }: Reply) => body['properties'] as unknown as Record<string, unknown>;

/** Run a test with its own sandbox and a client of Microsoft.Authorization. */
export const inRoles =
  (body: (sandbox: Sandbox, roles: Awaited<ReturnType<typeof client>>) => Promise<void>) => () =>
    withArm({}, async (sandbox) => body(sandbox, await client(sandbox)));
