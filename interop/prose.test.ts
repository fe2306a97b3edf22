import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { goProgram, ROOT } from '../tools/peers.ts';

const folder = mkdtempSync(join(tmpdir(), 'prose-'));
let vale: string;
beforeAll(async () => {
  vale = await goProgram('vale');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that some text breaks. */
async function brokenBy(text: string, file = join(folder, 'text.md')): Promise<readonly string[]> {
  writeFileSync(file, `${text}\n`);
  const args = ['--no-global', '--no-exit', `--config=${join(ROOT, '.vale.ini')}`, '--output=JSON', file];
  const { stdout } = await promisify(execFile)(vale, args);
  const alerts: readonly { readonly Check: string }[] = Object.values(JSON.parse(stdout)).flat() as [];
  return alerts.map(({ Check }) => Check);
}

const WRONG: readonly (readonly [string, string])[] = [
  ['House.American', 'The behaviour changes.'],
  ['House.Openers', 'What goes wrong is in the log.'],
  ['House.Openers', 'Whoever reads the log finds it.'],
  ['House.Terms', 'The signed-in principal reads the app.'],
  ['House.Terms', 'The identity is in the group.'],
  ...[
    'The identity may read the vault.',
    'The identity has the right to read it.',
    'Check the rights of the identity.',
    'The user is told the reason.',
    'The log says which one.',
    'A missing line is a warning.',
    'This value is no scope.',
    'The error names the resource.',
    'The identity lies in another resource group.',
    'The array holds the results.',
    'Read the app alone.',
    'Remove it all the same.',
    'It reads the job, too.',
    'Besides, it reads the job.',
    'The error lists these places.',
    'The action gives an identity to the app.',
    'Take the role in the error.',
    'Look for the identity.',
    'Its change was undone by a policy.',
    'Wait some minutes.',
    "This error is one of Azure's.",
    'See what became of it.',
  ].map((text) => ['House.Words', text] as const),
  ['Microsoft.Contractions', 'The app does not restart.'],
  ['Microsoft.FirstPerson', 'Run my workflow.'],
  ['Microsoft.Foreign', 'Use a shell, e.g. Bash.'],
  ['Microsoft.HeadingPunctuation', '## Set it up.'],
  ['Microsoft.Headings', '## Set It Up'],
  ['Microsoft.OxfordComma', 'It reads apps, jobs and pools.'],
  ['Microsoft.Passive', 'The change is reported later.'],
  ['Microsoft.Passive', 'The identity was removed by a policy.'],
  ['Microsoft.Semicolon', 'It reads the app; it writes nothing.'],
  ['Microsoft.SentenceLength', `The app${' reads the vault and'.repeat(6)} waits.`],
  ['Microsoft.Wordiness', 'Sign in prior to the step.'],
];

test.each(WRONG)('%s finds: %s', async (rule, text) => {
  expect(await brokenBy(text)).toContain(rule);
});

test('the linter finds nothing in code, links, and a plain sentence', async () => {
  const text = [
    "The identity isn't assigned, so the step fails.",
    '',
    '```sh',
    'may; says',
    '```',
    '`names it;`',
  ];
  expect(await brokenBy(text.join('\n'))).toEqual([]);
});

test('in code, the linter checks only comments', async () => {
  const code = (comment: string): string => `${comment}\nexport const text = 'It may be; so.';`;
  const broken = (comment: string): Promise<readonly string[]> =>
    brokenBy(code(comment), join(folder, 'code.ts'));
  expect(await broken('/** The text. */')).toEqual([]);
  expect(await broken('/** What a reader sees. */')).toEqual(['House.Comments']);
  expect(await broken('// It may wait; then it reads.')).toEqual(['House.Words', 'Microsoft.Semicolon']);
});
