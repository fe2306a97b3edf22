import { describe, expect, test } from '@jest/globals';
import { refusal, request, type With } from './request.ts';

const PULL = 'AcrPull @ Microsoft.ContainerRegistry/registries/shop';
const OWNER = 'Owner @ resource-group';
const OWNER_GUID = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

describe('roles and revoke-roles', () => {
  test('lines remember their input', () => {
    expect(
      request({ roles: PULL, 'revoke-roles': `AcrPush @ resource-group\nReader @ resource-group` }),
    ).toMatchObject({
      roles: [{ input: 'roles', line: 1, role: { text: 'AcrPull' } }],
      revokeRoles: [{ line: 1 }, { input: 'revoke-roles', line: 2, role: { text: 'Reader' } }],
    });
  });

  test('are split only at newlines, drop blank lines and duplicates, and keep their line numbers', () => {
    const roles = [
      'AcrPull, of all @ resource-group',
      '  ',
      'acrpull, of all @ RESOURCE-GROUP',
      '\tReader @ resource-group ',
    ].join('\r\n');
    expect(request({ roles })).toMatchObject({
      roles: [
        { line: 1, role: { text: 'AcrPull, of all' } },
        { line: 4, role: { text: 'Reader' } },
      ],
    });
  });

  test.each(['Contributor', 'Owner of shops'])('%s can be granted', (role) => {
    expect(request({ roles: `${role} @ resource-group` })).toMatchObject({ roles: [{ line: 1 }] });
  });

  test('privileged roles can be revoked', () => {
    expect(request({ 'revoke-roles': OWNER })).toMatchObject({ revokeRoles: [{ line: 1 }] });
    expect(request({ operation: 'remove', roles: OWNER })).toMatchObject({ roles: [{ line: 1 }] });
  });

  test('valid roles have no effect on show', () => {
    expect(request({ operation: 'show', roles: OWNER })).not.toHaveProperty('roles');
  });

  test.each<[rule: string, inputs: With, message: RegExp]>([
    ['an invalid line', { roles: `${PULL}\nReader` }, /^Invalid value for input 'roles', line 2: 'Reader'/],
    [
      'an invalid line with show',
      { operation: 'show', roles: 'nonsense' },
      /^Invalid value for input 'roles', line 1/,
    ],
    ['a privileged role', { roles: OWNER }, /^Invalid value for input 'roles', line 1: The role 'Owner'/],
    [
      'a privileged role by GUID',
      { operation: 'set', roles: `${OWNER_GUID.toUpperCase()} @ resource-group` },
      /The role 'Owner' lets its holder grant roles/,
    ],
    [
      'a privileged role by full ID',
      {
        roles: `/providers/Microsoft.Authorization/roleDefinitions/f58310d9-a9f6-439a-9e8d-f62e7b41a168 @ resource-group`,
      },
      /The role 'Role Based Access Control Administrator'/,
    ],
    [
      'a privileged role in another case',
      { roles: 'USER ACCESS ADMINISTRATOR @ resource-group' },
      /'User Acc/,
    ],
    [
      'a line in both inputs',
      { roles: `Reader @ resource-group\n${PULL}`, 'revoke-roles': PULL.toLowerCase() },
      /^Invalid value for input 'revoke-roles', line 1: Line 2 of 'roles' grants the same role/,
    ],
    [
      'revoke-roles with remove',
      { operation: 'remove', 'revoke-roles': PULL },
      /^Input 'revoke-roles' isn't allowed with operation 'remove'.*'assign' or 'set'/,
    ],
    ['revoke-roles with show', { operation: 'show', 'revoke-roles': PULL }, /'revoke-roles'.*'show'/],
    [
      'roles with none',
      { operation: 'set', 'identity-type': 'none', roles: PULL },
      /^Input 'roles' isn't allowed with 'identity-type: none'/,
    ],
    [
      'revoke-roles with none',
      { operation: 'set', 'identity-type': 'none', 'revoke-roles': PULL },
      /^Input 'revoke-roles' isn't allowed with 'identity-type: none'/,
    ],
  ])('%s is refused', (_rule, inputs, message) => {
    expect(refusal(inputs)).toMatch(message);
  });
});
