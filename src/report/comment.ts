import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { messageOf } from '../text.ts';

/** How long all requests for the comment may take together: a report is not worth more waiting. */
const LIMIT_MS = 10_000;
/** Comments on one page of GitHub's list, at most. */
const PAGE = 100;

/**
 * Keeps one comment with the report on the pull request of this run: the one that begins with this step's mark,
 * or a new one where `mayCreate`. Outside a pull request a notice says so; whatever fails is a warning, never a failure.
 *
 * Loaded only when a comment is asked for: GitHub's client is larger than everything else in the bundle.
 */
export async function commentOnPullRequest(report: string, token: string, mayCreate: boolean): Promise<void> {
  core.setSecret(token);
  const number = pullRequestNumber();
  if (number === undefined) {
    core.notice("'comment-on-pull-request' has no effect: this run does not belong to a pull request.");
    return;
  }
  try {
    await keepComment(number, `${mark()}\n${report}`, token, mayCreate);
  } catch (error) {
    core.warning(`The comment on pull request #${number} could not be written: ${reasonOf(error)}`);
  }
}

/** Events of a pull request, and comments on one; a review or an issue of that number is none. */
function pullRequestNumber(): number | undefined {
  const { pull_request: pull, issue } = context.payload;
  const number: unknown = pull?.number ?? (issue?.['pull_request'] ? issue.number : undefined);
  return typeof number === 'number' ? number : undefined;
}

/**
 * The hidden mark that tells this step's comment from others: workflow, job and step. The jobs of a matrix share
 * it, because GitHub does not tell a step which of them it runs in.
 */
function mark(): string {
  const names = [context.workflow, context.job, context.action];
  // Two hyphens would end the HTML comment.
  const escaped = names.map((name) => encodeURIComponent(name ?? '').replaceAll('-', '%2D'));
  return `<!-- container-apps-identity ${escaped.join(' ')} -->`;
}

async function keepComment(number: number, body: string, token: string, mayCreate: boolean): Promise<void> {
  const { rest, paginate } = getOctokit(token);
  // For each request: among the client's own options it would take the place of the proxy.
  const request = { signal: AbortSignal.timeout(LIMIT_MS) };
  const { owner, repo } = context.repo;
  const comments = await paginate(rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: PAGE,
    request,
  });
  const start = mark();
  // The job's own token writes as a bot: what a person wrote is not ours, whatever it begins with.
  const byBot = token.startsWith('ghs_');
  const ours = comments.find(
    (comment) => comment.body?.startsWith(start) && !(byBot && comment.user?.type === 'User'),
  );
  if (!ours && !mayCreate) {
    core.info(`No comment on pull request #${number}: nothing changes and nothing failed.`);
  } else if (!ours) {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body, request });
    core.info(`Commented on pull request #${number}: ${data.html_url}`);
  } else if (ours.body?.replaceAll('\r\n', '\n') !== body) {
    const { data } = await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body, request });
    core.info(`Updated the comment on pull request #${number}: ${data.html_url}`);
  }
}

/** What went wrong, with the fix for what is wrong most often. */
function reasonOf(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 401) return `'github-token' is not accepted (HTTP 401). ${messageOf(error)}`;
  if (status === 403 || status === 404) {
    return (
      `'github-token' may not do that (HTTP ${status}). Give the job 'permissions: pull-requests: write'. ` +
      `In a pull request from a fork the token can only read. ${messageOf(error)}`
    );
  }
  const isLate = error instanceof Error && /Abort|Timeout/.test(error.name);
  return isLate ? `GitHub did not answer within ${LIMIT_MS / 1000} s.` : messageOf(error);
}
