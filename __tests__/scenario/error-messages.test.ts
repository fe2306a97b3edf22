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

test.concurrent('a missing permission: action, role, and the command that grants it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.deny({ action: 'Microsoft.App/containerApps/write' });
  const error = expectFailure(await runStep(sandbox, ASSIGN));
  expect(error).toMatch(
    /^Can't update container app 'web'\.\n.*Microsoft\.App\/containerApps\/write.*AuthorizationFailed/,
  );
  expect(error).toContain("'Container Apps Contributor'");
  expect(error).toMatch(
    new RegExp(
      `az role assignment create --assignee-object-id ${OBJECT_ID} .*--role 358470bc-b998-42bd-ab17-a7e34c199c0f.*--scope /subscriptions/\\S*/web\\n`,
      's',
    ),
  );
  expect(error).toContain('Correlation ID: ');
});

test.concurrent('a missing permission on an identity: Managed Identity Operator on it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addIdentity('id-a');
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' });
  const inputs = { 'app-name': 'web', 'user-assigned-identities': 'id-a' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toContain('LinkedAuthorizationFailed');
  expect(error).toMatch(/--role f1a07417-d97a-45cb-824c-7a7467783830.*--scope \S+id-a\n/s);
});

test.concurrent.each<[found: string, inputs: Inputs, fix: RegExp]>([
  [
    'a job',
    { 'app-name': 'nightly' },
    /'nightly' is a Container Apps job\.\nTo fix: Use 'job-name' instead of 'app-name'/,
  ],
  [
    'an app',
    { 'job-name': 'web' },
    /'web' is a container app\.\nTo fix: Use 'app-name' instead of 'job-name'/,
  ],
  ['nothing', { 'app-name': 'never' }, /resource group 'shop' \(ResourceNotFound\).*'app-name'/s],
  ['no group', { ...ASSIGN, 'resource-group': 'never' }, /ResourceGroupNotFound.*'resource-group'/s],
  [
    'no subscription',
    { ...ASSIGN, 'subscription-id': '00000000-1111-2222-3333-444444444444' },
    /SubscriptionNotFound.*'subscription-id'/s,
  ],
])('the name belongs to %s', async (_, inputs, fix) => {
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
])("%s that a new identity can't have: the input to correct", async (what, name, code, input) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  if (what === 'a region') {
    const body = { error: { code, message: 'The provided location is not available' } };
    sandbox.fault({ match: { label: `PUT identity ${name}` }, do: { status: 400, body } });
  }
  const inputs = { 'app-name': 'web', 'user-assigned-identities': name, 'create-identities': 'true' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toMatch(
    new RegExp(`^Can't create user-assigned identity '${name}'\\.\\n.*${code}.*'${input}'`, 's'),
  );
});

test.concurrent.each([
  ['MissingSubscriptionRegistration', 409, 'az provider register --namespace Microsoft.App'],
  ['ScopeLocked', 409, 'lock'],
  ['FailedIdentityOperation', 400, "couldn't change the identities"],
  ['RequestDisallowedByPolicy', 403, 'no-identities-here'],
])("%s: the fix, and all of Azure's response", async (code, status, fix) => {
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

test.concurrent('the text of a server is neither a command for the runner nor markup', async () => {
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
  ['show', { operation: 'show' }, "role 'Reader'"],
  ['a dry run', { 'dry-run': 'true' }, "role 'Reader'"],
  ['assign', {}, "role 'Container Apps Contributor'"],
])('without permission to read, the error has the role that %s needs', async (_, inputs, advice) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.deny({ action: 'Microsoft.App/containerApps/read' });
  expect(expectFailure(await runStep(sandbox, { ...ASSIGN, ...inputs }))).toContain(advice);
});

test.concurrent("an app that doesn't exist: the nearest name of the resource group, which is listed once", async () => {
  await using sandbox = await startSandbox();
  for (const name of ['web', 'search']) sandbox.addApp(name);
  const step = await runStep(sandbox, { ...ASSIGN, 'app-name': 'wbe' });
  expect(expectFailure(step)).toContain("To fix: Did you mean 'web'? Check 'app-name'");
  expect(labelsOf(sandbox, 'LIST')).toEqual(['LIST containerApps']);
});

test.concurrent('without permission to list the resource group, the error has no suggestion', async () => {
  await using sandbox = await startSandbox();
  sandbox.fault({ match: { label: 'LIST containerApps' }, do: { status: 403 } });
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'app-name': 'wbe' }));
  expect(error).toContain("To fix: Check 'app-name'");
});

test.concurrent("an identity that doesn't exist: the nearest name of its resource group", async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addIdentity('id-web');
  const step = await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-wbe' });
  expect(expectFailure(step)).toMatch(/^Can't find user-assigned identity 'id-wbe'.*'id-web'/s);
});

/** Azure's answers to the change of an app, and the facts that the error must have and must not have. */
const REFUSALS: Readonly<
  Record<string, { fault: FaultAction; has: readonly (string | RegExp)[]; hasNot?: readonly string[] }>
> = {
  'oauth-words': {
    fault: { status: 400, body: { error: 'invalid_tenant', error_description: 'The tenant is odd.' } },
    has: ['invalid_tenant', 'HTTP 400', 'The tenant is odd.'],
    hasNot: ['HTTP 400, HTTP 400'],
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
    hasNot: ["'Managed Identity Contributor'", 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59'],
  },
};

test.concurrent("Azure's answer is shown whatever its shape, with the fix that fits", async () => {
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

test.concurrent('a target that is deleted while the step waits for its change is reported as deleted', async () => {
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
  expect(error).toMatch(/was deleted.*Azure: The Resource 'web' was not found\..*Correlation ID: /s);
  expect(error).not.toMatch(/'app-name'|'job-name'/);
});
