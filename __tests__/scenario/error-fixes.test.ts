import { expect, test } from '@jest/globals';
import { OBJECT_ID } from '../../sandbox/index.ts';
import { ASSIGN, expectFailure, type Inputs, runStep, startSandbox, WRITE } from './support.ts';

test.concurrent('a missing right: action, scope, role and the command that assigns it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.deny({ action: 'Microsoft.App/containerApps/write' });
  const error = expectFailure(await runStep(sandbox, ASSIGN));
  expect(error).toContain('Failed to change container app');
  expect(error).toContain('AuthorizationFailed (HTTP 403)');
  expect(error).toMatch(/Microsoft\.App\/containerApps\/write, such as Container Apps Contributor/i);
  expect(error).toMatch(
    new RegExp(
      `az role assignment create --assignee-object-id ${OBJECT_ID} .*--role 358470bc-b998-42bd-ab17-a7e34c199c0f --scope /subscriptions/.*web`,
    ),
  );
  expect(error).toContain('Correlation ID: ');
});

test.concurrent('an identity that may not be assigned: Managed Identity Operator on it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addIdentity('id-a');
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' });
  const inputs = { 'app-name': 'web', 'user-assigned-identities': 'id-a' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toContain('LinkedAuthorizationFailed');
  expect(error).toMatch(/--role f1a07417-d97a-45cb-824c-7a7467783830 --scope \S+id-a/);
});

test.concurrent.each<[what: string, inputs: Inputs, fix: RegExp]>([
  ['a job', { 'app-name': 'nightly' }, /job: name it in 'job-name' instead of 'app-name'/],
  ['an app', { 'job-name': 'web' }, /container app: name it in 'app-name' instead of 'job-name'/],
  ['nothing', { 'app-name': 'never' }, /ResourceNotFound \(HTTP 404\).*'app-name'/s],
  ['no group', { ...ASSIGN, 'resource-group': 'never' }, /ResourceGroupNotFound.*'resource-group'/s],
  [
    'no subscription',
    { ...ASSIGN, 'subscription-id': '00000000-1111-2222-3333-444444444444' },
    /SubscriptionNotFound.*'subscription-id'/s,
  ],
])('%s under that name', async (_what, inputs, fix) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addJob('nightly');
  expect(expectFailure(await runStep(sandbox, { 'identity-type': 'system-assigned', ...inputs }))).toMatch(
    fix,
  );
});

test.concurrent.each([
  ['MissingSubscriptionRegistration', 409, 'az provider register --namespace Microsoft.App'],
  ['ScopeLocked', 409, 'lock'],
  ['FailedIdentityOperation', 400, 'deleted'],
  ['RequestDisallowedByPolicy', 403, 'no-identities-here'],
])('%s: what to do, with every word that Azure sent', async (code, status, fix) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const info = [{ type: 'PolicyViolation', info: { policyDefinitionDisplayName: 'no-identities-here' } }];
  const details = [{ code: 'Inner', message: 'the inner words' }];
  const body = { error: { code, message: 'the words', details, additionalInfo: info } };
  sandbox.fault({ match: { label: WRITE }, do: { status, body } });
  const error = expectFailure(await runStep(sandbox, ASSIGN));
  for (const part of [code, 'the words', 'Detail: Inner: the inner words', fix, 'no-identities-here'])
    expect(error).toContain(part);
});

test.concurrent('what a server says is neither a command to the runner nor markup', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
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
