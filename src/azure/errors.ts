import { isObject } from '../identity/identity-set.ts';
import type { Kind } from '../kinds.ts';
import type { PresentedClaims } from './id-token.ts';

/** A document as ARM sends it. */
export type Document = Readonly<Record<string, unknown>>;

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
  /** HTTP status; undefined for an operation that failed after it was accepted. */
  readonly status: number | undefined;
  readonly correlationId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail, { action, status, correlationId, retryAfterMs, cause }: ErrorContext) {
    super(`${detail.code}: ${detail.message}`, cause === undefined ? undefined : { cause });
    this.detail = detail;
    this.action = action;
    this.status = status;
    this.correlationId = correlationId;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A resource that is not there as the kind it was named as, but as another. */
export class WrongKindError extends Error {
  override readonly name = 'WrongKindError';
  /** What it really is. */
  readonly kind: Kind;
  override readonly cause: AzureError;

  constructor(kind: Kind, cause: AzureError) {
    super(cause.message, { cause });
    this.kind = kind;
    this.cause = cause;
  }
}

/** No answer, or one that is none: the state of what was asked is unknown. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  readonly action: string;
  /** How long the server asked to wait, if it did. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { action, cause }: ErrorContext, retryAfterMs?: number) {
    super(message, { cause });
    this.action = action;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Signing in did not work. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  /** What the ID token claimed, when one was used. */
  readonly presented: PresentedClaims | undefined;

  constructor(message: string, options: { cause?: unknown; presented?: PresentedClaims | undefined } = {}) {
    super(message, { cause: options.cause });
    this.presented = options.presented;
  }
}

/** Reads the error out of a body of ARM's: `{error: {code, message, details, additionalInfo}}`, also bare. */
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
  document: Document,
  context: { action: string; correlationId?: string | undefined },
): AzureError {
  const properties = isObject(document['properties']) ? document['properties'] : {};
  const words = properties['deploymentErrors'];
  const state = String(document['status'] ?? properties['provisioningState'] ?? 'Failed');
  const detail = isObject(document['error'])
    ? readErrorDetail(document, state)
    : readErrorDetail({ code: state, message: typeof words === 'string' ? words : '' }, state);
  return new AzureError(detail, context);
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
