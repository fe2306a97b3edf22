import { describe, expect, test } from '@jest/globals';
import { faultOf, reasonOf, retryDelayMs, UnusableAnswerError } from '../../../src/report/comment-errors.ts';

/** What GitHub's client throws; without headers there was no answer. */
function refused(status: number, message: string, headers?: Record<string, string>): Error {
  return Object.assign(new Error(message), { status, ...(headers ? { response: { headers } } : {}) });
}

/** A request without an answer, as the client passes it on: the error of `fetch`, and below it that of the socket. */
function unanswered(code: string, message: string): Error {
  const cause = new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
  return Object.assign(refused(500, message), { cause });
}

describe('why a comment could not be written', () => {
  test.each<[error: unknown, reason: RegExp]>([
    [refused(401, 'Bad credentials', {}), /'github-token' is not accepted \(HTTP 401\)\. Bad credentials/],
    [
      refused(403, 'Resource not accessible', {}),
      /HTTP 403.*pull-requests: write.*fork.*Resource not accessible/,
    ],
    [refused(404, 'Not Found', {}), /HTTP 404.*pull-requests: write/],
    [
      refused(403, 'API limit', { 'x-ratelimit-remaining': '0' }),
      /^GitHub's rate limit .* \(HTTP 403\)\. API limit$/,
    ],
    [refused(403, 'Slow down', { 'retry-after': '60' }), /^GitHub's rate limit /],
    [refused(403, 'You have exceeded a secondary rate limit.', {}), /^GitHub's rate limit /],
    [refused(429, 'Too many', {}), /^GitHub's rate limit .* \(HTTP 429\)/],
    [refused(502, '<html>', {}), /^GitHub answered HTTP 502\. <html>$/],
    [refused(500, 'read ECONNRESET'), /^read ECONNRESET$/],
    [
      unanswered('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'),
      /^self-signed certificate in certificate chain\nTo fix: .*NODE_EXTRA_CA_CERTS\.$/,
    ],
    [new Error('odd'), /^odd$/],
    ['text', /^text$/],
  ])('%s', (error, reason) => {
    expect(reasonOf(error)).toMatch(reason);
  });
});

test.each<[error: unknown, wait: number | undefined]>([
  [refused(500, 'read ECONNRESET'), 500],
  [refused(502, '', {}), 500],
  [unanswered('ECONNRESET', 'read ECONNRESET'), 500],
  [unanswered('ENOTFOUND', 'getaddrinfo ENOTFOUND api.github.com'), undefined],
  [refused(503, '', { 'retry-after': '2' }), 2_000],
  [refused(408, '', {}), 500],
  [new UnusableAnswerError('broken off'), 500],
  [refused(403, '', {}), undefined],
  [refused(403, 'Slow down', { 'retry-after': '60' }), 60_000],
  [refused(429, '', {}), undefined],
  [refused(429, '', { 'retry-after': '1' }), 1_000],
  [refused(422, '', { 'retry-after': '1' }), undefined],
  [new Error('odd'), undefined],
])('%s may be over after so many milliseconds: %s', (error, wait) => {
  expect(retryDelayMs(error, 0)).toBe(wait);
});

test('a fault in a word', () => {
  const faults = [
    refused(502, '<html>', {}),
    refused(500, 'read ECONNRESET'),
    new UnusableAnswerError('broken off'),
  ];
  expect(faults.map(faultOf)).toEqual(['HTTP 502', 'read ECONNRESET', 'broken off']);
});
