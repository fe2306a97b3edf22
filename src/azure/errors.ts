import { isObject, type JsonObject, parseJson, textAt, valuesAt } from '../json.ts';

/** The number of characters of a message that are searched for a nested error. */
const MAX_NESTED = 20_000;
/** A stack or an activity ID below a message from Cosmos DB. */
const STACK = /\r?\n(?: {3}at |ActivityId: )[\s\S]*/;

/** One entry of an ARM error: code and message, with the entries below it. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly details: readonly ErrorDetail[];
  /** Policies and the like (`error.additionalInfo`), as they came. */
  readonly additionalInfo: readonly unknown[];
}

/** The origin of an error, so that a reader can trace it. */
interface ErrorContext {
  /** The attempted action, such as `read container app 'web'`. */
  readonly action: string;
  readonly status?: number | undefined;
  /** It failed after Azure had accepted it. */
  readonly wasAccepted?: boolean;
  readonly correlationId?: string | undefined;
  /** The wait that the server asked for, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** An error that Azure returned, in full. */
export class AzureError extends Error {
  override readonly name = 'AzureError';
  readonly action: string;
  /** HTTP status, or undefined if the resource or its operation reported the failure in a successful response. */
  readonly status: number | undefined;
  readonly wasAccepted: boolean;
  readonly correlationId: string | undefined;
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail, context: ErrorContext) {
    const { action, status, wasAccepted = false, correlationId, cause } = context;
    super(`${detail.code}: ${detail.message}`, cause === undefined ? undefined : { cause });
    this.detail = detail;
    this.action = action;
    this.status = status;
    this.wasAccepted = wasAccepted;
    this.correlationId = correlationId;
  }
}

/** Check whether Azure refused a request because a permission is missing. */
export function isForbidden(error: unknown): error is AzureError {
  return error instanceof AzureError && error.status === 403;
}

/** Check whether Azure doesn't have the requested resource. */
export function isNotFound(error: unknown): error is AzureError {
  return error instanceof AzureError && error.status === 404;
}

/** No usable response: the outcome of the request is unknown. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  readonly action: string;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { action, cause, retryAfterMs }: ErrorContext) {
    super(message, { cause });
    this.action = action;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A write that didn't leave: Azure accepts none at the moment, or the reading behind it is too old. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
  /** The reading behind it was too old when its connection was open. */
  readonly isStale: boolean;

  constructor(message: string, isStale = false) {
    super(`not sent: ${message}`);
    this.isStale = isStale;
  }
}

/** Check whether another change of the resource or its identity is running, so that waiting helps. */
export function isConcurrentWrite({ status, detail }: AzureError): boolean {
  const isRunning = /(OperationInProgress|LockConflict)$|^ConflictingConcurrentWriteNotAllowed$/i;
  return (status === 409 && isRunning.test(detail.code)) || /conflict/i.test(nestedError(detail)?.code ?? '');
}

/** Read the error within the message of a failed identity operation, which is its real cause. */
export function nestedError({ code, message }: ErrorDetail): ErrorDetail | undefined {
  if (code !== 'FailedIdentityOperation') return undefined;
  const text = message.slice(0, MAX_NESTED);
  const nested = parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  return isObject(nested) ? readErrorDetail(nested, '') : undefined;
}

/**
 * Read the error from a body: `{error: {code, message, details, additionalInfo}}`, or the same without the envelope
 * (Cosmos DB). Gateways respond as OAuth does, with `{error, error_description}`.
 */
export function readErrorDetail(body: unknown, otherwise: string): ErrorDetail {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : body;
  const code = textAt(error, 'error');
  if (code) return readErrorDetail({ code, message: textAt(error, 'error_description') }, otherwise);
  return {
    code: textAt(error, 'code') ?? otherwise,
    message:
      typeof error === 'string' ? plainText(error) : (textAt(error, 'message')?.replace(STACK, '') ?? ''),
    details: valuesAt(error, 'details.*')
      .filter(isObject)
      .map((detail) => readErrorDetail(detail, '')),
    additionalInfo: valuesAt(error, 'additionalInfo.*'),
  };
}

/**
 * Read the error of a failed change from a status (`error`) or from the resource itself: Container Apps stores it in
 * `properties.deploymentErrors`.
 */
export function failureOf(
  document: JsonObject,
  context: { action: string; correlationId?: string | undefined },
): AzureError {
  const properties = document['properties'];
  const code = textAt(document, 'status') ?? textAt(properties, 'provisioningState') ?? 'Failed';
  const message = textAt(properties, 'deploymentErrors');
  const detail = readErrorDetail(isObject(document['error']) ? document : { code, message }, code);
  return new AzureError(detail, { ...context, wasAccepted: true });
}

/** The text of a gateway's HTML page, without its tags. */
function plainText(body: string): string {
  return body
    .slice(0, 4000)
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
