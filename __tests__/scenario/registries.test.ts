import { expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import { whenArrives } from './fault-support.ts';
import { expectNoWrites, PULL, PUT, REGISTRY, rolesOf } from './roles-support.ts';
import {
  ASSIGN,
  expectFailure,
  type Inputs,
  identityId,
  labelsOf,
  patchesOf,
  principalOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
  succeed,
  warningsOf,
} from './support.ts';

const SERVER = 'shop.azurecr.io';
const CUSTOM = 'aaaaaaaa-0000-4000-8000-000000000003';
const INPUTS: Inputs = { ...ASSIGN, 'registry-server': 'Microsoft.ContainerRegistry/registries/shop' };

interface WithRegistries {
  readonly registries: readonly {
    readonly server: string;
    readonly identity: string;
    readonly change: string;
  }[];
}
const registriesOf = (step: Step): readonly string[] =>
  resourcesOf(step).flatMap((resource) =>
    (resource as unknown as WithRegistries).registries.map(({ server, change }) => `${server} ${change}`),
  );

function furnish(sandbox: Sandbox): void {
  sandbox.addRegistry('shop');
  sandbox.addApp('web', { image: `${SERVER}/web:1` });
}

test.concurrent('one step sets the identity, role, and registry, and a second step writes nothing', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const step = await succeed(sandbox, { ...INPUTS, roles: PULL });
  expect(registriesOf(step)).toEqual([`${SERVER} added`]);
  expect(patchesOf(sandbox)).toEqual([
    { identity: { type: 'SystemAssigned' } },
    { properties: { configuration: { registries: [{ server: SERVER, identity: 'system' }] } } },
  ]);
  const order = labelsOf(sandbox, /PATCH|PUT/);
  expect(order).toEqual(['PATCH containerApps/web', 'PUT roleAssignment', 'PATCH containerApps/web']);

  sandbox.clearRequests();
  const second = await succeed(sandbox, { ...INPUTS, roles: PULL });
  expect(registriesOf(second)).toEqual([`${SERVER} unchanged`]);
  expect(second.outputs['changed']).toBe('false');
  expectNoWrites(sandbox);
});

test.concurrent("an identity that can already pull doesn't need a line", async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { principalId } = sandbox.addIdentity('id-a');
  sandbox.grant(principalId, 'AcrPush', REGISTRY);
  await succeed(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-a',
    'registry-server': `${SERVER}\n${REGISTRY}`,
  });
  expect(patchesOf(sandbox)[1]).toEqual({
    properties: { configuration: { registries: [{ server: SERVER, identity: identityId('id-a') }] } },
  });
});

/** Errors before any write: the state, and the facts in the error. */
const REFUSED: readonly (readonly [what: string, (sandbox: Sandbox) => void, Inputs, readonly string[]])[] = [
  [
    "an identity that can't pull",
    () => undefined,
    {},
    [`Can't let apps pull from ${SERVER}`, `AcrPull @ ${REGISTRY}`, "'force: true'", 'Nothing was changed.'],
  ],
  [
    'a role at another registry',
    (sandbox) => void sandbox.addRegistry('other'),
    { roles: 'AcrPull @ Microsoft.ContainerRegistry/registries/other' },
    [`AcrPull @ ${REGISTRY}`],
  ],
  [
    "a custom role by GUID that can't pull",
    (sandbox) => {
      const actions = ['Microsoft.ContainerRegistry/registries/read'];
      sandbox.addRoleDefinition('Viewer', { guid: CUSTOM, actions });
    },
    { roles: `${CUSTOM} @ ${REGISTRY}` },
    [`AcrPull @ ${REGISTRY}`],
  ],
  [
    "a registry that doesn't exist",
    () => undefined,
    { 'registry-server': 'Microsoft.ContainerRegistry/registries/gone' },
    ["container registry 'gone'", "doesn't exist", "Check the registry's ID"],
  ],
  [
    'a role that the step revokes',
    (sandbox) => {
      sandbox.setIdentity('web', { system: true });
      sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
    },
    { 'revoke-roles': PULL },
    ["Can't let apps pull", `AcrPull @ ${REGISTRY}`],
  ],
  [
    "a registry that can't be read",
    (sandbox) => void sandbox.deny({ action: 'Microsoft.ContainerRegistry/*' }),
    {},
    ["role 'Reader' at the registry", 'Microsoft.ContainerRegistry/registries/read'],
  ],
];

test.concurrent.each(REFUSED)('%s fails the step before any write', async (_, arrange, inputs, facts) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  arrange(sandbox);
  const step = await runStep(sandbox, { ...INPUTS, ...inputs });
  const error = expectFailure(step);
  for (const fact of facts) expect(error).toContain(fact);
  // The line to add isn't wrapped, even in the summary.
  if (error.includes(' @ ')) expect(step.summary).toMatch(/ &#64; \/subscriptions\/\S+\/registries\/shop</);
  expectNoWrites(sandbox);
});

test.concurrent("with force, a warning appears and a registry is set that the identity can't pull from yet", async () => {
  await using sandbox = await startSandbox({ registriesCheckPull: false });
  furnish(sandbox);
  const step = await succeed(sandbox, { ...INPUTS, force: 'true' });
  expect(registriesOf(step)).toEqual([`${SERVER} added`]);
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(`^The system-assigned identity .* can't pull from ${SERVER}`),
  ]);
});

test.concurrent('the registry is set even if nothing can be listed', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
  sandbox.deny({ action: 'Microsoft.Authorization/*' });
  await succeed(sandbox, INPUTS);
});

test.concurrent('a registry given by its login server needs no permissions for Azure RBAC', async () => {
  await using sandbox = await startSandbox({ registriesCheckPull: false });
  furnish(sandbox);
  await succeed(sandbox, { ...INPUTS, 'registry-server': SERVER });
  expect(requestsOf(sandbox, /role|registry/)).toEqual([]);
});

test.concurrent("if the role to pull can't be granted, no registry is set, and there's one annotation", async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addApp('web-2');
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/write' });
  const step = await runStep(sandbox, { ...INPUTS, 'app-name': 'web,web-2', roles: PULL });
  expect(expectFailure(step)).toContain("Can't grant role 'AcrPull'");
  expect(rolesOf(step)).toMatchObject([{ change: 'failed' }, { change: 'failed' }]);
  expect(resourcesOf(step)).toMatchObject(Array(2).fill({ status: 'failed', changed: true }));
  expect(registriesOf(step)).toEqual(Array(2).fill(`${SERVER} failed`));
  expect(patchesOf(sandbox)).toEqual(Array(2).fill({ identity: { type: 'SystemAssigned' } }));
});

test.concurrent('the step fails if another client replaces the identity before the registry is set', async () => {
  await using sandbox = await startSandbox({ roleAssignmentMs: 2_600 });
  furnish(sandbox);
  whenArrives(sandbox, PUT, () => {
    sandbox.setIdentity('web', {});
    sandbox.setIdentity('web', { system: true });
  });
  const error = expectFailure(await runStep(sandbox, { ...INPUTS, roles: PULL }));
  expect(error).toContain('Another process removed or replaced the identity');
  expect(patchesOf(sandbox)).toEqual([{ identity: { type: 'SystemAssigned' } }]);
});
