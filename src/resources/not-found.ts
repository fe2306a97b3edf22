import type { Arm } from '../azure/arm.ts';
import type { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../get-or-insert.ts';
import { type Kind, kindInfo } from '../kinds.ts';
import { nearest } from '../pattern.ts';
import {
  describeResource,
  formatResourceId,
  groupListPath,
  kindOf,
  type ResourceId,
  USER_ASSIGNED_IDENTITY,
} from '../resource-id.ts';
import { textAt } from './document-path.ts';

/** How long a request may take that only makes an error clearer. */
const SUGGESTION_MS = 3_000;

/** The API version of Microsoft.ManagedIdentity that `@azure/arm-msi` uses. */
const MSI_API_VERSION = '2024-11-30';

/** A resource that is not there, with what was probably meant. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  /** Another kind under which the name exists. */
  readonly otherKind: Kind | undefined;
  /** The name of its kind and group that is most like it. */
  readonly nearestName: string | undefined;
  override readonly cause: AzureError;

  constructor(cause: AzureError, otherKind: Kind | undefined, nearestName: string | undefined) {
    super(cause.message, { cause });
    this.otherKind = otherKind;
    this.nearestName = nearestName;
    this.cause = cause;
  }
}

/**
 * Finds out what was probably meant by a name that does not exist. Best effort and brief; however many names are
 * wrong, a group is listed once.
 */
export class NameSuggestions {
  readonly #arm: Arm;
  readonly #names = new Map<string, Promise<readonly string[]>>();

  constructor(arm: Arm) {
    this.#arm = arm;
  }

  /** The error for a container app, job and the like that is not there. */
  async notFound(id: ResourceId, error: AzureError): Promise<NotFoundError> {
    const otherKind = await this.#otherKind(id);
    return new NotFoundError(error, otherKind, otherKind ? undefined : await this.nearestName(id));
  }

  /** The name of the same type and group that is most like one that does not exist, if the group may be listed. */
  async nearestName(id: ResourceId): Promise<string | undefined> {
    const path = groupListPath(id);
    const names = await getOrInsert(this.#names, path.toLowerCase(), () => this.#list(path, id));
    return nearest(id.name, names)[0];
  }

  /** A job is easily named as an app, and the other way round. */
  async #otherKind(id: ResourceId): Promise<Kind | undefined> {
    const kind = kindOf(id);
    const other = kind === 'app' ? 'job' : kind === 'job' ? 'app' : undefined;
    if (!other) return undefined;
    const otherId = { ...id, type: kindInfo(other).type };
    const reading = this.#arm.read(formatResourceId(otherId), describeResource(otherId), {
      abortSignal: AbortSignal.timeout(SUGGESTION_MS),
    });
    return reading.then(
      () => other,
      () => undefined,
    );
  }

  async #list(path: string, id: ResourceId): Promise<readonly string[]> {
    const query = id.type === USER_ASSIGNED_IDENTITY ? { query: { 'api-version': MSI_API_VERSION } } : {};
    const options = { ...query, abortSignal: AbortSignal.timeout(SUGGESTION_MS) };
    const names: string[] = [];
    try {
      for await (const document of this.#arm.list(path, `what is like ${describeResource(id)}`, options)) {
        const name = textAt(document, 'name');
        if (name) names.push(name);
      }
    } catch {
      // What was read until then may do; without a suggestion the error is as true.
    }
    return names;
  }
}
