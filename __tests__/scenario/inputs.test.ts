import { expect, test } from '@jest/globals';
import { GROUP, SUBSCRIPTION_ID, TENANT_ID } from '../../sandbox/index.ts';
import {
  ASSIGN,
  changesOf,
  expectFailure,
  expectSuccess,
  type Inputs,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
} from './support.ts';

const WRONG = '00000000-0000-0000-0000-000000000000';

test.concurrent('client-id, tenant-id, and subscription-id fall back to the environment', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const { clientId } = sandbox.application;
  const env = {
    AZURE_CLIENT_ID: clientId,
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
  };
  const inputs = { ...ASSIGN, 'resource-group': 'shop' };
  const step = await runStep(sandbox, inputs, { defaults: false, env });
  expectSuccess(step);
  expect(step.outputs['changed']).toBe('true');
});

test.concurrent('an input comes before its environment variable', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const env = { AZURE_CLIENT_ID: WRONG, AZURE_TENANT_ID: WRONG, AZURE_SUBSCRIPTION_ID: WRONG };
  expectSuccess(await runStep(sandbox, ASSIGN, { env }));
  expect(requestsOf(sandbox, 'Entra token')[0]?.path).toContain(TENANT_ID);
});

test.concurrent('resource IDs in any case need neither resource-group nor subscription-id', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const id = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop/providers/Microsoft.App/containerApps/web`;
  const step = await runStep(sandbox, {
    'app-name': id.replace('resourceGroups', 'RESOURCEGROUPS').replace('Microsoft.App', 'microsoft.app'),
    'identity-type': 'SYSTEMASSIGNED',
    'resource-group': '',
    'subscription-id': '',
  });
  expectSuccess(step);
  expect(resourcesOf(step)[0]?.id).toBe(id);
});

test.concurrent('an invalid subscription in the environment has no effect if every target is a resource ID', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const id = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/Microsoft.App/containerApps/web`;
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'app-name': id, 'subscription-id': '', 'resource-group': '' },
    { env: { AZURE_SUBSCRIPTION_ID: 'production' } },
  );
  expectSuccess(step);
});

test.concurrent('names and IDs from Azure are accepted: resource groups of any alphabet, IDs from the output of show', async () => {
  await using sandbox = await startSandbox();
  const group = 'größe';
  sandbox.addApp('web', { group, identity: { user: [] } });
  sandbox.addIdentity('id-shop', { group });
  const inputs = { 'app-name': 'web', 'resource-group': group };
  expectSuccess(await runStep(sandbox, { ...inputs, 'user-assigned-identities': 'id-shop' }));
  const shown = await runStep(sandbox, { ...inputs, operation: 'show' });
  expectSuccess(shown);
  const [{ id }] = shown.json<[{ id: string }]>('identities');
  expect(id).toContain(group);
  const removed = await runStep(sandbox, { ...inputs, operation: 'remove', 'user-assigned-identities': id });
  expectSuccess(removed);
  expect(removed.outputs['changed']).toBe('true');
});

test.concurrent.each([
  ['show', { 'dry-run': 'true' }],
  ['assign', {}],
] as const)("inputs that don't apply to %s have no effect", async (operation, more) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, {
    ...ASSIGN,
    operation,
    force: 'true',
    'create-identities': 'true',
    'identity-location': 'westeurope',
    'identity-resource-group': 'ids',
    ...more,
  });
  expectSuccess(step);
  expect(step.annotations).toEqual([]);
  expect(changesOf(step)).toEqual(['system unchanged']);
  expect(step.summary).not.toContain('Dry run');
});

test.concurrent('an input error is one annotation, and nothing is sent', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': 'soon\n::error::x' });
  expect(expectFailure(step)).toMatch(/^Invalid value for input 'timeout-minutes': 'soon ::error::x'/);
  expect(step.annotations).toHaveLength(1);
  expect(sandbox.requests).toEqual([]);
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]', resources: '[]' });
});

test.concurrent('unset repository variables are one error, which explains that they are empty', async () => {
  await using sandbox = await startSandbox();
  const empty: Inputs = { 'client-id': '', 'tenant-id': '', 'subscription-id': '' };
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, ...empty }));
  expect(error).toMatch(/^Missing inputs 'subscription-id', 'client-id', and 'tenant-id'\./);
  expect(error).toContain('An unset repository variable is empty');
  expect(sandbox.requests).toEqual([]);
});

test.concurrent('the end of a refused long ID is shown, because the mistake is there', async () => {
  await using sandbox = await startSandbox();
  const id = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/Microsoft.App/containerApps/web/revisions/web--the-last-one`;
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'app-name': id }));
  expect(error).toContain("web/revisions/web--the-last-one'");
});

test.concurrent.each<[name: string, shown: string, operation: string]>([
  ['what-if', 'what-if', 'remove'],
  ['dry\u200b-run', 'dry\\u{200b}-run', 'remove'],
  ['dryrun', 'dryrun', 'show'],
])(
  '%s is never a real run: the error suggests dry-run, and nothing is sent',
  async (name, shown, operation) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web', { identity: { system: true } });
    const inputs = { ...ASSIGN, operation, [name]: 'true' };
    const step = await runStep(sandbox, inputs, { allowUnknownInputs: true });
    expect(expectFailure(step)).toBe(
      `Unknown input '${shown}'. Did you mean 'dry-run'?\nNothing was changed.`,
    );
    expect(sandbox.requests).toEqual([]);
  },
);

test.concurrent('an unknown input without a suggestion is an error, too', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, { ...ASSIGN, 'no-wait': 'true' }, { allowUnknownInputs: true });
  expect(expectFailure(step)).toMatch(/^Unknown input 'no-wait'\.\n/);
  expect(sandbox.requests).toEqual([]);
});
