import { Hono } from 'hono';
import type { Env } from '../context.ts';

/** A comment on an issue or a pull request. */
export interface Comment {
  id: number;
  issue: number;
  body: string;
  /** Who wrote it; the job's own bot if left out. */
  user?: User;
}

interface User {
  login: string;
  type: 'Bot' | 'User';
}

const JOB_USER: User = { login: 'github-actions[bot]', type: 'Bot' };

/** The token that `${{ github.token }}` stands for in the sandbox. */
export const GITHUB_TOKEN = 'ghs_sandboxNotARealToken0123456789abcd';
/** A person's own token. */
export const PERSONAL_TOKEN = 'ghp_sandboxNotARealToken0123456789abcd';

const USERS: ReadonlyMap<string, User> = new Map([
  [GITHUB_TOKEN, JOB_USER],
  [PERSONAL_TOKEN, { login: 'octocat', type: 'User' }],
]);

const shown = (comment: Comment, repository: string) => ({
  id: comment.id,
  url: `https://api.github.com/repos/${repository}/issues/comments/${comment.id}`,
  html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  body: comment.body,
  user: comment.user ?? JOB_USER,
});

/** The part of GitHub's REST API that keeps comments. https://docs.github.com/rest/issues/comments */
export function githubApi(comments: Comment[]): Hono<Env> {
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
    return c.json(all.slice((page - 1) * size, page * size).map((comment) => shown(comment, repository)));
  });
  app.post('/repos/:owner/:repo/issues/:issue/comments', async (c) => {
    const { body } = await c.req.json<{ body: string }>();
    const user = userOf(c.req.header('authorization')) ?? JOB_USER;
    const comment = { id: 1_000_001 + comments.length, issue: Number(c.req.param('issue')), body, user };
    comments.push(comment);
    return c.json(shown(comment, `${c.req.param('owner')}/${c.req.param('repo')}`), 201);
  });
  app.patch('/repos/:owner/:repo/issues/comments/:id', async (c) => {
    const comment = comments.find(({ id }) => id === Number(c.req.param('id')));
    if (!comment) return c.json({ message: 'Not Found', status: '404' }, 404);
    comment.body = (await c.req.json<{ body: string }>()).body;
    return c.json(shown(comment, `${c.req.param('owner')}/${c.req.param('repo')}`));
  });
  app.notFound((c) => c.json({ message: 'Not Found', status: '404' }, 404));
  return app;
}
