/** The workflow "Release" walked through with act: all but GitHub's own actions and API is what GitHub would run. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { FakeGitHub } from '../tools/fake-github.ts';
import { ROOT } from '../tools/peers.ts';
import { copyRepository } from '../tools/repository.ts';
import { runAct, type StandIn } from './run-act.ts';

const REPOSITORY = 'contoso/action';
const WORKFLOW = '.github/workflows/release.yml';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TAG = `v${version}`;

/** GitHub's own actions; the folder `$SERVICE` stands for what they talk to. */
const ACTIONS: Readonly<Record<string, StandIn>> = {
  // act itself checks out what the event is about; this is for another reference.
  'actions/checkout': { inputs: ['ref'], run: 'git clone --quiet --branch "$INPUT_REF" "$SOURCE" .' },
  'actions/setup-node': { inputs: ['node-version-file'], run: 'test -s "$INPUT_NODE_VERSION_FILE"' },
  'actions/upload-artifact': { inputs: ['name', 'path'], run: 'cp "$INPUT_PATH" "$SERVICE/$INPUT_NAME"' },
  'actions/download-artifact': {
    inputs: ['name', 'path'],
    run: 'mkdir -p "$INPUT_PATH" && cp "$SERVICE/$INPUT_NAME" "$INPUT_PATH/sbom.cdx.json"',
  },
  'actions/attest': {
    inputs: ['subject-path', 'sbom-path'],
    // Every pattern has to name a file.
    run: 'for file in $INPUT_SUBJECT_PATH $INPUT_SBOM_PATH; do test -s "$file"; echo "$file" >> "$SERVICE/attested"; done',
  },
};

interface Workflow {
  readonly jobs: Readonly<Record<string, { steps: { env?: Record<string, string> }[] }>>;
}

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const repository = join(folder, 'repository');
const service = join(folder, 'service');
let github: FakeGitHub;

beforeAll(async () => {
  copyRepository(ROOT, repository);
  // Checks of this kind take minutes and have run already; they leave packages and a build behind.
  writeFileSync(
    join(repository, '.ci/run'),
    `ln -s '${ROOT}/node_modules' node_modules\nmkdir build\ncp '${ROOT}/build/modules.json' build\necho all checks passed\n`,
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
  return promisify(execFile)('git', [...author, ...args], { cwd: repository });
}

function run(event: string, payload: object = {}): Promise<{ succeeded: boolean; log: string }> {
  return runAct({
    ...{ repository, workflow: WORKFLOW, event, payload, actions: ACTIONS, home: folder },
    env: { SERVICE: service, SOURCE: repository },
    path: [dirname(process.execPath), process.env['PATH'] ?? ''],
  });
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
