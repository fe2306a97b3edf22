import { describe, expect, test } from '@jest/globals';
import { refusal, request, type With } from './request.ts';

const PULL = 'AcrPull @ Microsoft.ContainerRegistry/registries/shop';
const OWNER = 'Owner @ resource-group';

describe('roles and revoke-roles', () => {
  test('lines remember their input', () => {
    expect(
      request({ roles: PULL, 'revoke-roles': `AcrPush @ resource-group\nReader @ resource-group` }),
    ).toMatchObject({
      roles: [{ input: 'roles', line: 1, role: { name: 'AcrPull' } }],
      revokeRoles: [{ line: 1 }, { input: 'revoke-roles', line: 2, role: { name: 'Reader' } }],
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
        { line: 1, role: { name: 'AcrPull, of all' } },
        { line: 4, role: { name: 'Reader' } },
      ],
    });
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
    ['a privileged role with set', { operation: 'set', roles: OWNER }, /'Owner'/],
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
