import { Hono } from 'hono';
import type { Context, Env, Service } from '../../context.ts';
import { type LabelRule, labelBy } from '../../wire/requests.ts';
import { issueComments } from './comments.ts';
import { subjectPrefix } from './job.ts';
import { userOf } from './users.ts';
import { variables } from './variables.ts';

const REPOSITORY = '^/repos/[^/]+/[^/]+';

const LABELS: readonly LabelRule[] = [
  [
    new RegExp(`${REPOSITORY}/issues/\\d+/comments$`),
    (method) => (method === 'GET' ? 'LIST comments' : `${method} comment`),
  ],
  [new RegExp(`${REPOSITORY}/issues/comments/\\d+$`), (method) => `${method} comment`],
  [new RegExp(`${REPOSITORY}/actions/oidc/customization/sub$`), (method) => `${method} subject`],
  [
    new RegExp(`${REPOSITORY}/actions/variables$`),
    (method) => (method === 'GET' ? 'LIST variables' : `${method} variable`),
  ],
  [new RegExp(`${REPOSITORY}/actions/variables/([^/]+)$`), (method, name) => `${method} variable ${name}`],
];

/**
 * GitHub's REST API: comments, variables, and the beginning of a repository's OIDC subjects.
 * https://docs.github.com/rest
 */
export const githubApi: Service = {
  name: "GitHub's REST API",
  hosts: (host) => host === 'api.github.com',
  label: (method, path) => labelBy(LABELS, method, path),
  routes,
  caseSensitive: true,
};

function routes(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  const notAccessible = { message: 'Resource not accessible by integration', status: '403' };
  app.use('*', async (c, next) => {
    const user = userOf(c.req.header('authorization'));
    if (!user) return c.json({ message: 'Bad credentials', status: '401' }, 401);
    // A job's own token belongs to no person and has no permission for settings.
    const forPeople = /^\/user$|\/actions\/(variables|oidc)\b/.test(c.req.path);
    return forPeople && user.type !== 'User' ? c.json(notAccessible, 403) : next();
  });
  app.get('/user', (c) => c.json(userOf(c.req.header('authorization'))));
  app.get('/repos/:owner/:repo/actions/oidc/customization/sub', (c) => {
    const { subjectWithIds } = context.options;
    const repository = `${c.req.param('owner')}/${c.req.param('repo')}`;
    return c.json({
      use_default: true,
      use_immutable_subject: subjectWithIds,
      sub_claim_prefix: subjectPrefix(repository, subjectWithIds),
    });
  });
  app.route('/', issueComments(context));
  app.route('/', variables(context));
  app.notFound((c) => c.json({ message: 'Not Found', status: '404' }, 404));
  return app;
}
