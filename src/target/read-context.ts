import type { Arm } from '../azure/arm.ts';
import type { Clock } from '../step.ts';
import type { NotFoundHints } from './not-found-hints.ts';

/** What reading a resource needs. */
export interface ReadContext {
  readonly arm: Arm;
  readonly clock: Clock;
  /** Makes the error for a resource that is not there clearer. */
  readonly hints: NotFoundHints;
}
