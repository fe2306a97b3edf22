import pMap from 'p-map';
import { AzureError } from '../azure/errors.ts';
import { distinct } from '../distinct.ts';
import { describeResource, type ResourceId, resourceKey } from '../resource-id.ts';
import type { StepContext } from '../step.ts';
import { sentenceList } from '../text.ts';
import type { CreateOptions } from './create-identities.ts';
import type { IdentityIds, IdentityLookup, ManagedIdentities } from './managed-identities.ts';
import type { NameSuggestions } from './not-found.ts';

/** How long a new identity may be unknown to a resource provider. */
const PROPAGATION_MS = 120_000;

/** Missing identities that an error names before it says what to do: GitHub cuts what is long. */
const MAX_NAMED_FIRST = 5;

/** An identity that a target is to get, and the region of that target. */
export interface WantedIdentity {
  readonly id: ResourceId;
  readonly location: string;
}

/** What an {@link IdentityProvisioner} needs. */
export interface ProvisionerOptions {
  readonly managedIdentities: ManagedIdentities;
  /** How a missing identity is created; undefined when it is not. */
  readonly create: CreateOptions | undefined;
  readonly dryRun: boolean;
  readonly maxParallel: number;
  readonly step: StepContext;
  readonly suggestions: NameSuggestions;
}

/** Makes sure that identities exist before they are assigned, and remembers what it learned and created. */
export class IdentityProvisioner {
  readonly #options: ProvisionerOptions;
  readonly #known = new Map<string, IdentityIds>();
  readonly #created = new Map<string, { readonly id: ResourceId; readonly at: number; isDone: boolean }>();

  constructor(options: ProvisionerOptions) {
    this.#options = options;
  }

  /** What Azure said of identities that are about to be assigned, by {@link resourceKey}. */
  get known(): ReadonlyMap<string, IdentityIds> {
    return this.#known;
  }

  /** The identities whose creation was sent; `isDone` once Azure confirmed it. */
  get created(): readonly { readonly id: ResourceId; readonly isDone: boolean }[] {
    return [...this.#created.values()];
  }

  /** Whether an identity was created a moment ago: Azure may not know it everywhere yet. */
  isNew(id: ResourceId): boolean {
    const created = this.#created.get(resourceKey(id));
    return created !== undefined && this.#options.step.clock.now() - created.at < PROPAGATION_MS;
  }

  /**
   * Asks about each identity once, before anything is written.
   * @throws {Error} when some are missing and may not be created.
   */
  async check(wanted: Iterable<WantedIdentity>): Promise<void> {
    const missing = await this.#findMissing(wanted);
    if (missing.length > 0 && !this.#options.create)
      throw await this.#missingError(missing, ' Nothing was changed.');
  }

  /**
   * Asks about each identity once, and creates what is missing if that was asked for. After one that could not be
   * created no other is begun; those that are under way are waited for, because the step tells what became of them.
   * @throws {Error} when some are missing and may not be created.
   */
  async ensure(wanted: Iterable<WantedIdentity>): Promise<void> {
    const { create, maxParallel } = this.#options;
    const missing = await this.#findMissing(wanted);
    if (missing.length === 0) return;
    if (!create) throw await this.#missingError(missing);
    const errors: unknown[] = [];
    const createOne = async (identity: WantedIdentity): Promise<void> => {
      if (errors.length > 0) return;
      await this.#create(identity, create).catch((error: unknown) => errors.push(error));
    };
    await pMap(missing, createOne, { concurrency: maxParallel });
    if (errors.length > 0) throw errors[0];
  }

  async #findMissing(wanted: Iterable<WantedIdentity>): Promise<readonly WantedIdentity[]> {
    const unchecked = distinct(wanted, ({ id }) => resourceKey(id)).filter(
      ({ id }) => !this.#known.has(resourceKey(id)),
    );
    const states = await pMap(unchecked, ({ id }) => this.#lookUp(id), {
      concurrency: this.#options.maxParallel,
    });
    return unchecked.filter((_, at) => states[at] === 'missing');
  }

  async #lookUp(id: ResourceId): Promise<IdentityLookup['state']> {
    const lookup = await this.#options.managedIdentities.lookUp(id);
    if (lookup.state === 'exists') this.#known.set(resourceKey(id), lookup);
    return lookup.state;
  }

  /** A new identity lies in the region asked for, else in that of the first target that wants it. */
  async #create({ id, location }: WantedIdentity, create: CreateOptions): Promise<void> {
    const { managedIdentities, dryRun, step } = this.#options;
    if (dryRun) {
      step.info(`Would create ${describeResource(id)}.`);
      return;
    }
    step.signal.throwIfAborted();
    const created = { id, at: step.clock.now(), isDone: false };
    this.#created.set(resourceKey(id), created);
    try {
      await managedIdentities.create(id, { location: create.location ?? location, tags: create.tags });
    } catch (error) {
      // Refused by Azure: nothing was created. Without an answer it may have been.
      if (error instanceof AzureError) this.#created.delete(resourceKey(id));
      throw error;
    }
    created.isDone = true;
    step.info(`Created ${describeResource(id)}.`);
    await this.#lookUp(id);
  }

  /** `end` is what else there is to say before the rest of a long list. */
  async #missingError(missing: readonly WantedIdentity[], end = ''): Promise<Error> {
    const names = missing.map(({ id }) => `'${id.name}' in resource group '${id.resourceGroup}'`);
    const first = missing[0]?.id;
    const nearest = first && (await this.#options.suggestions.nearestName(first));
    const suggestion = nearest ? ` The nearest name in '${first.resourceGroup}' is '${nearest}'.` : '';
    const others = names.slice(MAX_NAMED_FIRST);
    const shown =
      others.length > 0 ? [...names.slice(0, MAX_NAMED_FIRST), `any of ${others.length} more`] : names;
    return new Error(
      [
        `Input 'user-assigned-identities': there is no identity ${sentenceList(shown, 'or')}.${suggestion} ` +
          `Check name, group and subscription, or set 'create-identities: true' to create what is missing.${end}`,
        ...(others.length > 0 ? ['The others that are missing:', ...others.map((name) => `- ${name}`)] : []),
      ].join('\n'),
    );
  }
}
