import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { azure, expectSuccess, kindsOf, said, step, theError } from './old-support.ts';

const inputs = { 'app-name': 'web', 'identity-type': 'system-assigned', 'comment-on-pull-request': 'true' };
const pull = (sandbox: Sandbox, settings: { step?: string } = {}) => ({
  job: sandbox.workflowEnv({ pullRequest: 7, ...settings }),
});
const onComments = /comment/;

async function sandboxWithApp(): Promise<Sandbox> {
  const sandbox = await azure();
  sandbox.addApp('web');
  return sandbox;
}

/** Signing in for a pull request needs a federated credential of its own. */
async function pullRequestSandbox(): Promise<Sandbox> {
  const sandbox = await sandboxWithApp();
  sandbox.addFederatedCredential({ subject: 'repo:contoso/shop:pull_request' });
  return sandbox;
}

test('one comment with the report: created, then updated, and not written when nothing is new', async () => {
  const sandbox = await pullRequestSandbox();
  const first = await step(sandbox, inputs, pull(sandbox));
  expectSuccess(first);
  expect(sandbox.comments).toHaveLength(1);
  const [{ body: created = '', issue } = {}] = sandbox.comments;
  expect(issue).toBe(7);
  expect(created).toMatch(
    /^<!-- container-apps-identity \S+ \S+ \S+ -->\n## Managed identities, assign: 1 changed/,
  );
  expect(created.endsWith(first.summary.trim())).toBe(true);

  expectSuccess(await step(sandbox, inputs, pull(sandbox)));
  expect(sandbox.comments.map(({ body }) => body.includes('1 unchanged'))).toEqual([true]);
  expect(kindsOf(sandbox, onComments)).toHaveLength(2);

  expectSuccess(await step(sandbox, inputs, pull(sandbox)));
  expect(kindsOf(sandbox, onComments)).toHaveLength(1);
});

test('two steps keep two comments, and find them behind a hundred others', async () => {
  const sandbox = await pullRequestSandbox();
  for (let id = 1; id <= 120; id += 1) sandbox.comments.push({ id, issue: 7, body: `Looks good (${id})` });
  for (const name of ['plan', 'apply', 'plan']) {
    expectSuccess(await step(sandbox, { ...inputs, 'dry-run': 'true' }, pull(sandbox, { step: name })));
  }
  expect(sandbox.comments).toHaveLength(122);
  expect(sandbox.comments.at(-1)?.body).toContain('Dry run: Managed identities');
});

test('outside a pull request there is a notice, and nothing is asked of GitHub', async () => {
  const sandbox = await sandboxWithApp();
  const result = await step(sandbox, inputs);
  expect(result.exitCode).toBe(0);
  expect(said(result, 'notice')).toEqual([
    expect.stringContaining("'comment-on-pull-request' has no effect"),
  ]);
  expect(kindsOf(sandbox, onComments)).toEqual([]);
});

test('a token that may only read is a warning that names the permission', async () => {
  const sandbox = await pullRequestSandbox();
  const body = { message: 'Resource not accessible by integration', status: '403' };
  sandbox.fault({ match: { method: 'POST', host: 'api.github.com' }, do: { status: 403, body } });
  const result = await step(sandbox, inputs, pull(sandbox));
  expect(result.exitCode).toBe(0);
  expect(said(result, 'warning')).toEqual([
    expect.stringMatching(/pull-requests: write.*fork.*Resource not acc/),
  ]);
  expect(sandbox.comments).toEqual([]);
});

test('a connection that breaks is a warning', async () => {
  const sandbox = await pullRequestSandbox();
  sandbox.fault({ match: { host: 'api.github.com' }, times: 9, do: { drop: 'before' } });
  const result = await step(sandbox, inputs, pull(sandbox));
  expect(result.exitCode).toBe(0);
  expect(said(result, 'warning')).toEqual([expect.stringContaining('pull request #7 could not be written')]);
});

test('a failed step is reported too', async () => {
  const sandbox = await pullRequestSandbox();
  theError(await step(sandbox, { ...inputs, 'app-name': 'gone' }, pull(sandbox)));
  expect(sandbox.comments.map(({ body }) => body.includes('1 failed'))).toEqual([true]);
});

test('a comment without a token is an error before anything is sent', async () => {
  const sandbox = await pullRequestSandbox();
  const result = await step(sandbox, { ...inputs, 'github-token': '' }, pull(sandbox));
  expect(theError(result)).toContain("'github-token'");
  expect(sandbox.requests).toEqual([]);
});

test('a comment has room for what GitHub takes: the rest is told by a line', async () => {
  const sandbox = await pullRequestSandbox();
  for (let id = 0; id < 300; id += 1) sandbox.addApp(`app-${id}`, { identity: { system: true } });
  expectSuccess(await step(sandbox, { ...inputs, 'app-name': 'app-*' }, pull(sandbox)));
  const [{ body = '' } = {}] = sandbox.comments;
  expect(body.length).toBeLessThan(65_536);
  expect(body).toContain('more rows are in the output');
  expect(body).toContain('</table>');
});
