/** The licenses of the bundled packages: dist/licenses.txt. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './bundle.ts';

const RULE = '='.repeat(80);

/** Write one entry per package: its name, version, and license in one line, then the texts that it comes with. */
export function licensesText(root: string, packages: readonly BundledPackage[]): string {
  const entries = packages.map((one) => {
    const { name, version, license } = one;
    return `${RULE}\n${name} ${version} (${license})\n\n${textsOf(root, one, packages).join('\n\n')}\n`;
  });
  return entries.join('\n');
}

/** Read the packages back from such a text. */
export function licensedPackages(
  text: string,
): readonly { readonly name: string; readonly version: string; readonly license: string }[] {
  const entry = new RegExp(`^${RULE}\\n(\\S+) (\\S+) \\((.*)\\)$`, 'gm');
  return [...text.matchAll(entry)].map(([, name = '', version = '', license = '']) => ({
    name,
    version,
    license,
  }));
}

/**
 * Read the license and the notices in a package's folder. If a package has none, another package from the same
 * repository has the repository's text.
 */
function textsOf(root: string, one: BundledPackage, all: readonly BundledPackage[]): readonly string[] {
  const sameRepository = all.filter(
    ({ repository, license }) => repository === one.repository && license === one.license,
  );
  for (const { folder } of [one, ...sameRepository]) {
    const files = readdirSync(join(root, folder)).filter((file) =>
      /^(licen[cs]e|copying|notice)/i.test(file),
    );
    if (files.length > 0) {
      return files.sort().map((file) =>
        readFileSync(join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      );
    }
  }
  throw new Error(`${one.name} is in the bundle, and no package of its repository has a license file.`);
}
