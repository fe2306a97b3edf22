import { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { idKey, resourceGroupId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { StepStopped } from '../step.ts';
import { assigneeKey, type KnownPrincipal, shownPrincipals } from './assignees.ts';
import { cantList, listAround } from './assignment-lists.ts';
import { type RolesContext, type RunContext, rolesContext } from './context.ts';
import { isOf } from './door.ts';
import { newRecord, type RoleRecord } from './record.ts';

/** An identity that is shown, and a resource that has it: the first one in each resource group. */
type Shown = KnownPrincipal & { readonly on: Target };

/** If more identities are shown, one list of all assignments in their subscription replaces a list for each. */
const MANY = 20;

/**
 * List the roles of all identities that targets show.
 * @throws {Problem} for the first list that failed, after all others were read.
 */
export async function showRoles(targets: readonly Target[], run: RunContext): Promise<void> {
  const context = rolesContext(run);
  const all = targets.flatMap((on) =>
    shownPrincipals(on, context.identities).flatMap((one) =>
      one.principalId ? [{ ...one, principalId: one.principalId, on }] : [],
    ),
  );
  const keyOf = ({ assignee, on }: Shown): string =>
    `${assigneeKey(assignee)} ${idKey(resourceGroupId(on.id))}`;
  const shown = distinct(all, keyOf);
  const isMany = shown.length > MANY;
  const results = await Promise.allSettled(shown.map((one) => rolesOf(one, isMany, context)));
  const records = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  // An inherited role is in the list of every subscription, and a subscription's in those of its resource groups.
  const each = distinct(records, ({ assignee, id }) => `${assigneeKey(assignee)} ${idKey(id ?? '')}`);
  for (const record of each) context.records.add(record);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function rolesOf(
  { assignee, principalId, on }: Shown,
  isMany: boolean,
  context: RolesContext,
): Promise<readonly RoleRecord[]> {
  const { lists, documents, warn } = context;
  const wide = await listAround(on, context, (at) => lists.last(at, isMany ? undefined : principalId));
  if (wide.state === 'failed') throw cantList(assignee, wide.error);
  if (wide.state !== 'known') {
    const { subscriptionId, resourceGroup } = on.id;
    warn(
      `Roles of ${assignee.label} aren't shown, because role assignments can't be listed in subscription ` +
        `${subscriptionId} or in resource group '${resourceGroup}'.\n` +
        "To fix: Grant the deployment identity the role 'Reader' at one of the two.",
    );
    return [];
  }
  const own = wide.assignments.filter((assignment) => isOf(assignment, principalId));
  return Promise.all(
    own.map(async (assignment) => {
      const definition = assignment.roleName
        ? undefined
        : await documents.definition(wide.scope, assignment.roleKey).catch(nothing);
      const name = definition instanceof AzureError ? undefined : definition?.name;
      const roleName = assignment.roleName ?? name ?? null;
      return newRecord(assignee, principalId, { ...assignment, roleName });
    }),
  );
}

/** A name that can't be read isn't an obstacle. */
function nothing(error: unknown): undefined {
  if (error instanceof StepStopped) throw error;
}
