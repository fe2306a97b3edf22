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
  publishedName,
  roleChanges,
  SECRETS,
  SHOP,
  startShop,
  VAULT,
} from '../scenario/roles-support.ts';
import { expectFailure, labelsOf, principalOf, runStep, succeed } from '../scenario/support.ts';

const error = (code: string, message = '') => ({ error: { code, message } });

/** The published name of the grant of {@link SECRETS} to `web`. */
const nameFor = (sandbox: Sandbox): string =>
  publishedName(VAULT, principalOf(sandbox, 'web'), 'Key Vault Secrets User');

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
  [
    "a principal that isn't known yet",
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        do: { status: 400, body: error('PrincipalNotFound', 'Principal x') },
      }),
    2,
  ],
  [
    'a name that belongs to another role',
    (sandbox) => sandbox.grant(principalOf(sandbox, 'web'), 'Reader', VAULT, { name: nameFor(sandbox) }),
    1,
  ],
  [
    'a name that is used at another scope',
    (sandbox) => sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', SHOP, { name: nameFor(sandbox) }),
    1,
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

/** Transient faults during a deletion. */
const HEALING_DELETES: readonly (readonly [what: string, fault: Parameters<Sandbox['fault']>[0]['do']])[] = [
  ['a lost response', { drop: 'after' }],
  ['throttling', { status: 429, headers: { 'retry-after': '1' } }],
];

test.concurrent.each(HEALING_DELETES)('the roles are deleted despite %s', async (_, fault) => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
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
