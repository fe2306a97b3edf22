import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../sandbox/index.ts';
import { expectSuccess, labelsOf, noticesOf, READ, runStep, startSandbox, warningsOf } from './support.ts';

const USER = { 'user-assigned-identities': 'id-a' };
const containers = (...env: JsonObject[]): JsonObject => ({
  template: { containers: [{ name: 'main', image: 'x', env }] },
});

test.concurrent('a new user-assigned identity that no variable contains is a next step in log and summary', async () => {
  await using sandbox = await startSandbox();
  const { clientId } = sandbox.addIdentity('id-a');
  sandbox.addApp('web');
  const step = await runStep(sandbox, { 'app-name': 'web', ...USER });
  expectSuccess(step);
  const hint = `'id-a' has the client ID ${clientId}`;
  expect(step.log).toContain(hint);
  expect(step.summary).toMatch(new RegExp(`### Next steps.*${hint}`, 's'));
  expect(step.summary).not.toContain('az containerapp');
  expect(warningsOf(step)).toEqual([]);
  // It costs no request.
  expect(labelsOf(sandbox, 'GET containerApps')).toEqual(labelsOf(sandbox, READ));
});

test.concurrent.each([
  ['empty', '', /in container 'main' is empty.*az containerapp update /s],
  ['a stranger', '00000000-0000-4000-8000-000000000000', /isn't the client ID of any of its identities/],
])('AZURE_CLIENT_ID that is %s is a warning', async (_, value, text) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { properties: containers({ name: 'AZURE_CLIENT_ID', value }) });
  sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, { 'app-name': 'web', ...USER });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([expect.stringMatching(text)]);
});

test.concurrent('in the summary, the fix stands between the findings and its command', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { properties: containers({ name: 'AZURE_CLIENT_ID', value: '' }) });
  const { summary } = await runStep(sandbox, { 'app-name': 'web', ...USER, 'create-identities': 'true' });
  expect(summary).toMatch(
    /<ul>\n<li>.* is empty<\/li>\n<\/ul>\n\n<p><b>To fix:<\/b> Run:<\/p>\n\n```sh\naz /,
  );
});

test.concurrent('the link leads to the page at the version of the action', async () => {
  await using sandbox = await startSandbox();
  sandbox.addIdentity('id-a');
  sandbox.addApp('web');
  sandbox.addApp('api');
  const env = { GITHUB_ACTION_REPOSITORY: 'contoso/identity', GITHUB_ACTION_REF: 'v1' };
  const { summary } = await runStep(sandbox, { 'app-name': 'web', ...USER }, { env });
  expect(summary).toContain('href="https://github.com/contoso/identity/blob/v1/docs/using-the-identity.md"');
  const local = await runStep(sandbox, { 'app-name': 'api', ...USER });
  expect(local.summary).toContain('in AZURE_CLIENT_ID:');
});

test.concurrent('a variable from a secret causes no hint', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { properties: containers({ name: 'AZURE_CLIENT_ID', secretRef: 'id' }) });
  sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, { 'app-name': 'web', ...USER });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([]);
  expect(step.log).not.toContain('has the client ID');
});

test.concurrent("a session pool whose sessions can't use the identity: a notice", async () => {
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
    expect.stringMatching(/- session pool 'closed': .* its system-assigned identity with lifecycle 'Main'$/),
  ]);
});

test.concurrent('show and remove have no such hints', async () => {
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
