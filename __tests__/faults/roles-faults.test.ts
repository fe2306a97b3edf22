import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { arrived } from '../scenario/fault-support.ts';
import {
  CLEAN,
  DELETE,
  GRANT,
  granted,
  LIST,
  PUT,
  roleChanges,
  SHOP,
  startShop,
} from '../scenario/roles-support.ts';
import { expectFailure, labelsOf, principalOf, runStep, succeed } from '../scenario/support.ts';

/** Transient faults, and the number of writes until the role is granted. */
const HEALING: readonly (readonly [what: string, arrange: (sandbox: Sandbox) => unknown, puts: number])[] = [
  [
    'a PUT whose response is lost (a list shows that it took effect)',
    (sandbox) => sandbox.fault({ match: { label: PUT }, do: { drop: 'after' } }),
    1,
  ],
  [
    'a PUT that is throttled',
    (sandbox) =>
      sandbox.fault({ match: { label: PUT }, do: { status: 429, headers: { 'retry-after': '1' } } }),
    2,
  ],
];

test.concurrent.each(HEALING)('the role is granted despite %s', async (_, arrange, puts) => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  arrange(sandbox);
  const step = await succeed(sandbox, GRANT);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User added']);
  expect(labelsOf(sandbox, PUT)).toHaveLength(puts);
  expect(step.outputs['changed']).toBe('true');
  expect(granted(sandbox)).toContain(`Key Vault Secrets User shop-vault ${principalOf(sandbox, 'web')}`);
});

test.concurrent('the roles are deleted despite throttling', async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  const fault = { status: 429, headers: { 'retry-after': '1' } };
  sandbox.fault({ match: { label: DELETE }, do: fault });
  const step = await succeed(sandbox, CLEAN);
  expect(labelsOf(sandbox, DELETE)).toHaveLength(2);
  expect(roleChanges(step)).toEqual(['Reader removed']);
  expect(sandbox.roleAssignments).toEqual([]);
});

test.concurrent("an identity isn't removed if the list of its roles never gets a response", async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  sandbox.fault({ match: { label: LIST }, do: { hang: true } });
  const signal = { name: 'SIGTERM', after: arrived(sandbox, LIST) } as const;
  expectFailure(await runStep(sandbox, CLEAN, { signal }));
  expect(labelsOf(sandbox, /PATCH|DELETE/)).toEqual([]);
});
