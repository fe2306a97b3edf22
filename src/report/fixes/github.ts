import { messageOf } from '../../text.ts';
import { clip, lines } from '../message.ts';
import { networkFix, networkWords } from './network.ts';

/** An error of GitHub's client (`RequestError`). Without an answer, its status is 500. */
interface GitHubError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** Explain why the comment couldn't be written, with the most common fixes. */
export function explainGitHub(error: unknown): string {
  const words = clip(messageOf(error));
  if (!isGitHubError(error)) return words;
  const { status, response, message } = error;
  if (!response) {
    const fix = networkFix(error);
    return lines(networkWords(error.message), fix && `To fix: ${fix}`);
  }
  const github = `GitHub: ${words}`;
  if (isRateLimit(error))
    return lines(`The rate limit of 'github-token' is used up (HTTP ${status}).`, github);
  if (status === 403 && /is locked/i.test(message))
    return lines('The conversation of the pull request is locked (HTTP 403).', github);
  if (status === 401) return lines("GitHub doesn't accept 'github-token' (HTTP 401).", github);
  if (status === 403 || status === 404)
    return lines(
      `'github-token' doesn't have permission (HTTP ${status}).`,
      "To fix: Add 'pull-requests: write' to the job's permissions. In a pull request from a fork, the token can only read.",
      github,
    );
  return lines(`GitHub answered HTTP ${status}.`, github);
}

/** Check that an error comes from GitHub's client. */
export function isGitHubError(error: unknown): error is GitHubError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** GitHub answers 403 or 429. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit({ status, response, message }: GitHubError): boolean {
  const headers = response?.headers ?? {};
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined;
  return status === 429 || (status === 403 && (isUsedUp || /rate limit/i.test(message)));
}
