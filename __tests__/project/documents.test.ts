import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { OWNER_ID, REPOSITORY, REPOSITORY_ID } from '../../sandbox/index.ts';
import {
  ACTION,
  anchorsOf,
  blocksOf,
  documents,
  examples,
  ROOT,
  textOf,
  usesAction,
} from '../../tools/documents.ts';
import { action } from '../metadata.ts';

const [owner, name] = REPOSITORY.split('/');
const packageJson: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe.each([...documents()])('%s', (document) => {
  test('links to files in the project exist', () => {
    const links = [...textOf(document).matchAll(/(?:\]\(|src="|srcset=")(?!https?:)([^)"\s]+)[)"]/g)].map(
      ([, link = '']) => link,
    );
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : join(dirname(document), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('uses the major version of package.json', () => {
    const [major] = packageJson.version.split('.');
    const others = [...textOf(document).matchAll(new RegExp(`${ACTION}@v(\\d+)`, 'g'))].filter(
      ([, used]) => used !== major,
    );
    expect(others).toEqual([]);
  });

  test('code blocks fit on a desktop, where GitHub shows about 95 characters', () => {
    const long = blocksOf(document).flatMap(({ text }) =>
      text.split('\n').filter((line) => line.length > 90),
    );
    expect(long).toEqual([]);
  });

  test('the repository in examples is contoso/shop, in both forms', () => {
    const text = textOf(document);
    const repositories = [...text.matchAll(/\brepo:([^\s:`"']+)/g)].map(([, repository = '']) => repository);
    const allowed = ['contoso/shop', `${owner}@${OWNER_ID}/${name}@${REPOSITORY_ID}`];
    expect(repositories.filter((repository) => !allowed.includes(repository))).toEqual([]);
    expect(text.replaceAll(ACTION, '')).not.toMatch(/\b(OWNER|REPO)\b/);
  });

  test('uses "remove" for identities, never "take off"', () => {
    expect(textOf(document)).not.toMatch(/\btak(e|es|en|ing)\b[^.]{0,40}\boff\b/i);
  });
});

describe.each(examples())('$title', ({ workflow }) => {
  const uses = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .filter(usesAction);

  test('uses inputs that exist', () => {
    const used = uses.flatMap((step) => Object.keys(step.with ?? {}));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(used));
  });

  test('uses the major version of package.json', () => {
    const [major] = packageJson.version.split('.');
    expect(new Set(uses.map((step) => step.uses))).toEqual(new Set([`${ACTION}@v${major}`]));
  });
});

test('docs/recipes.md links every file in examples', () => {
  const files = examples().filter(({ title }) => title.startsWith('examples/'));
  expect(files.length).toBeGreaterThanOrEqual(6);
  for (const { title } of files) expect(textOf('docs/recipes.md')).toContain(`](../${title})`);
});

describe.each(documents().filter((document) => document.startsWith('docs/')))('%s', (document) => {
  test("links to the README and to Microsoft's pages", () => {
    expect(textOf(document)).toContain('](../README.md');
    expect(textOf(document)).toMatch(/\]\(https:\/\/learn\.microsoft\.com\//);
  });
});

describe('the headings of docs/troubleshooting.md', () => {
  /** All texts of the action and of the sandbox's Azure, with a mark for each inserted value. */
  const source = ['src', 'sandbox']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(ROOT, folder, file),
      ),
    )
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/\$\{[^}]*\}/g, '…')
    .replace(/['"`] \+\s*['"`]/g, '');
  const headings = [...textOf('docs/troubleshooting.md').matchAll(/^### (.*)$/gm)].map(
    ([, heading = '']) => heading,
  );
  const phrases = headings.flatMap((heading) =>
    [...heading.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => phrase.replace('AADSTS', '')),
  );

  test('number from 12 to 20', () => {
    expect(headings.length).toBeGreaterThanOrEqual(12);
    expect(headings.length).toBeLessThanOrEqual(20);
  });

  test('are all in the table of contents', () => {
    const links = [...textOf('docs/troubleshooting.md').matchAll(/^ {2}- \[(.*)\]\(#/gm)].map(
      ([, text]) => text,
    );
    expect(links).toEqual(headings);
  });

  test.each(phrases)('%s', (phrase) => {
    expect(source).toContain(phrase);
  });
});

describe('README.md', () => {
  const text = textOf('README.md');

  test('has at most 2,200 words, including tables', () => {
    expect(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(2200);
  });

  test('shows a whole job and the differences from az on the first screen', () => {
    const first = text.split('\n').slice(0, 55).join('\n');
    const [job] = Object.values(
      examples().find(({ title }) => title.startsWith('README.md'))?.workflow.jobs ?? {},
    );
    expect(first).toContain(`uses: ${ACTION}@v1`);
    expect(first).toContain('| `az containerapp identity` | This action |');
    expect(job).toMatchObject({ 'runs-on': 'ubuntu-latest', permissions: { 'id-token': 'write' } });
    const { roles, 'registry-server': registry } = job?.steps[0]?.with ?? {};
    expect(String(roles).match(/ @ Microsoft\.(ContainerRegistry|KeyVault|DocumentDB)\//g)).toHaveLength(3);
    expect(roles).toContain(`AcrPull @ ${registry}`);
  });

  test('shows at most 20 lines of script at a time', () => {
    const scripts = blocksOf('README.md').filter(({ language }) => language === 'sh');
    expect(scripts.filter((script) => script.text.trimEnd().split('\n').length > 20)).toEqual([]);
  });
});

test('the newest version in the changelog matches package.json', () => {
  const [, newest] = /^## \[(\d[^\]]*)\]/m.exec(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')) ?? [];
  expect(newest).toBe(packageJson.version);
});
