import { Hono } from 'hono';
import type { Context, Env } from './context.ts';

/** Microsoft Graph's host in the public cloud. */
export const GRAPH_HOST = 'graph.microsoft.com';

const SERVICE_PRINCIPAL = '#microsoft.graph.servicePrincipal';

/** As much of Microsoft Graph as `az role assignment create` asks: whose object ID or client ID this is. */
export function graph(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  /** A new principal is not known everywhere for a while. */
  const isKnown = (principalId: string): boolean => {
    const born = context.world.principals.get(principalId);
    return born !== undefined && born + context.options.principalPropagationMs <= context.now();
  };
  const shown = (id: string): Record<string, string> => ({ '@odata.type': SERVICE_PRINCIPAL, id });

  app.use('*', async (c, next) => {
    const token = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (token !== undefined && context.tokens.has(token)) return next();
    return c.json({ error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' } }, 401);
  });
  app.post('/v1.0/directoryobjects/getbyids', async (c) => {
    const { ids = [] } = await c.req.json<{ ids?: string[] }>();
    return c.json({ value: ids.filter(isKnown).map(shown) });
  });
  app.get('/v1.0/serviceprincipals', (c) => {
    const filter = c.env.url.searchParams.get('$filter') ?? '';
    const clientId = /servicePrincipalNames\/any\(c:c eq '([^']+)'\)/.exec(filter)?.[1];
    const value = [...context.world.identities.values()]
      .filter((identity) => identity.clientId === clientId && isKnown(identity.principalId))
      .map(({ principalId }) => shown(principalId));
    return c.json({ value });
  });
  return app;
}
