/** Microsoft's SDKs for Go and Python: they judge the action's requests, and use the sandbox like Azure. */
import { type ChildProcess, execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CLIENT_ID, CLIENT_SECRET, GROUP, Sandbox, SUBSCRIPTION_ID, TENANT_ID } from '../sandbox/index.ts';
import { pythonEnvironment, ROOT } from '../tools/peers.ts';
import { BROKEN, BROKEN_IN_PYTHON, RIGHT, RIGHT_IN_PYTHON, requestsOf } from './request-shapes.ts';
import { type SentRequest, sentRequests } from './sent-requests.ts';

const execute = promisify(execFile);

/** A program with an SDK in it, as a command. */
type Program = readonly [file: string, ...args: string[]];

let go: string;
let python: string;
beforeAll(async () => {
  go = join(ROOT, '.cache', 'interop', process.platform === 'win32' ? 'sdk.exe' : 'sdk');
  await execute('go', ['build', '-C', join(ROOT, 'interop', 'go'), '-o', go, '.']);
  python = join(await pythonEnvironment('requirements-sdk.txt'), 'python');
});

const validators = {
  Go: (): Program => [go, 'validate'],
  Python: (): Program => [python, join(ROOT, 'interop', 'validate_requests.py')],
};
const drivers = {
  Go: (): Program => [go, 'drive'],
  Python: (): Program => [python, join(ROOT, 'interop', 'drive_sandbox.py')],
};

/** The operations that the action sends to Azure Resource Manager, by Microsoft's names. */
const OPERATIONS = [
  'armappcontainers.CertificatesClient.NewListPager',
  'armappcontainers.ContainerAppsAuthConfigsClient.NewListByContainerAppPager',
  'armappcontainers.ContainerAppsClient.BeginUpdate',
  'armappcontainers.ContainerAppsClient.Get',
  'armappcontainers.ContainerAppsClient.NewListByResourceGroupPager',
  'armappcontainers.ContainerAppsClient.NewListBySubscriptionPager',
  'armappcontainers.ContainerAppsRevisionsClient.NewListRevisionsPager',
  'armappcontainers.ContainerAppsSessionPoolsClient.BeginUpdate',
  'armappcontainers.ContainerAppsSessionPoolsClient.Get',
  'armappcontainers.ContainerAppsSessionPoolsClient.NewListByResourceGroupPager',
  'armappcontainers.DaprComponentsClient.NewListPager',
  'armappcontainers.JobsClient.BeginUpdate',
  'armappcontainers.JobsClient.Get',
  'armappcontainers.JobsClient.NewListByResourceGroupPager',
  'armappcontainers.JobsClient.NewListBySubscriptionPager',
  'armappcontainers.ManagedEnvironmentsClient.BeginUpdate',
  'armappcontainers.ManagedEnvironmentsClient.Get',
  'armappcontainers.ManagedEnvironmentsClient.NewListByResourceGroupPager',
  'armappcontainers.ManagedEnvironmentsStoragesClient.List',
  'armauthorization.RoleAssignmentsClient.Create',
  'armauthorization.RoleAssignmentsClient.Delete',
  'armauthorization.RoleAssignmentsClient.NewListForResourceGroupPager',
  'armauthorization.RoleAssignmentsClient.NewListForResourcePager',
  'armauthorization.RoleAssignmentsClient.NewListForScopePager',
  'armauthorization.RoleDefinitionsClient.Get',
  'armauthorization.RoleDefinitionsClient.NewListPager',
  'armcontainerregistry.RegistriesClient.Get',
  'armcosmos.DatabaseAccountsClient.Get',
  'armcosmos.SQLResourcesClient.BeginCreateUpdateSQLRoleAssignment',
  'armcosmos.SQLResourcesClient.BeginDeleteSQLRoleAssignment',
  'armcosmos.SQLResourcesClient.GetSQLRoleAssignment',
  'armcosmos.SQLResourcesClient.NewListSQLRoleAssignmentsPager',
  'armcosmos.SQLResourcesClient.NewListSQLRoleDefinitionsPager',
  'armkeyvault.VaultsClient.Get',
  'armmsi.SystemAssignedIdentitiesClient.GetByScope',
  'armmsi.UserAssignedIdentitiesClient.CreateOrUpdate',
  'armmsi.UserAssignedIdentitiesClient.Get',
  'armmsi.UserAssignedIdentitiesClient.NewListByResourceGroupPager',
  'armredisenterprise.Client.Get',
  'armresources.ResourceGroupsClient.Get',
];

/** The same for access policies of Azure Managed Redis: version 1 of the package for Go doesn't have them. */
const ACCESS_POLICY_OPERATIONS = [
  'redisenterprise.access_policy_assignment.create_update',
  'redisenterprise.access_policy_assignment.delete',
  'redisenterprise.access_policy_assignment.get',
  'redisenterprise.access_policy_assignment.list',
];

interface Verdict {
  readonly operation: string;
  readonly problems: readonly string[] | null;
  /** The API version for which the SDK was made. Python only: a client in Go can be given any version. */
  readonly version?: string;
}

/** Lets an SDK judge requests, in their order. */
async function judge([file, ...args]: Program, requests: readonly SentRequest[]): Promise<Verdict[]> {
  const running = execute(file, args, { maxBuffer: 2 ** 26 });
  const { child }: { child: ChildProcess } = running;
  child.stdin?.end(requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
  const { stdout } = await running;
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
}

/** The requests that an SDK refuses, with its reasons. */
function refused(verdicts: readonly Verdict[], requests: readonly SentRequest[]): object[] {
  return verdicts.flatMap(({ problems }, at) => {
    const { method, url, body } = requests[at] ?? {};
    return problems?.length ? [{ method, url, body, problems }] : [];
  });
}

describe('the requests of the action', () => {
  const sent: Record<string, readonly SentRequest[]> = {};
  const verdicts: Record<string, readonly Verdict[]> = {};
  beforeAll(async () => {
    const requests = await sentRequests();
    sent['Python'] = requests;
    sent['Go'] = requests.filter(({ url }) => !url.includes('/accessPolicyAssignments'));
    for (const [language, program] of Object.entries(validators)) {
      verdicts[language] = await judge(program(), sent[language] ?? []);
    }
  });

  test.each(Object.keys(validators))('are the ones that the SDK for %s sends', (language) => {
    expect(verdicts[language]).toHaveLength(sent[language]?.length ?? 0);
    expect(refused(verdicts[language] ?? [], sent[language] ?? [])).toEqual([]);
  });

  test('are these operations', () => {
    const inGo = verdicts['Go']?.map(({ operation }) => operation);
    const inPython = verdicts['Python']?.map(({ operation }) => operation) ?? [];
    const policies = inPython.filter((operation) => operation.includes('access_policy'));
    expect([...new Set(inGo)].sort()).toEqual(OPERATIONS);
    expect([...new Set(policies)].sort()).toEqual(ACCESS_POLICY_OPERATIONS);
  });

  test('have the API versions of the SDK for Python', () => {
    const all = sent['Python']?.map(({ url }) => new URL(url).searchParams.get('api-version')) ?? [];
    const versions = (verdicts['Python'] ?? []).map(({ operation, version }, at) => {
      const different = all[at] === version ? '' : `, not ${version}`;
      return `${operation.split('.')[0]} ${all[at]}${different}`;
    });
    // If one is missing, nothing here sends requests to its provider.
    const known = readFileSync(join(ROOT, 'src/azure/api-versions.ts'), 'utf8').matchAll(/'(\d{4}-.*)'/g);
    expect([...new Set(all)].sort()).toEqual([...known].map(([, version]) => version).sort());
    expect([...new Set(versions)].sort()).toEqual([
      'appcontainers 2026-07-01',
      'authorization 2022-04-01',
      'containerregistry 2025-11-01',
      'cosmosdb 2026-03-15',
      // The newer one changes nothing about roles.
      'keyvault 2026-02-01, not 2026-05-15',
      'msi 2024-11-30',
      'redisenterprise 2025-07-01',
      'resource 2021-04-01, not 2025-04-01',
    ]);
  });
});

const named = (table: Readonly<Record<string, SentRequest>>) => Object.entries(table);

describe.each([
  ['Go', named(RIGHT), named(BROKEN)],
  ['Python', named({ ...RIGHT, ...RIGHT_IN_PYTHON }), named({ ...BROKEN, ...BROKEN_IN_PYTHON })],
] as const)('the SDK for %s', (language, right, broken) => {
  test('accepts the documented requests', async () => {
    const requests = right.map(([, request]) => request);
    const verdicts = await judge(validators[language](), requests);
    expect(verdicts).toHaveLength(requests.length);
    expect(refused(verdicts, requests)).toEqual([]);
  });

  test('accepts the resources of scripts/real-azure.json', async () => {
    const requests = requestsOf('scripts/real-azure.json');
    expect(requests.length).toBeGreaterThan(8);
    expect(refused(await judge(validators[language](), requests), requests)).toEqual([]);
  });

  test('rejects each broken request', async () => {
    const verdicts = await judge(
      validators[language](),
      broken.map(([, request]) => request),
    );
    const accepted = broken.filter((_, at) => !verdicts[at]?.problems?.length).map(([fault]) => fault);
    expect({ accepted, count: verdicts.length }).toEqual({ accepted: [], count: broken.length });
  });
});

/** The last lines. Version 1 of the package for Go has no access policies. */
const REDIS = ['access policy assignments 1', 'deleted access policy assignment ResourceNotFound'];

describe('the sandbox', () => {
  test.each(Object.entries(drivers))('behaves like Azure for the SDK for %s', async (language, program) => {
    const sandbox = await Sandbox.start({ provisioningMs: 200, retryAfterSeconds: 1, pageSize: 2 });
    const { principalId } = sandbox.addIdentity('id-a');
    for (const name of ['web', 'busy', 'failing']) sandbox.addApp(name);
    sandbox.addJob('nightly');
    sandbox.addEnvironment('env');
    sandbox.addSessionPool('sessions');
    sandbox.addVault('shop-vault');
    sandbox.addRegistry('shop');
    sandbox.addApp('pulling', { identity: { system: true }, image: 'shop.azurecr.io/pulling:1' });
    sandbox.addCosmosAccount('shop');
    sandbox.addRedis('shop');
    sandbox.busy('busy', 600_000);
    sandbox.operationFails('failing', { mode: 'async-failed' });
    const env = {
      PATH: process.env['PATH'],
      ...sandbox.env,
      AZURE_CLIENT_ID: CLIENT_ID,
      AZURE_CLIENT_SECRET: CLIENT_SECRET,
      AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
      AZURE_TENANT_ID: TENANT_ID,
      PRINCIPAL_ID: principalId,
      RESOURCE_GROUP: GROUP,
    };
    try {
      const [file, ...args] = program();
      const { stdout } = await execute(file, args, { env });
      expect(stdout.trim().split('\n')).toEqual([
        'apps web busy failing pulling',
        'read web Succeeded',
        ...['app', 'job', 'environment', 'session pool'].map(
          (kind) => `${kind} SystemAssigned,UserAssigned 1 36`,
        ),
        'absent ResourceNotFound',
        'busy ContainerAppOperationInProgress',
        'failing ContainerAppOperationError',
        'registry of an app shop.azurecr.io system',
        'registry without a role InvalidParameterValueInContainerTemplate',
        'identities 2',
        'deleted identity ResourceNotFound',
        'system identity 36',
        'role assignments 1',
        'deleted role assignment RoleAssignmentNotFound',
        'vault uses roles true',
        'registry shop.azurecr.io',
        'account GlobalDocumentDB',
        'role of the account Cosmos DB Built-in Data Reader',
        'role assignments of the account 1',
        'deleted role assignment of the account NotFound',
        ...(language === 'Go' ? [] : REDIS),
      ]);
    } finally {
      await sandbox.stop();
    }
  });
});
