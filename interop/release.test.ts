/** The workflow "Release" walked through with act: all but GitHub's own actions and API is what GitHub would run. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { FakeGitHub } from '../tools/fake-github.ts';
import { goProgram, ROOT } from '../tools/peers.ts';
import { copyRepository } from '../tools/repository.ts';

const execute = promisify(execFile);
const REPOSITORY = 'contoso/action';
const WORKFLOW = '.github/workflows/release.yml';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TAG = `v${version}`;

/** What GitHub's own actions do here, in a folder that stands for their service. */
const ACTIONS: Readonly<Record<string, { inputs: readonly string[]; run: string }>> = {
  // act itself checks out what the event is about; this is for another reference.
  'actions/checkout': { inputs: ['ref'], run: 'git clone --quiet --branch "$REF" "$SOURCE" .' },
  'actions/setup-node': { inputs: ['node-version-file'], run: 'cat "$NODE_VERSION_FILE"' },
  'actions/upload-artifact': { inputs: ['name', 'path'], run: 'cp "$PATH_INPUT" "$SERVICE/$NAME"' },
  'actions/download-artifact': {
    inputs: ['name', 'path'],
    run: 'mkdir -p "$PATH_INPUT" && cp "$SERVICE/$NAME" "$PATH_INPUT/sbom.cdx.json"',
  },
  'actions/attest': {
    inputs: ['subject-path', 'sbom-path'],
    // Every pattern has to name a file.
    run: 'for file in $SUBJECT_PATH $SBOM_PATH; do test -s "$file"; echo "$file" >> "$SERVICE/attested"; done',
  },
};

interface Workflow {
  readonly jobs: Readonly<Record<string, { steps: { uses?: string; env?: Record<string, string> }[] }>>;
}

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const repository = join(folder, 'repository');
const service = join(folder, 'service');
let act: string;
let github: FakeGitHub;
let locals: readonly string[];

beforeAll(async () => {
  act = await goProgram('act');
  copyRepository(ROOT, repository);
  // Checks of this kind take minutes and have run already; they leave packages and a build behind.
  writeFileSync(
    join(repository, '.ci/run'),
    `ln -s '${ROOT}/node_modules' node_modules\nmkdir build\ncp '${ROOT}/build/modules.json' build\necho all checks passed\n`,
  );
  const text = readFileSync(join(repository, WORKFLOW), 'utf8');
  locals = [...new Set(text.matchAll(/uses: (([\w-]+\/[\w-]+)@[0-9a-f]{40})/g))].map(
    ([, uses = '', name = '']) => localAction(uses, name),
  );
  await git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`);
});
beforeEach(async () => {
  rmSync(service, { recursive: true, force: true });
  mkdirSync(service);
  github = await FakeGitHub.start(REPOSITORY);
  const workflow: Workflow = parse(readFileSync(join(ROOT, WORKFLOW), 'utf8'));
  for (const { env } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
    if (env?.['GH_TOKEN']) env['GITHUB_API_URL'] = github.url;
  }
  writeFileSync(join(repository, WORKFLOW), stringify(workflow));
  await git('commit', '--quiet', '--all', '--message', 'A version');
});
afterEach(() => github.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): Promise<unknown> {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  return execute('git', [...author, ...args], { cwd: repository });
}

/** Writes a composite action that stands for one of GitHub's, and returns act's option that uses it. */
function localAction(uses: string, name: string): string {
  const known = ACTIONS[name];
  if (!known) throw new Error(`${WORKFLOW} uses ${name}, which this test does not know.`);
  const home = join(folder, name.replace('/', '-'));
  const variable = (input: string): string =>
    input === 'path' ? 'PATH_INPUT' : input.replaceAll('-', '_').toUpperCase();
  const env = Object.fromEntries(known.inputs.map((input) => [variable(input), `\${{ inputs.${input} }}`]));
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'action.yml'),
    stringify({
      name,
      description: name,
      inputs: Object.fromEntries(known.inputs.map((input) => [input, { description: input }])),
      runs: { using: 'composite', steps: [{ run: known.run, shell: 'bash', env }] },
    }),
  );
  return `${uses}=${home}`;
}

/** Runs the workflow; one that fails is a result. */
async function run(event: string, payload: object = {}): Promise<{ succeeded: boolean; log: string }> {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  const args = [
    ...[event, '--workflows', WORKFLOW, '--eventpath', file, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret', 'GITHUB_TOKEN=token', '--env', `SERVICE=${service}`],
    ...['--env', `SOURCE=${repository}`],
    ...locals.flatMap((local) => ['--local-repository', local]),
  ];
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  return execute(act, args, {
    cwd: repository,
    env: { PATH: path, HOME: folder, XDG_CACHE_HOME: join(folder, '.cache') },
    maxBuffer: 2 ** 26,
  }).then(
    ({ stdout }) => ({ succeeded: true, log: stdout }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({
      succeeded: false,
      log: `${stdout}\n${stderr}`,
    }),
  );
}

test('started by hand it checks, attests and drafts; after a failure it does so again', async () => {
  github.failing = 'POST uploads/1';
  expect((await run('workflow_dispatch')).succeeded).toBe(false);
  github.failing = '';
  const { succeeded, log } = await run('workflow_dispatch');
  expect({ succeeded, log }).toEqual({ succeeded: true, log: expect.stringContaining('all checks passed') });
  expect(github.releases).toEqual([
    expect.objectContaining({ tag_name: TAG, draft: true, assets: ['sbom.cdx.json'] }),
  ]);
  expect(github.tags.size).toBe(0);
  const attested = readFileSync(join(service, 'attested'), 'utf8').split('\n');
  expect(attested).toEqual(expect.arrayContaining(['dist/index.js', 'action.yml', 'build/sbom.cdx.json']));
  expect(JSON.parse(readFileSync(join(service, 'sbom'), 'utf8')).bomFormat).toBe('CycloneDX');
});

test('a version that is released is refused before the long checks, and nothing is attested', async () => {
  github.tags.set(TAG, 'a'.repeat(40));
  const { succeeded, log } = await run('workflow_dispatch');
  expect(succeeded).toBe(false);
  expect(log).toContain(`${TAG} is released already`);
  expect(log).not.toContain('all checks passed');
  expect(github.releases).toEqual([]);
  expect(existsSync(join(service, 'attested'))).toBe(false);
});

test('once a person has published it, the major tag follows, and nothing else runs', async () => {
  github.tags.set(TAG, 'a'.repeat(40));
  const { succeeded, log } = await run('release', { action: 'released', release: { tag_name: TAG } });
  expect({ succeeded, log }).toEqual({ succeeded: true, log: expect.stringContaining('Move the major tag') });
  expect(log).not.toContain('all checks passed');
  expect(github.tags.get(TAG.replace(/\..*/, ''))).toBe('a'.repeat(40));
});
