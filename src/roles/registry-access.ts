import { AzureError, isForbidden } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { textAt } from '../json.ts';
import { Problem } from '../problem.ts';
import { idKey, lastSegment, resourceKey } from '../resource-id.ts';
import { planRegistries, type RegistryRef, type RegistryRequest } from '../resources/registries.ts';
import type { Target } from '../resources/target.ts';
import { firstOf, sentenceList, upperFirst } from '../text.ts';
import { azureRbac } from './azure-rbac.ts';
import type { RolesContext } from './context.ts';
import { findAssignment, type WantedRole } from './door.ts';
import type { Grants } from './grants.ts';
import { type Principal, selectedPrincipals } from './principals.ts';
import { roleText } from './record.ts';
import { canPull, isByRepository } from './role-definition.ts';
import { isWithin, scopeKey } from './scope.ts';

/** A registry that apps and jobs should pull from. */
export interface Registry {
  readonly server: string;
  /** Its resource ID, if the input contains it. */
  readonly id: string | undefined;
  /** It has repository permissions (ABAC). */
  readonly byRepository: boolean;
}

/**
 * Check that the identities of targets can pull, or can once the step's roles are granted, and write the registries
 * into the journal.
 * @throws {Problem} if a registry doesn't exist, or (without `force`) an identity couldn't pull from it.
 */
export async function planPulls(
  { registries: refs, identity }: RegistryRequest,
  targets: readonly Target[],
  { granted, revoked }: Readonly<Record<'granted' | 'revoked', readonly WantedRole[]>>,
  force: boolean,
  context: RolesContext,
): Promise<readonly Registry[]> {
  const found = await Promise.all(refs.map((ref) => readRegistry(ref, context)));
  // A registry that is given both by its ID and by its server is checked.
  const byId = found.filter(({ id }) => id !== undefined);
  const registries = distinct([...byId, ...found], ({ server }) => server.toLowerCase());
  const groups = Map.groupBy(targets, (target) => pullingKey(target, identity));
  const selected = await selectedPrincipals(targets, context.identities);
  const pulling = selected.filter(({ assignee }) => groups.has(idKey(assignee.identity)));
  for (const registry of registries) {
    // Each line applies to all identities.
    if (granted.some((role) => isPullRole(role, registry))) continue;
    const able = await Promise.all(pulling.map((one) => hasPullRole(one, registry, revoked, context)));
    const unable = pulling.filter((_, at) => !able[at]).map(({ assignee }) => assignee.label);
    if (unable.length === 0) continue;
    const labels = sentenceList(firstOf(unable));
    if (!force) throw cannotPull(registry, labels);
    context.warn(`${upperFirst(labels)} can't pull from ${registry.server} yet: no role allows it.`);
  }
  for (const { assignee } of pulling) {
    const written = assignee.isSystem ? 'system' : assignee.identity;
    const wanted = registries.map(({ server }) => ({ server, identity: written }));
    for (const target of groups.get(idKey(assignee.identity)) ?? []) planRegistries(target, wanted, context);
  }
  return registries;
}

/**
 * Check that a role that lets a target pull was granted.
 * @throws {Problem} if none could be granted. Its cause is the failure of the role.
 */
export function checkPulls(
  target: Target,
  registries: readonly Registry[],
  identity: RegistryRequest['identity'],
  grants: Grants,
): void {
  const own = grants.ofIdentity(pullingKey(target, identity));
  for (const registry of registries) {
    const records = own.filter(({ role }) => isPullRole(role, registry)).map(({ record }) => record);
    const [failed] = records;
    if (!failed || records.some(({ error }) => error === undefined)) continue;
    throw new Problem(`Can't set registry ${registry.server} of ${target.label}.`, {
      why: `Role ${roleText(failed)}, which lets the identity pull, wasn't granted.`,
      state: "The registry wasn't changed.",
      cause: failed.error,
    });
  }
}

async function readRegistry(ref: RegistryRef, { documents }: RolesContext): Promise<Registry> {
  if ('server' in ref) return { server: ref.server, id: undefined, byRepository: false };
  const document = await documents.at(ref.id);
  const properties = document instanceof AzureError ? undefined : document['properties'];
  const server = textAt(properties, 'loginServer');
  if (server) return { server, id: ref.id, byRepository: isByRepository(properties) };
  const fix = isForbidden(document)
    ? "Grant the deployment identity the role 'Reader' at the registry"
    : "Check the registry's ID";
  throw new Problem(`Can't read the login server of container registry '${lastSegment(ref.id)}'.`, {
    fix: `${fix}, or use the login server in 'registry-server'.`,
    state: 'Nothing was changed.',
    cause: document instanceof AzureError ? document : undefined,
  });
}

/** The key of the identity that a target pulls with. */
function pullingKey({ id }: Target, identity: RegistryRequest['identity']): string {
  return resourceKey(identity === 'system' ? id : identity);
}

/** Check whether a line grants a role that lets its holders pull from a registry. */
function isPullRole(
  { door, scope, definition }: WantedRole,
  { server, id, byRepository }: Registry,
): boolean {
  if (door !== azureRbac || !canPull(definition, byRepository)) return false;
  if (id !== undefined) return isWithin(id, scope);
  // Without the registry's ID, only a line for the registry of this name is known to be for it.
  const [name] = server.toLowerCase().split(/[-.]/, 1);
  return scopeKey(scope).endsWith(`/registries/${name}`);
}

/** Check whether a principal has, and keeps, a role that lets it pull. A role that can't be read isn't an obstacle. */
async function hasPullRole(
  { principalId }: Principal,
  { id, byRepository }: Registry,
  revoked: readonly WantedRole[],
  { lists, documents, limit }: RolesContext,
): Promise<boolean> {
  if (id === undefined) return true;
  if (principalId === null) return false;
  const listing = await limit(() => lists.get({ door: azureRbac, scope: id }, principalId, 'any'));
  for (const assignment of listing.assignments) {
    const { roleKey } = assignment;
    if (revoked.some((role) => findAssignment(role, principalId, [assignment]))) continue;
    const definition = await documents.definition(id, roleKey);
    if (canPull(definition, byRepository)) return true;
  }
  return listing.state !== 'known';
}

function cannotPull({ server, id, byRepository }: Registry, labels: string): Problem {
  const role = byRepository ? 'Container Registry Repository Reader' : 'AcrPull';
  return new Problem(`Can't let apps pull from ${server}.`, {
    why: `This step grants no role that can pull images, and these identities don't have one: ${labels}.`,
    fix: `Add this line to 'roles': ${role} @ ${id}\nWith 'force: true', the registry is set anyway.`,
    state: 'Nothing was changed.',
  });
}
