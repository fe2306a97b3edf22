import type { Plan } from '../identity/plan.ts';
import { type Removal, usesOf } from '../identity/references.ts';
import { sentenceList } from '../text.ts';
import type { ChangeContext } from './context.ts';
import type { OutsideReferences } from './outside-references.ts';
import type { Target } from './target.ts';

/** Places that are listed before what to do about them: GitHub cuts what is long. */
const MAX_PLACES_FIRST = 20;

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
  const uses = [
    ...usesOf(references, removal).map(({ place, name }) => `${place}: ${name}`),
    ...outside.unreadable,
  ];
  const names = [...(plan.removeSystem ? ['system'] : []), ...plan.removeUser.map(({ name }) => name)];
  const head = `${target.label} still uses ${names.join(', ')} in:`;
  if (uses.length > 0 && !force) {
    throw new Error(
      listOf(
        head,
        uses,
        "Nothing was changed. Give these places another identity or a password first, or set 'force: true' to remove it all the same.",
      ),
    );
  }
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
  if (uses.length > 0) {
    // Whoever has set it needs no advice to set it.
    const told = uses.map((use) => use.replace(" or set 'force'", ''));
    warn(listOf(head, told, "'force' is set: it is removed all the same, and these places will fail."));
  } else if (outside.unsearched.length > 0) {
    warn(
      `${target.label}: ${sentenceList(outside.unsearched)} were not looked at, because they may not be listed; one that pulls ` +
        "images with 'system-environment' will fail.",
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
