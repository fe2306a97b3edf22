import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a repository that git knows or would add, from its folder. */
export function filesOf(repository: string): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim().split('\n');
  // What a build has just replaced is still listed.
  return files.filter((file) => existsSync(join(repository, file)));
}

/** Copies a repository as it lies there into another folder, and makes a repository of it. */
export function copyRepository(from: string, to: string): void {
  for (const file of filesOf(from)) cpSync(join(from, file), join(to, file));
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
  ]) {
    execFileSync('git', args, { cwd: to });
  }
}
