import { expect, test } from '@jest/globals';
import { pullRequest } from './fault-support.ts';
import { ASSIGN, expectFailure, labelsOf, noticesOf, runStep, startWithApp, succeed } from './support.ts';

const INPUTS = { ...ASSIGN, 'comment-on-pull-request': 'true' };
const COMMENT = /comment/;

test.concurrent("one comment contains the report: it's created, then updated, and not written again if nothing is new", async () => {
  await using sandbox = await startWithApp();
  const first = await succeed(sandbox, INPUTS, pullRequest(sandbox));
  expect(sandbox.comments).toHaveLength(1);
  const [{ body: created = '', issue } = {}] = sandbox.comments;
  expect(issue).toBe(7);
  expect(created).toMatch(
    /^<!-- container-apps-identity \S+ -->\n## ✅ Managed identities: container app 'web' updated/,
  );
  expect(created.endsWith(first.summary.trim())).toBe(true);

  sandbox.clearRequests();
  await succeed(sandbox, INPUTS, pullRequest(sandbox));
  expect(sandbox.comments.map(({ body }) => body.includes('nothing to change'))).toEqual([true]);
  expect(labelsOf(sandbox, COMMENT)).toHaveLength(2);
});

test.concurrent('two steps keep separate comments and find them after a hundred others', async () => {
  await using sandbox = await startWithApp();
  for (let id = 1; id <= 120; id += 1) sandbox.comments.push({ id, issue: 7, body: `Looks good (${id})` });
  for (const step of ['plan', 'apply', 'plan'])
    await succeed(sandbox, { ...INPUTS, 'dry-run': 'true' }, pullRequest(sandbox, { step }));
  expect(sandbox.comments).toHaveLength(122);
  expect(sandbox.comments.at(-1)?.body).toMatch(/## ✅ Dry run: .*```diff\n/s);
});

test.concurrent('each job of a matrix keeps its own comment, and a long matrix leaves room for the report', async () => {
  await using sandbox = await startWithApp();
  // Windows allows 32,767 characters in a variable.
  const long = 'x'.repeat(30_000);
  for (const region of ['west', 'north-->east', `${long}a`, `${long}b`, 'west', `${long}a`])
    await succeed(sandbox, { ...INPUTS, matrix: JSON.stringify({ region }) }, pullRequest(sandbox));
  expect(sandbox.comments.map(({ body }) => body.length < 10_000)).toEqual(Array(4).fill(true));
  // Nothing in a name can end the hidden mark.
  for (const { body } of sandbox.comments)
    expect(body).toMatch(/^<!-- container-apps-identity [0-9a-f]{64} -->\n/);
});

test.concurrent("a person's comment that begins with the mark isn't changed", async () => {
  await using sandbox = await startWithApp();
  await succeed(sandbox, INPUTS, pullRequest(sandbox));
  const [mark] = (sandbox.comments[0]?.body ?? '').split('\n');
  const body = `${mark}\nmine`;
  sandbox.comments.splice(0, 1, { id: 1, issue: 7, body, user: { login: 'mallory', type: 'User' } });
  await succeed(sandbox, INPUTS, pullRequest(sandbox));
  expect(sandbox.comments.map((comment) => comment.body)).toEqual([
    body,
    expect.stringContaining('nothing to change'),
  ]);
});

test.concurrent('outside a pull request, the step shows a notice and sends no request to GitHub', async () => {
  await using sandbox = await startWithApp();
  const step = await succeed(sandbox, INPUTS);
  expect(noticesOf(step)).toEqual([expect.stringContaining("'comment-on-pull-request' has no effect")]);
  expect(labelsOf(sandbox, COMMENT)).toEqual([]);
});

test.concurrent("'changes' creates a comment only if something changes or fails, but updates an existing one", async () => {
  await using sandbox = await startWithApp();
  sandbox.addApp('done', { identity: { system: true } });
  const inputs = { ...ASSIGN, 'comment-on-pull-request': 'changes' };
  await succeed(sandbox, { ...inputs, 'app-name': 'done' }, pullRequest(sandbox));
  expect(sandbox.comments).toEqual([]);
  expectFailure(await runStep(sandbox, { ...inputs, 'app-name': 'gone' }, pullRequest(sandbox)));
  expect(sandbox.comments).toHaveLength(1);
  await succeed(sandbox, { ...inputs, 'app-name': 'done' }, pullRequest(sandbox));
  expect(sandbox.comments.map(({ body }) => body)).toEqual([expect.stringContaining('nothing to change')]);
  sandbox.comments.length = 0;
  await succeed(sandbox, inputs, pullRequest(sandbox));
  expect(sandbox.comments).toHaveLength(1);
});
