import { randomBytes } from 'node:crypto';
import { GITHUB_OIDC_HOST, OWNER_ID, REPOSITORY, REPOSITORY_ID } from '../../constants.ts';

/** The settings of a job, as a test wants it. */
export interface JobSettings {
  /** False if the job doesn't have `permissions: id-token: write`. */
  oidc?: boolean;
  repository?: string;
  event?: string;
  ref?: string;
  /** The environment of the job, which then is in the subject. */
  environment?: string;
  workflow?: string;
  job?: string;
  /** The ID of the step, which GitHub sets as `GITHUB_ACTION`. */
  step?: string;
  /** The number of the pull request. It also sets the event. */
  pullRequest?: number;
  runId?: string;
}

/** A job with all its settings. */
export interface Job {
  repository: string;
  event: string;
  ref: string;
  environment: string | undefined;
  workflow: string;
  job: string;
  step: string;
  pullRequest: number | undefined;
  runId: string;
  sha: string;
  /** The bearer token for requesting a GitHub OIDC token. Undefined without `id-token: write`. */
  requestToken: string | undefined;
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Create a request token that looks like GitHub's, a JWT that clients don't read. */
function requestToken(): string {
  const claims = encoded({
    iss: 'https://token.actions.githubusercontent.com',
    jti: randomBytes(8).toString('hex'),
  });
  return `${encoded({ typ: 'JWT', alg: 'RS256' })}.${claims}.${randomBytes(64).toString('base64url')}`;
}

/** Fill in the settings that a test leaves out: a push to main of the default repository. */
export function makeJob(settings: JobSettings): Job {
  const { pullRequest } = settings;
  return {
    repository: settings.repository ?? REPOSITORY,
    event: settings.event ?? (pullRequest === undefined ? 'push' : 'pull_request'),
    ref: settings.ref ?? (pullRequest === undefined ? 'refs/heads/main' : `refs/pull/${pullRequest}/merge`),
    environment: settings.environment,
    workflow: settings.workflow ?? 'Deploy',
    job: settings.job ?? 'deploy',
    step: settings.step ?? '__contoso_container-apps-identity',
    pullRequest,
    runId: settings.runId ?? '16203514407',
    sha: '5f0c3b8d9e1a47c2b6d8f0a1c3e5b7d9f1a3c5e7',
    requestToken: settings.oidc === false ? undefined : requestToken(),
  };
}

/** Get the subject of the job's GitHub OIDC token. New repositories have their IDs in it. */
export function subjectOf(job: Job, withIds: boolean): string {
  const prefix = subjectPrefix(job.repository, withIds);
  if (job.environment !== undefined) return `${prefix}:environment:${job.environment}`;
  if (job.event === 'pull_request') return `${prefix}:pull_request`;
  return `${prefix}:ref:${job.ref}`;
}

/** Get the beginning of all subjects of a repository. */
export function subjectPrefix(repository: string, withIds: boolean): string {
  const [owner, name] = repository.split('/');
  return withIds ? `repo:${owner}@${OWNER_ID}/${name}@${REPOSITORY_ID}` : `repo:${repository}`;
}

/** Get the environment variables of the job, without those for the runner's files and folders. */
export function jobEnv(job: Job): Record<string, string> {
  const env: Record<string, string> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: job.step,
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_JOB: job.job,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: REPOSITORY_ID,
    GITHUB_REPOSITORY_OWNER: job.repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: OWNER_ID,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: job.sha,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: `${job.repository}/.github/workflows/deploy.yml@${job.ref}`,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
  };
  if (job.requestToken !== undefined) {
    env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = job.requestToken;
    env['ACTIONS_ID_TOKEN_REQUEST_URL'] =
      `https://${GITHUB_OIDC_HOST}/148//idtoken/6a7c2f04-0d5e-4e19-9f4d-2b8a1c3d5e7f/9e1b3d5f-7a2c-4c6e-8d0f-1a3b5c7d9e0f?api-version=2.0`;
  }
  return env;
}

/** Get the event payload, as far as actions read it. */
export function jobEvent(job: Job): object {
  const [owner, name] = job.repository.split('/');
  const repository = { full_name: job.repository, name, owner: { login: owner } };
  if (job.pullRequest === undefined) return { ref: job.ref, after: job.sha, repository };
  const pull = { number: job.pullRequest, head: { ref: 'feature', sha: job.sha }, base: { ref: 'main' } };
  return { action: 'synchronize', number: job.pullRequest, pull_request: pull, repository };
}
