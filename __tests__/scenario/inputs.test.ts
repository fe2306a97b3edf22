import { expect, test } from '@jest/globals';
import { GROUP, type StepOptions, SUBSCRIPTION_ID, TENANT_ID } from '../../sandbox/index.ts';
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

test.concurrent('the environment stands in for client-id, tenant-id and subscription-id', async () => {
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

test.concurrent('an input comes before the environment variable that stands in for it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const env = { AZURE_CLIENT_ID: WRONG, AZURE_TENANT_ID: WRONG, AZURE_SUBSCRIPTION_ID: WRONG };
  expectSuccess(await runStep(sandbox, ASSIGN, { env }));
  expect(requestsOf(sandbox, 'Entra token')[0]?.path).toContain(TENANT_ID);
});

test.concurrent('full resource IDs in any casing need neither resource-group nor subscription-id', async () => {
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

test.concurrent('a subscription in the environment is not read where every target is a full ID', async () => {
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

test.concurrent('what Azure names is accepted: groups of any alphabet, IDs as show prints them', async () => {
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
] as const)('inputs that do not apply to %s are ignored', async (operation, more) => {
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

/** The input that is to blame, and how; all the rules are in `unit/`. */
const BAD: readonly (readonly [input: string, inputs: Inputs, options?: StepOptions])[] = [
  ['operation', { operation: 'delete' }],
  ['app-name', { 'app-name': '' }],
  ['app-name', { 'app-name': 'wеb' }],
  ['job-name', { 'job-name': 'night?y' }],
  ['environment-name', { 'environment-name': 'env;rm' }],
  ['session-pool-name', { 'session-pool-name': 'a'.repeat(200) }],
  ['resource-group', { 'resource-group': '..' }],
  ['subscription-id', { 'subscription-id': '' }],
  ['subscription-id', { 'subscription-id': '' }, { env: { AZURE_SUBSCRIPTION_ID: 'shop' } }],
  ['client-id', { 'client-id': 'me' }],
  ['tenant-id', { 'tenant-id': '' }],
  ['identity-type', { 'user-assigned-identities': 'id-a' }],
  ['user-assigned-identities', { 'identity-type': 'user-assigned', 'user-assigned-identities': ' ,\n, ' }],
  ['identity-resource-group', { 'identity-resource-group': 'a/b' }],
  ['timeout-minutes', { 'timeout-minutes': 'soon\n::error::x' }],
  ['max-parallel', { 'max-parallel': '0' }],
  ['dry-run', { 'dry-run': 'maybe' }],
  ['force', { force: 'yes', operation: 'remove' }],
  ['summary', { summary: 'on' }],
  ['resolve-client-id', { 'resolve-client-id': 'tRUE' }],
  ['create-identities', { 'create-identities': '1' }],
  ['cloud', { cloud: 'AzureGermanCloud' }],
  ['api-version', { 'api-version': 'latest' }],
];

test.concurrent.each(BAD)(
  'bad input is one error that names %s, and no request: %j',
  async (input, inputs, options) => {
    await using sandbox = await startSandbox();
    const step = await runStep(sandbox, { ...ASSIGN, ...inputs }, options);
    expect(expectFailure(step)).toContain(`'${input}'`);
    expect(step.annotations).toHaveLength(1);
    expect(sandbox.requests).toEqual([]);
    expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]', resources: '[]' });
  },
);

test.concurrent('a refused long ID is quoted with its end, which is what is wrong with it', async () => {
  await using sandbox = await startSandbox();
  const id = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/Microsoft.App/containerApps/web/revisions/web--the-last-one`;
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'app-name': id }));
  expect(error).toContain("web/revisions/web--the-last-one'");
  expect(sandbox.requests).toEqual([]);
});
