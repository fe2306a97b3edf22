import { AzureError, UnansweredError } from '../azure/errors.ts';
import { distinct, getOrInsert } from '../collections.ts';
import { idKey, resourceGroupId, resourceKey } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { builtInRole } from './built-in-roles.ts';
import type { RolesContext } from './context.ts';
import { RoleEntry } from './entry.ts';
import { type Holder, holderKey, systemHolder, userHolder } from './holders.ts';
import { listWidely } from './principal-roles.ts';
import { definitionGuid } from './role-definition.ts';
import { isOf, type RoleAssignment } from './role-matching.ts';
import { groupsOnlyText } from './texts.ts';

/** An identity that is shown, and a place where it is: the first target of each resource group that has it. */
interface Shown {
  readonly holder: Holder;
  readonly principalId: string;
  readonly target: Target;
}

/** From so many principals of a subscription on, one list of everybody's roles costs less than one for each. */
const MIN_FOR_ONE_LIST = 4;

/** What the shown identities may do, for `show`. */
export class ShownRoles {
  readonly #context: RolesContext;
  readonly #names = new Map<string, Promise<string | null>>();
  #entries: readonly RoleEntry[] = [];
  readonly #groupsOnly = new Set<string>();

  constructor(context: RolesContext) {
    this.#context = context;
  }

  /** Every role that was listed; none before. */
  get entries(): readonly RoleEntry[] {
    return this.#entries;
  }

  /** Where roles were not looked for, a line each. */
  get unsearched(): readonly string[] {
    return groupsOnlyText([...this.#groupsOnly]);
  }

  /**
   * Lists the roles of all identities that targets show.
   * @throws the first error there was, once what can be listed is.
   */
  async read(targets: readonly Target[]): Promise<void> {
    const shown = shownOf(targets);
    const bySubscription = Map.groupBy(shown, subscriptionKey);
    const results = await Promise.allSettled(
      shown.map((one) => {
        const principals = new Set(bySubscription.get(subscriptionKey(one))?.map(principalKey));
        return this.#entriesOf(one, principals.size >= MIN_FOR_ONE_LIST);
      }),
    );
    const entries = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    // What is inherited shows in every subscription, and a subscription in each of its groups.
    this.#entries = distinct(entries, ({ holder, id }) => `${holderKey(holder)} ${idKey(id ?? '')}`);
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }

  async #entriesOf(
    { holder, principalId, target }: Shown,
    isOneOfMany: boolean,
  ): Promise<readonly RoleEntry[]> {
    const { subscriptionId, resourceGroup } = target.id;
    const wide = await listWidely(target.id, isOneOfMany ? undefined : principalId, this.#context.lists);
    if (!wide) {
      this.#context.warn(
        `Roles cannot be listed in subscription ${subscriptionId} nor in resource group '${resourceGroup}'. To fix: ` +
          "give the signed-in principal Microsoft.Authorization/roleAssignments/read there, as the role 'Reader' has it.",
      );
      return [];
    }
    if (wide.reach === 'group') this.#groupsOnly.add(resourceGroup);
    const own = wide.assignments.filter((assignment) => isOf(assignment, principalId));
    return Promise.all(
      own.map(async (assignment) => {
        const entry = RoleEntry.existing(holder, assignment, await this.#nameOf(assignment, wide.scope));
        entry.keep();
        return entry;
      }),
    );
  }

  /** A role's name; null where its definition may not be read. Each is asked for once. */
  #nameOf({ roleDefinitionId }: RoleAssignment, scope: string): Promise<string | null> {
    const guid = definitionGuid(roleDefinitionId);
    const known = builtInRole(guid)?.name;
    if (known !== undefined) return Promise.resolve(known);
    return getOrInsert(this.#names, guid, () => this.#readName(scope, guid));
  }

  async #readName(scope: string, guid: string): Promise<string | null> {
    try {
      const { assignments, limit } = this.#context;
      return (await limit(() => assignments.definition(scope, guid)))?.name ?? null;
    } catch (error) {
      if (error instanceof AzureError || error instanceof UnansweredError) return null;
      throw error;
    }
  }
}

function subscriptionKey({ target }: Shown): string {
  return target.id.subscriptionId.toLowerCase();
}

function principalKey({ principalId }: Shown): string {
  return principalId.toLowerCase();
}

/** Every identity that targets show and whose principal is known, once in each resource group of theirs. */
function shownOf(targets: readonly Target[]): readonly Shown[] {
  const shown = new Map<string, Shown>();
  for (const target of targets) {
    const { selection, latest } = target;
    if (!latest) continue;
    const { system, user } = latest.identities;
    const named = selection.user === 'all' ? undefined : new Set(selection.user.map(resourceKey));
    const found = [
      ...(selection.system && system
        ? [{ holder: systemHolder(target), principalId: system.principalId }]
        : []),
      ...[...user]
        .filter(([key]) => named === undefined || named.has(key))
        .map(([, { id, principalId }]) => ({ holder: userHolder(id), principalId })),
    ];
    for (const { holder, principalId } of found) {
      const key = `${holderKey(holder)} ${idKey(resourceGroupId(target.id))}`;
      if (principalId && !shown.has(key)) shown.set(key, { holder, principalId, target });
    }
  }
  return [...shown.values()];
}
