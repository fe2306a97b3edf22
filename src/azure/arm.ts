import { createContainerAppsAPI } from '@azure/arm-appcontainers/api';
import type { TokenCredential } from '@azure/core-auth';
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  isRestError,
  type Pipeline,
  type PipelineRequestOptions,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { armScope, type Cloud } from '../cloud.ts';
import { isObject, type JsonObject, objectOf, parseJson } from '../json.ts';
import type { Clock } from '../step.ts';
import { API_VERSIONS } from './api-versions.ts';
import { Departure } from './departure.ts';
import {
  AzureError,
  failureOf,
  isForbidden,
  isNotFound,
  readErrorDetail,
  UnansweredError,
} from './errors.ts';
import type { Http } from './http.ts';
import { isFaultStatus, isHtml, retryAfterMs } from './retry.ts';

/** A response from ARM. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The state of an operation that ARM accepted. */
export type OperationState =
  | { readonly state: 'running' | 'succeeded' | 'unknown' }
  | { readonly state: 'failed'; readonly error: AzureError };

/** A value as read, with its age. */
export interface Reading<T> {
  readonly value: T;
  /** The time when its request left (for a list, the one for its first page), in milliseconds since 1970. */
  readonly readAt: number;
}

/** Options of a request to read. */
interface ReadOptions {
  /** The provider's API version, if it isn't Microsoft.App. */
  readonly apiVersion?: string | undefined;
  /** The OData filter of a list. */
  readonly filter?: string | undefined;
  /** Ends a read that isn't worth waiting for. */
  readonly abortSignal?: AbortSignal;
}

/** A request that changes something. */
export interface WriteRequest {
  readonly method: 'PATCH' | 'PUT' | 'DELETE';
  readonly id: string;
  readonly body?: JsonObject;
  readonly action: string;
  readonly apiVersion?: string;
}

/**
 * Azure Resource Manager through the SDK's client: its pipeline, credential, and endpoint. The operations generated
 * on top of it aren't used: they load a megabyte of models to copy each document, lose `error.details` of PATCHes,
 * and end in a poller that sends the token wherever a `Location` points and is 15 seconds late.
 */
export class Arm {
  readonly #pipeline: Pipeline;
  readonly #origin: string;
  readonly #appVersion: string;
  readonly #http: Http;
  readonly #clock: Clock;

  constructor(
    credential: TokenCredential,
    cloud: Cloud,
    apiVersion: string | undefined,
    http: Http,
    clock: Clock,
  ) {
    const client = createContainerAppsAPI(credential, '', {
      endpoint: cloud.arm,
      credentials: { scopes: [armScope(cloud)] },
    });
    this.#pipeline = http.adapt(client.pipeline, { credential, scope: armScope(cloud) });
    this.#origin = cloud.arm;
    this.#appVersion = apiVersion ?? API_VERSIONS.app;
    this.#http = http;
    this.#clock = clock;
  }

  /** Read a resource. Errors use `what` for it. */
  async read(id: string, what: string, options: ReadOptions = {}): Promise<Reading<JsonObject>> {
    const action = `read ${what}`;
    const { value, readAt } = await this.#get(this.#url(id, options), action, options);
    return { value: documentOf(value, action), readAt };
  }

  /** Read all pages of a list. */
  async list(path: string, what: string, options: ReadOptions = {}): Promise<Reading<readonly unknown[]>> {
    const action = `list ${what}`;
    const items: unknown[] = [];
    const seen = new Set<string>();
    let startedAt: number | undefined;
    for (let next: string | undefined = this.#url(path, options); next !== undefined; ) {
      // An incomplete list is useless: an entry that is missing from it would count as absent.
      if (seen.has(next)) throw new UnansweredError('a list whose pages repeat', { action });
      seen.add(next);
      const page = await this.#get(next, action, options);
      startedAt ??= page.readAt;
      const { value, nextLink } = documentOf(page.value, action);
      if (!Array.isArray(value)) throw new UnansweredError('a list without entries', { action });
      items.push(...value);
      next = nextLink ? this.#ownUrl(nextLink) : undefined;
      if (nextLink && !next) throw new UnansweredError(`the next page isn't on ${this.#origin}`, { action });
    }
    return { value: items, readAt: startedAt ?? this.#clock.now() };
  }

  /** Wait until ARM accepts changes in a subscription. By then, it might throttle them again. */
  whenWritable(subscriptionId: string): Promise<void> {
    return this.#http.untilWritable(`${this.#origin}/subscriptions/${subscriptionId}`);
  }

  /**
   * Send a write once. No lower layer repeats it.
   * @throws {NotSentError} if it didn't leave: ARM throttles, or the decision is too old.
   * @throws {UnansweredError} if it left and its outcome is unknown.
   */
  async write(
    { method, id, body, action, apiVersion }: WriteRequest,
    { requestOverrides }: Departure,
  ): Promise<Answer> {
    const content = body && { body: JSON.stringify(body) };
    const url = this.#url(id, { apiVersion });
    return (await this.#send({ method, url, ...content, requestOverrides }, action)).value;
  }

  /**
   * Read the state of the operation that an accepted write started. Its URL is signed, never logged, and never
   * modified. `unknown` means that it can't be read: it has no URL that can be followed, or permissions on a resource
   * group don't cover it, because it is in the subscription.
   */
  async operation(write: Answer | undefined, what: string): Promise<OperationState> {
    const action = `update ${what}`;
    const { 'azure-asyncoperation': status, location } = write?.headers ?? {};
    const url = this.#ownUrl(status) ?? this.#ownUrl(location);
    if (url === undefined) return { state: 'unknown' };
    try {
      const { status, headers, body } = (await this.#get(url, action)).value;
      const correlationId = headers['x-ms-correlation-request-id'];
      if (status === 202 || !isObject(body)) return { state: status === 202 ? 'running' : 'succeeded' };
      const state = body['status'] ?? objectOf(body['properties'])['provisioningState'] ?? 'Succeeded';
      if (/^succeeded$/i.test(`${state}`)) return { state: 'succeeded' };
      if (!/^(failed|canceled)$/i.test(`${state}`)) return { state: 'running' };
      return { state: 'failed', error: failureOf(body, { action, correlationId }) };
    } catch (error) {
      if (isForbidden(error) || isNotFound(error) || error instanceof UnansweredError)
        return { state: 'unknown' };
      if (!(error instanceof AzureError)) throw error;
      const { detail, status, correlationId } = error;
      const context = { action, status, wasAccepted: true, correlationId, cause: error };
      return { state: 'failed', error: new AzureError(detail, context) };
    }
  }

  #url(id: string, { apiVersion = this.#appVersion, filter }: ReadOptions): string {
    const query = new URLSearchParams({ 'api-version': apiVersion, ...(filter ? { $filter: filter } : {}) });
    // Only forms encode a space as `+`. A server can send half of a surrogate pair, which can't be encoded.
    return `${this.#origin}${encodeURI(id.toWellFormed())}?${String(query).replaceAll('+', '%20')}`;
  }

  /** Resolve a URL of this cloud's ARM. Undefined for any other host, which would receive the token. */
  #ownUrl(url: unknown): string | undefined {
    if (typeof url !== 'string' || !URL.canParse(url, this.#origin)) return undefined;
    if (new URL(url, this.#origin).origin !== this.#origin) return undefined;
    return url.startsWith('/') ? `${this.#origin}${url}` : url;
  }

  #get(url: string, action: string, { abortSignal }: ReadOptions = {}): Promise<Reading<Answer>> {
    return this.#send({ method: 'GET', url, ...(abortSignal && { abortSignal }) }, action);
  }

  async #send(options: PipelineRequestOptions, action: string): Promise<Reading<Answer>> {
    const contentType = options.body ? { 'content-type': 'application/json' } : {};
    const headers = createHttpHeaders({ accept: 'application/json', ...contentType });
    const request = createPipelineRequest({ ...options, headers });
    const response = await this.#pipeline
      .sendRequest(createDefaultHttpClient(), request)
      .catch((error: unknown) => {
        throw isRestError(error) ? new UnansweredError(error.message, { action, cause: error }) : error;
      });
    const now = this.#clock.now();
    const { leftAt = now } = Departure.of(request.requestOverrides ?? {}) ?? {};
    return { value: acceptAnswer(response, action, now), readAt: leftAt };
  }
}

/**
 * Return a response that reports success. `action` is the attempted action, for errors.
 * @throws {AzureError} if ARM refused.
 * @throws {UnansweredError} if the response isn't from ARM, or ARM is in trouble.
 */
export function acceptAnswer(
  response: Pick<PipelineResponse, 'status' | 'headers' | 'bodyAsText'>,
  action: string,
  now: number,
): Answer {
  const { status, bodyAsText } = response;
  const headers = response.headers.toJSON();
  const body = parseJson(bodyAsText) ?? bodyAsText;
  if (status >= 200 && status < 300) {
    if (!isHtml(headers['content-type'])) return { status, headers, body };
    throw new UnansweredError(`HTTP ${status} with a gateway's HTML page`, { action });
  }
  const detail = readErrorDetail(body, `HTTP ${status}`);
  const context = {
    action,
    status,
    correlationId: headers['x-ms-correlation-request-id'],
    retryAfterMs: retryAfterMs(headers['retry-after'], now),
  };
  const error = new AzureError(detail, context);
  if (!isFaultStatus(status)) throw error;
  throw new UnansweredError(`HTTP ${status} ${detail.message}`.trim(), { ...context, cause: error });
}

function documentOf({ status, body }: Answer, action: string): JsonObject {
  if (isObject(body)) return body;
  throw new UnansweredError(`HTTP ${status} without a document`, { action });
}
