/**
 * `npm run sbom`: writes build/sbom.cdx.json, npm's own CycloneDX document reduced to the packages in the bundle, which
 * dist/licenses.txt lists. npm can't know them: not all of its production packages are in the bundle.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licensedPackages } from './licenses.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties: readonly { readonly name: string }[];
}

/** The parts of a CycloneDX document that the reduction reads or changes. */
export interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Reduce a document about everything that is installed to the action and the packages in its bundle. */
export function cutToBundle(
  all: Sbom,
  packages: readonly { readonly name: string; readonly version: string }[],
): Sbom {
  const bundled = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = all.components
    .filter(({ name, version }) => bundled.has(`${name}@${version}`))
    // A package can serve development elsewhere. In the bundle it doesn't.
    .map((component) => ({ ...component, scope: 'required', properties: [] }));
  const action = all.metadata.component;
  const known = new Set([action['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  return {
    ...all,
    metadata: {
      ...all.metadata,
      ...{ lifecycles: [{ phase: 'build' }] },
      // npm takes the name of the folder. The reference has the package's.
      component: { ...action, name: action['bom-ref'].replace(/@[^@]*$/, '') },
    },
    components,
    dependencies: all.dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((name) => known.has(name)) })),
  };
}

/** Read npm's document about everything in the lock file. */
export function npmSbom(root: string): Sbom {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const text = execFileSync(program, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(text);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const packages = licensedPackages(readFileSync(join(root, 'dist/licenses.txt'), 'utf8'));
  const sbom = cutToBundle(npmSbom(root), packages);
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build/sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`build/sbom.cdx.json: ${sbom.components.length} packages`);
}
