import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { anchorsOf, documents, ROOT, textOf, workflowsOf } from '../../tools/documents.ts';

const packageJson: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const action: { inputs: Record<string, unknown>; outputs: Record<string, unknown> } = parse(
  readFileSync(join(ROOT, 'action.yml'), 'utf8'),
);

describe.each([...documents()])('%s', (document) => {
  test('its links within the project lead somewhere', () => {
    const links = [...textOf(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : join(dirname(document), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('it names the major version of package.json', () => {
    const [major] = packageJson.version.split('.');
    const others = [...textOf(document).matchAll(/OWNER\/REPO@v(\d+)/g)].filter(
      ([, named]) => named !== major,
    );
    expect(others).toEqual([]);
  });

  test('its examples use inputs and outputs that there are', () => {
    const known = { inputs: Object.keys(action.inputs), outputs: Object.keys(action.outputs) };
    for (const { workflow, block } of workflowsOf(document)) {
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      const used = steps
        .filter(({ uses }) => uses?.startsWith('OWNER/REPO@'))
        .flatMap((step) => Object.keys(step.with ?? {}));
      expect(known.inputs).toEqual(expect.arrayContaining(used));
      const read = [...block.text.matchAll(/steps\.[\w-]+\.outputs\.([\w-]+)/g)].map(([, name]) => name);
      expect(known.outputs).toEqual(expect.arrayContaining(read));
    }
  });
});

test('the newest version in the changelog is that of package.json', () => {
  const [, newest] = /^## \[(\d[^\]]*)\]/m.exec(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')) ?? [];
  expect(newest).toBe(packageJson.version);
});
