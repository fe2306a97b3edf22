import { hash } from 'node:crypto';
import * as core from '@actions/core';
import type { getOctokit } from '@actions/github';
import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  type RetryStrategy,
  retryPolicy,
} from '@azure/core-rest-pipeline';
import { backoffMs, isFault, PERMANENT_FAULTS, retryAfterMs } from '../azure/retry.ts';
import type { Request } from '../request.ts';
import type { RunState } from '../run.ts';
import type { Clock } from '../step.ts';
import { messageOf } from '../text.ts';
import { networkFix, networkWords } from './explain.ts';
import { info, notice, warning } from './log.ts';
import { clip, lines } from './message.ts';

/** The time for all requests of the comment together. A report isn't worth more waiting. */
const LIMIT_MS = 10_000;
/** The time between giving up on the comment and the step's own limit. */
const MARGIN_MS = 300;

type Octokit = ReturnType<typeof getOctokit>;

/**
 * Keep one comment with the report on the pull request of this run: the one by this token's author that begins with
 * this step's mark, or a new one if `mayCreate`. Outside of a pull request, show a notice. Any failure becomes a
 * warning, never a failed step.
 * @returns the known outcome of a comment that was sent, if a signal stopped it. The time limit isn't a signal.
 */
export async function commentOnPullRequest(
  text: string,
  mayCreate: boolean,
  { token, matrix }: NonNullable<Request['comment']>,
  { request: { timeoutMinutes }, step: { signal: stop, clock }, http, startedAt }: RunState,
): Promise<'not sent' | 'unknown' | undefined> {
  core.setSecret(token);
  let isSent = false;
  const endsAt = Math.min(clock.now() + LIMIT_MS, startedAt + timeoutMinutes * 60_000 - MARGIN_MS);
  const limit = AbortSignal.timeout(Math.max(0, endsAt - clock.now()));
  const signal = AbortSignal.any([limit, stop]);
  const client = http.createClient();
  const fetch = async (url: string, { method, headers, body }: FetchOptions): Promise<Response> => {
    signal.throwIfAborted();
    if (method !== 'GET') isSent = true;
    const options = { url, method, headers: createHttpHeaders(headers), abortSignal: signal };
    const request = createPipelineRequest({ ...options, ...(body !== undefined && { body }) });
    const strategy = retryStrategy(method, endsAt, clock);
    const retry = retryPolicy([strategy], { maxRetries: Number.POSITIVE_INFINITY });
    const answer = await retry.sendRequest(request, (attempt) => client.sendRequest(attempt));
    // GitHub's client would treat it as an empty page, so no comment would be found.
    if (answer.status < 300 && isFault(answer)) throw new Error('GitHub returned an incomplete response.');
    return new Response(answer.bodyAsText, { status: answer.status, headers: [...answer.headers] });
  };
  try {
    // Loaded late, because it's a third of the bundle. It reads the event of this run.
    const { context, getOctokit } = await import('@actions/github');
    const { payload, workflow, job, action } = context;
    const { pull_request: pull, issue } = payload;
    const number = pull?.number ?? (issue?.['pull_request'] ? issue.number : undefined);
    if (number === undefined) {
      notice("'comment-on-pull-request' has no effect, because this run doesn't belong to a pull request.");
      return undefined;
    }
    const octokit = getOctokit(token, { request: { fetch } });
    // The hidden mark distinguishes this step's comment from those of other steps and jobs.
    const names = JSON.stringify([workflow, job, matrix, action]);
    const mark = `<!-- container-apps-identity ${hash('sha256', names)} -->`;
    await writeComment(octokit, `${mark}\n${text}`, mark, mayCreate, token, { ...context.repo, number });
    isSent = false;
  } catch (error) {
    const reason = limit.aborted ? "GitHub didn't respond in time." : explainGitHub(error);
    if (limit.aborted || !stop.aborted)
      warning(lines("Can't write the comment on the pull request.", reason));
  }
  if (limit.aborted || !stop.aborted) return undefined;
  return isSent ? 'unknown' : 'not sent';
}

/** A request from GitHub's client. */
interface FetchOptions {
  readonly method: HttpMethods;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** Retry transient faults within the comment's time limit, except one after which the new comment might exist. */
function retryStrategy(method: HttpMethods, endsAt: number, clock: Clock): RetryStrategy {
  return {
    name: 'commentRetry',
    retry({ response, responseError, retryCount }) {
      const isTransient = response ? isFault(response) : !PERMANENT_FAULTS.has(responseError?.code);
      const isRepeatable = response?.status === 429 || (isTransient && method !== 'POST');
      const wait = retryAfterMs(response?.headers.get('retry-after'), clock.now()) ?? backoffMs(retryCount);
      const isInTime = clock.now() + wait < endsAt;
      return isRepeatable && isInTime ? { retryAfterInMs: wait } : { skipStrategy: true };
    },
  };
}

/** Update the existing comment, or create a new one. */
async function writeComment(
  { rest, paginate }: Octokit,
  body: string,
  mark: string,
  mayCreate: boolean,
  token: string,
  { owner, repo, number }: { owner: string; repo: string; number: number },
): Promise<void> {
  const page = { owner, repo, issue_number: number, per_page: 100 };
  const marked = (await paginate(rest.issues.listComments, page)).filter((other) =>
    other.body?.startsWith(mark),
  );
  const isOwn = marked.length > 0 ? await ownership(rest, token) : () => false;
  const ours = marked.find(({ user }) => isOwn(user));
  if (!ours && !mayCreate) {
    info(`Didn't comment on pull request #${number}, because nothing changes and nothing failed.`);
  } else if (!ours) {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body });
    info(`Commented on pull request #${number}: ${data.html_url}`);
  } else if (ours.body?.replaceAll('\r\n', '\n') !== body) {
    const { data } = await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
    info(`Updated the comment on pull request #${number}: ${data.html_url}`);
  }
}

/**
 * Create a check for the author of this token's comments, because anyone can begin a comment with the mark. The job's
 * own token (`ghs_`) and those of other apps comment as a bot, and have no permission to read their own name.
 */
async function ownership(
  rest: Octokit['rest'],
  token: string,
): Promise<(user: { login: string; type: string } | null) => boolean> {
  if (token.startsWith('ghs_')) return (user) => user?.type === 'Bot';
  const { data } = await rest.users.getAuthenticated();
  return (user) => user?.login === data.login;
}

/** Explain why the comment couldn't be written, with the most common fixes. */
export function explainGitHub(error: unknown): string {
  if (isRefusal(error)) {
    const [why, fix] = adviceOn(error);
    return lines(`${why} (HTTP ${error.status}).`, fix && `To fix: ${fix}`, `GitHub: ${clip(error.message)}`);
  }
  const fix = error instanceof Error ? networkFix(error) : undefined;
  return lines(networkWords(messageOf(error)), fix && `To fix: ${fix}`);
}

type GitHubError = Error & { readonly status: number };

/** An error of GitHub's client (`RequestError`) with a response. Otherwise, the connection failed. */
function isRefusal(error: unknown): error is GitHubError {
  const hasResponse = error instanceof Error && 'response' in error && error.response !== undefined;
  return hasResponse && 'status' in error && typeof error.status === 'number';
}

/** The reason for a response. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function adviceOn({ status, message }: GitHubError): readonly [why: string, fix?: string] {
  if (status === 429 || /rate limit/i.test(message)) return ["The rate limit of 'github-token' is used up"];
  if (/is locked/i.test(message)) return ['The conversation of the pull request is locked'];
  if (status === 401) return ["GitHub doesn't accept 'github-token'"];
  if (status !== 403 && status !== 404) return ['GitHub refused the request'];
  return [
    "'github-token' doesn't have permission to comment",
    "Add 'pull-requests: write' to the job's permissions. In a pull request from a fork, the token can only read.",
  ];
}
