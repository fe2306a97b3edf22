import type { LimitFunction } from 'p-limit';
import type { Arm } from '../azure/arm.ts';
import type { Journal } from '../journal.ts';
import type { StepContext } from '../step.ts';
import type { ManagedIdentities } from './managed-identities.ts';
import type { NameSuggestions } from './not-found.ts';

/** Everything that the work on resources shares: the step, Azure, and the journal. */
export interface ResourceContext extends StepContext {
  readonly arm: Arm;
  readonly managedIdentities: ManagedIdentities;
  /** Suggestions for names that don't exist. */
  readonly suggestions: NameSuggestions;
  readonly journal: Journal;
  /** Runs at most `max-parallel` requests of a kind at once. */
  readonly limit: LimitFunction;
  /** The number of targets in progress, which share ARM's read budget. */
  readonly active: () => number;
}
