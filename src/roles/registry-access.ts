import { AzureError, isForbidden } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { textAt } from '../json.ts';
import { Problem } from '../problem.ts';
import { resourceKey } from '../resource-id.ts';
import { planRegistries, type RegistryRef, type RegistryRequest } from '../resources/registries.ts';
import { identityOn } from '../resources/selection.ts';
import type { Target } from '../resources/target.ts';
import { firstOf, sentenceList, upperFirst } from '../text.ts';
import { assigneeKey, type Principal, selectedPrincipals } from './assignees.ts';
import { azureRbac } from './azure-rbac.ts';
import { builtInRole } from './built-in-roles.ts';
import type { RolesContext } from './context.ts';
import { findAssignment, type WantedRole } from './door.ts';
import { isByRepository } from './effect.ts';
import type { Grants } from './grants.ts';
import { roleText } from './record.ts';
import { canPull } from './role-definition.ts';
import { isWithin, scopeKey } from './scope.ts';

/** A registry as the step writes it. */
interface Registry {
  readonly server: string;
  /** Its resource ID, if the input contains it. */
  readonly id: string | undefined;
  readonly isByRepository: boolean;
}

/** The registries that apps and jobs should pull from, and the roles that let their identities pull. */
export class RegistryAccess {
  readonly #request: RegistryRequest;
  readonly #force: boolean;
  readonly #context: RolesContext;
  #registries: readonly Registry[] = [];

  constructor(request: RegistryRequest, force: boolean, context: RolesContext) {
    this.#request = request;
    this.#force = force;
    this.#context = context;
  }

  /**
   * Check that the identities can pull, or can once the step's roles are granted, and write the registries into the
   * journal.
   * @throws {Problem} if a registry doesn't exist, or an identity couldn't pull from it.
   */
  async plan(
    targets: readonly Target[],
    granted: readonly WantedRole[],
    revoked: readonly WantedRole[],
  ): Promise<void> {
    const found = await Promise.all(this.#request.registries.map((ref) => this.#find(ref)));
    // One that is given by its ID and by its server is checked.
    const byId = found.filter(({ id }) => id !== undefined);
    this.#registries = distinct([...byId, ...found], ({ server }) => server.toLowerCase());
    const groups = Map.groupBy(targets, (target) => this.#identityOf(target));
    const selected = await selectedPrincipals(targets, this.#context.identities);
    const pulling = selected.filter(({ assignee }) => groups.has(assigneeKey(assignee)));
    for (const registry of this.#registries) {
      if (granted.some((role) => letsPull(role, registry))) continue;
      const able = await Promise.all(pulling.map((one) => this.#canPull(one, registry, revoked)));
      const labels = pulling.filter((_, at) => !able[at]).map(({ assignee }) => assignee.label);
      if (labels.length > 0) this.#refuse(registry, sentenceList(firstOf(labels)));
    }
    for (const { assignee } of pulling) {
      const identity = assignee.isSystem ? 'system' : assignee.identity;
      const wanted = this.#registries.map(({ server }) => ({ server, identity }));
      for (const target of groups.get(assigneeKey(assignee)) ?? [])
        planRegistries(target, wanted, this.#context);
    }
  }

  /**
   * Check that a role that lets a target pull was granted.
   * @throws {Problem} if none could be granted. Its cause is the failure of the role.
   */
  check(target: Target, grants: Grants): void {
    if (this.#force) return;
    for (const registry of this.#registries) {
      const records = grants
        .ofIdentity(this.#identityOf(target))
        .filter(({ role }) => letsPull(role, registry))
        .map(({ record }) => record);
      const [failed] = records;
      if (!failed || records.some(({ error }) => error === undefined)) continue;
      throw new Problem(`Can't set registry ${registry.server} of ${target.label}.`, {
        why: `Role ${roleText(failed)}, with which the identity would pull, wasn't granted.`,
        state: "The registry wasn't changed.",
        cause: failed.error,
      });
    }
  }

  async #find(ref: RegistryRef): Promise<Registry> {
    if ('server' in ref) return { server: ref.server, id: undefined, isByRepository: false };
    const { name, document } = await this.#context.documents.at(ref.id);
    const properties = document instanceof AzureError ? undefined : document['properties'];
    const server = textAt(properties, 'loginServer');
    if (server) return { server, id: ref.id, isByRepository: isByRepository(properties) };
    const fix = isForbidden(document)
      ? "Grant the deployment identity the role 'Reader' at the registry"
      : "Check the registry's ID";
    throw new Problem(`Can't read the login server of container registry '${name}'.`, {
      fix: `${fix}, or use the login server in 'registry-server'.`,
      state: 'Nothing was changed.',
      cause: document instanceof AzureError ? document : undefined,
    });
  }

  /** The key of the identity that a target pulls with. */
  #identityOf({ id }: Target): string {
    const { identity } = this.#request;
    return resourceKey(identity === 'system' ? id : identityOn(id, identity));
  }

  /** Check that a principal has a role that lets it pull. What can't be read isn't an obstacle. */
  async #canPull(
    { principalId }: Principal,
    { id, isByRepository: byRepository }: Registry,
    revoked: readonly WantedRole[],
  ): Promise<boolean> {
    const { lists, documents } = this.#context;
    if (id === undefined) return true;
    if (principalId === null) return false;
    const listing = await lists.last({ door: azureRbac, scope: id }, principalId);
    for (const assignment of listing.assignments) {
      const { roleKey } = assignment;
      if (revoked.some((role) => findAssignment(role, principalId, [assignment]))) continue;
      const definition = builtInRole(roleKey) ? undefined : await documents.definition(id, roleKey);
      if (canPull(roleKey, definition, byRepository)) return true;
    }
    return listing.state !== 'known';
  }

  /** Refuse identities that can't pull, or warn of them. */
  #refuse({ server, id, isByRepository: byRepository }: Registry, labels: string): void {
    const role = byRepository ? 'Container Registry Repository Reader' : 'AcrPull';
    const problem = new Problem(`Can't let apps pull from ${server}.`, {
      why: `No role that can pull there, and no line of 'roles' that grants one: ${labels}.`,
      fix: `Add this line to 'roles': ${role} @ ${id}\nWith 'force: true', the registry is set anyway.`,
      state: 'Nothing was changed.',
    });
    if (!this.#force) throw problem;
    this.#context.warn(`${upperFirst(labels)} can't pull from ${server} yet: no role allows it.`);
  }
}

/** Check that a line grants a role that lets its holders pull from a registry. */
function letsPull(
  { door, scope, roleKey, definition }: WantedRole,
  { server, id, isByRepository: byRepository }: Registry,
): boolean {
  if (door !== azureRbac || !canPull(roleKey, definition, byRepository)) return false;
  if (id !== undefined) return isWithin(id, scope);
  // Without the registry's ID, only a line for the registry of this name is known to be for it.
  const [name] = server.toLowerCase().split(/[-.]/, 1);
  return scopeKey(scope).endsWith(`/registries/${name}`);
}
