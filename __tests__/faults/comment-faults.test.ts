import { describe, expect, test } from '@jest/globals';
import { type FaultAction, PERSONAL_TOKEN, type Sandbox, type Step } from '../../sandbox/index.ts';
import { always, on, pullRequest } from '../scenario/fault-support.ts';
import { ASSIGN, labelsOf, startWithApp, succeed, warningsOf } from '../scenario/support.ts';

const INPUTS = { ...ASSIGN, 'comment-on-pull-request': 'true' };

/** Run a step that comments. The comment can fail, but not the step. */
async function comment(sandbox: Sandbox, inputs: Record<string, string> = {}): Promise<Step> {
  const step = await succeed(sandbox, { ...INPUTS, ...inputs }, { ...pullRequest(sandbox) });
  return step;
}

test.concurrent("the step waits 10 seconds for GitHub if it doesn't respond", async () => {
  await using sandbox = await startWithApp();
  always(sandbox, 'LIST comments', { hang: true });
  const step = await comment(sandbox);
  expect(warningsOf(step)).toEqual([expect.stringMatching(/pull request\.\nGitHub didn't respond in time/)]);
  expect(step.outputs['changed']).toBe('true');
});

describe('the comment is written after a transient fault', () => {
  test.concurrent.each<[string, FaultAction, string]>([
    ['500', { status: 500 }, 'LIST comments'],
    ['429', { status: 429, headers: { 'retry-after': '1' } }, 'POST comment'],
    ['a response that breaks off', { drop: 'during' }, 'LIST comments'],
  ])('%s (%j) of %s', async (_name, fault, label) => {
    await using sandbox = await startWithApp();
    sandbox.fault({ match: on(label), do: fault });
    const step = await comment(sandbox);
    expect(warningsOf(step)).toEqual([]);
    expect(sandbox.comments).toHaveLength(1);
    expect(labelsOf(sandbox, /comment/).filter((one) => one === label)).toHaveLength(2);
  });
});

describe('a permanent fault prevents the comment and affects nothing else', () => {
  test.concurrent('502 until the time is up', async () => {
    await using sandbox = await startWithApp();
    always(sandbox, 'LIST comments', { status: 502 });
    expect(warningsOf(await comment(sandbox))).toEqual([expect.stringMatching(/HTTP 502/)]);
    expect(sandbox.comments).toEqual([]);
    expect(labelsOf(sandbox, /comment/).length).toBeGreaterThan(2);
  });

  test.concurrent('a new comment is never sent twice', async () => {
    await using sandbox = await startWithApp();
    sandbox.fault({ match: on('POST comment'), do: { status: 502 } });
    expect(warningsOf(await comment(sandbox))).toEqual([expect.stringMatching(/HTTP 502/)]);
    expect(labelsOf(sandbox, /POST comment/)).toHaveLength(1);
  });

  test.concurrent('the next run updates a comment whose response was lost', async () => {
    await using sandbox = await startWithApp();
    sandbox.fault({ match: on('POST comment'), do: { drop: 'after' } });
    expect(warningsOf(await comment(sandbox))).toHaveLength(1);
    await comment(sandbox);
    expect(sandbox.comments.map(({ body }) => body.includes('nothing to change'))).toEqual([true]);
  });
});

test.concurrent('if a rate limit asks for too long a wait, the warning explains it', async () => {
  await using sandbox = await startWithApp();
  always(sandbox, 'LIST comments', { status: 429, headers: { 'retry-after': '60' } });
  expect(warningsOf(await comment(sandbox))).toEqual([expect.stringMatching(/rate limit/)]);
  expect(labelsOf(sandbox, /comment/)).toHaveLength(1);
});

test.concurrent("a run with a person's token doesn't change other people's comments", async () => {
  await using sandbox = await startWithApp();
  await comment(sandbox);
  const mark = sandbox.comments[0]?.body.split('\n')[0];
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

test.concurrent("an event file that isn't JSON causes a warning", async () => {
  await using sandbox = await startWithApp();
  const env = { GITHUB_EVENT_PATH: import.meta.filename };
  const step = await succeed(sandbox, INPUTS, { ...pullRequest(sandbox), env });
  expect(warningsOf(step)).toEqual([expect.stringContaining("Can't write the comment on the pull request.")]);
});

test.concurrent('the time limit stops the comment, but the step succeeds', async () => {
  await using sandbox = await startWithApp();
  always(sandbox, 'POST comment', { hang: true });
  const step = await comment(sandbox, { 'timeout-minutes': '0.1' });
  expect(warningsOf(step)).toEqual([expect.stringContaining("GitHub didn't respond in time")]);
});
