import { Hono } from 'hono';
import type { Context, Env } from '../../context.ts';
import { requireResource, resourcePathOf } from './resource-path.ts';

/**
 * The one revision of each container app: it is listed, and it can be restarted.
 * https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions
 */
export function revisions(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  const ofApp =
    '/subscriptions/:sub/resourcegroups/:group/providers/microsoft.app/containerapps/:name/revisions';
  app.get(ofApp, (c) => {
    const { id, name } = requireResource(context, c, resourcePathOf(c), 'revisions/read');
    const revision = `${name}--0000001`;
    const properties = { active: true, replicas: 1, trafficWeight: 100, provisioningState: 'Provisioned' };
    const type = 'Microsoft.App/containerapps/revisions';
    return c.json({ value: [{ id: `${id}/revisions/${revision}`, name: revision, type, properties }] });
  });
  app.post(`${ofApp}/:revision/restart`, (c) => {
    requireResource(context, c, resourcePathOf(c), 'revisions/restart/action');
    return c.json('Restart succeeded');
  });
  return app;
}
