import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type FaultAction, PERSONAL_TOKEN, type Sandbox, type Step } from '../../sandbox/index.ts';
import { always, on, pullRequest } from '../scenario/fault-support.ts';
import { expectSuccess, labelsOf, runStep, startSandbox, warningsOf } from '../scenario/support.ts';

const INPUTS = { 'app-name': 'web', 'identity-type': 'system-assigned', 'comment-on-pull-request': 'true' };

async function startSandboxWithApp(): ReturnType<typeof startSandbox> {
  const sandbox = await startSandbox();
  sandbox.addApp('web');
  return sandbox;
}

/** Run a step that comments. The comment can fail, but not the step. */
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
      expect.stringMatching(/pull request #7\.\nGitHub didn't answer in time/),
    ]);
    expect(step.outputs['changed']).toBe('true');
    expect(sandbox.comments).toEqual([]);
  });
});

describe('a fault that passes costs nothing', () => {
  test.concurrent.each<[string, FaultAction, string]>([
    ['500', { status: 500 }, 'LIST comments'],
    ['429', { status: 429, headers: { 'retry-after': '1' } }, 'LIST comments'],
    ['429', { status: 429, headers: { 'retry-after': '1' } }, 'POST comment'],
    ['a connection that breaks', { drop: 'before' }, 'LIST comments'],
    ['an answer that breaks off', { drop: 'during' }, 'LIST comments'],
  ])('%s (%j) of %s', async (_name, fault, label) => {
    await using sandbox = await startSandboxWithApp();
    sandbox.fault({ match: on(label), do: fault });
    const step = await comment(sandbox);
    expect(warningsOf(step)).toEqual([]);
    expect(sandbox.comments).toHaveLength(1);
    expect(labelsOf(sandbox, /comment/).filter((one) => one === label)).toHaveLength(2);
  });
});

describe('a fault that stays costs the comment, and nothing else', () => {
  test.concurrent('502 until the time is over', async () => {
    await using sandbox = await startSandboxWithApp();
    always(sandbox, 'LIST comments', { status: 502 });
    expect(warningsOf(await comment(sandbox))).toEqual([expect.stringMatching(/HTTP 502/)]);
    expect(sandbox.comments).toEqual([]);
    expect(labelsOf(sandbox, /comment/).length).toBeGreaterThan(2);
  });

  test.concurrent('a new comment is never sent twice', async () => {
    await using sandbox = await startSandboxWithApp();
    sandbox.fault({ match: on('POST comment'), do: { status: 502 } });
    expect(warningsOf(await comment(sandbox))).toEqual([expect.stringMatching(/HTTP 502/)]);
    expect(labelsOf(sandbox, /POST comment/)).toHaveLength(1);
  });

  test.concurrent('the next run updates a comment whose answer was lost', async () => {
    await using sandbox = await startSandboxWithApp();
    sandbox.fault({ match: on('POST comment'), do: { drop: 'after' } });
    expect(warningsOf(await comment(sandbox))).toHaveLength(1);
    await comment(sandbox);
    expect(sandbox.comments.map(({ body }) => body.includes('nothing to change'))).toEqual([true]);
  });
});

describe('a rate limit is reported as such', () => {
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
      expect.stringContaining('nothing to change'),
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

test.concurrent.each(['LIST comments', 'POST comment'])(
  'the time limit ends the comment, but the step succeeds: %s',
  async (label) => {
    await using sandbox = await startSandboxWithApp();
    always(sandbox, label, { hang: true });
    const step = await comment(sandbox, { 'timeout-minutes': '0.1' });
    expect(warningsOf(step)).toEqual([
      expect.stringMatching(/pull request #7\.\nGitHub didn't answer in time/),
    ]);
    expect(step.outputs['changed']).toBe('true');
  },
);
