import { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { idKey, resourceGroupId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { cantList, listAround } from './assignment-lists.ts';
import { type RolesContext, type RunContext, rolesContext } from './context.ts';
import { isOf } from './door.ts';
import { isKnown, type KnownPrincipal, shownPrincipals } from './principals.ts';
import { newRecord, type RoleRecord } from './record.ts';

/**
 * List the roles of all identities that targets show.
 * @throws {Problem} if a list fails for a reason other than a missing permission.
 */
export async function showRoles(targets: readonly Target[], run: RunContext): Promise<void> {
  const context = rolesContext(run);
  const all = targets.flatMap((on) =>
    shownPrincipals(on, context.identities)
      .filter(isKnown)
      .map((one) => ({ ...one, on })),
  );
  // Each identity once per resource group.
  const shown = distinct(all, ({ assignee, on }) => idKey(`${assignee.identity} ${resourceGroupId(on.id)}`));
  const records = (await Promise.all(shown.map((one) => rolesOf(one, one.on, context)))).flat();
  // Several lists can contain an inherited role, such as one at a management group or at the subscription.
  const each = distinct(records, ({ assignee, id }) => idKey(`${assignee.identity} ${id}`));
  for (const record of each) context.records.add(record);
}

/** List the roles of a principal around a resource that has it. */
async function rolesOf(
  principal: KnownPrincipal,
  on: Target,
  context: RolesContext,
): Promise<readonly RoleRecord[]> {
  const { assignee, principalId } = principal;
  const { lists, documents, limit, warn } = context;
  const wide = await listAround(on, context, (at) => limit(() => lists.get(at, principalId, 'any')));
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
      const definition = await documents.definition(wide.scope, assignment.roleKey);
      const roleName = definition instanceof AzureError ? null : (definition?.name ?? null);
      return newRecord(principal, { ...assignment, roleName });
    }),
  );
}
