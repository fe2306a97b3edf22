import { API_VERSIONS } from '../azure/api-versions.ts';
import type { Arm } from '../azure/arm.ts';
import type { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import { textAt } from '../json.ts';
import { KINDS, type KindInfo, kindInfo } from '../kinds.ts';
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
import { sentenceList } from '../text.ts';

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
  async notFound(id: ResourceId, cause: AzureError): Promise<Problem> {
    const { input, kind } = kindInfo(kindOf(id));
    const what = `Can't find ${describeResource(id)}.`;
    const other = await this.#otherKind(id);
    if (other) {
      const fix = `Use '${other.input}' instead of '${input}'.`;
      return new Problem(what, { why: `'${id.name}' is a ${other.noun}.`, fix, cause });
    }
    const name = cause.detail.code === 'ResourceNotFound' ? await this.nearestName(id) : undefined;
    const others = KINDS.filter((info) => info.kind !== kind).map((info) => `'${info.input}'`);
    const fix =
      `${name ? `Did you mean '${name}'? ` : ''}Check '${input}', 'resource-group', and 'subscription-id'. ` +
      `If it's a resource of another kind, use ${sentenceList(others, 'or')}.`;
    return new Problem(what, { fix, cause });
  }

  /** Find the name of the same type and resource group that is close to one that doesn't exist. */
  async nearestName(id: ResourceId): Promise<string | undefined> {
    const path = groupListPath(id);
    const names = await getOrInsert(this.#names, path.toLowerCase(), () => this.#list(path, id));
    return nearest(id.name, names)[0];
  }

  /** A job is easily mistaken for an app, and an app for a job. */
  async #otherKind(id: ResourceId): Promise<KindInfo | undefined> {
    const kind = kindOf(id);
    if (kind !== 'app' && kind !== 'job') return undefined;
    const other = kindInfo(kind === 'app' ? 'job' : 'app');
    const otherId = { ...id, type: other.type };
    const abortSignal = AbortSignal.timeout(SUGGESTION_MS);
    return this.#arm.read(formatResourceId(otherId), describeResource(otherId), { abortSignal }).then(
      () => other,
      () => undefined,
    );
  }

  async #list(path: string, id: ResourceId): Promise<readonly string[]> {
    const apiVersion = id.type === USER_ASSIGNED_IDENTITY ? { apiVersion: API_VERSIONS.managedIdentity } : {};
    const options = { ...apiVersion, abortSignal: AbortSignal.timeout(SUGGESTION_MS) };
    try {
      const { value } = await this.#arm.list(path, `names like ${describeResource(id)}`, options);
      return value.flatMap((document) => textAt(document, 'name') ?? []);
    } catch {
      // The error is correct even without a suggestion.
      return [];
    }
  }
}
