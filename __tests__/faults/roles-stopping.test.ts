import { expect, test } from '@jest/globals';
import { arrived } from '../scenario/fault-support.ts';
import {
  CLEAN,
  DELETE,
  furnish,
  GRANT,
  granted,
  LIST,
  PULL,
  PUT,
  REGISTRY,
  REVOKE,
  roleChanges,
  rolesOf,
  SECRETS,
  SHOP,
  VAULT,
} from '../scenario/roles-support.ts';
import {
  expectFailure,
  type Inputs,
  identitiesOf,
  identityId,
  labelsOf,
  principalOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from '../scenario/support.ts';

test.concurrent('the time limit ends a grant, with what was sent', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.fault({
    match: ({ label, path }) => label === PUT && path.includes('shop-vault'),
    do: { hang: true },
  });
  const step = await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}`, 'timeout-minutes': '0.2' });
  const text = expectFailure(step);
  expect(text).toContain("'timeout-minutes' is 0.2");
  expect(text).toMatch(/Sent\. The outcome .* known:\n- .*role 'Key Vault Secrets User' at .*shop-vault\n/);
  expect(text).toMatch(/Done:\n.*role 'AcrPull' at /s);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User failed', 'AcrPull added']);
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded' }]);
  expect(step.outputs['changed']).toBe('true');
});

/** Requests about roles, and the activity while they are retried. */
const RETRIED: readonly (readonly [label: string, inputs: Inputs, says: string])[] = [
  [PUT, GRANT, "Sent. The outcome of these isn't known"],
  [LIST, GRANT, 'while checking roles and registries'],
  [
    'GET vault shop-vault',
    { ...GRANT, roles: `${SECRETS}\nReader @ resource-group` },
    'while checking roles and registries',
  ],
  [LIST, REVOKE, 'while checking roles and registries'],
  [LIST, CLEAN, 'while listing the roles of its system-assigned identity'],
  [DELETE, { ...CLEAN, roles: PULL }, "Sent. The outcome of these isn't known"],
  [LIST, { operation: 'show', 'app-name': 'web', 'resolve-roles': 'true' }, 'Nothing was sent.'],
];

test.concurrent.each(RETRIED)(
  'a limit while %s is retried (%j) tells the last fault',
  async (label, inputs, says) => {
    await using sandbox = await startSandbox();
    furnish(sandbox);
    sandbox.setIdentity('web', { system: true, user: [sandbox.addIdentity('id-a').id] });
    sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
    sandbox.fault({ match: { label }, times: 99, do: { status: 503 } });
    const step = await runStep(sandbox, { ...inputs, 'timeout-minutes': '0.1' });
    const text = expectFailure(step);
    expect(text).toContain('The last fault was HTTP 503');
    expect(text).toContain(says);
  },
);

test.concurrent('after a signal no role is begun, and the last word tells which were not', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.fault({ match: { label: PUT }, times: 9, do: { hang: true } });
  const after = arrived(sandbox, PUT);
  const roles = `${SECRETS}\n${PULL}\nReader @ resource-group`;
  const step = await runStep(
    sandbox,
    { ...GRANT, roles, 'max-parallel': '1' },
    { signal: { name: 'SIGTERM', after } },
  );
  const text = expectFailure(step);
  expect(text).toContain('stopped by SIGTERM');
  expect(text.match(/Not sent:\n(?:- .*\n){2}/g)).toHaveLength(1);
  expect(labelsOf(sandbox, PUT)).toHaveLength(1);
  expect(new Set(rolesOf(step).map(({ change }) => change))).toEqual(new Set(['failed']));
});

test.concurrent('after a signal, nothing more is deleted, and the last message lists what remains', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  for (const scope of [VAULT, REGISTRY, SHOP]) sandbox.grant(principalOf(sandbox, 'web'), 'Reader', scope);
  const ids = sandbox.roleAssignments.map(({ id }) => id);
  sandbox.fault({ match: { label: DELETE }, times: 9, do: { hang: true } });
  const after = arrived(sandbox, DELETE);
  const step = await runStep(
    sandbox,
    { ...CLEAN, 'max-parallel': '1' },
    { signal: { name: 'SIGINT', after } },
  );
  const text = expectFailure(step);
  expect(text).toContain('az role assignment delete --ids');
  for (const id of ids) expect(text).toContain(id);
  expect(labelsOf(sandbox, DELETE)).toHaveLength(1);
  expect(roleChanges(step)).toEqual(['Reader failed', 'Reader failed', 'Reader failed']);
});

test.concurrent('a signal before the removal of an identity deletes nothing', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { user: [id] });
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  sandbox.operationFails('web', { mode: 'stuck' });
  const after = arrived(sandbox, 'PATCH containerApps/web');
  const inputs = { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-a', roles: PULL };
  const step = await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
  expectFailure(step);
  expect(requestsOf(sandbox, DELETE)).toEqual([]);
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`]);
  expect(warningsOf(step)).toEqual([]);
  expect(identitiesOf(step).map((identity) => identity.id)).not.toContain(identityId('none'));
});
