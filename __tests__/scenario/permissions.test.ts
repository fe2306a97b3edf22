import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { blocksOf } from '../../tools/documents.ts';
import { azure, expectSuccess, run } from './old-support.ts';

interface Role {
  Name: string;
  Actions: string[];
}

const roles = new Map(
  blocksOf('docs/permissions.md')
    .filter(({ language }) => language === 'json')
    .map(({ text }) => JSON.parse(text) as Role)
    .map(({ Name, Actions }) => [Name, Actions]),
);

function actionsOf(role: string): readonly string[] {
  const actions = roles.get(role);
  if (!actions) throw new Error(`docs/permissions.md has no role '${role}'.`);
  return actions;
}

/** A shop in which the signed-in principal may do nothing but these actions. */
async function shopWith(actions: readonly string[]): Promise<Sandbox> {
  const sandbox = await azure({ provisioningMs: 50 });
  sandbox.addIdentity('id-shop');
  sandbox.addApp('web', { identity: { user: ['id-old', 'id-kept'] } });
  sandbox.addEnvironment('env', { identity: { user: ['id-old', 'id-kept'] } });
  sandbox.deny({ action: '*', except: actions });
  return sandbox;
}

const READER = 'Container Apps identity reader';
const SYSTEM = 'Container Apps system identity assigner';
const USER = 'Container Apps user identity assigner';
const CREATOR = 'Container Apps identity creator';
const REMOVER = 'Container Apps identity remover';
const ENVIRONMENT_REMOVER = 'Container Apps environment identity remover';
const CLIENT_ID_READER = 'Container Apps client ID reader';
const OPERATION_READER = 'Container Apps operation reader';

const WEB = { 'app-name': 'web' };
const NEW = { ...WEB, 'user-assigned-identities': 'id-shop' };
const OLD = { operation: 'remove', 'user-assigned-identities': 'id-old' };

/** Roles together, the step they are for, and those of their actions without which it works, if worse. */
const cases: [string, readonly string[], Record<string, string>, readonly string[]][] = [
  [
    'show',
    [READER],
    { ...WEB, operation: 'show' },
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read', 'Microsoft.App/containerApps/authConfigs/read'],
  ],
  [
    'a dry run of set',
    [READER],
    { ...NEW, operation: 'set', 'dry-run': 'true' },
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  ],
  [
    'a pattern',
    [READER],
    { operation: 'show', 'app-name': 'w*' },
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read', 'Microsoft.App/containerApps/authConfigs/read'],
  ],
  ['assigning the system-assigned identity', [SYSTEM], { ...WEB, 'identity-type': 'system-assigned' }, []],
  [
    'assigning a user-assigned identity',
    [SYSTEM, USER],
    NEW,
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  ],
  [
    'creating it, too',
    [SYSTEM, CREATOR],
    { ...WEB, 'user-assigned-identities': 'id-new', 'create-identities': 'true' },
    [],
  ],
  ['taking an identity off an app', [REMOVER], { ...WEB, ...OLD }, []],
  ['taking an identity off an environment', [ENVIRONMENT_REMOVER], { 'environment-name': 'env', ...OLD }, []],
  [
    'the client ID of the system-assigned identity',
    [SYSTEM, CLIENT_ID_READER],
    { ...WEB, 'identity-type': 'system-assigned', 'resolve-client-id': 'true' },
    ['Microsoft.ManagedIdentity/identities/read'],
  ],
];

describe.each(cases)('the roles for %s', (_, names, inputs, optional) => {
  const actions = names.flatMap(actionsOf);

  test('are enough', async () => {
    expectSuccess(await run(await shopWith(actions), inputs));
  });

  test.each(actions)('without %s', async (action) => {
    const sandbox = await shopWith(actions.filter((other) => other !== action));
    // A new identity is waited for while Azure answers as if it did not know it: here nothing else would come.
    const { exitCode } = await run(sandbox, { 'timeout-minutes': '0.1', ...inputs });
    expect(exitCode).toBe(optional.includes(action) ? 0 : 1);
  });
});

test('with the role for client IDs the client ID is known, without it is empty', async () => {
  const inputs = { ...WEB, 'identity-type': 'system-assigned', 'resolve-client-id': 'true' };
  const without = await run(await shopWith(actionsOf(SYSTEM)), inputs);
  expect(without.outputs['client-id']).toBe('');
  const both = await run(await shopWith([...actionsOf(SYSTEM), ...actionsOf(CLIENT_ID_READER)]), inputs);
  expect(both.outputs['client-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('the role for operations brings their own words', async () => {
  const inputs = { ...WEB, 'identity-type': 'system-assigned' };
  const sandbox = await shopWith([...actionsOf(SYSTEM), ...actionsOf(OPERATION_READER)]);
  sandbox.operationFails('web', { mode: 'async-failed', message: 'The words of the operation.' });
  const result = await run(sandbox, inputs);
  expect(result.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('The words of the operation.'),
  ]);
});

test('every custom role of the document is tried here', () => {
  expect([...roles.keys()].sort()).toEqual(
    [...new Set(cases.flatMap(([, names]) => names)), OPERATION_READER].sort(),
  );
});
