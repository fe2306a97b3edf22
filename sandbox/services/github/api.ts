import { Hono } from 'hono';
import { GITHUB_TOKEN, PERSONAL_TOKEN } from '../../constants.ts';
import type { Context, Env, Service } from '../../context.ts';
import { type LabelRule, labelBy } from '../../wire/requests.ts';
import type { Comment, User } from '../../world/types.ts';

const JOB_USER: User = { login: 'github-actions[bot]', type: 'Bot' };

const USERS: ReadonlyMap<string, User> = new Map([
  [GITHUB_TOKEN, JOB_USER],
  [PERSONAL_TOKEN, { login: 'octocat', type: 'User' }],
]);

const LABELS: readonly LabelRule[] = [
  [
    /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
    (method) => (method === 'GET' ? 'LIST comments' : `${method} comment`),
  ],
  [/^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/, (method) => `${method} comment`],
];

const toDocument = (comment: Comment, repository: string) => ({
  id: comment.id,
  url: `https://api.github.com/repos/${repository}/issues/comments/${comment.id}`,
  html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  body: comment.body,
  user: comment.user ?? JOB_USER,
});

/** The part of GitHub's REST API that keeps comments. https://docs.github.com/rest/issues/comments */
export const githubApi: Service = {
  name: "GitHub's REST API",
  hosts: (host) => host === 'api.github.com',
  label: (method, path) => labelBy(LABELS, method, path),
  routes,
  caseSensitive: true,
};

function routes({ world: { comments } }: Context): Hono<Env> {
  const app = new Hono<Env>();
  const userOf = (authorization = ''): User | undefined => USERS.get(authorization.split(' ')[1] ?? '');
  app.use('*', async (c, next) => {
    if (!userOf(c.req.header('authorization')))
      return c.json({ message: 'Bad credentials', status: '401' }, 401);
    return next();
  });
  app.get('/user', (c) => {
    const user = userOf(c.req.header('authorization'));
    if (user?.type === 'User') return c.json(user);
    return c.json({ message: 'Resource not accessible by integration', status: '403' }, 403);
  });
  app.get('/repos/:owner/:repo/issues/:issue/comments', (c) => {
    const repository = `${c.req.param('owner')}/${c.req.param('repo')}`;
    const size = Number(c.req.query('per_page') ?? 30);
    const page = Number(c.req.query('page') ?? 1);
    const all = comments.filter(({ issue }) => issue === Number(c.req.param('issue')));
    const next = new URL(c.env.url);
    next.searchParams.set('page', `${page + 1}`);
    if (all.length > page * size) c.header('link', `<${next.href}>; rel="next"`);
    return c.json(
      all.slice((page - 1) * size, page * size).map((comment) => toDocument(comment, repository)),
    );
  });
  app.post('/repos/:owner/:repo/issues/:issue/comments', async (c) => {
    const { body } = await c.req.json<{ body: string }>();
    const user = userOf(c.req.header('authorization')) ?? JOB_USER;
    const comment = { id: 1_000_001 + comments.length, issue: Number(c.req.param('issue')), body, user };
    comments.push(comment);
    return c.json(toDocument(comment, `${c.req.param('owner')}/${c.req.param('repo')}`), 201);
  });
  app.patch('/repos/:owner/:repo/issues/comments/:id', async (c) => {
    const comment = comments.find(({ id }) => id === Number(c.req.param('id')));
    if (!comment) return c.json({ message: 'Not Found', status: '404' }, 404);
    comment.body = (await c.req.json<{ body: string }>()).body;
    return c.json(toDocument(comment, `${c.req.param('owner')}/${c.req.param('repo')}`));
  });
  app.notFound((c) => c.json({ message: 'Not Found', status: '404' }, 404));
  return app;
}
