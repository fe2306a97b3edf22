import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ACTION, ROOT } from '../../tools/documents.ts';
import { copyRepository, filesOf } from '../../tools/repository.ts';

const [OWNER = '', NAME = ''] = ACTION.split('/');
/** Put together here: this file is in the copy, too. */
const NEXT = ['acme-inc', 'identity.action'].join('/');
const LAST = ['contoso', 'other'].join('/');

/** A copy of what the repository holds. */
const copy = mkdtempSync(join(tmpdir(), 'publish-'));
beforeAll(() => copyRepository(ROOT, copy));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const publishAs = (...args: string[]) =>
  spawnSync(process.execPath, ['--no-warnings', 'scripts/publish-as.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
const textOf = (file: string): string => readFileSync(join(copy, file), 'utf8');
const linesWith = (pattern: RegExp): string[] =>
  filesOf(copy)
    .filter((file) => !/^dist\/|\.png$|publish-as\.test/.test(file))
    .flatMap((file) =>
      textOf(file)
        .split('\n')
        .filter((line) => pattern.test(line)),
    );

test.each(['', 'acme', 'acme/', '/identity', 'https://github.com/acme/identity', 'acme/a b', '-a/b'])(
  "'%s' is no name, and nothing is changed",
  (name) => {
    const { status, stderr } = publishAs(name);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('ORG/NAME') });
    expect(execFileSync('git', ['diff', '--name-only'], { cwd: copy, encoding: 'utf8' })).toBe('');
  },
);

test('the name is set in every file; the bundle and the repository of the reader stay', () => {
  const before = { action: linesWith(new RegExp(ACTION)).length, reader: linesWith(/contoso\/shop/).length };
  expect(before.action).toBeGreaterThan(20);
  expect(before.reader).toBeGreaterThan(3);

  expect(publishAs(NEXT).status).toBe(0);
  expect(linesWith(new RegExp(ACTION))).toEqual([]);
  expect(linesWith(new RegExp(NEXT))).toHaveLength(before.action);
  expect(linesWith(/contoso\/shop/)).toHaveLength(before.reader);
  expect(linesWith(new RegExp(`(@|author: |"author": ")${OWNER}\\b`))).toEqual([]);
  const changed = execFileSync('git', ['diff', '--name-only'], { cwd: copy, encoding: 'utf8' });
  expect(changed.split('\n')).toEqual(
    expect.arrayContaining(['README.md', 'SECURITY.md', 'CHANGELOG.md', 'action.yml', 'package.json']),
  );
  expect(changed).not.toMatch(/^(dist|src)\//m);
  expect(JSON.parse(textOf('package.json'))).toMatchObject({
    author: 'acme-inc',
    homepage: `https://github.com/${NEXT}#readme`,
    repository: { url: `git+https://github.com/${NEXT}.git` },
  });
  expect(textOf('.github/CODEOWNERS')).toContain('* @acme-inc/maintainers');
});

test('it can be set again, and back', () => {
  expect(publishAs(LAST).status).toBe(0);
  expect(linesWith(/acme-inc/)).toEqual([]);
  expect(publishAs(`${OWNER}/${NAME}`).status).toBe(0);
  expect(execFileSync('git', ['diff', '--name-only'], { cwd: copy, encoding: 'utf8' })).toBe('');
});
