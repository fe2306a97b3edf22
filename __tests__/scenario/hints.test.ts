import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../sandbox/index.ts';
import { expectSuccess, labelsOf, noticesOf, READ, runStep, startSandbox, warningsOf } from './support.ts';

const USER = { 'user-assigned-identities': 'id-a' };
const containers = (...env: JsonObject[]): JsonObject => ({
  template: { containers: [{ name: 'main', image: 'x', env }] },
});

test.concurrent('code finds a user-assigned identity by its client ID alone: a line in log and summary', async () => {
  await using sandbox = await startSandbox();
  const { clientId } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  const step = await runStep(sandbox, { 'app-name': 'web', ...USER });
  expectSuccess(step);
  const hint = `code must name the client ID of a user-assigned identity, and no variable holds one. To fix: az containerapp update --name web --resource-group shop --set-env-vars AZURE_CLIENT_ID=${clientId}`;
  expect(step.log).toContain(hint);
  expect(step.summary).toContain(hint);
  expect(warningsOf(step)).toEqual([]);
  // Not a request more for it.
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
});

test.concurrent.each([
  ['empty', '', /of container 'main' is empty\. To fix: az containerapp update /],
  ['a stranger', '00000000-0000-4000-8000-000000000000', /names none of its identities/],
])('AZURE_CLIENT_ID that is %s is a warning', async (_, value, text) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { properties: containers({ name: 'AZURE_CLIENT_ID', value }) });
  sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, { 'app-name': 'web', ...USER });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([expect.stringMatching(text)]);
});

test.concurrent('of a variable that a secret holds nothing is said', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { properties: containers({ name: 'AZURE_CLIENT_ID', secretRef: 'id' }) });
  sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, { 'app-name': 'web', ...USER });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([]);
  expect(step.log).not.toContain('client ID of a user-assigned');
});

test.concurrent('a session pool whose sessions cannot use the identity: a notice', async () => {
  await using sandbox = await startSandbox();
  sandbox.addSessionPool('closed');
  sandbox.addSessionPool('opened', {
    properties: { managedIdentitySettings: [{ identity: 'system', lifecycle: 'Main' }] },
  });
  const step = await runStep(sandbox, {
    'session-pool-name': 'closed,opened',
    'identity-type': 'system-assigned',
  });
  expectSuccess(step);
  expect(noticesOf(step)).toEqual([
    expect.stringMatching(/^session pool 'closed' .* cannot use the system-assigned identity: .*'Main'/),
  ]);
});

test.concurrent('show and remove say nothing of it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', {
    identity: { user: ['id-a', 'id-b'] },
    properties: containers({ name: 'AZURE_CLIENT_ID', value: '' }),
  });
  for (const inputs of [{ operation: 'show' }, { ...USER, operation: 'remove' }]) {
    const step = await runStep(sandbox, { 'app-name': 'web', ...inputs });
    expectSuccess(step);
    expect(warningsOf(step)).toEqual([]);
  }
});
