import { Hono } from 'hono';
import type { Context, Env } from '../../context.ts';

const PATH = '/repos/:owner/:repo/actions/variables';

/**
 * The variables of a repository, which jobs read as `vars.NAME` and people set with `gh variable set`.
 * https://docs.github.com/rest/actions/variables
 */
export function variables({ world }: Context): Hono<Env> {
  const app = new Hono<Env>();
  const toDocument = ([name, value]: readonly [string, string]) => {
    const at = new Date(world.now()).toISOString();
    return { name, value, created_at: at, updated_at: at };
  };
  app.get(PATH, (c) => {
    const all = [...world.variables].map(toDocument);
    return c.json({ total_count: all.length, variables: all });
  });
  app.post(PATH, async (c) => {
    const { name, value } = await c.req.json<{ name: string; value: string }>();
    const key = name.toUpperCase();
    if (world.variables.has(key)) {
      return c.json({ message: 'Already exists - Variable already exists', status: '409' }, 409);
    }
    world.variables.set(key, value);
    return c.json({}, 201);
  });
  app.on(['GET', 'PATCH', 'DELETE'], `${PATH}/:name`, async (c) => {
    const key = c.req.param('name').toUpperCase();
    const old = world.variables.get(key);
    if (old === undefined) return c.json({ message: 'Not Found', status: '404' }, 404);
    if (c.req.method === 'GET') return c.json(toDocument([key, old]));
    world.variables.delete(key);
    if (c.req.method === 'DELETE') return c.body(null, 204);
    const { name = key, value = old } = await c.req.json<{ name?: string; value?: string }>();
    world.variables.set(name.toUpperCase(), value);
    return c.body(null, 204);
  });
  return app;
}
