import type { Plan } from '../identity/plan.ts';
import { CHILD_LISTS, childReferencesOf, type Reference, usesOf } from '../identity/references.ts';
import { formatResourceId } from '../identity/resource-id.ts';
import { factsOf } from '../kinds.ts';
import type { Arm } from './arm.ts';
import { AzureError } from './errors.ts';
import { nameOf, type Snapshot } from './snapshot.ts';

/** An identity was to be removed that its resource still uses. */
export class InUseError extends Error {
  override readonly name = 'InUseError';
}

/** What the guard needs of the work. */
interface Guarded {
  readonly arm: Arm;
  readonly force: boolean;
  readonly warn: (message: string) => void;
}

/**
 * Refuses to take off an identity that the resource refers to: its registries, secrets, scale rules and
 * children would fail at their next use. A place that may not be read counts as a use.
 * @throws {InUseError} unless `force` is set, which makes it a warning.
 */
export async function checkReferences(
  snapshot: Snapshot,
  plan: Plan,
  { arm, force, warn }: Guarded,
): Promise<void> {
  const { kind, id, references, variables } = snapshot;
  const what = nameOf(kind, id);
  const leaving = { system: plan.removeSystem, user: plan.removeUser };
  const children = await Promise.all(CHILD_LISTS[kind].map((list) => childReferences(arm, snapshot, list)));
  const uses = [...usesOf(references, leaving).map(place), ...children.flatMap((list) => list(leaving))];
  for (const { name } of usesOf(variables, leaving)) {
    warn(
      `${what}: the environment variable ${name} holds the client ID of an identity that is being removed.`,
    );
  }
  if (uses.length === 0) return;
  const names = [...(plan.removeSystem ? ['system'] : []), ...plan.removeUser.map(({ name }) => name)].join(
    ', ',
  );
  const list = `${what} still uses ${names} in:\n${uses.map((use) => `- ${use}`).join('\n')}`;
  if (!force) {
    throw new InUseError(
      `${list}\nNothing was changed. Give these places another identity or a password first, or set 'force: true' to remove it all the same.`,
    );
  }
  warn(`${list}\n'force' is set: it is removed all the same, and these places will fail.`);
}

/** Asks for one list of children; what it answers is compared later, when all are there. */
async function childReferences(
  arm: Arm,
  { kind, id }: Snapshot,
  list: (typeof CHILD_LISTS)[Snapshot['kind']][number],
): Promise<(leaving: Parameters<typeof usesOf>[1]) => readonly string[]> {
  try {
    const children: Reference[] = [];
    for await (const child of arm.list(
      `${formatResourceId(id)}/${list.segment}`,
      `${list.segment} of ${nameOf(kind, id)}`,
    )) {
      children.push(...childReferencesOf(list, [child]));
    }
    return (leaving) => usesOf(children, leaving).map(place);
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    if (error.status === 404) return () => [];
    if (error.status !== 403) throw error;
    const action = `${factsOf(kind).type}/${list.segment}/read`;
    return () => [`${list.segment}: may not be read (${error.detail.code}); grant ${action} or set 'force'`];
  }
}

function place({ place: where, name }: Reference): string {
  return `${where}: ${name}`;
}
