/**
 * Builds `dist` from a clean state: tsc emits the sources, ncc bundles them. Not minified, so that what runs
 * can be read; licences of what is bundled go along.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..');
const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
};

rmSync(join(root, 'build'), { recursive: true, force: true });
run(join(require.resolve('typescript/package.json'), '../bin/tsc'), '-p', 'tsconfig.build.json');
run(
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  'build/index.js',
  '-o',
  'build/bundle',
  '--license',
  'licenses.txt',
);

rmSync(join(root, 'dist'), { recursive: true, force: true });
// ncc copies a script of a package that opens browsers to sign in; the action opens none.
cpSync(join(root, 'build/bundle'), join(root, 'dist'), {
  recursive: true,
  filter: (source) => !source.endsWith('xdg-open'),
});
console.log(`dist: ${readdirSync(join(root, 'dist')).join(', ')}`);
