import type { PipelineResponse } from '@azure/core-rest-pipeline';

/** Node's codes for a certificate whose authority it does not know. */
export const UNKNOWN_AUTHORITY: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** The longest wait that is worth obeying: no step lasts longer (`timeout-minutes`). */
const MAX_RETRY_AFTER_MS = 7_200 * 60_000;

/**
 * Whether an answer comes from a server or gateway in trouble rather than from the service that was asked: it is as
 * good as a broken connection.
 */
export function isFault(response: PipelineResponse): boolean {
  const { status, headers } = response;
  if (isFaultStatus(status)) return true;
  return (status < 300 && isHtml(headers.get('content-type'))) || isBroken(response);
}

/** Whether a status says that a server is in trouble; 501 says that it will never do what was asked. */
export function isFaultStatus(status: number): boolean {
  return status === 408 || (status >= 500 && status !== 501);
}

/** Whether a content type is that of a page: no service of Azure's answers with one, gateways do. */
export function isHtml(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().includes('html') ?? false;
}

/** Whether a document that should have come is missing or cut off. DELETE may answer with nothing. */
function isBroken({ status, request, bodyAsText }: PipelineResponse): boolean {
  if ((status !== 200 && status !== 201) || request.method === 'DELETE') return false;
  const text = bodyAsText?.trim() ?? '';
  return !(text.startsWith('{') && text.endsWith('}'));
}

/**
 * The wait that a server asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). One that is no wait
 * (none, zero, a fraction, a date that has passed) counts as none.
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  const isDate = /^[a-z]{3},/i.test(value);
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : isDate ? Date.parse(value) - now : Number.NaN;
  return wait > 0 ? Math.min(wait, MAX_RETRY_AFTER_MS) : undefined;
}
