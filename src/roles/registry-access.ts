import { AzureError, isForbidden, isNotFound } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { objectOf } from '../json.ts';
import { Problem } from '../problem.ts';
import { formatResourceId, lastSegment, resourceKey } from '../resource-id.ts';
import { planRegistries, type RegistryRef, type RegistryRequest } from '../resources/registries.ts';
import { identityOn } from '../resources/selection.ts';
import type { Target } from '../resources/target.ts';
import { firstOf, sentenceList, upperFirst } from '../text.ts';
import { assigneeKey, type Principal, selectedPrincipals } from './assignees.ts';
import { azureRbac } from './azure-rbac.ts';
import type { RolesContext } from './context.ts';
import { findAssignment, type WantedRole } from './door.ts';
import { isByRepository } from './effect.ts';
import type { Grants } from './grants.ts';
import { roleText } from './record.ts';
import { canPull } from './role-definition.ts';
import { isWithin } from './scope.ts';

/** A registry as the step writes it. */
interface Registry {
  readonly server: string;
  /** Its resource ID, if the input contains it. */
  readonly id: string | undefined;
  readonly isByRepository: boolean;
}

/** A pull that depends on roles that the step grants. */
interface Dependency {
  readonly server: string;
  readonly identity: string;
  readonly roles: readonly WantedRole[];
}

/** Scopes above every subscription. */
const ABOVE = /^\/(providers\/Microsoft\.Management\/.*)?$/i;

/** The registries that apps and jobs should pull from, and the roles that let their identities pull. */
export class RegistryAccess {
  readonly #request: RegistryRequest;
  readonly #force: boolean;
  readonly #context: RolesContext;
  readonly #dependencies = new Map<Target, readonly Dependency[]>();

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
    roles: readonly WantedRole[],
    revoked: readonly WantedRole[],
  ): Promise<void> {
    const found = await Promise.all(this.#request.registries.map((ref) => this.#find(ref)));
    // One that is given by its ID and by its server is checked.
    const byId = found.sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined));
    const registries = distinct(byId, ({ server }) => server.toLowerCase());
    const principals = new Map(
      (await selectedPrincipals(targets, this.#context.identities)).map((one) => [
        assigneeKey(one.assignee),
        one,
      ]),
    );
    const pulls = targets.map((target) => ({ target, ...this.#identityOf(target) }));
    for (const registry of registries) {
      const refused: Principal[] = [];
      await Promise.all(
        pulls.map(async ({ target, key }) => {
          const principal = principals.get(key);
          if (!principal) return;
          const means = await this.#meansOf(registry, principal, roles, revoked);
          if (means === 'none') refused.push(principal);
          else if (means !== 'has') {
            const dependency = { server: registry.server, identity: key, roles: means };
            this.#dependencies.set(target, [...(this.#dependencies.get(target) ?? []), dependency]);
          }
        }),
      );
      this.#refuse(registry, refused, revoked);
    }
    for (const { target, identity } of pulls)
      planRegistries(
        target,
        registries.map(({ server }) => ({ server, identity })),
        this.#context,
      );
  }

  /**
   * Check that the roles that let a target pull were granted.
   * @throws {Problem} if one couldn't be granted. Its cause is the failure of the role.
   */
  check(target: Target, grants: Grants): void {
    for (const { server, identity, roles } of this.#dependencies.get(target) ?? []) {
      const records = grants
        .ofIdentity(identity)
        .filter(({ role }) => roles.some(({ line }) => line === role.line))
        .map(({ record }) => record);
      const failed = records.find(({ error }) => error !== undefined);
      if (this.#force || !failed || records.some(({ error }) => error === undefined)) continue;
      throw new Problem(`Can't set registry ${server} of ${target.label}.`, {
        why: `The identity couldn't pull, because role ${roleText(failed)} wasn't granted.`,
        state: "The registry wasn't changed.",
        cause: failed.error,
      });
    }
  }

  async #find(ref: RegistryRef): Promise<Registry> {
    if ('server' in ref) return { server: ref.server, id: undefined, isByRepository: false };
    const name = lastSegment(ref.id);
    const what = `container registry '${name}'`;
    const { document } = await this.#context.documents.at(ref.id);
    const state = 'Nothing was changed.';
    if (isNotFound(document))
      throw new Problem(`Can't find ${what}.`, {
        fix: "Check 'registry-server', 'resource-group', and 'subscription-id'.",
        state,
        cause: document,
      });
    if (document instanceof AzureError)
      throw new Problem(`Can't read ${what}.`, {
        why: isForbidden(document)
          ? `The deployment identity doesn't have Microsoft.ContainerRegistry/registries/read (${document.detail.code}).`
          : undefined,
        fix: isForbidden(document)
          ? "Grant it the role 'Reader' at the registry, or use the login server in 'registry-server'."
          : "Check the registry's ID, or use the login server in 'registry-server'.",
        state,
        cause: document,
      });
    const { loginServer } = objectOf(document['properties']);
    if (typeof loginServer === 'string')
      return { server: loginServer, id: ref.id, isByRepository: isByRepository(document) };
    throw new Problem(`Can't find the login server of ${what}.`, {
      fix: "Use the login server in 'registry-server'.",
      state,
    });
  }

  /** The identity that a target pulls with: as the entry has it, and its key. */
  #identityOf(target: Target): { readonly identity: string; readonly key: string } {
    const { identity } = this.#request;
    if (identity === 'system') return { identity, key: resourceKey(target.id) };
    const id = identityOn(target.id, identity);
    const known = this.#context.identities.known.get(resourceKey(id))?.id ?? id;
    return { identity: formatResourceId(known), key: resourceKey(id) };
  }

  /** Find the roles of the step that let a principal pull. It might already have one, or none might be known. */
  async #meansOf(
    { server, id, isByRepository: byRepository }: Registry,
    { principalId }: Principal,
    roles: readonly WantedRole[],
    revoked: readonly WantedRole[],
  ): Promise<'has' | 'none' | readonly WantedRole[]> {
    // Without the registry's ID, only a line for the registry of this name is known to be for it.
    const isFor = (scope: string): boolean =>
      id === undefined
        ? scope.toLowerCase().endsWith(`/registries/${server.split(/[-.]/, 1)[0]?.toLowerCase()}`)
        : isWithin(id, scope);
    const granted = roles.filter(
      ({ door, scope, roleKey, definition }) =>
        door === azureRbac && isFor(scope) && canPull(roleKey, definition, byRepository) !== false,
    );
    if (id === undefined) return granted.length > 0 ? granted : 'has';
    const { lists, documents } = this.#context;
    let isUnknown = false;
    if (principalId !== null) {
      const listing = await lists.last({ door: azureRbac, scope: id }, principalId);
      isUnknown = listing.state !== 'known';
      for (const assignment of listing.assignments) {
        const { scope, roleKey } = assignment;
        if (!isWithin(id, scope) && !ABOVE.test(scope)) continue;
        if (revoked.some((role) => findAssignment(role, principalId, [assignment]))) continue;
        const can =
          canPull(roleKey, undefined, byRepository) ??
          canPull(roleKey, await documents.definitionIfReadable(id, roleKey), byRepository);
        if (can) return 'has';
        isUnknown ||= can === undefined;
      }
    }
    if (granted.length > 0) return granted;
    return isUnknown ? 'has' : 'none';
  }

  #refuse(
    { server, id, isByRepository: byRepository }: Registry,
    refused: readonly Principal[],
    revoked: readonly WantedRole[],
  ): void {
    if (refused.length === 0) return;
    const labels = refused.map(({ assignee }) => assignee.label);
    const role = byRepository ? 'Container Registry Repository Reader' : 'AcrPull';
    const isRevoked = revoked.some(
      ({ scope, roleKey, definition }) =>
        isWithin(id ?? '', scope) && canPull(roleKey, definition, byRepository) === true,
    );
    const problem = new Problem(`Can't let apps pull from ${server}.`, {
      why:
        `No role that can pull there, and no line of 'roles' that grants one: ` +
        `${sentenceList(firstOf(labels))}.`,
      fix: `${isRevoked ? "Remove the role from 'revoke-roles'. Otherwise, add" : 'Add'} this line to 'roles': ${role} @ ${id}\nWith 'force: true', the registry is set anyway.`,
      state: 'Nothing was changed.',
    });
    if (!this.#force) throw problem;
    this.#context.warn(
      `${upperFirst(sentenceList(firstOf(labels)))} can't pull from ${server} yet: no role allows it.`,
    );
  }
}
