import { expect, test } from '@jest/globals';
import { arrived } from '../scenario/fault-support.ts';
import {
  CLEAN,
  DELETE,
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
  startShop,
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
  warningsOf,
} from '../scenario/support.ts';

/** Requests about roles, and the activity while they are retried. */
const RETRIED: readonly (readonly [label: string, inputs: Inputs, fact: string])[] = [
  [PUT, GRANT, "Sent, but the outcome isn't known"],
  [LIST, REVOKE, ': checking roles and registries'],
  [LIST, CLEAN, ': listing the roles of its system-assigned identity'],
  [LIST, { operation: 'show', 'app-name': 'web', 'resolve-roles': 'true' }, 'Nothing was sent.'],
];

test.concurrent.each(RETRIED)(
  'a step that is stopped while %s is retried (%j) shows the last fault',
  async (label, inputs, fact) => {
    await using sandbox = await startShop();
    sandbox.setIdentity('web', { system: true, user: [sandbox.addIdentity('id-a').id] });
    sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
    sandbox.fault({ match: { label }, times: 99, do: { status: 503 } });
    const signal = { name: 'SIGTERM', after: arrived(sandbox, label, 2) } as const;
    const text = expectFailure(await runStep(sandbox, inputs, { signal }));
    expect(text).toContain('The last fault was HTTP 503');
    expect(text).toContain(fact);
  },
);

test.concurrent("after a signal, no further role is granted, and the last message lists those that weren't", async () => {
  await using sandbox = await startShop();
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
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded' }]);
});

test.concurrent('after a signal, no further assignment is deleted, and the last message lists those that remain', async () => {
  await using sandbox = await startShop();
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

test.concurrent('a signal before the removal of an identity leaves its role assignments', async () => {
  await using sandbox = await startShop();
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
