import { messageOf } from '../text.ts';

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

/** Whether a fault may be over at the next attempt. */
export function isTransient(error: unknown): boolean {
  if (error instanceof UnusableAnswerError) return true;
  return isGitHubError(error) && (error.status >= 500 || error.status === 408);
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
  return response ? `GitHub answered HTTP ${status}. ${words}` : words;
}
