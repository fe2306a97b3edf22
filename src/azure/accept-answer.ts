import { isObject, type JsonObject } from '../json.ts';
import { AzureError, readErrorDetail, UnansweredError } from './errors.ts';
import { isFaultStatus, isHtml, retryAfterMs } from './faults.ts';

/** An answer from ARM. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Accept an answer that is a success. `action` is the attempted action, for errors.
 * @throws {AzureError} if ARM refused.
 * @throws {UnansweredError} if the answer isn't from ARM, or ARM is in trouble.
 */
export function acceptAnswer(answer: Answer, action: string, now: number): Answer {
  const { status, headers, body } = answer;
  if (status >= 200 && status < 300) {
    if (!isHtml(headers['content-type'])) return answer;
    throw new UnansweredError(`HTTP ${status} with the page of a gateway`, { action });
  }
  const detail = readErrorDetail(body, `HTTP ${status}`);
  const context = {
    action,
    status,
    correlationId: headers['x-ms-correlation-request-id'],
    retryAfterMs: retryAfterMs(headers['retry-after'], now),
  };
  if (isFaultStatus(status)) {
    const cause = new AzureError(detail, context);
    throw new UnansweredError(`HTTP ${status} ${detail.message}`.trim(), { ...context, cause });
  }
  throw new AzureError(detail, context);
}

/** Read the document of a success. */
export function documentOf({ status, body }: Answer, action: string): JsonObject {
  if (isObject(body)) return body;
  throw new UnansweredError(`HTTP ${status} without a document`, { action });
}
