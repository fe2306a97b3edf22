import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../sandbox/index.ts';
import {
  ASSIGN,
  errorsOf,
  expectFailure,
  labelsOf,
  noticesOf,
  READ,
  runStep,
  startSandbox,
  startWithApp,
  succeed,
  WRITE,
  warningsOf,
} from './support.ts';

test.concurrent("if a name isn't valid for a new identity, the error shows the input to correct", async () => {
  await using sandbox = await startWithApp();
  const inputs = { 'app-name': 'web', 'user-assigned-identities': 'ab', 'create-identities': 'true' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toMatch(/^Can't create user-assigned identity 'ab'\..*'user-assigned-identities'/s);
});

test.concurrent("the error shows Azure's whole response", async () => {
  await using sandbox = await startWithApp();
  const additionalInfo = [
    { type: 'PolicyViolation', info: { policyDefinitionDisplayName: 'no-identities' } },
  ];
  const details = [{ code: 'Inner', message: 'the inner words' }];
  const error = { code: 'RequestDisallowedByPolicy', message: 'the words', details, additionalInfo };
  sandbox.fault({ match: { label: WRITE }, do: { status: 403, body: { error } } });
  const text = expectFailure(await runStep(sandbox, ASSIGN));
  for (const part of [error.code, 'the words', 'Detail: Inner: the inner words', 'no-identities'])
    expect(text).toContain(part);
});

test.concurrent('text from a server is neither a workflow command nor markup', async () => {
  await using sandbox = await startWithApp();
  const message = `first\n::error::forged\r\n##[group]x %0A::set-output name=changed::true <img src=x> @team \u202e${'long '.repeat(20_000)}`;
  const body = { error: { code: 'Bad\n::warning::forged', message } };
  sandbox.fault({ match: { label: WRITE }, do: { status: 400, body } });
  const step = await runStep(sandbox, ASSIGN);
  expect(expectFailure(step).length).toBeLessThan(4_096);
  expect(step.annotations).toHaveLength(1);
  const commands = step.stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));
  expect(commands.every((line) => /^::(add-mask|group|endgroup|error)::/.test(line))).toBe(true);
  expect(commands.filter((line) => line.startsWith('::error::'))).toHaveLength(1);
  expect(step.stdout).not.toContain('##[');
  expect(step.summary).not.toContain('<img');
  expect(step.summary).not.toContain('@team');
});

test.concurrent.each([{ operation: 'show' }, { 'dry-run': 'true' }])(
  'without permission to read, the error of a step that only reads shows the role that it needs: %j',
  async (inputs) => {
    await using sandbox = await startWithApp();
    sandbox.deny({ action: 'Microsoft.App/containerApps/read' });
    expect(expectFailure(await runStep(sandbox, { ...ASSIGN, ...inputs }))).toMatch(
      /role 'Reader'.*\nCorrelation ID: /s,
    );
  },
);

const USER = { 'user-assigned-identities': 'id-a' };
const containers = (...env: JsonObject[]): JsonObject => ({
  template: { containers: [{ name: 'main', image: 'x', env }] },
});

test.concurrent('if no variable contains the ID of a new user-assigned identity, the log and summary show the next step', async () => {
  await using sandbox = await startSandbox();
  const { clientId } = sandbox.addIdentity('id-a');
  sandbox.addApp('web');
  const step = await succeed(sandbox, { 'app-name': 'web', ...USER });
  const hint = `'id-a' has the client ID ${clientId}`;
  expect(step.log).toContain(hint);
  expect(step.summary).toMatch(new RegExp(`### Next steps.*${hint}`, 's'));
  expect(step.summary).not.toContain('az containerapp');
  expect(warningsOf(step)).toEqual([]);
  // It costs no request.
  expect(labelsOf(sandbox, 'GET containerApps')).toEqual(labelsOf(sandbox, READ));
});

test.concurrent("an empty AZURE_CLIENT_ID causes a warning, and code in a session pool that can't use the identity a notice", async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { properties: containers({ name: 'AZURE_CLIENT_ID', value: '' }) });
  sandbox.addSessionPool('closed');
  sandbox.addIdentity('id-a');
  const step = await succeed(sandbox, { 'app-name': 'web', 'session-pool-name': 'closed', ...USER });
  expect(warningsOf(step)).toEqual([expect.stringContaining("in container 'main' ('') isn't a GUID")]);
  expect(noticesOf(step)).toEqual([expect.stringContaining("with lifecycle 'Main'")]);
});

test.concurrent('the link points to the page for the version of the action', async () => {
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

const GONE = '/nowhere/at/all';

test.concurrent("if the summary and outputs can't be written, an earlier failure is still annotated first", async () => {
  await using sandbox = await startSandbox();
  const env = { GITHUB_STEP_SUMMARY: GONE, GITHUB_OUTPUT: GONE };
  const step = await runStep(sandbox, ASSIGN, { env });
  expect([step.exitCode, step.stderr]).toEqual([1, '']);
  expect(errorsOf(step)).toEqual([
    expect.stringContaining("container app 'web'"),
    expect.stringContaining("Can't write the outputs."),
  ]);
  expect(warningsOf(step)).toEqual([expect.stringContaining("Can't write the job summary")]);
});

test.concurrent("after success, the step warns if it can't write the summary, and fails if it can't write the outputs", async () => {
  await using sandbox = await startWithApp();
  const quiet = await succeed(sandbox, ASSIGN, { env: { GITHUB_STEP_SUMMARY: GONE } });
  expect(warningsOf(quiet)).toEqual([expect.stringContaining("Can't write the job summary")]);
  const step = await runStep(sandbox, ASSIGN, { env: { GITHUB_OUTPUT: GONE } });
  expect(expectFailure(step)).toContain("Can't write the outputs.");
  expect(step.summary).toContain('web');
});

test.concurrent('the step finishes its work even if the reader of the log disappears', async () => {
  await using sandbox = await startSandbox();
  for (const name of ['one', 'two']) sandbox.addApp(name);
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'app-name': 'one,two', 'max-parallel': '1' },
    { closeStdout: (stdout) => stdout.includes('Signed in') },
  );
  expect({ exitCode: step.exitCode, stderr: step.stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(step.json('resources')).toMatchObject([{ changed: true }, { changed: true }]);
  expect(step.summary).toContain('2 targets updated');
});
