import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { getOctokit } from '@actions/github';
import { isObject } from '../json.ts';
import type { WriteState } from '../resources/target.ts';
import type { StepContext } from '../step.ts';
import { messageOf } from '../text.ts';
import { faultOf, reasonOf, retryDelayMs, UnusableAnswerError } from './comment-errors.ts';
import { info, notice, warning } from './log.ts';

/** How long all requests for the comment may take together: a report is not worth more waiting. */
const LIMIT_MS = 10_000;
/** Comments on one page of GitHub's list, at most. */
const PAGE = 100;
/** A fault that passes costs a new start each: what was written although its answer was lost is found then. */
const MAX_ATTEMPTS = 3;

type GitHub = Pick<ReturnType<typeof getOctokit>, 'rest' | 'paginate'>;

/** The comment to keep: where, and its whole text, which begins with the mark. */
interface Comment {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly mark: string;
  readonly body: string;
  readonly mayCreate: boolean;
}

/** What to write, with whose token, and whether a comment that is not there yet is worth writing. */
interface CommentSettings {
  readonly report: string;
  readonly token: string;
  readonly mayCreate: boolean;
}

/** How far the comment came: what a step says of it that was stopped meanwhile. */
export interface CommentProgress {
  write: WriteState;
  /** How the last attempt failed, where another one was to follow. */
  lastFault: string | undefined;
}

/**
 * Keeps one comment with the report on the pull request of this run: the one of this token that begins with this
 * step's mark, or a new one where `mayCreate`. Outside a pull request a notice says so; whatever fails is a warning, never a failure.
 * Ends with the step's signal, and begins nothing after it.
 *
 * Loaded only when a comment is asked for: GitHub's client is larger than everything else in the bundle.
 */
export async function commentOnPullRequest(
  settings: CommentSettings,
  step: StepContext,
): Promise<CommentProgress> {
  core.setSecret(settings.token);
  const progress: CommentProgress = { write: 'none', lastFault: undefined };
  let number: number | undefined;
  try {
    number = pullRequestOf(await readEvent());
    if (number === undefined) {
      notice("'comment-on-pull-request' has no effect: this run does not belong to a pull request.");
      return progress;
    }
    await keepComment(number, settings, step, progress);
  } catch (error) {
    if (step.signal.aborted) return progress;
    const where = number === undefined ? 'the pull request' : `pull request #${number}`;
    warning(`The comment on ${where} could not be written: ${reasonOf(error)}`);
  }
  return progress;
}

/** The event of this run. GitHub's package reads it when it is loaded, and fails there without a word about it. */
async function readEvent(): Promise<Readonly<Record<string, unknown>>> {
  try {
    const event: unknown = JSON.parse(await readFile(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    if (isObject(event)) return event;
    throw new Error('it is no JSON object');
  } catch (error) {
    throw new Error(`the event of this run (GITHUB_EVENT_PATH) cannot be read: ${messageOf(error)}`);
  }
}

/** Events of a pull request, and comments on one; a review or an issue of that number is none. */
function pullRequestOf({ pull_request: pull, issue }: Readonly<Record<string, unknown>>): number | undefined {
  const source = isObject(pull) ? pull : isObject(issue) && issue['pull_request'] ? issue : {};
  return typeof source['number'] === 'number' ? source['number'] : undefined;
}

async function keepComment(
  number: number,
  { report, token, mayCreate }: CommentSettings,
  { signal: stop, clock }: StepContext,
  progress: CommentProgress,
): Promise<void> {
  const { context, getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token);
  const limit = AbortSignal.timeout(LIMIT_MS);
  const signal = AbortSignal.any([limit, stop]);
  // For each request: `paginate` passes no options on to its pages, and among the client's own options a signal
  // would take the place of the proxy.
  octokit.hook.before('request', (options) => {
    signal.throwIfAborted();
    options.request = { ...options.request, signal };
    if (options.method !== 'GET') progress.write = 'unknown';
  });
  octokit.hook.after('request', ({ data }, { method }) => {
    // The client takes an answer that breaks off for an empty one: no comment would be found.
    if (typeof data === 'string') throw new UnusableAnswerError('an answer that breaks off');
    if (method !== 'GET') progress.write = 'accepted';
  });
  const mark = markOf(context);
  const comment = { ...context.repo, number, mark, mayCreate, body: `${mark}\n${report}` };
  try {
    await withRetries(() => writeComment(octokit, comment, token), { signal, clock }, progress);
  } catch (error) {
    throw limit.aborted ? new Error(`GitHub did not answer within ${LIMIT_MS / 1000} s.`) : error;
  }
}

async function withRetries(
  write: () => Promise<void>,
  { signal, clock }: Pick<StepContext, 'signal' | 'clock'>,
  progress: CommentProgress,
): Promise<void> {
  const end = clock.now() + LIMIT_MS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      const wait = retryDelayMs(error, clock.now()) ?? Number.POSITIVE_INFINITY;
      if (attempt === MAX_ATTEMPTS || signal.aborted || clock.now() + wait > end) throw error;
      progress.lastFault = faultOf(error);
      await clock.sleep(wait, signal);
    }
  }
}

/**
 * The hidden mark that tells this step's comment from others: workflow, job and step. The jobs of a matrix share
 * it, because GitHub does not tell a step which of them it runs in.
 */
function markOf({ workflow, job, action }: { workflow: string; job: string; action: string }): string {
  // Two hyphens would end the HTML comment.
  const escaped = [workflow, job, action].map((name) =>
    encodeURIComponent(name ?? '').replaceAll('-', '%2D'),
  );
  return `<!-- container-apps-identity ${escaped.join(' ')} -->`;
}

/** Updates the comment that is there, or writes a new one. */
async function writeComment({ rest, paginate }: GitHub, comment: Comment, token: string): Promise<void> {
  const { owner, repo, number, mark, body, mayCreate } = comment;
  const comments = await paginate(rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: PAGE,
  });
  const marked = comments.filter((other) => other.body?.startsWith(mark));
  const isOwn = marked.length > 0 ? await ownership(rest, token) : () => false;
  const ours = marked.find(({ user }) => isOwn(user));
  if (!ours && !mayCreate) {
    info(`No comment on pull request #${number}: nothing changes and nothing failed.`);
  } else if (!ours) {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body });
    info(`Commented on pull request #${number}: ${data.html_url}`);
  } else if (ours.body?.replaceAll('\r\n', '\n') !== body) {
    const { data } = await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
    info(`Updated the comment on pull request #${number}: ${data.html_url}`);
  }
}

/**
 * Who writes with this token: anybody may begin a comment with the mark. The job's own token (`ghs_`) and those of
 * other apps write as a bot and may not ask for their name; everybody else's does.
 */
async function ownership(
  rest: GitHub['rest'],
  token: string,
): Promise<(user: { login: string; type: string } | null) => boolean> {
  if (token.startsWith('ghs_')) return (user) => user?.type === 'Bot';
  const { data } = await rest.users.getAuthenticated();
  return (user) => user?.login === data.login;
}
