import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../../tools/documents.ts';

interface Job {
  'timeout-minutes'?: number;
  permissions: Record<string, string>;
  environment?: string;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  permissions: unknown;
  jobs: Record<string, Job>;
}
const folder = join(ROOT, '.github', 'workflows');

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);

  test('grants no permissions at the top level, and every job has a time limit', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('every action is pinned to a commit, with its version in a comment', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, reference = '']) => reference);
    expect(uses.length).toBeGreaterThan(0);
    for (const reference of uses.filter((name) => !name.startsWith('./')))
      expect(reference).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('no job with write permission runs a package', () => {
    const writers = jobs.filter(({ permissions }) => permissions['contents'] === 'write');
    const commands = writers.flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    expect(commands.filter((command) => /\b(npm|npx|pip|go|\.ci)\b/.test(command))).toEqual([]);
  });

  test('no checkout keeps credentials', () => {
    const checkouts = jobs
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });
});

test('a release is signed only after someone approves it', () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, 'release.yml'), 'utf8'));
  const signers = Object.values(jobs).filter(({ permissions }) => permissions['id-token'] === 'write');
  expect(signers.map(({ environment }) => environment)).toEqual(['release']);
});
