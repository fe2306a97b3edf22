import { AzureError } from '../../../src/azure/errors.ts';
import type { ResourceId } from '../../../src/resource-id.ts';
import type { ChangeContext } from '../../../src/resources/context.ts';
import { NameSuggestions } from '../../../src/resources/not-found.ts';
import { Target } from '../../../src/resources/target.ts';
import { desired, targetId, wireKeyOf } from '../data.ts';
import type { ToyState } from '../merge-patch.ts';
import { ToyArm } from '../toy-arm.ts';
import { ToyStep } from '../toy-clock.ts';

/** A toy ARM, a step and what a change needs, all of which a test owns. */
export interface ToyWorld {
  readonly step: ToyStep;
  readonly arm: ToyArm;
  readonly context: ChangeContext;
}

/** All identities exist, and none is new. */
export const NO_NEWS: ChangeContext['provisioner'] = { ensure: async () => undefined, isNew: () => false };

/** A world whose resource has identities, and had them for an hour. */
export function worldOf(state: ToyState, more: Partial<ChangeContext> = {}): ToyWorld {
  const step = new ToyStep();
  const { clock, signal, info, warn } = step;
  const arm = new ToyArm(clock, { location: 'westeurope' });
  arm.place(state);
  clock.pass(3_600_000);
  const context: ChangeContext = {
    ...{ signal, clock, info, warn, arm, suggestions: new NameSuggestions(arm) },
    operation: 'assign',
    force: false,
    active: () => 1,
    provisioner: NO_NEWS,
    ...more,
  };
  return { step, arm, context };
}

/** A state of the toy ARM's resource. */
export function stateOf(system: boolean, ...user: readonly ResourceId[]): ToyState {
  return { system, keys: user.map(wireKeyOf) };
}

/** An error that Azure answers. */
export function azureError(status: number | undefined, code: string, message = 'words'): AzureError {
  return new AzureError({ code, message, details: [], additionalInfo: [] }, { action: 'change it', status });
}

/** A world with one target to change. */
export interface Change extends ToyWorld {
  readonly target: Target;
}
/** A world in which a target with a state is to be changed. */
export function changeOf(
  state: ToyState,
  operation: ChangeContext['operation'],
  system: boolean,
  user: readonly ResourceId[],
  more: Partial<ChangeContext> = {},
): Change {
  const { selection } = desired(operation, system, ...user);
  const world = worldOf(state, { operation, ...more });
  return { ...world, target: new Target(targetId('app', 'web'), selection, world.step.clock) };
}

/** The user-assigned identities that a patch adds (+) and removes (-). */
export function mapsOf({ arm }: ToyWorld): readonly (readonly string[])[] {
  return arm.patches.map(({ userAssignedIdentities = {} }) =>
    Object.entries(userAssignedIdentities)
      .map(([key, value]) => (value === null ? '-' : '+') + key.slice(key.lastIndexOf('/') + 1))
      .sort(),
  );
}
