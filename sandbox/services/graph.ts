import { Hono } from 'hono';
import type { Context, Env, Service } from '../context.ts';

const SERVICE_PRINCIPAL = '#microsoft.graph.servicePrincipal';

/** As much of Microsoft Graph as `az role assignment create` asks: whose object ID or client ID this is. */
export const graph: Service = {
  name: 'Microsoft Graph',
  hosts: (host) => host === 'graph.microsoft.com',
  label: () => undefined,
  routes,
};

function routes(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  /** A new principal is not known everywhere for a while. */
  const isKnown = (principalId: string): boolean => {
    const createdAt = context.world.principals.get(principalId);
    return createdAt !== undefined && createdAt + context.options.principalPropagationMs <= context.now();
  };
  const toDocument = (id: string): Record<string, string> => ({ '@odata.type': SERVICE_PRINCIPAL, id });

  app.use('*', async (c, next) => {
    const token = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (token !== undefined && context.tokens.has(token)) return next();
    return c.json({ error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' } }, 401);
  });
  app.post('/v1.0/directoryobjects/getbyids', async (c) => {
    const { ids = [] } = await c.req.json<{ ids?: string[] }>();
    return c.json({ value: ids.filter(isKnown).map(toDocument) });
  });
  app.get('/v1.0/serviceprincipals', (c) => {
    const filter = c.env.url.searchParams.get('$filter') ?? '';
    const clientId = /servicePrincipalNames\/any\(c:c eq '([^']+)'\)/.exec(filter)?.[1];
    const value = [...context.world.identities.values()]
      .filter((identity) => identity.clientId === clientId && isKnown(identity.principalId))
      .map(({ principalId }) => toDocument(principalId));
    return c.json({ value });
  });
  return app;
}
