import { describe, expect, test } from '@jest/globals';
import { errorsOf, expectFailure, expectSuccess, runStep, startSandbox, warningsOf } from './support.ts';

const ASSIGN = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const GONE = '/nowhere/at/all';

describe("a summary that can't be written", () => {
  test.concurrent.each([
    ['whose folder is gone', GONE],
    ['that is a folder', '/'],
  ])('is a warning after success (%s)', async (_name, path) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    const step = await runStep(sandbox, ASSIGN, { env: { GITHUB_STEP_SUMMARY: path } });
    expectSuccess(step);
    expect(warningsOf(step)).toEqual([expect.stringMatching(/Can't write the job summary/)]);
    expect(step.outputs['changed']).toBe('true');
  });

  test.concurrent('hides no failure: that one is annotated, first', async () => {
    await using sandbox = await startSandbox();
    const step = await runStep(sandbox, ASSIGN, { env: { GITHUB_STEP_SUMMARY: GONE } });
    expect(expectFailure(step)).toContain("container app 'web'");
    expect(step.annotations.map(({ level }) => level)).toEqual(['error', 'warning']);
  });
});

describe('outputs that cannot be written', () => {
  test.concurrent('are an error in words, and everything else is told', async () => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    const step = await runStep(sandbox, ASSIGN, { env: { GITHUB_OUTPUT: GONE } });
    expect(expectFailure(step)).toContain("Can't write the outputs.");
    expect(step.summary).toContain("container app 'web' updated");
    expect(step.stderr).toBe('');
  });

  test.concurrent('hide no failure', async () => {
    await using sandbox = await startSandbox();
    const step = await runStep(sandbox, ASSIGN, { env: { GITHUB_OUTPUT: GONE } });
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([
      expect.stringContaining("container app 'web'"),
      expect.stringContaining("Can't write the outputs."),
    ]);
  });

  test.concurrent('nor an input that is wrong', async () => {
    await using sandbox = await startSandbox();
    const step = await runStep(
      sandbox,
      { ...ASSIGN, operation: 'destroy' },
      { env: { GITHUB_OUTPUT: GONE } },
    );
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)[0]).toContain("input 'operation'");
    expect(step.stderr).toBe('');
  });
});

test.concurrent('a reader of the log that goes away does not keep the step from its work', async () => {
  await using sandbox = await startSandbox();
  for (const name of ['one', 'two']) sandbox.addApp(name);
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'app-name': 'one,two', 'max-parallel': '1' },
    { closeStdout: (stdout) => stdout.includes('Signed in') },
  );
  expect({ exitCode: step.exitCode, stderr: step.stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(step.json('resources')).toMatchObject([{ changed: true }, { changed: true }]);
  expect(step.summary).toContain('2 of 2 targets updated');
});

describe('a fleet that fails', () => {
  test.concurrent('has all its targets in the summary, and the details of the first 50', async () => {
    await using sandbox = await startSandbox();
    const names = Array.from({ length: 300 }, (_, at) => `app-${at}`);
    const step = await runStep(sandbox, { ...ASSIGN, 'app-name': names.join(), 'max-parallel': '40' });
    expect(step.exitCode).toBe(1);
    expect(step.summary).toMatch(/^## ❌ Managed identities: 300 of 300 targets failed/);
    expect(step.summary.match(/<tr><td>app-\d+<\/td>/g)).toHaveLength(300);
    expect(step.summary.match(/<blockquote>/g)).toHaveLength(50);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1_000_000);
  });
});

test.concurrent('an error with thousands of details is cut in the outputs', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const details = Array.from({ length: 3_000 }, (_, at) => ({
    code: `Code${at}`,
    message: 'x'.repeat(1_400),
  }));
  const error = { code: 'PolicyError', message: 'Many reasons.', details };
  sandbox.fault({ match: ({ method }) => method === 'PATCH', do: { status: 400, body: { error } } });
  const step = await runStep(sandbox, ASSIGN);
  expect(expectFailure(step)).toContain('PolicyError');
  expect((step.outputs['resources'] ?? '').length).toBeLessThan(20_000);
  expect(step.json('resources')).toMatchObject([{ status: 'failed' }]);
});
