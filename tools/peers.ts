import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The project's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, '.cache', 'interop');
const INSTALL_MS = 900_000;

/** Thrown if the machine doesn't have the tools that install the peers. */
export class MissingToolError extends Error {
  override readonly name = 'MissingToolError';
}

/**
 * Install the Python packages of a requirements file in interop/ into their own virtual environment, and return its
 * folder of programs. The second call reuses it.
 */
export async function pythonEnvironment(requirements: string): Promise<string> {
  const pinned = readFileSync(join(ROOT, 'interop', requirements), 'utf8');
  const programs = process.platform === 'win32' ? 'Scripts' : 'bin';
  const folder = await installed(requirements.replace(/\.txt$/, ''), pinned, async (empty) => {
    const bin = join(empty, programs);
    await run('python3', ['-m', 'venv', empty], 'Python 3 with its module venv (https://www.python.org)');
    await run(
      join(bin, 'python'),
      ['-m', 'pip', 'install', '--quiet', '--no-input', '-r', join(ROOT, 'interop', requirements)],
      `access to PyPI, for ${requirements}`,
    );
  });
  return join(folder, programs);
}

/** Build a program from interop/go.mod, and return its path. The second call reuses it. */
export async function goProgram(name: 'act' | 'actionlint' | 'gojq' | 'vale'): Promise<string> {
  const module = join(ROOT, 'interop');
  const pinned = ['go.mod', 'go.sum'].map((file) => readFileSync(join(module, file), 'utf8')).join('');
  const [, path = ''] = new RegExp(`^\\t(\\S*/${name})$`, 'm').exec(pinned) ?? [];
  const program = process.platform === 'win32' ? `${name}.exe` : name;
  const folder = await installed(name, pinned, (empty) =>
    run(
      'go',
      ['build', '-C', module, '-o', join(empty, program), path],
      'Go 1.26 (https://go.dev) with a C compiler, and access to its module proxy',
    ),
  );
  return join(folder, program);
}

/** Install something into an empty folder, unless a mark shows that this already succeeded, and return the folder. */
export async function installed(
  name: string,
  pinned: string,
  install: (empty: string) => Promise<void>,
): Promise<string> {
  const folder = join(CACHE, name);
  const mark = `${folder}.installed`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === pinned) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await install(folder);
  writeFileSync(`${mark}.new`, pinned);
  renameSync(`${mark}.new`, mark);
  return folder;
}

/**
 * Run a program that installs something.
 * @throws {MissingToolError} with `needed`, if that isn't possible.
 */
export async function run(
  program: string,
  args: readonly string[],
  needed: string,
  cwd = ROOT,
): Promise<void> {
  try {
    await execute(program, args, { cwd, timeout: INSTALL_MS, maxBuffer: 2 ** 26 });
  } catch (cause) {
    const words = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new MissingToolError(`The interop tests need ${needed}.\n${program} ${args.join(' ')}\n${words}`, {
      cause,
    });
  }
}
