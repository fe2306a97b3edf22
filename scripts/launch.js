/**
 * Runs a TypeScript program of this project on the Node that GitHub's runner uses: `node scripts/launch.js FILE …`.
 * On a fresh clone it first installs what the sandbox and the demo need, and nothing else of the project.
 * Plain JavaScript, because at that point this runs on whatever Node the machine has.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const workspaces = ['sandbox', 'demo'];
const isRunnersNode = process.version.startsWith('v24.');

if (!isInstalled()) {
  console.error('Installing what the sandbox needs (once) …');
  const packages = workspaces.map((name) => `--workspace=${name}`);
  // Only machines without Node 24 need the Node of the packages, which is larger than all the rest.
  if (isRunnersNode) packages.push('--omit=optional');
  const npm = process.env.npm_execpath;
  if (!npm?.endsWith('npm-cli.js')) {
    console.error('Start this with npm: npm start, npm run sandbox.');
    process.exit(1);
  }
  const code = await run(
    process.execPath,
    [npm, 'ci', '--loglevel=error', ...packages],
    ['ignore', 'ignore', 'inherit'],
  );
  if (code !== 0) process.exit(code);
}

const node = isRunnersNode ? process.execPath : packagedNode();
if (node === undefined) {
  console.error(
    `No package holds Node 24 for ${process.platform}-${process.arch}: install Node 24, and try again.`,
  );
  process.exit(1);
}
// Node 24 warns that stripping types is experimental.
process.exit(await run(node, ['--no-warnings', ...process.argv.slice(2)]));

function isInstalled() {
  return workspaces
    .map((name) => JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')))
    .flatMap(({ devDependencies }) => Object.keys(devDependencies))
    .every((name) => existsSync(join(root, 'node_modules', name)));
}

function packagedNode() {
  const { platform, arch } = process;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  return [`node-${platform === 'win32' ? 'win' : platform}-${arch}`, `node-bin-${platform}-${arch}`]
    .map((name) => join(root, 'node_modules', name, 'bin', program))
    .find((path) => existsSync(path));
}

/** Runs a program to its end, hands on the signals that this process gets, and returns its exit code. */
function run(program, args, stdio = 'inherit') {
  const child = spawn(program, args, { cwd: root, stdio });
  // Ctrl+C reaches the child by itself; this process only has to outlive it.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A signal to npm ends npm and its shell, and nobody tells their children.
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && child.kill(), 500).unref();
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
