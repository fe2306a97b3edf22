import { Hono } from 'hono';
import type { Context, Env, Service } from '../context.ts';
import { type LabelRule, labelBy } from '../wire/requests.ts';
import { servicePrincipals } from '../world/directory.ts';
import type { ServicePrincipal } from '../world/types.ts';

const LABELS: readonly LabelRule[] = [
  [/\/directoryobjects\/getbyids$/i, () => 'Graph objects'],
  [/\/serviceprincipals$/i, () => 'Graph service principals'],
  [/\/serviceprincipals\/[^/]+$/i, () => 'Graph service principal'],
];

const toDocument = ({ principalId, clientId, displayName }: ServicePrincipal) => ({
  '@odata.type': '#microsoft.graph.servicePrincipal',
  id: principalId,
  appId: clientId,
  displayName,
  servicePrincipalNames: [clientId],
});

/** The part of Microsoft Graph that `az role assignment` and `az ad sp show` use: principals by their IDs. */
export const graph: Service = {
  name: 'Microsoft Graph',
  hosts: (host) => host === 'graph.microsoft.com',
  label: (method, path) => labelBy(LABELS, method, path),
  routes,
};

function routes(context: Context): Hono<Env> {
  const { world, options } = context;
  const app = new Hono<Env>();
  /** A new principal isn't known everywhere for a while. */
  const known = () =>
    servicePrincipals(world).filter(({ principalId }) => {
      const createdAt = world.principals.get(principalId) ?? 0;
      return createdAt + options.principalPropagationMs <= context.now();
    });

  app.use('*', async (c, next) => {
    const token = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (token !== undefined && context.tokens.has(token)) return next();
    return c.json({ error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' } }, 401);
  });
  app.post('/v1.0/directoryobjects/getbyids', async (c) => {
    const { ids = [] } = await c.req.json<{ ids?: string[] }>();
    return c.json({
      value: known()
        .filter(({ principalId }) => ids.includes(principalId))
        .map(toDocument),
    });
  });
  app.get('/v1.0/serviceprincipals', (c) => {
    const filter = c.env.url.searchParams.get('$filter') ?? '';
    const [, name] = /servicePrincipalNames\/any\(c:c eq '([^']+)'\)/.exec(filter) ?? [];
    return c.json({
      value: known()
        .filter(({ clientId }) => clientId === name)
        .map(toDocument),
    });
  });
  app.get('/v1.0/serviceprincipals/:id', (c) => {
    const found = known().find(({ principalId }) => principalId === c.req.param('id'));
    if (found) return c.json(toDocument(found));
    const message = `Resource '${c.req.param('id')}' does not exist.`;
    return c.json({ error: { code: 'Request_ResourceNotFound', message } }, 404);
  });
  return app;
}
