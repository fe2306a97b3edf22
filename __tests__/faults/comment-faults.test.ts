import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type FaultAction, PERSONAL_TOKEN, type Sandbox, type Step } from '../../sandbox/index.ts';
import { always, on, pullRequest } from '../scenario/fault-support.ts';
import {
  expectFailure,
  expectSuccess,
  labelsOf,
  runStep,
  startSandbox,
  warningsOf,
} from '../scenario/support.ts';

const INPUTS = { 'app-name': 'web', 'identity-type': 'system-assigned', 'comment-on-pull-request': 'true' };

async function startSandboxWithApp(): ReturnType<typeof startSandbox> {
  const sandbox = await startSandbox();
  sandbox.addApp('web');
  return sandbox;
}

/** Runs a step that comments; the comment may fail, the step may not. */
async function comment(sandbox: Sandbox, inputs: Record<string, string> = {}): Promise<Step> {
  const step = await runStep(sandbox, { ...INPUTS, ...inputs }, { ...pullRequest(sandbox), limitMs: 25_000 });
  expectSuccess(step);
  return step;
}

describe('a GitHub that never comes to an end costs ten seconds', () => {
  test.concurrent.each<[string, FaultAction]>([
    ['does not answer', { hang: true }],
    [
      'names a next page for ever',
      async ({ url }, next) => {
        const answer = await next();
        if (answer === 'reset') return answer;
        const following = new URL(url);
        following.searchParams.set('page', `${Number(following.searchParams.get('page') ?? 1) + 1}`);
        // As slow as GitHub is.
        await new Promise((resolve) => setTimeout(resolve, 200));
        return Response.json([], { headers: { link: `<${following.href}>; rel="next"` } });
      },
    ],
  ])('that %s', async (_name, fault) => {
    await using sandbox = await startSandboxWithApp();
    always(sandbox, 'LIST comments', fault);
    const step = await comment(sandbox);
    expect(warningsOf(step)).toEqual([
      expect.stringMatching(/pull request #7 could not be written: GitHub did not answer within 10 s/),
    ]);
    expect(step.outputs['changed']).toBe('true');
    expect(sandbox.comments).toEqual([]);
  });
});

describe('one fault does not cost the comment', () => {
  test.concurrent.each<[string, FaultAction]>([
    ['502', { status: 502 }],
    ['an answer that breaks off', { drop: 'during' }],
    ['429 that names a wait', { status: 429, headers: { 'retry-after': '1' } }],
  ])('%s, when listing and writing', async (_name, fault) => {
    await using sandbox = await startSandboxWithApp();
    for (const label of ['LIST comments', 'POST comment']) {
      // A comment whose answer was lost may have been written: it is looked for before it is written again.
      sandbox.fault({ match: on(label), do: fault });
    }
    const step = await comment(sandbox);
    expect(warningsOf(step)).toEqual([]);
    expect(sandbox.comments).toHaveLength(1);
  });

  test.concurrent('and a comment whose answer was lost is not written twice', async () => {
    await using sandbox = await startSandboxWithApp();
    sandbox.fault({ match: on('POST comment'), do: { drop: 'after' } });
    const step = await comment(sandbox);
    expect(warningsOf(step)).toEqual([]);
    expect(sandbox.comments).toHaveLength(1);
  });

  test.concurrent('nor does a list that breaks off hide the comment that is there', async () => {
    await using sandbox = await startSandboxWithApp();
    await comment(sandbox);
    sandbox.fault({ match: on('LIST comments'), do: { drop: 'during' } });
    expect(warningsOf(await comment(sandbox))).toEqual([]);
    expect(sandbox.comments.map(({ body }) => body.includes('1 unchanged'))).toEqual([true]);
  });

  test.concurrent('but one that stays is told, in words', async () => {
    await using sandbox = await startSandboxWithApp();
    always(sandbox, /comment/, { status: 502 });
    const step = await comment(sandbox);
    expect(warningsOf(step)).toEqual([expect.stringMatching(/could not be written: .*HTTP 502/)]);
    expect(labelsOf(sandbox, /comment/)).toHaveLength(3);
  });
});

describe('a rate limit is told as such', () => {
  test.concurrent.each<[string, FaultAction]>([
    [
      'the hourly one',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-limit': '1000',
          'x-ratelimit-reset': '1795651200',
        },
        body: { message: 'API rate limit exceeded for installation.' },
      },
    ],
    ['the secondary one, whose wait is too long', { status: 429, headers: { 'retry-after': '60' } }],
  ])('%s', async (_name, fault) => {
    await using sandbox = await startSandboxWithApp();
    always(sandbox, 'LIST comments', fault);
    const step = await comment(sandbox);
    const [warning = ''] = warningsOf(step);
    expect(warning).toMatch(/rate limit/);
    expect(warning).not.toContain('permissions');
    expect(labelsOf(sandbox, /comment/)).toHaveLength(1);
  });
});

describe('only what the token itself wrote is replaced', () => {
  /** The mark that a step's comment begins with. */
  async function markOf(sandbox: Sandbox): Promise<string> {
    await comment(sandbox);
    return sandbox.comments[0]?.body.split('\n')[0] ?? '';
  }

  test.concurrent("a person's token leaves other people's comments alone", async () => {
    await using sandbox = await startSandboxWithApp();
    const mark = await markOf(sandbox);
    const others = [
      { id: 1, issue: 7, body: `${mark}\nmine`, user: { login: 'mallory', type: 'User' as const } },
      { id: 2, issue: 7, body: `${mark}\nhers`, user: { login: 'dependabot[bot]', type: 'Bot' as const } },
    ];
    sandbox.comments.splice(0, 1, ...others);
    for (const _run of [1, 2]) {
      expect(warningsOf(await comment(sandbox, { 'github-token': PERSONAL_TOKEN }))).toEqual([]);
    }
    expect(sandbox.comments.slice(0, 2).map(({ body }) => body.split('\n')[1])).toEqual(['mine', 'hers']);
    expect(sandbox.comments.slice(2).map(({ user }) => user?.login)).toEqual(['octocat']);
  });

  test.concurrent("the job's token leaves what a person wrote alone", async () => {
    await using sandbox = await startSandboxWithApp();
    const mark = await markOf(sandbox);
    sandbox.comments.unshift({
      id: 1,
      issue: 7,
      body: `${mark}\nmine`,
      user: { login: 'mallory', type: 'User' },
    });
    await comment(sandbox);
    expect(sandbox.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      'mine',
      expect.stringContaining('1 unchanged'),
    ]);
  });
});

test.concurrent.each([
  ['is no JSON', '{"pull_request":'],
  ['is gone', undefined],
])('an event file that %s is a warning', async (_name, content) => {
  await using sandbox = await startSandboxWithApp();
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  if (content !== undefined) writeFileSync(path, content);
  const step = await runStep(sandbox, INPUTS, { ...pullRequest(sandbox), env: { GITHUB_EVENT_PATH: path } });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([expect.stringContaining('event')]);
  expect(step.outputs['changed']).toBe('true');
});

test.concurrent.each<[label: string, fault: FaultAction, status: string]>([
  ['LIST comments', { hang: true }, 'nothing was sent.'],
  ['POST comment', { hang: true }, 'whether it was written is not known.'],
  [
    'LIST comments',
    { status: 503, headers: { 'retry-after': '7' } },
    'nothing was sent. The last fault was: HTTP 503.',
  ],
])('the time limit is one for the comment, too: %s', async (label, fault, status) => {
  await using sandbox = await startSandboxWithApp();
  always(sandbox, label, fault);
  const step = await runStep(sandbox, { ...INPUTS, 'timeout-minutes': '0.1' }, pullRequest(sandbox));
  const error = expectFailure(step);
  expect(error).toContain("stopped by the time limit: 'timeout-minutes' is 0.1");
  expect(error).toContain(`the comment on the pull request: ${status}`);
  expect(step.outputs['changed']).toBe('true');
});
