import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** List the files that Git tracks or would add, relative to the repository. */
export function filesOf(repository: string): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim().split('\n');
  // Git still lists files that a build has just replaced.
  return files.filter((file) => existsSync(join(repository, file)));
}

/** Copy the working tree of a repository into another folder, and create a repository there. */
export function copyRepository(from: string, to: string): void {
  for (const file of filesOf(from)) cpSync(join(from, file), join(to, file));
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
  ]) {
    execFileSync('git', args, { cwd: to });
  }
}
