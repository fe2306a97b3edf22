import type { PipelineResponse } from '@azure/core-rest-pipeline';

/** Node's codes for a certificate of an unknown authority. */
export const UNKNOWN_AUTHORITY: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** The longest wait worth honoring, because no step lasts longer (`timeout-minutes`). */
const MAX_RETRY_AFTER_MS = 7_200 * 60_000;

/** Check whether a response comes from a server or gateway in trouble. It counts as a broken connection. */
export function isFault(response: PipelineResponse): boolean {
  const { status, headers } = response;
  if (isFaultStatus(status)) return true;
  return (status < 300 && isHtml(headers.get('content-type'))) || isBroken(response);
}

/** Check whether a status means trouble. 501 means that the server will never support the request. */
export function isFaultStatus(status: number): boolean {
  return status === 408 || (status >= 500 && status !== 501);
}

/** Check whether a content type is a page: gateways return one, but Azure's services never do. */
export function isHtml(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().includes('html') ?? false;
}

/** Check whether an expected document is missing or cut off. The response to a DELETE can be empty. */
function isBroken({ status, request, bodyAsText }: PipelineResponse): boolean {
  if ((status !== 200 && status !== 201) || request.method === 'DELETE') return false;
  return !/^(?:\{.*\}|\[.*\])$/s.test(bodyAsText?.trim() ?? '');
}

/**
 * Read the wait that a server asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). An unusable one
 * (zero, a fraction, a date in the past) counts as none.
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  const isDate = /^[a-z]{3},/i.test(value);
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : isDate ? Date.parse(value) - now : Number.NaN;
  return wait > 0 ? Math.min(wait, MAX_RETRY_AFTER_MS) : undefined;
}

const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;

/** Double the wait from half a second to half a minute, with jitter so that parallel requests don't retry together. */
export function backoffMs(retryCount: number): number {
  const wait = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(retryCount, 10), MAX_BACKOFF_MS);
  return wait * (0.75 + Math.random() / 4);
}
