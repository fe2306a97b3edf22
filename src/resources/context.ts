import type { Identities, IdentityContext } from './identities.ts';

/** Everything that the work on resources shares: the step, Azure, the journal, and the identities. */
export interface ResourceContext extends IdentityContext {
  readonly identities: Identities;
  /** The targets in progress, which share ARM's read budget. */
  readonly active: { readonly size: number };
}
