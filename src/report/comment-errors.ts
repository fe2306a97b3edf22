import { retryAfterMs } from '../azure/faults.ts';
import { isPermanent } from '../azure/retry.ts';
import { messageOf } from '../text.ts';
import { codeOf, networkFix, networkWords } from './network-fixes.ts';
import { lines } from './words.ts';

/** The wait after a fault where GitHub asks for none. */
const RETRY_MS = 500;

/** An answer that GitHub's client takes for an empty one. */
export class UnusableAnswerError extends Error {
  override readonly name = 'UnusableAnswerError';
}

/** What GitHub's client throws (`RequestError`); without an answer its status is 500. */
interface GitHubError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

function isGitHubError(error: unknown): error is GitHubError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/**
 * How long to wait before the next attempt, in milliseconds: as GitHub asks, after a fault otherwise a moment;
 * undefined where another attempt would end the same.
 */
export function retryDelayMs(error: unknown, now: number): number | undefined {
  if (error instanceof UnusableAnswerError) return RETRY_MS;
  if (!isGitHubError(error)) return undefined;
  if (!error.response && isPermanent(codeOf(error))) return undefined;
  const asked = retryAfterMs(error.response?.headers['retry-after']?.toString(), now);
  if (isRateLimit(error)) return asked;
  return error.status >= 500 || error.status === 408 ? (asked ?? RETRY_MS) : undefined;
}

/** Which limit is used up; GitHub answers 403 or 429. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit({ status, response, message }: GitHubError): boolean {
  const headers = response?.headers ?? {};
  return (
    status === 429 ||
    (status === 403 &&
      (String(headers['x-ratelimit-remaining']) === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit/i.test(message)))
  );
}

/** How an attempt failed, in a word: `HTTP 502`. */
export function faultOf(error: unknown): string {
  return isGitHubError(error) && error.response ? `HTTP ${error.status}` : messageOf(error);
}

/** What went wrong, with the fix for what is wrong most often. */
export function reasonOf(error: unknown): string {
  if (!isGitHubError(error)) return messageOf(error);
  const { status, response } = error;
  const words = messageOf(error);
  if (isRateLimit(error))
    return `GitHub's rate limit for 'github-token' is used up (HTTP ${status}). ${words}`;
  if (status === 401) return `'github-token' is not accepted (HTTP 401). ${words}`;
  if (status === 403 || status === 404) {
    return (
      `'github-token' may not do that (HTTP ${status}). Give the job 'permissions: pull-requests: write'. ` +
      `In a pull request from a fork the token can only read. ${words}`
    );
  }
  if (response) return `GitHub answered HTTP ${status}. ${words}`;
  return lines([networkWords(words), networkFix(error)]);
}
