import { expect, test } from '@jest/globals';
import { type Sandbox, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { expectFailure, expectSuccess, labelsOf, runStep, startSandbox, warningsOf } from './support.ts';

const REMOVE = { operation: 'remove', 'environment-name': 'env', 'identity-type': 'system-assigned' };
const GROUP = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop`;
const ENVIRONMENT = `${GROUP}/providers/Microsoft.App/managedEnvironments/env`;
const pulls = (environmentId = ENVIRONMENT) => ({
  environmentId,
  managedEnvironmentId: environmentId,
  configuration: { registries: [{ server: 'shop.azurecr.io', identity: 'system-environment' }] },
});

async function startEnvironment(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  sandbox.addEnvironment('env', { identity: { system: true } });
  return sandbox;
}
test.concurrent('apps and jobs of any group that pull with it are named, and it stays', async () => {
  await using sandbox = await startEnvironment();
  sandbox.addApp('web', { group: 'other', properties: pulls() });
  sandbox.addJob('nightly', { properties: pulls() });
  sandbox.addApp('stranger', { properties: pulls(`${ENVIRONMENT}-2`) });
  const error = expectFailure(await runStep(sandbox, REMOVE));
  expect(error).toContain("- registries of container app 'web': shop.azurecr.io");
  expect(error).toContain("- registries of container apps job 'nightly': shop.azurecr.io");
  expect(error).not.toContain('stranger');
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
});

test.concurrent('nothing pulls with it: removed, with one list of each kind', async () => {
  await using sandbox = await startEnvironment();
  sandbox.addApp('web');
  const step = await runStep(sandbox, REMOVE);
  expectSuccess(step);
  expect(labelsOf(sandbox, /^LIST (containerApps|jobs)/).sort()).toEqual(['LIST containerApps', 'LIST jobs']);
});

test.concurrent('rights on the group alone: what is in it counts, and a warning says what was not looked at', async () => {
  await using sandbox = await startEnvironment();
  sandbox.addApp('web', { group: 'other', properties: pulls() });
  sandbox.allowOnly({ actions: ['Microsoft.App/*'], scope: GROUP });
  const step = await runStep(sandbox, REMOVE);
  expectSuccess(step);
  expect(warningsOf(step)).toContainEqual(
    expect.stringContaining("container apps in other resource groups than 'shop'"),
  );
  sandbox.addEnvironment('env', { identity: { system: true } });
  sandbox.addApp('api', { properties: pulls() });
  expect(expectFailure(await runStep(sandbox, REMOVE))).toContain("registries of container app 'api'");
});

test.concurrent('what may be listed nowhere counts as in use, by name; force removes it all the same', async () => {
  await using sandbox = await startEnvironment();
  sandbox.deny({ action: 'Microsoft.App/jobs/read' });
  const error = expectFailure(await runStep(sandbox, REMOVE));
  expect(error).toContain('container apps jobs: may not be listed (AuthorizationFailed)');
  const step = await runStep(sandbox, { ...REMOVE, force: 'true' });
  expectSuccess(step);
  expect(warningsOf(step)).toContainEqual(expect.stringContaining("'force' is set"));
});
