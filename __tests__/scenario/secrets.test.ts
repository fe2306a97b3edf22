import { expect, test } from '@jest/globals';
import { rewrite } from './fault-support.ts';
import {
  ASSIGN,
  expectFailure,
  labelsOf,
  READ,
  requestsOf,
  runStep,
  startWithApp,
  succeed,
  WRITE,
} from './support.ts';

test.concurrent('only tokens are masked, before anything else, so GitHub passes all outputs to other jobs', async () => {
  await using sandbox = await startWithApp();
  const env = { RUNNER_DEBUG: '1', AZURE_LOG_LEVEL: 'verbose' };
  const step = await runStep(sandbox, ASSIGN, { env });
  // The libraries log to stderr then: it is not empty.
  expect(step.exitCode).toBe(0);
  expect(step.masks).toHaveLength(2);
  expect(step.masks.every((mask) => sandbox.tokens.has(mask))).toBe(true);
  const lines = step.stdout.split('\n').filter((line) => line !== '');
  expect(lines.slice(0, 2).every((line) => line.startsWith('::add-mask::'))).toBe(true);
  const values = Object.values(step.outputs).join('\n');
  expect(step.masks.some((mask) => values.includes(mask))).toBe(false);
});

test.concurrent('the logs of all packages contain no token and no signed part of an operation URL', async () => {
  await using sandbox = await startWithApp();
  const env = { RUNNER_DEBUG: '1', DEBUG: '*', NODE_DEBUG: '', AZURE_LOG_LEVEL: 'verbose' };
  sandbox.operationFails('web', { mode: 'async-failed', code: 'Nope', message: 'Not today.' });
  const step = await runStep(sandbox, { ...ASSIGN, 'resolve-client-id': 'true' }, { env });
  expect(expectFailure(step)).toContain('Not today.');
  const [operation] = requestsOf(sandbox, 'GET containerappOperationStatuses');
  const signature = operation?.query['s'];
  expect(signature).toMatch(/./);
  expect(`${step.stdout}\n${step.stderr}`.includes(`${signature}`)).toBe(false);
  for (const line of step.stdout.split('\n').filter((text) => !text.startsWith('::add-mask::')))
    expect(line).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
});

test.concurrent("an error in the background doesn't end the step, and its text is harmless in the log", async () => {
  await using sandbox = await startWithApp();
  const text = `refused eyJ${'x'.repeat(30)}.y.z\u0007##[add-path]/tmp`;
  // The promise is rejected once the action has its handler, like a token that a package renews ahead of time.
  const script = `const timer = setInterval(() => {
    if (process.listenerCount('unhandledRejection') === 0) return;
    clearInterval(timer);
    Promise.reject(new Error(${JSON.stringify(text)}));
  }, 1);`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
  const { stdout } = await succeed(sandbox, ASSIGN, { env });
  expect(stdout).toContain('::debug::In the background: refused ***\\u{7}## [add-path]/tmp\n');
});

const ELSEWHERE = 'https://attacker.example/steal';

// Like every step, these check that no token can be read.
test.concurrent.each(['ID token', 'Entra token', READ, WRITE])(
  'an error that repeats the request contains no token: %s',
  async (label) => {
    await using sandbox = await startWithApp();
    sandbox.fault({
      match: { label },
      do: ({ headers, body }) => {
        const message = `You sent ${headers['authorization']}, ${JSON.stringify(body)}\n`;
        const details = [{ code: 'Sent', message }];
        return Response.json(
          { error: { code: 'Odd', message, details, additionalInfo: [{ info: message }] } },
          { status: 400 },
        );
      },
    });
    expect(expectFailure(await runStep(sandbox, ASSIGN))).toMatch(/HTTP 400/);
  },
);

test.concurrent("a token that isn't a JWT is replaced everywhere a server repeats it", async () => {
  await using sandbox = await startWithApp();
  const secret = 'opaque+access/token==';
  sandbox.fault({
    match: { label: 'Entra token' },
    do: { status: 200, body: { access_token: secret, token_type: 'Bearer', expires_in: 3600 } },
  });
  const message = `You sent ${secret}.`;
  sandbox.fault({ match: { label: READ }, do: { status: 400, body: { error: { code: 'Odd', message } } } });
  const step = await runStep(sandbox, ASSIGN);
  expect(expectFailure(step)).toContain('You sent ***.');
  expect(step.masks).toContain(secret);
  const shown = [
    ...step.annotations.map((annotation) => annotation.message),
    step.summary,
    ...Object.values(step.outputs),
  ];
  expect(shown.filter((text) => text.includes(secret))).toEqual([]);
});

test.concurrent.each([
  ['AZURE_REGIONAL_AUTHORITY_NAME', 'westeurope'],
  ['MSAL_FORCE_REGION', 'attacker.example/'],
])(
  'tokens are sent only to the authority and ARM, whatever the environment contains: %s=%s',
  async (name, region) => {
    await using sandbox = await startWithApp();
    await succeed(sandbox, ASSIGN, { env: { [name]: region } });
  },
);

test.concurrent('tokens are sent only to the authority and ARM, even if the next page is elsewhere, and the step fails', async () => {
  await using sandbox = await startWithApp();
  rewrite(sandbox, 'LIST containerApps', (page) => ({ ...page, nextLink: ELSEWHERE }));
  expectFailure(await runStep(sandbox, { ...ASSIGN, 'app-name': 'w*' }));
  expect(labelsOf(sandbox, 'PATCH')).toEqual([]);
});

test.concurrent.each(['ID token', 'Entra token', READ, WRITE])(
  'tokens are sent only to the authority and ARM, wherever a redirect points: %s',
  async (label) => {
    await using sandbox = await startWithApp();
    sandbox.fault({ match: { label }, times: 99, do: { status: 307, headers: { location: ELSEWHERE } } });
    expectFailure(await runStep(sandbox, ASSIGN));
    expect(labelsOf(sandbox, label)).not.toEqual([]);
  },
);
