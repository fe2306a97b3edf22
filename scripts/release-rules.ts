/** What may be released, and where a moving tag such as `v1` may go. Pure: the answers depend on the arguments alone. */

/** What is known when somebody starts a release. */
export interface Candidate {
  /** The full reference that the workflow runs on. */
  readonly ref: string;
  /** The version in package.json. */
  readonly version: string;
  readonly changelog: string;
  /** All tags of the repository, without `refs/tags/`. */
  readonly tags: readonly string[];
}

type Version = readonly [major: number, minor: number, patch: number];

/** The parts of `1.2.3` or, with the tag's prefix, of `v1.2.3`; undefined for anything else, `v1` included. */
function parse(text: string, prefix: '' | 'v'): Version | undefined {
  const parts = /^(v?)(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (!parts || parts[1] !== prefix) return undefined;
  return [Number(parts[2]), Number(parts[3]), Number(parts[4])];
}

function isNewer(one: Version, other: Version): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** The tags of releases that are newer than a version, or the same. */
function notOlder(version: Version, tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => {
    const released = parse(tag, 'v');
    return released !== undefined && !isNewer(version, released);
  });
}

/** What CHANGELOG.md says of a version that has a date; empty where it says nothing. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const head = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}\\n`);
  const section = sections.find((text) => head.test(text)) ?? '';
  // Keep a Changelog ends with link definitions; they belong to no version.
  return section
    .replace(head, '')
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim();
}

/** Why this may not be released; empty when it may. */
export function refusals({ ref, version, changelog, tags }: Candidate): readonly string[] {
  const reasons: string[] = [];
  if (ref !== 'refs/heads/main') reasons.push(`Releases are made of main alone, and this is ${ref}.`);
  const parsed = parse(version, '');
  if (!parsed) return [...reasons, `The version in package.json is '${version}': it must be like 1.2.3.`];
  const blocking = notOlder(parsed, tags);
  if (blocking.length > 0) {
    reasons.push(
      `${blocking.join(', ')} is released already: the version in package.json must be higher than ${version}.`,
    );
  }
  if (notesOf(changelog, version) === '') {
    reasons.push(`CHANGELOG.md has no notes under '## [${version}] - YYYY-MM-DD'.`);
  }
  return reasons;
}

/** The moving tag that follows a release, `v1` for `v1.2.3`; or why it stays where it is. */
export function movingTag(
  tag: string,
  tags: readonly string[],
): { readonly move: string } | { readonly stays: string } {
  const version = parse(tag, 'v');
  if (!version) return { stays: `${tag} is no tag of a release such as v1.2.3.` };
  const [major] = version;
  const newer = notOlder(version, tags).filter((other) => other !== tag && parse(other, 'v')?.[0] === major);
  return newer.length > 0
    ? { stays: `v${major} stays: ${newer.join(', ')} is newer than ${tag}.` }
    : { move: `v${major}` };
}
