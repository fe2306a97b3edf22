import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../../tools/documents.ts';

interface Workflow {
  permissions: unknown;
  jobs: Record<
    string,
    { 'timeout-minutes'?: number; steps: { uses?: string; with?: Record<string, unknown> }[] }
  >;
}
const folder = join(ROOT, '.github', 'workflows');

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);

  test('grants nothing at the top, and every job has a time limit', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('every action is pinned to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, reference = '']) => reference);
    expect(uses.length).toBeGreaterThan(0);
    for (const reference of uses.filter((name) => !name.startsWith('./')))
      expect(reference).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('a checkout keeps no credentials', () => {
    const checkouts = jobs
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });
});
