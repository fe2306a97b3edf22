import { isObject, type JsonObject, objectOf } from '../json.ts';

/** One entry of an ARM error: code and words, with the entries below it. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly details: readonly ErrorDetail[];
  /** Policies and the like (`error.additionalInfo`), as they came. */
  readonly additionalInfo: readonly unknown[];
}

/** Where an error came from, for the reader to find it again. */
export interface ErrorContext {
  /** What was attempted, as in "read container app web". */
  readonly action: string;
  readonly status?: number | undefined;
  /** Whether it failed after Azure had accepted it. */
  readonly wasAccepted?: boolean;
  readonly correlationId?: string | undefined;
  /** How long the server asked to wait, if it did. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** An error that Azure answered, with everything it said. */
export class AzureError extends Error {
  override readonly name = 'AzureError';
  /** What was attempted. */
  readonly action: string;
  /** HTTP status; undefined where the resource or its operation told of the failure in a good answer. */
  readonly status: number | undefined;
  /** Whether it failed after Azure had accepted it. */
  readonly wasAccepted: boolean;
  readonly correlationId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail, context: ErrorContext) {
    const { action, status, wasAccepted = false, correlationId, retryAfterMs, cause } = context;
    super(`${detail.code}: ${detail.message}`, cause === undefined ? undefined : { cause });
    this.detail = detail;
    this.action = action;
    this.status = status;
    this.wasAccepted = wasAccepted;
    this.correlationId = correlationId;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Whether Azure refused a request for want of a right. */
export function isForbidden(error: unknown): error is AzureError {
  return error instanceof AzureError && error.status === 403;
}

/** Whether Azure does not have what was asked for. */
export function isNotFound(error: unknown): error is AzureError {
  return error instanceof AzureError && error.status === 404;
}

/** No answer, or one that is none: the state of what was asked is unknown. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  readonly action: string;
  /** How long the server asked to wait, if it did. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { action, cause, retryAfterMs }: ErrorContext) {
    super(message, { cause });
    this.action = action;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A change that did not go out: Azure takes none at the moment, or the step was stopped. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

/** Whether an error's code says that another change of the same resource is running: that passes. */
export function isConcurrentWrite(code: string): boolean {
  return /OperationInProgress$|^ConflictingConcurrentWriteNotAllowed$/i.test(code);
}

/**
 * Reads the error out of a body of ARM's: `{error: {code, message, details, additionalInfo}}`, also bare; gateways
 * before it answer as OAuth does, `{error, error_description}`.
 */
export function readErrorDetail(body: unknown, otherwise: string): ErrorDetail {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : body;
  if (!isObject(error)) {
    return {
      code: otherwise,
      message: typeof body === 'string' ? plainText(body) : '',
      details: [],
      additionalInfo: [],
    };
  }
  if (typeof error['error'] === 'string') {
    return readErrorDetail({ code: error['error'], message: error['error_description'] }, otherwise);
  }
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    code: typeof error['code'] === 'string' ? error['code'] : otherwise,
    message: typeof error['message'] === 'string' ? error['message'] : '',
    details: list(error['details'])
      .filter(isObject)
      .map((detail) => readErrorDetail(detail, '')),
    additionalInfo: list(error['additionalInfo']),
  };
}

/**
 * Why a change failed, from a status (`error`) or from the resource itself: Container Apps keeps its words in
 * `properties.deploymentErrors`.
 */
export function failureOf(
  document: JsonObject,
  context: { action: string; correlationId?: string | undefined },
): AzureError {
  const properties = objectOf(document['properties']);
  const words = properties['deploymentErrors'];
  const state = String(document['status'] ?? properties['provisioningState'] ?? 'Failed');
  const detail = isObject(document['error'])
    ? readErrorDetail(document, state)
    : readErrorDetail({ code: state, message: typeof words === 'string' ? words : '' }, state);
  return new AzureError(detail, { ...context, wasAccepted: true });
}

/** What a gateway's HTML page says, without its tags. */
function plainText(body: string): string {
  return body
    .slice(0, 4000)
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
