/** The imports between the files of this project, for the tests that keep its structure. */
import { posix } from 'node:path';

/** The texts of files by path, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** Find the files that a file imports by a relative path: statically, for types, or late. */
export function importsOf(path: string, text: string): readonly string[] {
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)];
  return specifiers.map(([, specifier = '']) => posix.join(posix.dirname(path), specifier));
}

/** Find a circle of imports, as the files on it. */
export function circleIn(sources: Sources): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of importsOf(path, sources.get(path) ?? '')) {
      const circle = visit(next, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of sources.keys()) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
  return undefined;
}
