import { describe, expect, test } from '@jest/globals';
import { builtInRole } from '../../../src/roles/built-in-roles.ts';
import {
  canPull,
  escalationBy,
  isForVaultData,
  onlyProvider,
  type RoleDefinition,
  readRoleDefinition,
} from '../../../src/roles/role-definition.ts';

const GUID = 'aaaaaaaa-0000-4000-8000-000000000001';

/** A definition as ARM sends it. */
function document(...permissions: readonly Record<string, readonly string[]>[]): unknown {
  return {
    id: `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${GUID.toUpperCase()}`,
    properties: { roleName: 'Shop role', permissions },
  };
}

function definition(...permissions: readonly Record<string, readonly string[]>[]): RoleDefinition {
  const read = readRoleDefinition(document(...permissions));
  if (!read) throw new TypeError('not a definition');
  return read;
}

function builtIn(name: string): RoleDefinition {
  const role = builtInRole(name);
  if (!role) throw new TypeError(`no built-in role: ${name}`);
  return role;
}

describe('a role lets its holder extend its own access', () => {
  test.each([
    [['*'], [], true],
    [['microsoft.authorization/roleassignments/WRITE'], [], true],
    [['Microsoft.Authorization/roleDefinitions/write'], [], true],
    [['microsoft.authorization/roledefinitions/*'], [], true],
    [['Microsoft.Authorization/roleAssignmentScheduleRequests/write'], [], true],
    [['Microsoft.Authorization/roleEligibilityScheduleRequests/*'], [], true],
    [['Microsoft.Authorization/elevateAccess/action'], [], true],
    [['*/write'], [], true],
    // The built-in Contributor.
    [['*'], ['Microsoft.Authorization/*/Write', 'Microsoft.Authorization/elevateAccess/Action'], false],
    [['*'], ['Microsoft.Authorization/*/Delete'], true],
    [['*/read', 'Microsoft.KeyVault/*'], [], false],
    [['Microsoft.Authorization/roleAssignments/delete'], [], false],
    [[], [], false],
  ])('actions %j, except %j: %s', (actions, notActions, expected) => {
    expect(escalationBy(definition({ actions, notActions })) !== undefined).toBe(expected);
  });

  test('an exception applies only to its own entry', () => {
    expect(escalationBy(definition({ actions: ['*'] }, { notActions: ['*'] }))).toMatch(
      /^The role 'Shop role' lets its holder grant roles.*'az role assignment create'/,
    );
  });
});

describe('a role is for the data of key vaults', () => {
  test.each([
    [['Microsoft.KeyVault/vaults/secrets/getSecret/action'], true],
    [['microsoft.keyvault/*'], true],
    [['*'], true],
    [['Microsoft.*'], true],
    [['Microsoft.KeyVaults/x'], false],
    [['Microsoft.Storage/*'], false],
    [['Microsoft'], false],
    [[], false],
  ])('dataActions %j: %s', (dataActions, expected) => {
    expect(isForVaultData(definition({ actions: ['*'], dataActions }))).toBe(expected);
  });

  test.each([
    ['Key Vault Reader', true],
    ['Reader', false],
    ['Storage Blob Data Reader', false],
  ])('the built-in role %s: %s', (name, expected) => {
    expect(isForVaultData(builtIn(name))).toBe(expected);
  });
});

describe('a role has an effect only at resources of one provider', () => {
  test.each([
    [['Microsoft.Storage/a/read'], ['microsoft.storage/b/read'], 'Microsoft.Storage'],
    [['Microsoft.Storage/a/read'], ['Microsoft.KeyVault/b'], undefined],
    // These providers extend the resources of others.
    [['Microsoft.Insights/metrics/read'], [], undefined],
    [['Microsoft.EventGrid/eventSubscriptions/write'], [], undefined],
    [['Microsoft.ServiceLinker/linkers/read'], [], undefined],
    [['*/read'], [], undefined],
    [['*'], [], undefined],
    [['Microsoft.Insights/a/read'], ['Microsoft.Storage/b/read'], undefined],
    [[], [], undefined],
  ])('actions %j, dataActions %j: %s', (actions, dataActions, expected) => {
    expect(onlyProvider(definition({ actions, dataActions }))).toBe(expected);
  });

  test.each([
    ['AcrPull', 'Microsoft.ContainerRegistry'],
    ['EventGrid Data Sender', 'Microsoft.EventGrid'],
    ['Reader', undefined],
    ['Monitoring Metrics Publisher', undefined],
  ])('the built-in role %s: %s', (name, provider) => {
    expect(onlyProvider(builtIn(name))).toBe(provider);
  });
});

describe('a role can pull images', () => {
  const pull = definition({ actions: ['Microsoft.ContainerRegistry/registries/pull/read'] });
  const content = definition({
    dataActions: ['Microsoft.ContainerRegistry/registries/repositories/content/*'],
  });
  test.each<[name: string, role: RoleDefinition | undefined, plain: boolean, byRepository: boolean]>([
    ['AcrPull', builtIn('AcrPull'), true, false],
    ['AcrDelete', builtIn('AcrDelete'), false, false],
    ['Reader', builtIn('Reader'), true, false],
    ['Contributor', builtIn('Contributor'), true, false],
    ['Key Vault Reader', builtIn('Key Vault Reader'), false, false],
    ['a reader of repositories', builtIn('Container Registry Repository Reader'), true, true],
    ['a definition with the action', pull, true, false],
    ['a definition with the data action', content, true, true],
    ['a definition with neither', definition({ actions: ['*/write'] }), false, false],
    ['an unknown definition', undefined, true, true],
  ])('%s: %#', (_, role, plain, byRepository) => {
    expect([canPull(role, false), canPull(role, true)]).toEqual([plain, byRepository]);
  });
});

test("a definition has a name and a GUID, and other documents aren't read as definitions", () => {
  expect(definition()).toEqual({ guid: GUID, name: 'Shop role', permissions: [] });
  for (const other of [undefined, null, 'x', [], {}, { id: 'x' }, { id: 'x', properties: { roleName: 1 } }])
    expect(readRoleDefinition(other)).toBeUndefined();
});
