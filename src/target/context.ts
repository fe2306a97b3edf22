import type { ResourceId } from '../identity/resource-id.ts';
import type { StepContext } from '../step.ts';
import type { WantedIdentity } from './ensure-identities.ts';
import type { ReadContext } from './read-context.ts';

/** What the way of a target through a change needs. */
export interface ChangeContext extends ReadContext, Omit<StepContext, 'mask'> {
  readonly operation: 'assign' | 'remove' | 'set';
  /** Whether identities are removed although the resource uses them. */
  readonly force: boolean;
  /** How many targets are being worked on: they share ARM's read budget. */
  readonly active: () => number;
  /** Sees to it that identities exist, see {@link IdentityKeeper}; cheap for those it was asked about before. */
  readonly ensure: (wanted: readonly WantedIdentity[]) => Promise<void>;
  /** Whether this step created an identity a moment ago: Azure may not know it everywhere yet. */
  readonly isNew: (id: ResourceId) => boolean;
}
