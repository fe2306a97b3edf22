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
  sandbox = await Sandbox.start({ provisioningMs: 200, cosmosAssignmentMs: 0 });
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

describe('registries', () => {
  const COMMAND = ['containerapp', 'registry'];
  const ENTRY = { server: 'shop.azurecr.io', identity: 'system' };
  const inputs = {
    'registry-server': ENTRY.server,
    roles: 'AcrPull @ Microsoft.ContainerRegistry/registries/shop',
  };
  const setByAz = (name: string): Promise<unknown> =>
    az.json(
      ...[...COMMAND, 'set', '--name', name, ...IN_GROUP],
      ...['--server', ENTRY.server, '--identity', ENTRY.identity],
    );
  async function expectUnchanged(name: string): Promise<void> {
    const step = await expectNoWrites({ 'app-name': name, ...inputs });
    expect(step.json('resources')).toMatchObject([{ registries: [{ ...ENTRY, change: 'unchanged' }] }]);
  }

  test('az shows the registries that the action set, and setting them again changes nothing', async () => {
    sandbox.addRegistry('shop');
    const app = sandbox.addApp('by-action');
    const step = await runStep(sandbox, { ...SYSTEM, 'app-name': app.name, ...inputs });
    expect(step.json('resources')).toMatchObject([{ registries: [{ ...ENTRY, change: 'added' }] }]);
    expect(await az.json(...COMMAND, 'list', '--name', app.name, ...IN_GROUP)).toMatchObject([ENTRY]);
    await setByAz(app.name);
    expect(app.identity.system?.principalId).toBe(step.outputs['principal-id']);
    await expectUnchanged(app.name);
  });

  test('the action recognizes the registries that az set and writes nothing', async () => {
    const registry = sandbox.addRegistry('shop');
    const app = sandbox.addApp('by-az');
    await setByAz(app.name);
    sandbox.grant(app.identity.system?.principalId ?? '', 'AcrPull', registry.id);
    await expectUnchanged(app.name);
  });
});

describe('roles in Cosmos DB', () => {
  const ROLE = 'Cosmos DB Built-in Data Reader';
  const roles = `${ROLE} @ Microsoft.DocumentDB/databaseAccounts/shop`;
  const COMMAND = ['cosmosdb', 'sql', 'role', 'assignment'];
  // Without it, az checks the change after 30 s for the first time.
  const NO_WAIT = '--no-wait';
  const IN_ACCOUNT = ['--account-name', 'shop', ...IN_GROUP];
  const grantByAz = (principalId: string, ...more: string[]): Promise<unknown> =>
    az.json(
      ...[...COMMAND, 'create', ...IN_ACCOUNT, NO_WAIT, '--role-definition-name', ROLE],
      ...['--principal-id', principalId, '--scope', '/', ...more],
    );

  test('az lists the roles that the action granted, and granting one again under its ID adds no second one', async () => {
    const account = sandbox.addCosmosAccount('shop');
    sandbox.addApp('granted');
    const step = await runStep(sandbox, { ...SYSTEM, 'app-name': 'granted', roles });
    const [granted] = step.json('role-assignments') as { id: string; change: string }[];
    expect(granted).toMatchObject({ change: 'added' });
    const { id = '' } = granted ?? {};
    const principalId = step.outputs['principal-id'] ?? '';
    const shown = { id, principalId, roleDefinitionId: expect.stringMatching(/0001$/), scope: account.id };
    expect(await az.json(...COMMAND, 'list', ...IN_ACCOUNT)).toEqual([expect.objectContaining(shown)]);
    await grantByAz(principalId, '--role-assignment-id', id);
    expect(account.assignments.size).toBe(1);
    const again = await expectNoWrites({ 'app-name': 'granted', roles });
    expect(again.json('role-assignments')).toMatchObject([{ id, change: 'unchanged' }]);
  });

  test('the action recognizes the roles that az granted and writes nothing', async () => {
    const account = sandbox.addCosmosAccount('shop');
    const { identity } = sandbox.addApp('found', { identity: { system: true } });
    await grantByAz(identity.system?.principalId ?? '');
    const [name] = account.assignments.keys();
    const step = await expectNoWrites({ 'app-name': 'found', roles });
    expect(step.json('role-assignments')).toMatchObject([
      { id: `${account.id}/sqlRoleAssignments/${name}`, change: 'unchanged' },
    ]);
  });
});
