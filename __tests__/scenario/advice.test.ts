import { expect, test } from '@jest/globals';
import {
  ASSIGN,
  expectFailure,
  expectSuccess,
  labelsOf,
  READ,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

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

test.concurrent.each([
  ['HTTP 502', { status: 502 }, READ],
  ['ECONNRESET', { drop: 'before' as const }, READ],
  ['HTTP 502', { status: 502 }, WRITE],
  ['HTTP 429', { status: 429, headers: { 'retry-after': '60' } }, WRITE],
  ['ECONNRESET', { drop: 'before' as const }, WRITE],
  ['HTTP 503', { status: 503 }, 'GET identity id-a'],
  ['HTTP 503', { status: 503 }, 'PUT identity id-a'],
  ['HTTP 503', { status: 503 }, 'LIST containerApps'],
])('a limit during retries tells the last fault: %s of %j to %s', async (fault, action, label) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label }, times: 99, do: action });
  const inputs = { ...ASSIGN, 'identity-type': 'system-assigned,user-assigned', 'create-identities': 'true' };
  const step = await runStep(sandbox, {
    ...inputs,
    'user-assigned-identities': 'id-a',
    'app-name': label.startsWith('LIST') ? 'w*' : 'web',
    'timeout-minutes': '0.1',
  });
  expect(expectFailure(step)).toMatch(
    new RegExp(
      `'timeout-minutes' is 0\\.1 while .* The last fault was: ${fault} \\(management\\.azure\\.com\\)\\.$`,
    ),
  );
});

test.concurrent('created identities carry the tags asked for, beside those of the run', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'identity-tags': 'team = shop\ncost-center=a=b, c',
  });
  expectSuccess(step);
  const [put] = sandbox.requests.filter(({ method }) => method === 'PUT');
  expect(put?.body).toMatchObject({
    tags: { team: 'shop', 'cost-center': 'a=b, c', 'github-repository': 'contoso/shop' },
  });
});
