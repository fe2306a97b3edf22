/**
 * `npm run sbom`: writes build/sbom.cdx.json, npm's own CycloneDX document cut down to the packages whose code is in
 * the bundle. npm alone can't know them: its production packages are more, and some serve development, too.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundledPackage, packagesOf, readModules, sourcesOf } from './bundle.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties: readonly { readonly name: string }[];
}

/** The parts of a CycloneDX document that are read or changed here. */
export interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** A document about everything that is installed, cut down to the action and the packages in its bundle. */
export function cutToBundle(all: Sbom, packages: readonly BundledPackage[]): Sbom {
  const bundled = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = all.components
    .filter(({ name, version }) => bundled.has(`${name}@${version}`))
    // A package may serve development elsewhere; in the bundle it does not.
    .map((component) => ({ ...component, scope: 'required', properties: [] }));
  const action = all.metadata.component;
  const known = new Set([action['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  return {
    ...all,
    metadata: {
      ...all.metadata,
      ...{ lifecycles: [{ phase: 'build' }] },
      // npm takes the folder's name; the reference has the package's.
      component: { ...action, name: action['bom-ref'].replace(/@[^@]*$/, '') },
    },
    components,
    dependencies: all.dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((name) => known.has(name)) })),
  };
}

/** npm's document about all that the lock file names. */
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
  const sbom = cutToBundle(npmSbom(root), packagesOf(root, sourcesOf(readModules(root))));
  writeFileSync(join(root, 'build/sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`build/sbom.cdx.json: ${sbom.components.length} packages`);
}
