/**
 * Checks the language of documents and comments with Vale, whose rules are in `.vale`. Needs Go, which builds Vale once.
 * Files as arguments replace the default.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../tools/documents.ts';
import { goProgram } from '../tools/peers.ts';
import { filesOf } from '../tools/repository.ts';

const isChecked = (file: string): boolean => /\.(md|ts)$/.test(file) && !file.startsWith('dist/');
const given = process.argv.slice(2);
const files = given.length > 0 ? given : filesOf(ROOT).filter(isChecked);
const { status } = spawnSync(await goProgram('vale'), ['--no-global', '--output=line', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
