/**
 * Builds `dist` from a clean state: tsc compiles the sources, and ncc bundles them. The bundle isn't minified, so that
 * anyone can read what runs. ncc numbers the chunks by their contents, so the same sources and the same lock file give
 * the same files on every machine. `dist/licenses.txt` has the licenses of the bundled packages, and
 * `build/modules.json` lists the modules in each file.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MODULES, modulesByFile, packagesOf, sourcesOf } from './bundle.ts';
import { licensesText } from './licenses.ts';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
};

rmSync(join(root, 'build'), { recursive: true, force: true });
run(join(require.resolve('typescript/package.json'), '../bin/tsc'), '-p', 'tsconfig.build.json');
// Without `type`, ncc writes CommonJS, which Node starts 4 ms sooner than ES modules.
writeFileSync(join(root, 'build/package.json'), '{}\n');
for (const scope of ['@azure', '@azure-rest', '@typespec']) {
  for (const name of readdirSync(join(modules, scope))) withSideEffectsDeclared(`${scope}/${name}`);
}
withSideEffectsDeclared('@actions/core');
run(
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  'build/main.js',
  '-o',
  'build/bundle',
  '--stats-out',
  'build/stats.json',
);

rmSync(join(root, 'dist'), { recursive: true, force: true });
// These stay out, because no operation loads them: packages that open a browser to sign in, with the script `xdg-open`,
// and Kerberos for proxies, which ncc can't bundle. It is missing with and without its stub.
const isLoaded = (source: string): boolean =>
  !source.endsWith('xdg-open') &&
  !(
    source.endsWith('.index.js') &&
    /node_modules\/open\/|require"\)\("kerberos"\)/.test(readFileSync(source, 'utf8'))
  );
cpSync(join(root, 'build/bundle'), join(root, 'dist'), { recursive: true, filter: isLoaded });
writeFileSync(join(root, 'dist/package.json'), '{ "type": "commonjs" }\n');

const stats = JSON.parse(readFileSync(join(root, 'build/stats.json'), 'utf8'));
const files = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'));
const bundled = modulesByFile(stats, files);
writeFileSync(join(root, MODULES), JSON.stringify(bundled, null, 1));
const packages = packagesOf(root, sourcesOf(bundled));
writeFileSync(join(root, 'dist/licenses.txt'), licensesText(root, packages));
console.log(`dist: ${readdirSync(join(root, 'dist')).join(', ')}`);

/**
 * Give ncc a copy of a package that declares, everywhere ncc looks, that loading its modules has no side effects.
 * Otherwise ncc keeps modules that nobody uses: 1.1 MB more in `index.js`, which every run loads, and 0.3 MB more for
 * signing in. Azure's packages declare it, but a second package.json in dist/esm hides that. `@actions/core` doesn't,
 * although its modules only define things. Its OIDC client would bring an HTTP library.
 */
function withSideEffectsDeclared(name: string): void {
  const copy = join(root, 'build/node_modules', name);
  cpSync(join(modules, name), copy, {
    recursive: true,
    filter: (source) => !/[\\/](browser|react-native|workerd)$|\.map$|\.d\.[cm]?ts$/.test(source),
  });
  for (const folder of ['.', 'dist/esm', 'dist/commonjs'].map((path) => join(copy, path))) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const declared = { ...JSON.parse(readFileSync(file, 'utf8')), sideEffects: false };
    writeFileSync(file, JSON.stringify(declared));
  }
}
