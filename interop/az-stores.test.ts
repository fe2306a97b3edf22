/** Registries and roles in Cosmos DB: the Azure CLI and the action read and repeat each other's work. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GROUP, Sandbox, type Step } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import { AzureCli } from './azure-cli.ts';

const IN_GROUP = ['--resource-group', GROUP];
const SYSTEM = { 'identity-type': 'system-assigned' };

let sandbox: Sandbox;
let az: AzureCli;
beforeAll(async () => {
  sandbox = await Sandbox.start({ provisioningMs: 200 });
  az = await AzureCli.signIn(sandbox);
});
afterAll(async () => {
  az?.remove();
  await sandbox?.stop();
});

/** Run a step that has to find nothing to change. */
async function expectNoWrites(inputs: Record<string, string>): Promise<Step> {
  sandbox.clearRequests();
  const step = await runStep(sandbox, { ...SYSTEM, ...inputs });
  expect(step.outputs['changed']).toBe('false');
  const methods = sandbox.requests.map(({ method }) => method);
  expect(methods.filter((method) => !/GET|POST/.test(method))).toEqual([]);
  return step;
}

/** The two kinds that pull images. */
const kinds = [
  { kind: 'app', input: 'app-name', command: ['containerapp', 'registry'] },
  { kind: 'job', input: 'job-name', command: ['containerapp', 'job', 'registry'] },
] as const;

describe.each(kinds)('registries of $kind', ({ kind, input, command }) => {
  const ENTRY = { server: 'shop.azurecr.io', identity: 'system' };
  const inputs = {
    'registry-server': ENTRY.server,
    roles: 'AcrPull @ Microsoft.ContainerRegistry/registries/shop',
  };
  const setByAz = (name: string): Promise<unknown> =>
    az.json(
      ...[...command, 'set', '--name', name, ...IN_GROUP],
      ...['--server', ENTRY.server, '--identity', ENTRY.identity],
    );

  test('az lists what the action set, and repeats it without a change', async () => {
    sandbox.addRegistry('shop');
    const target = sandbox.addResource(kind, `by-action-${kind}`);
    const step = await runStep(sandbox, { ...SYSTEM, [input]: target.name, ...inputs });
    expect(step.json('resources')).toMatchObject([{ registries: [{ ...ENTRY, change: 'added' }] }]);
    const listed = await az.json(...command, 'list', '--name', target.name, ...IN_GROUP);
    expect(listed).toMatchObject([ENTRY]);
    expect(await setByAz(target.name)).toEqual(listed);
    expect(target.identity.system?.principalId).toBe(step.outputs['principal-id']);
    await expectNoWrites({ [input]: target.name, ...inputs });
  });

  test('the action finds what az set, and writes nothing', async () => {
    const registry = sandbox.addRegistry('shop');
    const target = sandbox.addResource(kind, `by-az-${kind}`);
    await setByAz(target.name);
    sandbox.grant(target.identity.system?.principalId ?? '', 'AcrPull', registry.id);
    const step = await expectNoWrites({ [input]: target.name, ...inputs });
    expect(step.json('resources')).toMatchObject([{ registries: [{ ...ENTRY, change: 'unchanged' }] }]);
  });
});

describe('roles in Cosmos DB', () => {
  const ROLE = 'Cosmos DB Built-in Data Reader';
  const roles = `${ROLE} @ Microsoft.DocumentDB/databaseAccounts/shop`;
  const COMMAND = ['cosmosdb', 'sql', 'role', 'assignment'];
  const IN_ACCOUNT = ['--account-name', 'shop', ...IN_GROUP];
  const grantByAz = (principalId: string, ...more: string[]): Promise<{ id: string }> =>
    az.json(
      ...[...COMMAND, 'create', ...IN_ACCOUNT, '--role-definition-name', ROLE],
      ...['--principal-id', principalId, '--scope', '/', ...more],
    );

  test('az lists what the action granted, and repeats it under the ID without a second one', async () => {
    const account = sandbox.addCosmosAccount('shop');
    sandbox.addApp('granted');
    const step = await runStep(sandbox, { ...SYSTEM, 'app-name': 'granted', roles });
    const [granted] = step.json('role-assignments') as { id: string; change: string }[];
    expect(granted).toMatchObject({ change: 'added' });
    const { id = '' } = granted ?? {};
    const principalId = step.outputs['principal-id'] ?? '';
    const shown = { id, principalId, roleDefinitionId: expect.stringMatching(/0001$/), scope: account.id };
    expect(await az.json(...COMMAND, 'list', ...IN_ACCOUNT)).toEqual([expect.objectContaining(shown)]);
    expect(await grantByAz(principalId, '--role-assignment-id', id)).toMatchObject({ id, principalId });
    expect(account.assignments.size).toBe(1);
    await expectNoWrites({ 'app-name': 'granted', roles });
  });

  test('the action finds what az granted, and writes nothing', async () => {
    sandbox.addCosmosAccount('shop');
    const { identity } = sandbox.addApp('found', { identity: { system: true } });
    const { id } = await grantByAz(identity.system?.principalId ?? '');
    const step = await expectNoWrites({ 'app-name': 'found', roles });
    expect(step.json('role-assignments')).toMatchObject([{ id, change: 'unchanged' }]);
  });
});
