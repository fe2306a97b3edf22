import type { Arm } from '../azure/arm.ts';
import type { Clock, StepContext } from '../step.ts';
import type { IdentityProvisioner } from './identity-provisioner.ts';
import type { NameSuggestions } from './not-found.ts';

/** What reading a resource needs. */
export interface ReadContext {
  readonly arm: Arm;
  readonly clock: Clock;
  /** What was probably meant by a name that is not there. */
  readonly suggestions: NameSuggestions;
}

/** What the way of a target through a change needs. */
export interface ChangeContext extends ReadContext, Omit<StepContext, 'mask'> {
  readonly operation: 'assign' | 'remove' | 'set';
  /** Whether identities are removed although the resource uses them. */
  readonly force: boolean;
  /** How many targets are being worked on: they share ARM's read budget. */
  readonly active: () => number;
  /** Sees to it that identities exist; cheap for those it was asked about before. */
  readonly provisioner: Pick<IdentityProvisioner, 'ensure' | 'isNew'>;
}
