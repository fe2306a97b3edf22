import { API_VERSIONS } from '../azure/api-versions.ts';
import type { Arm } from '../azure/arm.ts';
import type { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import { textAt } from '../json.ts';
import { KINDS } from '../kinds.ts';
import { nearest } from '../pattern.ts';
import { Problem } from '../problem.ts';
import {
  describeResource,
  formatResourceId,
  groupListPath,
  kindOf,
  type ResourceId,
  USER_ASSIGNED_IDENTITY,
} from '../resource-id.ts';

/** The time for a request that only makes an error clearer, in milliseconds. */
const SUGGESTION_MS = 3_000;

/** Suggestions for names that don't exist. Best effort and brief. Each resource group is listed once. */
export class NameSuggestions {
  readonly #arm: Arm;
  readonly #names = new Map<string, Promise<readonly string[]>>();

  constructor(arm: Arm) {
    this.#arm = arm;
  }

  /** Create the error for a target that doesn't exist. */
  async notFound(id: ResourceId, label: string, cause: AzureError): Promise<Problem> {
    const { input, kind } = KINDS[kindOf(id)];
    const what = `Can't find ${label}.`;
    // A job is easily mistaken for an app, and an app for a job.
    const other = KINDS[kind === 'app' ? 'job' : 'app'];
    if ((kind === 'app' || kind === 'job') && (await this.#exists({ ...id, type: other.type }))) {
      const fix = `Use '${other.input}' instead of '${input}'.`;
      return new Problem(what, { why: `'${id.name}' is a ${other.noun}.`, fix, cause });
    }
    const name = await this.nearestName(id);
    const meant = name ? `Did you mean '${name}'? ` : '';
    const fix = `${meant}Check '${input}', 'resource-group', and 'subscription-id'.`;
    return new Problem(what, { fix, cause });
  }

  /** Find the name of the same type and resource group that is close to one that doesn't exist. */
  async nearestName(id: ResourceId): Promise<string | undefined> {
    const path = groupListPath(id);
    const names = await getOrInsert(this.#names, path.toLowerCase(), async () => {
      const apiVersion = id.type === USER_ASSIGNED_IDENTITY ? API_VERSIONS.managedIdentity : undefined;
      const options = { ...(apiVersion && { apiVersion }), abortSignal: AbortSignal.timeout(SUGGESTION_MS) };
      // The error is correct even without a suggestion.
      const list = await this.#arm
        .list(path, `names like ${describeResource(id)}`, options)
        .catch(() => null);
      return list?.value.flatMap((document) => textAt(document, 'name') ?? []) ?? [];
    });
    return nearest(id.name, names)[0];
  }

  async #exists(id: ResourceId): Promise<boolean> {
    const abortSignal = AbortSignal.timeout(SUGGESTION_MS);
    const reading = this.#arm.read(formatResourceId(id), describeResource(id), { abortSignal });
    return reading.then(Boolean, () => false);
  }
}
