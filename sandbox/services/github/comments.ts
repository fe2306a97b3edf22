import { Hono } from 'hono';
import type { Context, Env } from '../../context.ts';
import type { Comment, User } from '../../world/types.ts';
import { JOB_USER, userOf } from './users.ts';

const toDocument = (comment: Comment, repository: string) => ({
  id: comment.id,
  url: `https://api.github.com/repos/${repository}/issues/comments/${comment.id}`,
  html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  body: comment.body,
  user: comment.user ?? JOB_USER,
});

/** Comments on issues and pull requests. https://docs.github.com/rest/issues/comments */
export function issueComments({ world: { comments } }: Context): Hono<Env> {
  const app = new Hono<Env>();
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
    const user: User = userOf(c.req.header('authorization')) ?? JOB_USER;
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
  return app;
}
