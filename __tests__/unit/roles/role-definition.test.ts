import { describe, expect, test } from '@jest/globals';
import { builtInRole } from '../../../src/roles/built-in-roles.ts';
import {
  canPull,
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
    expect(isForVaultData(GUID, definition({ actions: ['*'], dataActions }))).toBe(expected);
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
    [[], [], undefined],
  ])('actions %j, dataActions %j: %s', (actions, dataActions, expected) => {
    expect(onlyProvider(definition({ actions, dataActions }))).toBe(expected);
  });

  test.each([
    ['AcrPull', 'Microsoft.ContainerRegistry'],
    ['Reader', undefined],
    ['Monitoring Metrics Publisher', undefined],
  ])('the built-in role %s: %s', (name, provider) => {
    expect(builtInRole(name)?.provider).toBe(provider);
  });
});

describe('a role can pull images', () => {
  const pull = definition({ actions: ['Microsoft.ContainerRegistry/registries/pull/read'] });
  const content = definition({
    dataActions: ['Microsoft.ContainerRegistry/registries/repositories/content/*'],
  });
  test.each<[name: string, role: string | RoleDefinition | undefined, plain: unknown, byRepository: unknown]>(
    [
      ['AcrPull', 'AcrPull', true, false],
      ['AcrDelete', 'AcrDelete', false, false],
      ['Contributor', 'Contributor', true, false],
      ['Key Vault Reader', 'Key Vault Reader', false, false],
      ['Container Registry Repository Reader', 'Container Registry Repository Reader', true, true],
      ['Container Registry Repository Contributor', 'Container Registry Repository Contributor', true, true],
      ['a definition with the action', pull, true, false],
      ['a definition with the data action', content, true, true],
      ['a definition with neither', definition({ actions: ['*/write'] }), false, false],
      ['an unknown definition', undefined, true, true],
    ],
  )('%s: %#', (_, role, plain, byRepository) => {
    const guid = typeof role === 'string' ? (builtInRole(role)?.guid ?? '') : GUID;
    const read = typeof role === 'string' ? undefined : role;
    expect([canPull(guid, read, false), canPull(guid, read, true)]).toEqual([plain, byRepository]);
  });
});

test("a definition has a name and a GUID, and other documents aren't read as definitions", () => {
  expect(definition()).toEqual({ guid: GUID, name: 'Shop role', permissions: [] });
  for (const other of [undefined, null, 'x', [], {}, { id: 'x' }, { id: 'x', properties: { roleName: 1 } }])
    expect(readRoleDefinition(other)).toBeUndefined();
});
