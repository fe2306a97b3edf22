/**
 * `npm run publish-as ORG/NAME`: gives the action its name on GitHub, in every file of the repository that has the
 * present one. The reader's repository in the documents is another, `contoso/shop`, and stays.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const [next = ''] = process.argv.slice(2);
const [, nextOwner] = /^([a-z\d](?:[a-z\d-]*[a-z\d])?)\/[\w.-]+$/i.exec(next) ?? [];
const { homepage, author }: { homepage: string; author: string } = JSON.parse(read('package.json'));
const [, present = '', owner = ''] = /^https:\/\/github\.com\/(([^/]+)\/[^/#]+)/.exec(homepage) ?? [];

if (nextOwner === undefined) {
  console.error('Usage: npm run publish-as ORG/NAME, the repository on GitHub that this becomes.');
  process.exitCode = 1;
} else {
  const name = new RegExp(`(?<![\\w-])${present.replaceAll('.', '\\.')}(?![\\w-])`, 'g');
  for (const file of execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')) {
    if (file.startsWith('dist/') || /\.(png|svg)$/.test(file)) continue;
    const before = read(file);
    const after = withOwner(file, before.replace(name, next));
    if (after === before) continue;
    writeFileSync(join(root, file), after);
    console.log(file);
  }
}

/** Three files name the owner alone. */
function withOwner(file: string, text: string): string {
  if (file === '.github/CODEOWNERS') return text.replace(`@${owner}/`, `@${nextOwner}/`);
  if (file === 'action.yml') return text.replace(`\nauthor: ${author}\n`, `\nauthor: ${nextOwner}\n`);
  if (file === 'package.json') return text.replace(`"author": "${author}"`, `"author": "${nextOwner}"`);
  return text;
}
