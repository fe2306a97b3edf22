import { expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
import { always, rewrite } from '../scenario/fault-support.ts';
import { ASSIGN, expectFailure, READ, runStep, startSandbox, WRITE } from '../scenario/support.ts';

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
      `'timeout-minutes' is 0\\.1 \\(while .*The last fault was ${fault} \\(management\\.azure\\.com\\)\\.$`,
      'm',
    ),
  );
});

test.concurrent.each<[string, FaultAction]>([
  ['answers', { status: 503 }],
  ['connections', { drop: 'before' }],
])('a sign-in for want of usable %s says by whom, and the last fault', async (_name, fault) => {
  await using sandbox = await startSandbox();
  always(sandbox, 'Entra token', fault);
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
  const error = expectFailure(step);
  expect(error).toMatch(/signing in/);
  expect(error).toMatch(/(HTTP 503|ECONNRESET) \(login\.microsoftonline\.com\)/);
});

test.concurrent('a principal ID that never comes is what the limit says was missing', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  rewrite(sandbox, READ, (document) => {
    const { principalId: _principalId, ...identity } = document['identity'] as Record<string, unknown>;
    return { ...document, identity };
  });
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' }));
  expect(error).toMatch(/principal ID/);
  expect(error).not.toContain('(Succeeded)');
});
