import { describe, expect, test } from '@jest/globals';
import { isTransient, reasonOf, UnusableAnswerError } from '../../../src/report/comment-errors.ts';

/** What GitHub's client throws; without headers there was no answer. */
function refused(status: number, message: string, headers?: Record<string, string>): Error {
  return Object.assign(new Error(message), { status, ...(headers ? { response: { headers } } : {}) });
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
    [new Error('odd'), /^odd$/],
    ['text', /^text$/],
  ])('%s', (error, reason) => {
    expect(reasonOf(error)).toMatch(reason);
  });
});

test.each<[error: unknown, passes: boolean]>([
  [refused(500, 'read ECONNRESET'), true],
  [refused(502, '', {}), true],
  [refused(408, '', {}), true],
  [new UnusableAnswerError('broken off'), true],
  [refused(403, '', {}), false],
  [refused(429, '', {}), false],
  [new Error('odd'), false],
])('%s may be over at the next attempt: %s', (error, passes) => {
  expect(isTransient(error)).toBe(passes);
});
