/** The contents of the bundle: the modules in each file, and the packages that they come from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file, relative to the project's folder, in which the build lists the modules of the bundle. */
export const MODULES = 'build/modules.json';

/** A module in webpack's statistics. One that was merged from several contains these. */
interface StatsModule {
  readonly name: string;
  readonly id: string | number | null;
  readonly chunks: readonly (string | number)[];
  readonly modules?: readonly { readonly name: string }[];
}

/** The part of webpack's statistics that the build reads. */
export interface Stats {
  readonly chunks: readonly { readonly id: string | number; readonly files: readonly string[] }[];
  readonly modules: readonly StatsModule[];
}

/** A module of the bundle: its number, and the source files that it was built from. */
export interface BundledModule {
  readonly id: string;
  readonly sources: readonly string[];
}

/** A package whose code is in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its package.json. */
  readonly license: string;
  /** The repository in its package.json. */
  readonly repository: string;
  /** Its folder, relative to the project's. */
  readonly folder: string;
}

/** The modules in each file of the bundle. */
export type ModulesByFile = Readonly<Record<string, readonly BundledModule[]>>;

/** Sort webpack's modules by file. */
export function modulesByFile(stats: Stats, files: readonly string[]): ModulesByFile {
  const modulesOf = (file: string): BundledModule[] => {
    const chunks = new Set(stats.chunks.filter((chunk) => chunk.files.includes(file)).map(({ id }) => id));
    return stats.modules
      .filter((module) => module.chunks.some((chunk) => chunks.has(chunk)))
      .map(({ id, name, modules }) => ({ id: String(id), sources: (modules ?? [{ name }]).map(sourceOf) }));
  };
  return Object.fromEntries(files.map((file) => [file, modulesOf(file)]));
}

/** Read the list of modules that the last build wrote. */
export function readModules(root: string): ModulesByFile {
  return JSON.parse(readFileSync(join(root, MODULES), 'utf8'));
}

/** The source files of all modules. */
export function sourcesOf(modules: ModulesByFile): readonly string[] {
  return Object.values(modules).flatMap((inFile) => inFile.flatMap(({ sources }) => sources));
}

/** Find the packages of these source files, ordered by folder. The action's own files belong to none. */
export function packagesOf(root: string, sources: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const source of sources) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source) ?? [];
    if (folder) folders.add(folder);
  }
  return [...folders]
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const { name, version, license, repository } = manifest;
      return { name, version, license, repository: repository?.url ?? repository ?? '', folder };
    })
    .sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

/** Get a module's file relative to the project's folder. A copy that the build made counts as its original. */
function sourceOf({ name }: { readonly name: string }): string {
  return name.replace(/^\.\//, '').replace(/^build\/(?=node_modules\/)/, '');
}
