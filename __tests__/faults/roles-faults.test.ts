import { expect, test } from '@jest/globals';
import { ROLES, type Sandbox } from '../../sandbox/index.ts';
import { roleAssignmentName } from '../../src/roles/role-assignment-name.ts';
import {
  CLEAN,
  DELETE,
  furnish,
  GRANT,
  granted,
  LIST,
  PUT,
  roleChanges,
  SECRETS,
  SHOP,
  VAULT,
} from '../scenario/roles-support.ts';
import {
  expectFailure,
  expectSuccess,
  labelsOf,
  principalOf,
  runStep,
  startSandbox,
} from '../scenario/support.ts';

const error = (code: string, message = '') => ({ error: { code, message } });

/** The published name of the grant of {@link SECRETS} to `web`. */
const nameFor = (sandbox: Sandbox): string =>
  roleAssignmentName(VAULT, principalOf(sandbox, 'web'), ROLES['Key Vault Secrets User'] ?? '');

/** Faults that heal: the obstacle, and the number of writes until the role is there. */
const HEALING: readonly (readonly [what: string, arrange: (sandbox: Sandbox) => unknown, puts: number])[] = [
  [
    'a PUT whose answer is lost (a list shows that it was carried out)',
    (sandbox) => sandbox.fault({ match: { label: PUT }, do: { drop: 'after' } }),
    1,
  ],
  [
    'a PUT whose answer breaks off',
    (sandbox) => sandbox.fault({ match: { label: PUT }, do: { drop: 'during' } }),
    1,
  ],
  [
    'a PUT that never arrives',
    (sandbox) => sandbox.fault({ match: { label: PUT }, do: { drop: 'before' } }),
    2,
  ],
  [
    'a server in trouble',
    (sandbox) => sandbox.fault({ match: { label: PUT }, times: 2, do: { status: 503 } }),
    3,
  ],
  ['a page of a gateway', (sandbox) => sandbox.fault({ match: { label: PUT }, do: { html: 502 } }), 2],
  [
    'a PUT that is throttled',
    (sandbox) =>
      sandbox.fault({ match: { label: PUT }, do: { status: 429, headers: { 'retry-after': '1' } } }),
    2,
  ],
  [
    'a list that is throttled',
    (sandbox) => sandbox.fault({ match: { label: LIST }, do: { status: 429 } }),
    1,
  ],
  [
    'a list that is broken off',
    (sandbox) => sandbox.fault({ match: { label: LIST }, do: { drop: 'during' } }),
    1,
  ],
  [
    'another change that runs',
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        do: { status: 409, body: error('ConflictingConcurrentWriteNotAllowed') },
      }),
    2,
  ],
  [
    'a principal that is not known yet',
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

test.concurrent.each(HEALING)('%s heals', async (_, arrange, puts) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  arrange(sandbox);
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User added']);
  expect(labelsOf(sandbox, PUT)).toHaveLength(puts);
  expect(step.outputs['changed']).toBe('true');
  expect(granted(sandbox)).toContain(`Key Vault Secrets User shop-vault ${principalOf(sandbox, 'web')}`);
});

/** Faults while something is deleted that heal. */
const HEALING_DELETES: readonly (readonly [what: string, fault: Parameters<Sandbox['fault']>[0]['do']])[] = [
  ['an answer that is lost', { drop: 'after' }],
  ['a server in trouble', { status: 500 }],
  ['throttling', { status: 429, headers: { 'retry-after': '1' } }],
  ['another change that runs', { status: 409, body: error('AnotherOperationInProgress') }],
];

test.concurrent.each(HEALING_DELETES)('deleting outlives %s', async (_, fault) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  sandbox.fault({ match: { label: DELETE }, do: fault });
  const step = await runStep(sandbox, CLEAN);
  expectSuccess(step);
  expect(labelsOf(sandbox, DELETE)).toHaveLength(2);
  expect(roleChanges(step)).toEqual(['Reader removed']);
  expect(sandbox.roleAssignments).toEqual([]);
});

test.concurrent('a list that never answers before a removal leaves the identity where it is', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.fault({ match: { label: LIST }, do: { hang: true } });
  const step = await runStep(sandbox, { ...CLEAN, 'timeout-minutes': '0.1' });
  expect(expectFailure(step)).toContain("'timeout-minutes' is 0.1");
  expect(labelsOf(sandbox, /PATCH|DELETE/)).toEqual([]);
});
