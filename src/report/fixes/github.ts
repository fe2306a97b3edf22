import { messageOf } from '../../text.ts';
import { networkFix, networkWords } from '../explain.ts';
import { clip, lines } from '../message.ts';

/** An error from GitHub's client (`RequestError`). Without a response, its status is 500. */
interface GitHubError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

const NO_PERMISSION = "'github-token' doesn't have permission to comment";
const PERMISSION =
  "To fix: Add 'pull-requests: write' to the job's permissions. In a pull request from a fork, the token can only read.";

/** Explain why the comment couldn't be written, with the most common fixes. */
export function explainGitHub(error: unknown): string {
  const words = clip(messageOf(error));
  if (!isGitHubError(error)) return words;
  if (!error.response) {
    const fix = networkFix(error);
    return lines(networkWords(error.message), fix && `To fix: ${fix}`);
  }
  const why = reasonOf(error);
  const fix = why === NO_PERMISSION ? PERMISSION : '';
  return lines(`${why} (HTTP ${error.status}).`, fix, `GitHub: ${words}`);
}

function isGitHubError(error: unknown): error is GitHubError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** The reason for a response. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function reasonOf({ status, response, message }: GitHubError): string {
  const headers = response?.headers ?? {};
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && (isUsedUp || /rate limit/i.test(message))))
    return "The rate limit of 'github-token' is used up";
  if (status === 403 && /is locked/i.test(message)) return 'The conversation of the pull request is locked';
  if (status === 403 || status === 404) return NO_PERMISSION;
  return status === 401 ? "GitHub doesn't accept 'github-token'" : 'GitHub refused the request';
}
