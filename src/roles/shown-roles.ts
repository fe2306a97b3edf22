import { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { Problem } from '../problem.ts';
import { idKey, resourceGroupId } from '../resource-id.ts';
import { Target } from '../resources/target.ts';
import type { TargetOrPattern } from '../resources/targets.ts';
import { StepStopped } from '../step.ts';
import { assigneeKey, type Principal, shownPrincipals } from './assignees.ts';
import type { RolesContext } from './context.ts';
import { isOf } from './door.ts';
import { groupsOnlyText, listWidely } from './principal-roles.ts';
import { newRecord, type RoleRecord } from './record.ts';

/** An identity that is shown, and a resource that has it: the first one in each resource group. */
type Shown = Principal & { readonly principalId: string; readonly on: Target };

/** If more identities are shown, one list of all assignments in their subscription replaces a list for each. */
const MANY = 20;

/** The roles of shown identities. */
export class ShownRoles {
  readonly #context: RolesContext;
  readonly #groupsOnly = new Set<string>();

  constructor(context: RolesContext) {
    this.#context = context;
  }

  /** The scopes that weren't searched, a sentence each. */
  get unsearched(): readonly string[] {
    return groupsOnlyText(this.#groupsOnly);
  }

  /**
   * List the roles of all identities that targets show.
   * @throws {Problem} for the first list that failed, after all others were read.
   */
  async read(entries: readonly TargetOrPattern[]): Promise<void> {
    const shown = shownOf(
      entries.filter((entry) => entry instanceof Target),
      this.#context,
    );
    const isMany = shown.length > MANY;
    const results = await Promise.allSettled(shown.map((one) => this.#rolesOf(one, isMany)));
    const records = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    // An inherited role is in the list of every subscription, and a subscription's in those of its resource groups.
    const each = distinct(records, ({ assignee, id }) => `${assigneeKey(assignee)} ${idKey(id ?? '')}`);
    for (const record of each) this.#context.records.add(record);
    for (const [at, result] of results.entries()) {
      if (result.status === 'fulfilled') continue;
      if (result.reason instanceof StepStopped) throw result.reason;
      throw new Problem(`Can't list the roles of ${shown[at]?.assignee.label}.`, { cause: result.reason });
    }
  }

  async #rolesOf({ assignee, principalId, on }: Shown, isMany: boolean): Promise<readonly RoleRecord[]> {
    const { lists, warn } = this.#context;
    const { subscriptionId, resourceGroup } = on.id;
    const wide = await listWidely(on, ({ door, scope }) =>
      lists.of(door, scope, isMany ? undefined : principalId),
    );
    if (!wide) {
      warn(
        `Roles of ${assignee.label} aren't shown, because role assignments can't be listed in subscription ` +
          `${subscriptionId} or in resource group '${resourceGroup}'.\n` +
          "To fix: Grant the deployment identity the role 'Reader' at one of the two.",
      );
      return [];
    }
    if (wide.reach === 'resource group') this.#groupsOnly.add(resourceGroup);
    return Promise.all(
      wide.assignments
        .filter((assignment) => isOf(assignment, principalId))
        .map(async (assignment) => {
          const roleName = assignment.roleName ?? (await this.#nameOf(wide.scope, assignment.roleKey));
          return newRecord(assignee, principalId, { ...assignment, roleName });
        }),
    );
  }

  /** Look up the name of a role, once. One that can't be read has none. */
  async #nameOf(scope: string, guid: string): Promise<string | null> {
    try {
      return (await this.#context.documents.definitionIfReadable(scope, guid))?.name ?? null;
    } catch (error) {
      if (error instanceof AzureError || error instanceof StepStopped) throw error;
      return null;
    }
  }
}

/** List every identity that targets show with its principal, once for each of their resource groups. */
function shownOf(targets: readonly Target[], context: RolesContext): readonly Shown[] {
  const all = targets.flatMap((on) => {
    // Without a named identity, a step shows all of them.
    const principals = shownPrincipals(on, context.identities);
    return principals.flatMap((one) =>
      one.principalId ? [{ ...one, principalId: one.principalId, on }] : [],
    );
  });
  return distinct(all, ({ assignee, on }) => `${assigneeKey(assignee)} ${idKey(resourceGroupId(on.id))}`);
}
