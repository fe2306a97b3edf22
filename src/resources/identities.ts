import type { LimitFunction } from 'p-limit';
import type { Arm } from '../azure/arm.ts';
import type { AzureError } from '../azure/errors.ts';
import { backoffMs } from '../azure/retry.ts';
import { distinct, getOrInsert } from '../collections.ts';
import { execute, isFresh, type Retry, type Work } from '../execute.ts';
import { type Entry, isAccepted, type Journal } from '../journal.ts';
import { Problem } from '../problem.ts';
import { describeResource, type ResourceId, resourceKey } from '../resource-id.ts';
import type { StepContext } from '../step.ts';
import { firstOf, MAX_TO_FIX, sentenceList } from '../text.ts';
import {
  creationOf,
  type IdentityIds,
  type IdentityLookup,
  type ManagedIdentities,
} from './managed-identities.ts';
import { didYouMean, siblingNames } from './not-found.ts';

/** The time for which a new identity can be unknown to a resource provider, in milliseconds. */
const PROPAGATION_MS = 120_000;

/** Options for creating missing identities. */
export interface CreateOptions {
  /** Azure's name of the region, or its display name (`West Europe`). Undefined for the target's region. */
  readonly location: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** Everything that the work on resources shares: the step, Azure, the journal, and the identities. */
export interface ResourceContext extends StepContext {
  readonly arm: Arm;
  readonly journal: Journal;
  /** Runs at most `max-parallel` of the requests at once that don't belong to one target. */
  readonly limit: LimitFunction;
  readonly identities: Identities;
  /** The targets in progress, which share ARM's read budget. */
  readonly active: { readonly size: number };
}

type IdentityContext = Omit<ResourceContext, 'identities' | 'active'>;

/** The user-assigned identities of a step: looked up once each, and created if the step asks for it. */
export class Identities {
  /** The IDs of identities that were looked up, by {@link resourceKey}. */
  readonly known = new Map<string, IdentityIds>();
  readonly client: ManagedIdentities;
  readonly #create: CreateOptions | undefined;
  readonly #context: IdentityContext;
  readonly #lookups = new Map<string, Promise<IdentityLookup>>();
  /** The planned creations, and those that have begun. */
  readonly #planned = new Map<string, Entry>();
  readonly #begun = new Map<string, Promise<void>>();

  constructor(client: ManagedIdentities, create: CreateOptions | undefined, context: IdentityContext) {
    this.client = client;
    this.#create = create;
    this.#context = context;
  }

  /** Look up an identity, once. */
  lookUp(id: ResourceId): Promise<IdentityLookup> {
    return getOrInsert(this.#lookups, resourceKey(id), async () => {
      const lookup = await this.client.read(id);
      if (lookup.state === 'exists') this.known.set(resourceKey(id), lookup);
      return lookup;
    });
  }

  /**
   * Check that identities exist, before any write. With `create-identities`, plan the creation of missing ones.
   * @throws {Problem} if some are missing and aren't created.
   */
  async check(ids: readonly ResourceId[]): Promise<void> {
    const each = distinct(ids, resourceKey);
    const lookups = await this.#context.limit.map(each, (id) => this.lookUp(id));
    const missing = each.filter((_, at) => lookups[at]?.state === 'missing');
    if (missing.length > 0) await this.#planCreation(missing, 'Nothing was changed.');
  }

  /**
   * Make sure that identities exist, right before they are assigned to a resource in a region.
   * @returns when the last of them was created by this step (milliseconds since 1970), or 0
   * @throws {Problem} if one is missing and isn't created.
   */
  async ensure(ids: readonly ResourceId[], region: string): Promise<number> {
    let createdAt = 0;
    for (const id of ids) {
      if ((await this.lookUp(id)).state === 'missing') await this.#planCreation([id]);
      const entry = this.#planned.get(resourceKey(id));
      if (!entry) continue;
      await getOrInsert(this.#begun, resourceKey(id), () => this.#createOne(id, region, entry));
      createdAt = Math.max(createdAt, entry.doneAt ?? 0);
    }
    return createdAt;
  }

  /** Judge a refusal that a new identity can cause, because the provider (400) or ARM (403) doesn't know it yet. */
  retryFor(
    { status, detail }: AzureError,
    assigned: readonly ResourceId[],
    failures: number,
  ): Retry | undefined {
    const { clock } = this.#context;
    const isNew = assigned.some((id) => {
      const createdAt = this.#planned.get(resourceKey(id))?.doneAt;
      return createdAt !== undefined && clock.now() - createdAt < PROPAGATION_MS;
    });
    const isUnknown =
      detail.code === 'LinkedAuthorizationFailed' ||
      (status === 400 && /identit|principal/i.test(`${detail.code} ${detail.message}`));
    if (!isNew || !isUnknown) return undefined;
    const reason = `waiting until Azure knows the new identity (${detail.code})`;
    return { waitMs: backoffMs(failures), reason };
  }

  async #planCreation(missing: readonly ResourceId[], state?: string): Promise<void> {
    if (!this.#create) throw await this.#missing(missing, state);
    const { journal } = this.#context;
    for (const id of missing)
      getOrInsert(this.#planned, resourceKey(id), () =>
        journal.plan('creation', { label: describeResource(id), id }, ['+ new identity']),
      );
  }

  /** A new identity is in the region that the step asks for, or in the region of the first target that needs it. */
  async #createOne(id: ResourceId, region: string, entry: Entry): Promise<void> {
    const { clock, info, journal } = this.#context;
    const { location = region, tags = {} } = this.#create ?? {};
    const work: Work = {
      entry,
      subscriptionId: id.subscriptionId,
      decide: async () => {
        // After a refusal or a lost response, only a new lookup counts.
        const isUsable = entry.error === undefined && isFresh(await this.lookUp(id), this.#context);
        if (!isUsable) this.#lookups.delete(resourceKey(id));
        const lookup = await this.lookUp(id);
        if (lookup.state !== 'exists')
          return { decidedAt: lookup.readAt, request: creationOf(id, location, tags) };
        // A creation whose response was lost has the tags of this run. Otherwise, another process was faster.
        if (entry.state === 'sent' && Object.entries(tags).every(([key, tag]) => lookup.tags[key] === tag))
          entry.state = 'accepted';
        return undefined;
      },
    };
    await execute(work, this.#context);
    this.#lookups.delete(resourceKey(id));
    if (isAccepted(entry)) {
      entry.state = 'done';
      entry.doneAt = clock.now();
      info(`Created ${entry.subject.label}.`);
    } else {
      journal.drop(entry);
    }
    await this.lookUp(id);
  }

  async #missing(missing: readonly ResourceId[], state: string | undefined): Promise<Problem> {
    const names = missing.map(({ name, resourceGroup }) => `'${name}' in resource group '${resourceGroup}'`);
    const what = `user-assigned ${names.length > 1 ? 'identities' : 'identity'}`;
    const [first] = missing;
    const meant = first ? didYouMean(first.name, await siblingNames(first, this.#context.arm)) : '';
    return new Problem(`Can't find ${what} ${sentenceList(firstOf(names, MAX_TO_FIX))}.`, {
      fix: `${meant}Check 'user-assigned-identities' (for a bare name, also 'identity-resource-group'), or set 'create-identities: true' to create those that don't exist.`,
      state,
    });
  }
}
