import pLimit from 'p-limit';
import { Journal } from '../../../src/journal.ts';
import type { ResourceId } from '../../../src/resource-id.ts';
import { Identities } from '../../../src/resources/identities.ts';
import { AssignmentLists } from '../../../src/roles/assignment-lists.ts';
import type { RolesContext } from '../../../src/roles/context.ts';
import { Documents } from '../../../src/roles/documents.ts';
import { SUBSCRIPTION } from '../data.ts';
import { ToyStep } from '../toy-clock.ts';
import { ToyIdentities } from '../toy-identities.ts';
import { ToyRbac } from './toy-rbac.ts';

export const SHOP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
export const VAULT = `${SHOP}/providers/Microsoft.KeyVault/vaults/kv`;
export const RUN_URL = 'https://github.com/contoso/shop/actions/runs/1';

/** A toy Azure, and everything that the work on roles needs. */
export interface RolesWorld {
  readonly step: ToyStep;
  readonly arm: ToyRbac;
  readonly context: RolesContext;
}

/** A world with user-assigned identities. */
export function rolesWorld(existing: readonly ResourceId[] = [], parallel = 5): RolesWorld {
  const step = new ToyStep();
  const arm = new ToyRbac(step);
  const resources = {
    ...step,
    ...{ arm, journal: new Journal() },
    limit: pLimit(parallel),
    active: { size: 1 },
  };
  const context: RolesContext = {
    ...resources,
    identities: new Identities(new ToyIdentities(existing, [], step), undefined, resources),
    documents: new Documents(resources),
    lists: new AssignmentLists(resources),
    records: new Set(),
    runUrl: RUN_URL,
    unsearched: new Set(),
    cleaned: new Set(),
    turns: new Map(),
  };
  return { step, arm, context };
}
