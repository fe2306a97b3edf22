import { expect, test } from '@jest/globals';
import { type FaultAction, OBJECT_ID } from '../../sandbox/index.ts';
import { always, armError, whenArrives } from './fault-support.ts';
import {
  ASSIGN,
  errorsOf,
  expectFailure,
  type Inputs,
  labelsOf,
  READ,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

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

test.concurrent.each<[what: string, name: string, code: string, input: string]>([
  ['a name', 'ab', 'InvalidResourceName', 'user-assigned-identities'],
  ['a region', 'id-new', 'LocationNotAvailableForResourceType', 'identity-location'],
])('%s that no new identity can have: the input to correct', async (what, name, code, input) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  if (what === 'a region') {
    const body = { error: { code, message: 'The provided location is not available' } };
    sandbox.fault({ match: { label: `PUT identity ${name}` }, do: { status: 400, body } });
  }
  const inputs = { 'app-name': 'web', 'user-assigned-identities': name, 'create-identities': 'true' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toMatch(
    new RegExp(`Failed to create user-assigned identity '${name}'.*${code}.*'${input}'`, 's'),
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

test.concurrent.each([
  ['show', { operation: 'show' }, 'such as Reader:'],
  ['a dry run', { 'dry-run': 'true' }, 'such as Reader:'],
  ['assign', {}, 'such as Container Apps Contributor:'],
])('who may not read is advised the role that %s needs', async (_, inputs, advice) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.deny({ action: 'Microsoft.App/containerApps/read' });
  expect(expectFailure(await runStep(sandbox, { ...ASSIGN, ...inputs }))).toContain(advice);
});

test.concurrent('an app that does not exist: the nearest name of the group, which is listed once', async () => {
  await using sandbox = await startSandbox();
  for (const name of ['web', 'search']) sandbox.addApp(name);
  const step = await runStep(sandbox, { ...ASSIGN, 'app-name': 'wbe' });
  expect(expectFailure(step)).toContain("To fix: the nearest name of the group is 'web'; check 'app-name'");
  expect(labelsOf(sandbox, 'LIST')).toEqual(['LIST containerApps']);
});

test.concurrent('where the group may not be listed, the error is as true without it', async () => {
  await using sandbox = await startSandbox();
  sandbox.fault({ match: { label: 'LIST containerApps' }, do: { status: 403 } });
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'app-name': 'wbe' }));
  expect(error).toContain("To fix: check 'app-name'");
});

test.concurrent('an identity that does not exist: the nearest name of its group', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addIdentity('id-web');
  const step = await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-wbe' });
  expect(expectFailure(step)).toContain(
    "there is no identity 'id-wbe' in resource group 'shop'. The nearest name in 'shop' is 'id-web'.",
  );
});

/** What Azure answers to the change of an app, and what the error must and must not say. */
const REFUSALS: Readonly<
  Record<string, { fault: FaultAction; has: readonly (string | RegExp)[]; hasNot?: readonly string[] }>
> = {
  'oauth-words': {
    fault: { status: 400, body: { error: 'invalid_tenant', error_description: 'The tenant is odd.' } },
    has: ['invalid_tenant', 'HTTP 400', 'The tenant is odd.'],
    hasNot: ['HTTP 400 (HTTP 400)'],
  },
  'not-implemented': {
    fault: armError(501, 'FeatureNotSupported', 'Not here.'),
    has: ['HTTP 501', 'FeatureNotSupported', 'Not here.'],
  },
  'assign-action': {
    fault: armError(
      403,
      'AuthorizationFailed',
      "The client 'c' with object id '00000000-0000-0000-0000-000000000009' does not have authorization to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' over scope '/subscriptions/s/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a' or the scope is invalid.",
    ),
    has: ['Managed Identity Operator', 'f1a07417-d97a-45cb-824c-7a7467783830'],
    hasNot: ['such as Managed Identity Contributor', 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59'],
  },
};

test.concurrent('what Azure answered is told, whatever its shape, with the fix that fits', async () => {
  await using sandbox = await startSandbox();
  for (const [name, { fault }] of Object.entries(REFUSALS)) {
    sandbox.addApp(name);
    always(sandbox, `PATCH containerApps/${name}`, fault);
  }
  const step = await runStep(sandbox, {
    ...ASSIGN,
    'app-name': Object.keys(REFUSALS).join(),
    'timeout-minutes': '0.1',
  });
  for (const [name, { has, hasNot = [] }] of Object.entries(REFUSALS)) {
    const error = errorsOf(step).find((text) => text.includes(`'${name}'`)) ?? '';
    for (const part of has) expect(error).toMatch(part);
    for (const part of hasNot) expect(error).not.toContain(part);
  }
});

test.concurrent('a target that is deleted while its change is waited for is told as deleted', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 5_000 });
  sandbox.addApp('web');
  let accepted = false;
  whenArrives(sandbox, WRITE, () => {
    accepted = true;
  });
  always(sandbox, READ, (_request, next) =>
    accepted
      ? Response.json(
          { error: { code: 'ResourceNotFound', message: "The Resource 'web' was not found." } },
          { status: 404, headers: { 'x-ms-correlation-request-id': 'c' } },
        )
      : next(),
  );
  const error = expectFailure(await runStep(sandbox, ASSIGN));
  expect(error).toMatch(/was deleted.*ResourceNotFound \(HTTP 404\).*Correlation ID: /s);
  expect(error).not.toMatch(/check 'app-name'|'job-name'/);
});
