/**
 * Builds `dist` from a clean state: tsc emits the sources, ncc bundles them. Not minified, so that what runs
 * can be read. The licences of what is bundled go along; build/modules.json says which modules that is.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inAscii } from './ascii.ts';
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
// Says no `type`: ncc then writes CommonJS, which Node starts 4 ms sooner than ES modules.
writeFileSync(join(root, 'build/package.json'), '{}\n');
for (const scope of ['@azure', '@azure-rest', '@typespec']) {
  for (const name of readdirSync(join(modules, scope))) withSideEffectsDeclared(`${scope}/${name}`);
}
withSideEffectsDeclared('@actions/core');
withoutJsonWebToken();
run(
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  'build/index.js',
  '-o',
  'build/bundle',
  '--stats-out',
  'build/stats.json',
);

rmSync(join(root, 'dist'), { recursive: true, force: true });
// What no operation loads stays out: packages that open a browser to sign in (and the script that one of them
// brings), and Kerberos, which a proxy may ask for and ncc cannot bundle: it is missing with and without its stub.
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
for (const path of files.map((file) => join(root, 'dist', file))) {
  writeFileSync(path, inAscii(readFileSync(path, 'utf8')));
}
const bundled = modulesByFile(stats, files);
writeFileSync(join(root, MODULES), JSON.stringify(bundled, null, 1));
const packages = packagesOf(root, sourcesOf(bundled));
writeFileSync(join(root, 'dist/licenses.txt'), licensesText(root, packages));
console.log(`dist: ${readdirSync(join(root, 'dist')).join(', ')}`);

/**
 * Gives ncc a copy of a package that says, everywhere ncc looks, that loading its modules does nothing; else ncc
 * keeps what nobody uses. Azure's packages say so themselves, but a second package.json in dist/esm hides it.
 * `@actions/core` says nothing; its modules only define: what goes is its OIDC client, with a megabyte of HTTP.
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

/**
 * Takes `jsonwebtoken`, a tenth of all that signing in loads, out of the file that every run loads. MSAL signs with it
 * only where it holds a certificate; src/sign-in/job-credentials.ts imports the real one, which then takes its place.
 */
function withoutJsonWebToken(): void {
  const folder = join(root, 'build/node_modules/jsonwebtoken');
  mkdirSync(folder, { recursive: true });
  cpSync(join(modules, 'jsonwebtoken/package.json'), join(folder, 'package.json'));
  const place = "module.exports = { sign: () => { throw new Error('jsonwebtoken is not loaded'); } };\n";
  const taken =
    "const place = require('./index.js');\n" +
    "place.sign = require('../../../node_modules/jsonwebtoken/sign.js');\n";
  writeFileSync(join(folder, 'index.js'), place);
  writeFileSync(join(folder, 'sign.js'), taken);
}
