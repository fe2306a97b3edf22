import { sentenceList } from '../text.ts';
import type { ChangeContext } from './context.ts';
import type { OutsideReferences } from './outside-references.ts';
import type { Plan } from './plan.ts';
import { type Removal, type Use, usesOf } from './references.ts';
import type { Target } from './target.ts';

/** Places that are listed before what to do about them: GitHub cuts what is long. */
const MAX_PLACES_FIRST = 10;

/**
 * Refuses to remove an identity that the resource refers to: its registries, secrets, scale rules and children
 * would fail at their next use. A place that may not be read counts as a use.
 * @throws {Error} unless `force` is set, which makes it a warning.
 */
export function checkNotInUse(
  target: Target,
  plan: Plan,
  outside: OutsideReferences,
  { force, warn }: ChangeContext,
): void {
  const removal: Removal = { system: plan.removeSystem, user: plan.removeUser };
  const references = [...(target.latest?.references ?? []), ...outside.references];
  const names = [...(plan.removeSystem ? ['system'] : []), ...plan.removeUser.map(({ name }) => name)];
  const isOne = names.length === 1;
  const uses = [...usesOf(references, removal).map((use) => describeUse(use, isOne)), ...outside.unreadable];
  const head = `${target.label} still uses ${names.join(', ')} in:`;
  if (uses.length > 0 && !force) {
    const advice = `Give these places another identity or a password first, or set 'force: true' to remove ${isOne ? 'it' : 'them'} all the same.`;
    throw new Error(listOf(head, uses, `${writesBefore(target)} ${advice}`));
  }
  warnOfVariables(target, removal, warn);
  if (uses.length > 0) {
    // Whoever has set it needs no advice to set it.
    const places = uses.map((use) => use.replace(" or set 'force'", ''));
    const areRemoved = isOne ? 'it is removed' : 'they are removed';
    warn(listOf(head, places, `'force' is set: ${areRemoved} all the same, and these places will fail.`));
  } else if (outside.unsearched.length > 0) {
    warn(
      `${target.label}: ${sentenceList(outside.unsearched)} were not looked at, because they may not be listed; one that pulls ` +
        "images with 'system-environment' will fail.",
    );
  }
}

/** A place and its name; of several identities the one that it uses, too, unless that is its name. */
function describeUse({ place, name, of }: Use, isOne: boolean): string {
  return `${place}: ${name}${isOne || name === of ? '' : ` (${of})`}`;
}

/** What was written before the use was found: it may have begun after an earlier write of this step. */
function writesBefore({ write }: Target): string {
  switch (write) {
    case 'none':
      return 'Nothing was changed.';
    case 'unknown':
      return 'A change was sent before; whether Azure took it is not known. Nothing more was sent.';
    case 'accepted':
      return 'Azure accepted a change of this step before; nothing more was sent.';
  }
}

/** Variables may name an identity for code that does not run any more: a warning, whatever `force` says. */
function warnOfVariables(target: Target, removal: Removal, warn: ChangeContext['warn']): void {
  const variables = (target.latest?.variables ?? []).map(({ name, value }) => ({
    place: 'environment variable',
    name,
    identity: value ?? '',
  }));
  for (const { name } of usesOf(variables, removal)) {
    warn(
      `${target.label}: the environment variable ${name} holds the client ID of an identity that is being removed.`,
    );
  }
}

/** All places, and after the first of them what to do. */
function listOf(head: string, places: readonly string[], advice: string): string {
  const lines = places.map((place) => `- ${place}`);
  const more = lines.length - MAX_PLACES_FIRST;
  return [
    head,
    ...lines.slice(0, MAX_PLACES_FIRST),
    ...(more > 0 ? [`- and ${more} more places, listed below`] : []),
    advice,
    ...lines.slice(MAX_PLACES_FIRST),
  ].join('\n');
}
