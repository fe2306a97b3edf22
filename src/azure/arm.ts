import { createContainerAppsAPI } from '@azure/arm-appcontainers/api';
import type { TokenCredential } from '@azure/core-auth';
import { isRestError } from '@azure/core-rest-pipeline';
import { armScope, type Cloud } from '../cloud.ts';
import { isObject, type JsonObject, objectOf } from '../json.ts';
import type { IdentityPatch } from '../resources/plan.ts';
import type { Clock } from '../step.ts';
import { type Answer, acceptAnswer, type ClientAnswer, documentOf } from './accept-answer.ts';
import { AzureError, failureOf, isForbidden, isNotFound, UnansweredError } from './errors.ts';
import type { Http } from './http.ts';
import { sendDocument, signEachAttempt, withoutUnused } from './pipelines.ts';

/** The API version that the SDK in use was made for; a test compares it with the SDK. */
export const API_VERSION = '2026-07-01';

/** How an operation stands that ARM accepted. */
export type OperationState =
  | { readonly state: 'running' | 'succeeded' | 'unknown' }
  | { readonly state: 'failed'; readonly error: AzureError };

/** What a request may say beyond its path. */
export interface ReadOptions {
  /** Parameters of the query, in place of Microsoft.App's `api-version`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Ends a read that is not worth waiting for. */
  readonly abortSignal?: AbortSignal;
}

/** A write of a provider other than Microsoft.App. */
export interface WriteOptions {
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Microsoft.App through the SDK's client: its pipeline, credential and endpoint. The operations generated on
 * top of it are not used: they load a megabyte of models to copy each document, lose `error.details` of
 * PATCHes, and end in a poller that sends the token wherever a `Location` points and is 15 seconds late.
 */
export class Arm {
  readonly #client: ReturnType<typeof createContainerAppsAPI>;
  readonly #origin: string;
  readonly #query: Readonly<Record<string, string>>;
  readonly #http: Http;
  readonly #clock: Clock;

  constructor(
    credential: TokenCredential,
    cloud: Cloud,
    apiVersion: string | undefined,
    http: Http,
    clock: Clock,
  ) {
    this.#client = createContainerAppsAPI(credential, '', {
      endpoint: cloud.arm,
      credentials: { scopes: [armScope(cloud)] },
      ...http.options,
    });
    signEachAttempt(withoutUnused(this.#client.pipeline), credential, armScope(cloud));
    this.#origin = cloud.arm;
    this.#query = { 'api-version': apiVersion ?? API_VERSION };
    this.#http = http;
    this.#clock = clock;
  }

  /** Reads a resource. `what` names it in errors. */
  async read(id: string, what: string, { query, abortSignal }: ReadOptions = {}): Promise<JsonObject> {
    const action = `read ${what}`;
    const options = { queryParameters: query ?? this.#query, ...(abortSignal ? { abortSignal } : {}) };
    return documentOf(await this.#send(action, () => this.#client.pathUnchecked(id).get(options)), action);
  }

  /** Reads all pages of a list. */
  async *list(
    path: string,
    what: string,
    { query, abortSignal }: ReadOptions = {},
  ): AsyncGenerator<unknown, void, undefined> {
    const action = `list ${what}`;
    const seen = new Set<string>();
    let next: string | undefined = path;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      const url: string = next;
      const options = {
        queryParameters: url === path ? (query ?? this.#query) : {},
        ...(abortSignal ? { abortSignal } : {}),
      };
      const { value, nextLink } = documentOf(
        await this.#send(action, () => this.#client.pathUnchecked(url).get(options)),
        action,
      );
      if (!Array.isArray(value)) throw new UnansweredError('a list without entries', { action });
      yield* value;
      next = this.#nextPage(nextLink, action);
    }
  }

  /** Writes a whole resource; what may be repeated is. `action` says in errors what was attempted. */
  async put(id: string, action: string, body: JsonObject, { query }: WriteOptions): Promise<JsonObject> {
    return documentOf(await this.#send(action, () => this.#write('PUT', id, body, query)), action);
  }

  /** Deletes a resource; one that is not there is as good as deleted. */
  async delete(id: string, action: string, { query }: WriteOptions): Promise<void> {
    await this.#send(action, () => this.#client.pathUnchecked(id).delete({ queryParameters: query }));
  }

  /** Ends when ARM takes changes in a subscription, unless it throttles them again meanwhile. */
  whenWritable(subscriptionId: string): Promise<void> {
    return this.#http.whenWritable(this.#origin, subscriptionId);
  }

  /**
   * Writes a resource's identity and nothing else. Returns the URL of the operation, if ARM named one.
   * @throws {NotSentError} when ARM takes no changes now, or the step was stopped.
   */
  async writeIdentity(
    id: string,
    identity: IdentityPatch,
    what: string,
  ): Promise<{ status: number; operationUrl: string | undefined }> {
    const { status, headers } = await this.#send(`change ${what}`, () =>
      this.#write('PATCH', id, { identity }, this.#query),
    );
    const operationUrl = this.#ownUrl(headers['azure-asyncoperation']) ?? this.#ownUrl(headers['location']);
    return { status, operationUrl };
  }

  /**
   * Asks an operation how it stands. Its URL is signed, never logged and used as it came. `unknown` where it may not
   * be read: it lies in the subscription, which rights on a resource group do not cover.
   */
  async operation(url: string, what: string): Promise<OperationState> {
    const action = `change ${what}`;
    try {
      const { status, headers, body } = await this.#send(action, () => this.#client.pathUnchecked(url).get());
      const correlationId = headers['x-ms-correlation-request-id'];
      if (status === 202 || !isObject(body)) return { state: status === 202 ? 'running' : 'succeeded' };
      const word = body['status'] ?? objectOf(body['properties'])['provisioningState'] ?? 'Succeeded';
      if (/^succeeded$/i.test(`${word}`)) return { state: 'succeeded' };
      if (!/^(failed|canceled)$/i.test(`${word}`)) return { state: 'running' };
      return { state: 'failed', error: failureOf(body, { action, correlationId }) };
    } catch (error) {
      const mayNotRead = isForbidden(error) || isNotFound(error);
      if (mayNotRead || error instanceof UnansweredError) return { state: 'unknown' };
      if (!(error instanceof AzureError)) throw error;
      const { detail, status, correlationId } = error;
      const context = { action, status, wasAccepted: true, correlationId, cause: error };
      return { state: 'failed', error: new AzureError(detail, context) };
    }
  }

  /** The next page of a list. One on another host is not asked for, and half a list is none. */
  #nextPage(nextLink: unknown, action: string): string | undefined {
    if (nextLink === undefined || nextLink === null || nextLink === '') return undefined;
    const url = this.#ownUrl(nextLink);
    if (!url) throw new UnansweredError(`the next page is not on ${this.#origin}`, { action });
    return url;
  }

  /** A URL of this cloud's ARM; anything else would receive the token and is not followed. */
  #ownUrl(url: unknown): string | undefined {
    if (typeof url !== 'string' || !URL.canParse(url, this.#origin)) return undefined;
    if (new URL(url, this.#origin).origin !== this.#origin) return undefined;
    return url.startsWith('/') ? `${this.#origin}${url}` : url;
  }

  #write(
    method: 'PATCH' | 'PUT',
    id: string,
    document: JsonObject,
    query: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const url = `${this.#origin}${id}?${new URLSearchParams(query)}`;
    return sendDocument(this.#client.pipeline, method, url, document);
  }

  async #send(action: string, send: () => PromiseLike<ClientAnswer>): Promise<Answer> {
    let answer: Answer;
    try {
      const { status, headers, body } = await send();
      answer = { status: Number(status), headers, body };
    } catch (error) {
      if (!isRestError(error)) throw error;
      throw new UnansweredError(error.message, { action, cause: error });
    }
    return acceptAnswer(answer, action, this.#clock.now());
  }
}
