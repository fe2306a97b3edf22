import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GROUP, OBJECT_ID, Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import { AzureCli } from './azure-cli.ts';

let sandbox: Sandbox;
let az: AzureCli;
beforeAll(async () => {
  sandbox = await Sandbox.start({ provisioningMs: 200 });
  for (const name of ['id-a', 'id-b']) sandbox.addIdentity(name);
  az = await AzureCli.signIn(sandbox);
});
afterAll(async () => {
  az?.remove();
  await sandbox?.stop();
});

interface Shown {
  readonly type: string;
  readonly userAssignedIdentities?: Readonly<Record<string, unknown>> | null;
}

/** The two kinds that `az` has commands for. */
const kinds = [
  { kind: 'app', input: 'app-name', command: ['containerapp', 'identity'] },
  { kind: 'job', input: 'job-name', command: ['containerapp', 'job', 'identity'] },
] as const;

const SYSTEM = { 'identity-type': 'system-assigned' };
const users = (names: string): Record<string, string> => ({ 'user-assigned-identities': names });
const BOTH = { 'identity-type': 'system-assigned,user-assigned' };

type Case = readonly [
  string,
  { system?: boolean; user?: string[] },
  readonly string[],
  Record<string, string>,
];

const cases: readonly Case[] = [
  ['assign system-assigned', {}, ['assign', '--system-assigned'], SYSTEM],
  ['assign user-assigned', {}, ['assign', '--user-assigned', 'id-a'], users('id-a')],
  ['assign several', { system: true }, ['assign', '--user-assigned', 'id-a', 'id-b'], users('id-a,id-b')],
  [
    'assign all',
    { user: ['id-b'] },
    ['assign', '--system-assigned', '--user-assigned', 'id-a'],
    { ...BOTH, ...users('id-a') },
  ],
  ['assign an assigned identity', { system: true }, ['assign', '--system-assigned'], SYSTEM],
  [
    'remove system-assigned',
    { system: true, user: ['id-a'] },
    ['remove', '--system-assigned'],
    { operation: 'remove', ...SYSTEM },
  ],
  [
    'remove one of several',
    { system: true, user: ['id-a', 'id-b'] },
    ['remove', '--user-assigned', 'id-a'],
    { operation: 'remove', ...users('id-a') },
  ],
  [
    'remove all user-assigned',
    { system: true, user: ['id-a', 'id-b'] },
    ['remove', '--user-assigned'],
    { operation: 'remove', ...users('*') },
  ],
  [
    'remove all',
    { system: true, user: ['id-a'] },
    ['remove', '--system-assigned', '--user-assigned'],
    { operation: 'remove', ...BOTH, ...users('*') },
  ],
];

describe.each(kinds)('$kind', ({ kind, input, command }) => {
  let count = 0;
  /** Two equal targets, one for each program. */
  function pair(identity: Case[1]): { byAz: string; byAction: string } {
    count += 1;
    const names = { byAz: `az-${kind}-${count}`, byAction: `action-${kind}-${count}` };
    for (const name of Object.values(names)) sandbox.addResource(kind, name, { identity });
    return names;
  }
  const named = (name: string): string[] => ['--name', name, '--resource-group', GROUP];
  const answer = (verb: string): string[] => (kind === 'job' && verb === 'remove' ? ['--yes'] : []);

  async function change(name: string, [verb = '', ...args]: readonly string[]): Promise<void> {
    await az.json(...command, verb, ...named(name), ...answer(verb), ...args);
  }
  async function act(name: string, inputs: Record<string, string>): Promise<void> {
    const { exitCode, log } = await runStep(sandbox, { [input]: name, ...inputs });
    expect({ exitCode, log }).toEqual({ exitCode: 0, log: expect.any(String) });
  }
  /** The result of `az`, for both writers. */
  async function stateOf(name: string): Promise<{ type: string[]; ids: string[] }> {
    const { type, userAssignedIdentities } = await az.json<Shown>(...command, 'show', ...named(name));
    const ids = Object.keys(userAssignedIdentities ?? {}).map((id) => id.toLowerCase());
    return { type: type.split(/, ?/).sort(), ids: ids.sort() };
  }

  test.each(cases)('%s: both end in the same state', async (_, before, args, inputs) => {
    const { byAz, byAction } = pair(before);
    await change(byAz, args);
    await act(byAction, inputs);
    const [fromAz, fromAction] = [await stateOf(byAz), await stateOf(byAction)];
    expect(fromAction).toEqual(fromAz);
  });

  test('az refuses to remove an absent identity, but the action succeeds', async () => {
    const { byAz, byAction } = pair({ system: true });
    const { code, stderr } = await az.run(
      ...[...command, 'remove', ...named(byAz), ...answer('remove'), '--user-assigned', 'id-a'],
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('cannot be removed') });
    await act(byAction, { operation: 'remove', ...users('id-a') });
    expect(await stateOf(byAction)).toEqual(await stateOf(byAz));
  });

  test('if all identities are to be removed, az leaves a sole system-assigned one, but the action removes it', async () => {
    const { byAz, byAction } = pair({ system: true });
    await change(byAz, ['remove', '--system-assigned', '--user-assigned']);
    await act(byAction, { operation: 'remove', ...BOTH, ...users('*') });
    expect(await stateOf(byAz)).toEqual({ type: ['SystemAssigned'], ids: [] });
    expect(await stateOf(byAction)).toEqual({ type: ['None'], ids: [] });
  });
});

test('az reads the secrets and writes the whole app, but the action does neither', async () => {
  sandbox.addApp('az-writes');
  sandbox.addApp('action-writes');
  sandbox.clearRequests();
  await az.json('containerapp', 'identity', 'assign', '-n', 'az-writes', '-g', GROUP, '--system-assigned');
  const byAz = sandbox.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
  expect(byAz).toEqual(expect.arrayContaining(['POST listSecrets', 'PUT az-writes']));
  sandbox.clearRequests();
  await runStep(sandbox, { 'app-name': 'action-writes', ...SYSTEM });
  const byAction = sandbox.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
  expect(byAction).not.toEqual(expect.arrayContaining(['POST listSecrets']));
  expect(byAction.filter((request) => request.startsWith('PUT'))).toEqual([]);
});

test('the action assigns an identity that az created', async () => {
  const made = await az.json<{ principalId: string; clientId: string }>(
    ...['identity', 'create', '--name', 'id-of-az', '--resource-group', GROUP, '--location', 'westeurope'],
  );
  sandbox.addApp('takes');
  const { outputs } = await runStep(sandbox, { 'app-name': 'takes', ...users('id-of-az') });
  expect(outputs).toMatchObject({ 'principal-id': made.principalId, 'client-id': made.clientId });
});

describe('az role assignment create works with the output principal-id', () => {
  async function principalOf(name: string): Promise<string> {
    sandbox.addApp(name);
    const { outputs } = await runStep(sandbox, { 'app-name': name, ...SYSTEM });
    return outputs['principal-id'] ?? '';
  }
  const role = (principalId: string, scope: string): string[] => [
    ...['role', 'assignment', 'create', '--role', 'Key Vault Secrets User', '--scope', scope],
    ...['--assignee-object-id', principalId],
  ];

  test('works for a new principal only with --assignee-principal-type', async () => {
    const vault = sandbox.addVault('young-vault');
    sandbox.options.principalPropagationMs = 600_000;
    try {
      const principalId = await principalOf('young');
      const without = await az.run(...role(principalId, vault.id));
      expect({ code: without.code, stderr: without.stderr }).toEqual({
        code: 1,
        stderr: expect.stringContaining('PrincipalNotFound'),
      });
      const type = ['--assignee-principal-type', 'ServicePrincipal'];
      expect(await az.json(...role(principalId, vault.id), ...type)).toMatchObject({ principalId });
    } finally {
      sandbox.options.principalPropagationMs = 0;
    }
  });

  test('looks up the type of a known principal in Microsoft Graph without it', async () => {
    const vault = sandbox.addVault('old-vault');
    const principalId = await principalOf('old');
    expect(await az.json(...role(principalId, vault.id))).toMatchObject({
      principalId,
      principalType: 'ServicePrincipal',
    });
  });
});

describe('roles', () => {
  const grantOfAction = {
    ...SYSTEM,
    roles: 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shared-vault',
  };
  interface Assignment {
    readonly id: string;
    readonly principalId: string;
    readonly roleDefinitionName: string;
    readonly scope: string;
  }
  const grantOfAz = (principalId: string, scope: string): string[] => [
    ...['role', 'assignment', 'create', '--role', 'Key Vault Secrets User', '--scope', scope],
    ...['--assignee-object-id', principalId, '--assignee-principal-type', 'ServicePrincipal'],
  ];
  // Not by assignee: az would ask Microsoft Graph for one that is gone.
  const listOfAz = async (principalId: string, scope: string): Promise<Assignment[]> => {
    const all = await az.json<Assignment[]>('role', 'assignment', 'list', '--scope', scope);
    return all.filter((assignment) => assignment.principalId === principalId);
  };

  test('az lists the roles that the action granted, and granting one again changes nothing', async () => {
    const vault = sandbox.addVault('shared-vault');
    sandbox.addApp('granted');
    sandbox.clearRequests();
    const { outputs } = await runStep(sandbox, { 'app-name': 'granted', ...grantOfAction });
    const [granted] = JSON.parse(outputs['role-assignments'] ?? '[]') as { id: string; change: string }[];
    expect(granted).toMatchObject({ change: 'added' });
    const hosts = new Set(sandbox.requests.map(({ host }) => host));
    expect([...hosts].filter((host) => host.includes('graph'))).toEqual([]);

    const principalId = outputs['principal-id'] ?? '';
    expect(await listOfAz(principalId, vault.id)).toMatchObject([
      { id: granted?.id, principalId, roleDefinitionName: 'Key Vault Secrets User', scope: vault.id },
    ]);
    expect(await az.json(...grantOfAz(principalId, vault.id))).toMatchObject({ id: granted?.id });
    expect(sandbox.roleAssignments.filter((one) => one.principalId === principalId)).toHaveLength(1);
  });

  test('the action recognizes the roles that az granted and changes nothing', async () => {
    const vault = sandbox.addVault('shared-vault');
    sandbox.addApp('found');
    const { outputs } = await runStep(sandbox, { 'app-name': 'found', ...SYSTEM });
    const { id } = await az.json<Assignment>(...grantOfAz(outputs['principal-id'] ?? '', vault.id));
    sandbox.clearRequests();
    const step = await runStep(sandbox, { 'app-name': 'found', ...grantOfAction });
    expect(step.json('role-assignments')).toMatchObject([{ id, change: 'unchanged' }]);
    expect(step.outputs['changed']).toBe('false');
    expect(sandbox.requests.map(({ method }) => method)).not.toContain('PUT');
  });

  test('the command in the error of a refused grant works unchanged and is sufficient', async () => {
    sandbox.addVault('shared-vault');
    sandbox.addApp('refused');
    const action = 'Microsoft.Authorization/roleAssignments/write';
    const allow = sandbox.deny({ action });
    const { annotations } = await runStep(sandbox, { 'app-name': 'refused', ...grantOfAction });
    allow();
    const [command] = /az role assignment create (?:.*\\\n)*.*/.exec(annotations[0]?.message ?? '') ?? [''];
    const made = await promisify(execFile)('sh', ['-c', command], { env: az.env });
    expect(JSON.parse(made.stdout)).toMatchObject({ conditionVersion: '2.0', principalId: OBJECT_ID });

    sandbox.allowOnly({ actions: ['Microsoft.App/*'] });
    const step = await runStep(sandbox, { 'app-name': 'refused', ...grantOfAction });
    sandbox.azure.access.rights.clear();
    expect(step.json('role-assignments')).toMatchObject([{ change: 'added' }]);
  });

  test('the command in the warning about remaining assignments works unchanged', async () => {
    const vault = sandbox.addVault('shared-vault');
    sandbox.addApp('locked');
    const { outputs } = await runStep(sandbox, { 'app-name': 'locked', ...grantOfAction });
    const unlock = sandbox.lock(vault.id);
    const removal = { operation: 'remove', 'delete-role-assignments': 'true', ...SYSTEM };
    const { annotations } = await runStep(sandbox, { 'app-name': 'locked', ...removal });
    unlock();
    const [command] = /az role assignment delete (?:.*\\\n)*.*/.exec(annotations[0]?.message ?? '') ?? [''];
    await promisify(execFile)('sh', ['-c', command], { env: az.env });
    const left = sandbox.roleAssignments.filter((one) => one.principalId === outputs['principal-id']);
    expect({ command, left }).toEqual({ command: expect.stringContaining('--ids'), left: [] });
  });

  test('az lists nothing after the action revoked the role', async () => {
    const vault = sandbox.addVault('shared-vault');
    sandbox.addApp('revoked');
    const { outputs } = await runStep(sandbox, { 'app-name': 'revoked', ...grantOfAction });
    const removal = { operation: 'remove', 'delete-role-assignments': 'true', ...SYSTEM };
    const { exitCode } = await runStep(sandbox, { 'app-name': 'revoked', ...removal });
    expect(exitCode).toBe(0);
    expect(await listOfAz(outputs['principal-id'] ?? '', vault.id)).toEqual([]);
  });
});
