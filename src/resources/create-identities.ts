import type { AzureError } from '../azure/errors.ts';
import { distinct, getOrInsert } from '../collections.ts';
import { execute, isFresh, type Retry, type Work } from '../execute.ts';
import { type Entry, isAccepted } from '../journal.ts';
import { Problem } from '../problem.ts';
import { describeResource, type ResourceId, resourceKey } from '../resource-id.ts';
import { firstOf, MAX_LISTED, sentenceList } from '../text.ts';
import type { ResourceContext } from './context.ts';
import type { IdentityIds, IdentityLookup } from './managed-identities.ts';

/** The time for which a new identity can be unknown to a resource provider, in milliseconds. */
const PROPAGATION_MS = 120_000;

/** Options for creating missing identities. */
export interface CreateOptions {
  /** The region, or undefined for the target's region. */
  readonly location: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** An identity that a target needs, and the region of that target. */
export interface WantedIdentity {
  readonly id: ResourceId;
  readonly location: string;
}

interface Creation {
  readonly entry: Entry;
  done?: Promise<void>;
  createdAt?: number;
}

/** The user-assigned identities of a step: looked up once each, and created if the step asks for it. */
export class Identities {
  /** The IDs of identities that were looked up, by {@link resourceKey}. */
  readonly known = new Map<string, IdentityIds>();
  readonly #context: ResourceContext;
  readonly #create: CreateOptions | undefined;
  readonly #lookups = new Map<string, Promise<IdentityLookup>>();
  readonly #creations = new Map<string, Creation>();

  constructor(context: ResourceContext, create: CreateOptions | undefined) {
    this.#context = context;
    this.#create = create;
  }

  /** Look up an identity, once. */
  lookUp(id: ResourceId): Promise<IdentityLookup> {
    return getOrInsert(this.#lookups, resourceKey(id), async () => {
      const lookup = await this.#context.managedIdentities.read(id);
      if (lookup.state === 'exists') this.known.set(resourceKey(id), lookup);
      return lookup;
    });
  }

  /** Check that an identity was created a moment ago: Azure might not know it everywhere yet. */
  isNew(id: ResourceId): boolean {
    const { createdAt = Number.NEGATIVE_INFINITY } = this.#creations.get(resourceKey(id)) ?? {};
    return this.#context.clock.now() - createdAt < PROPAGATION_MS;
  }

  /**
   * Check that identities exist, before any write. With `create-identities`, plan the creation of missing ones.
   * @throws {Problem} if some are missing and aren't created.
   */
  async check(wanted: Iterable<WantedIdentity>): Promise<void> {
    const each = distinct(wanted, ({ id }) => resourceKey(id));
    const lookups = await this.#context.limit.map(each, ({ id }) => this.lookUp(id));
    const missing = each.filter((_, at) => lookups[at]?.state === 'missing').map(({ id }) => id);
    if (missing.length > 0) await this.#planCreation(missing);
  }

  /**
   * Make sure that identities exist. After one that can't be created, no other is started. Those in progress finish,
   * because the step reports their outcome.
   * @throws the first failure.
   */
  async ensureAll(wanted: Iterable<WantedIdentity>): Promise<void> {
    const errors: unknown[] = [];
    const each = distinct(wanted, ({ id }) => resourceKey(id));
    await this.#context.limit.map(each, async (identity) => {
      if (errors.length === 0) await this.ensure(identity).catch((error: unknown) => errors.push(error));
    });
    if (errors.length > 0) throw errors[0];
  }

  /**
   * Make sure that an identity exists, right before it is assigned.
   * @returns when it was created (milliseconds since 1970), or undefined if it was there
   * @throws {Problem} if it is missing and isn't created.
   */
  async ensure(wanted: WantedIdentity): Promise<number | undefined> {
    // Without the limit of `check`, because callers already count toward it.
    if ((await this.lookUp(wanted.id)).state === 'missing') await this.#planCreation([wanted.id]);
    const creation = this.#creations.get(resourceKey(wanted.id));
    if (!creation) return undefined;
    creation.done ??= this.#createOne(wanted, creation);
    await creation.done;
    return creation.createdAt;
  }

  async #planCreation(missing: readonly ResourceId[]): Promise<void> {
    if (!this.#create) throw await this.#missing(missing);
    const { journal } = this.#context;
    for (const id of missing)
      getOrInsert(this.#creations, resourceKey(id), () => ({
        entry: journal.plan('creation', { label: describeResource(id) }, ['create it']),
      }));
  }

  /** A new identity is in the region that the step asks for, or in the region of the first target that needs it. */
  async #createOne({ id, location }: WantedIdentity, creation: Creation): Promise<void> {
    const context = this.#context;
    const { managedIdentities, clock, info, journal } = context;
    const { entry } = creation;
    const { location: region = location, tags = {} } = this.#create ?? {};
    const work: Work<void> = {
      entry,
      subscriptionId: id.subscriptionId,
      decide: async () => {
        // After a refusal or a lost answer, only a new lookup counts.
        const isUsable = entry.error === undefined && isFresh(await this.lookUp(id), context);
        if (!isUsable) this.#lookups.delete(resourceKey(id));
        const lookup = await this.lookUp(id);
        if (lookup.state !== 'exists')
          return {
            decidedAt: lookup.readAt,
            send: (departure) => managedIdentities.create(id, { location: region, tags }, departure),
          };
        // A creation whose answer was lost carries the tags of this run. Otherwise somebody else was faster.
        if (entry.state === 'sent' && Object.entries(tags).every(([key, tag]) => lookup.tags[key] === tag))
          entry.state = 'accepted';
        return undefined;
      },
    };
    await execute(work, context);
    this.#lookups.delete(resourceKey(id));
    if (!isAccepted(entry)) {
      journal.drop(entry);
    } else {
      entry.state = 'done';
      info(`Created ${describeResource(id)}.`);
    }
    await this.lookUp(id);
    if (isAccepted(entry)) creation.createdAt = clock.now();
  }

  async #missing(missing: readonly ResourceId[]): Promise<Problem> {
    const names = missing.map(({ name, resourceGroup }) => `'${name}' in resource group '${resourceGroup}'`);
    const [first] = missing;
    const nearest = first && (await this.#context.suggestions.nearestName(first));
    const meant = nearest ? ` The nearest name is '${nearest}'.` : '';
    const more = names.slice(MAX_LISTED).map((name) => `- ${name}`);
    return new Problem(
      `Can't find user-assigned ${names.length > 1 ? 'identities' : 'identity'} ${sentenceList(firstOf(names))}.${meant}`,
      {
        why: more.length > 0 ? ['Also missing:', ...more].join('\n') : undefined,
        fix: "Check 'user-assigned-identities' (for a bare name, also 'identity-resource-group'), or set 'create-identities: true' to create those that don't exist.",
      },
    );
  }
}

/** Judge a refusal that can come from a new identity, which isn't known yet to the provider (400) or to ARM (403). */
export function retryForNewIdentity(error: AzureError, waitMs: number): Retry | undefined {
  const { status, detail } = error;
  const isUnknown =
    detail.code === 'LinkedAuthorizationFailed' ||
    (status === 400 && /identit|principal/i.test(`${detail.code} ${detail.message}`));
  return isUnknown
    ? { waitMs, reason: `waiting until Azure knows the new identity (${detail.code})` }
    : undefined;
}
