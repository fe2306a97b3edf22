import pLimit from 'p-limit';
import { AzureError } from '../../../src/azure/errors.ts';
import { Journal } from '../../../src/journal.ts';
import { parseResourceId, type ResourceId } from '../../../src/resource-id.ts';
import {
  changeIdentities,
  type IdentityRequest,
  planIdentities,
  type RoleHooks,
} from '../../../src/resources/change-identities.ts';
import type { ResourceContext } from '../../../src/resources/identities.ts';
import { type CreateOptions, Identities } from '../../../src/resources/identities.ts';
import { Target } from '../../../src/resources/target.ts';
import { desired, targetId, wireKeyOf } from '../data.ts';
import type { ToyState } from '../merge-patch.ts';
import { ToyArm } from '../toy-arm.ts';
import { ToyStep } from '../toy-clock.ts';
import { ToyIdentities } from '../toy-identities.ts';

/** A toy ARM, a step, and everything that a change needs, all of which belong to a test. */
export interface ToyWorld {
  readonly step: ToyStep;
  readonly arm: ToyArm;
  readonly managedIdentities: ToyIdentities;
  readonly context: ResourceContext;
}

/** A world whose resource has identities, and had them for an hour. */
export function worldOf(
  state: ToyState,
  existing: readonly ResourceId[] = [],
  create?: CreateOptions,
): ToyWorld {
  const step = new ToyStep();
  const arm = new ToyArm(step.clock, { location: 'westeurope' });
  arm.place(state);
  step.clock.pass(3_600_000);
  const managedIdentities = new ToyIdentities(existing, [], step);
  arm.onPut = (request) => managedIdentities.create(request);
  const shared = {
    ...step,
    ...{ arm, journal: new Journal(), limit: pLimit(5) },
  };
  const identities = new Identities(managedIdentities, create, shared);
  return { step, arm, managedIdentities, context: { ...shared, identities, active: { size: 1 } } };
}

/** A state of the toy ARM's resource. */
export function stateOf(system: boolean, ...user: readonly ResourceId[]): ToyState {
  return { system, keys: user.map(wireKeyOf) };
}

/** An error that Azure returns. */
export function azureError(status: number | undefined, code: string, message = 'words'): AzureError {
  return new AzureError({ code, message, details: [], additionalInfo: [] }, { action: 'change it', status });
}

/** A world with one target to change. */
export interface Change extends ToyWorld {
  readonly target: Target;
  readonly roles: RoleHooks;
  /** Plan the change. */
  plan(): Promise<unknown>;
  /** Carry it out. */
  change(): Promise<void>;
}

/** A world in which a target with a state is to be changed. */
export function changeOf(
  state: ToyState,
  operation: IdentityRequest['operation'],
  system: boolean,
  user: readonly ResourceId[],
  { force = false, create }: { readonly force?: boolean; readonly create?: CreateOptions } = {},
): Change {
  const { selection } = desired(operation, system, ...user);
  const named = state.keys.flatMap((key) => parseResourceId(key) ?? []);
  const world = worldOf(state, create ? named : [...named, ...user], create);
  const target = new Target(targetId('app', 'web'), selection, world.context);
  const roles: RoleHooks = { grant: () => undefined, beforeWrite: async () => undefined };
  const request = { operation, force, roles: [], revokeRoles: [] };
  return {
    ...world,
    ...{ target, roles },
    plan: () => planIdentities(target, request, world.context),
    change: () => changeIdentities(target, request, world.context, roles),
  };
}

/** The state of the last write to a target. */
export function writeOf({ target }: Change): string {
  return target.writes.at(-1)?.state ?? 'none';
}

/** The user-assigned identities that a patch adds (+) and removes (-). */
export function mapsOf({ arm }: ToyWorld): readonly (readonly string[])[] {
  return arm.patches.map(({ userAssignedIdentities = {} }) =>
    Object.entries(userAssignedIdentities)
      .map(([key, value]) => (value === null ? '-' : '+') + key.slice(key.lastIndexOf('/') + 1))
      .sort(),
  );
}
