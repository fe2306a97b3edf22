/** Checks the language of all Markdown files with Vale, whose rules are in `.vale`. Needs Go, which builds Vale once. */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../tools/documents.ts';
import { goProgram } from '../tools/peers.ts';
import { filesOf } from '../tools/repository.ts';

const documents =
  process.argv.length > 2 ? process.argv.slice(2) : filesOf(ROOT).filter((file) => file.endsWith('.md'));
const { status } = spawnSync(await goProgram('vale'), ['--no-global', '--output=line', ...documents], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
