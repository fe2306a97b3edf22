import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCommands, readFileCommand, runStep, Sandbox, type StepOptions } from '../../sandbox/index.ts';

const directory = mkdtempSync(join(tmpdir(), 'runner-test-'));
const action = join(directory, 'action.yml');
const bundle = join(directory, 'index.mjs');
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await Sandbox.start();
  writeFileSync(
    action,
    `inputs:\n  app-name: {}\n  client-id: {}\n  dry-run: { default: false }\n  github-token:\n    default: $\{{ github.token }}\nruns:\n  main: dist/index.js\n`,
  );
});
afterAll(async () => {
  await sandbox.stop();
  rmSync(directory, { recursive: true });
});

const run = (source: string, inputs: Record<string, string> = {}, options: StepOptions = {}) => {
  writeFileSync(bundle, `import { appendFileSync } from 'node:fs';\nconst { env } = process;\n${source}`);
  return runStep(sandbox, action, inputs, { bundle, ...options });
};

describe('a step', () => {
  test('receives inputs, defaults, and a job, and returns outputs, a summary, and annotations', async () => {
    const step = await run(
      `appendFileSync(env.GITHUB_OUTPUT, 'list<<EOF\\n["a"]\\nEOF\\nplain=1\\n');
       appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done');
       console.log(JSON.stringify([env['INPUT_APP-NAME'], env['INPUT_DRY-RUN'], env['INPUT_GITHUB-TOKEN'].slice(0, 4), env.GITHUB_REPOSITORY, env.SECRET_OF_DEVELOPER]));
       console.log('::error title=No%2C really::one%0Atwo');
       console.log('::debug::hidden');
       process.exitCode = 1;`,
      { 'app-name': 'web' },
    );
    expect(step.exitCode).toBe(1);
    expect(JSON.parse(step.stdout.split('\n')[0] ?? '')).toEqual([
      'web',
      'false',
      'ghs_',
      'contoso/shop',
      null,
    ]);
    expect(step.outputs).toEqual({ list: '["a"]', plain: '1' });
    expect(step.json('list')).toEqual(['a']);
    expect(step.summary).toBe('# Done');
    expect(step.annotations).toEqual([{ level: 'error', title: 'No, really', message: 'one\ntwo' }]);
    expect(step.log).toContain('Error: one\ntwo');
    expect(step.log).not.toContain('hidden');
  });

  test('reports the tokens that it leaked', async () => {
    const masked = await run("console.log('::add-mask::' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)");
    expect([masked.leaks, masked.masks.length]).toEqual([[], 1]);
    const leaking = await run('console.error(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)');
    expect(leaking.leaks).toHaveLength(1);
  });

  test('can get a signal, and is killed after its time limit', async () => {
    const source =
      "process.on('SIGTERM', () => process.exit(1)); setInterval(() => {}, 1000); console.log('ready');";
    const ended = await run(
      source,
      {},
      { signal: { name: 'SIGTERM', after: (stdout) => stdout.includes('ready') } },
    );
    expect([ended.exitCode, ended.signal]).toEqual([1, null]);
    const killed = await run(source, {}, { limitMs: 300 });
    expect(killed.signal).toBe('SIGKILL');
  });

  test("fails the test if action.yml doesn't declare an input", async () => {
    await expect(run('', { 'app-names': 'x' })).rejects.toThrow('action.yml declares no input app-names.');
    expect((await run('', { 'app-names': 'x' }, { allowUnknownInputs: true })).exitCode).toBe(0);
  });
});

test('workflow commands have the same effect as in the runner', () => {
  const { log, masks } = readCommands(
    '::group::A\n::add-mask::s3cret\nuse s3cret\n::endgroup::\n::warning::w\nx::error::y',
    ['token'],
  );
  expect(log).toBe('▼ A\nuse ***\nWarning: w\nx::error::y');
  expect(masks).toEqual(['s3cret']);
  expect(() => readFileCommand('nonsense')).toThrow('Invalid format');
  expect(() => readFileCommand('a<<EOF\nb')).toThrow('Matching delimiter not found');
});
