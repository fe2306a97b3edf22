import { Hono } from 'hono';
import type { Context, Env } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import type { Resource, Revision } from '../../world/resource.ts';
import { ArmError } from './errors.ts';
import { requireResource, resourcePathOf } from './resource-path.ts';

/**
 * The revisions of a container app. Only a changed template creates one.
 * https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions
 */
export function revisions(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  const ofApp =
    '/subscriptions/:sub/resourcegroups/:group/providers/microsoft.app/containerapps/:name/revisions';
  app.get(ofApp, (c) => {
    const resource = requireResource(context, c, resourcePathOf(c), 'revisions/read');
    return c.json({ value: resource.revisions.map((revision) => toDocument(resource, revision)) });
  });
  app.get(`${ofApp}/:revision`, (c) => {
    const resource = requireResource(context, c, resourcePathOf(c), 'revisions/read');
    return c.json(toDocument(resource, named(resource, c.env.url)));
  });
  app.post(`${ofApp}/:revision/restart`, (c) => {
    const resource = requireResource(context, c, resourcePathOf(c), 'revisions/restart/action');
    named(resource, c.env.url);
    return c.json('Restart succeeded');
  });
  return app;
}

function named({ revisions }: Resource, url: URL): Revision {
  const wanted = url.pathname.split('/')[10] ?? '';
  const found = revisions.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!found) throw new ArmError(404, 'RevisionNotFound', `The revision '${wanted}' was not found.`);
  return found;
}

function toDocument(resource: Resource, { name, template, active, createdAt }: Revision): JsonObject {
  const isLatest = resource.revisions.at(-1)?.name === name;
  return {
    id: `${resource.id}/revisions/${name}`,
    name,
    type: 'Microsoft.App/containerapps/revisions',
    properties: {
      createdTime: createdAt.toISOString(),
      template,
      active,
      replicas: active ? 1 : 0,
      trafficWeight: isLatest ? 100 : 0,
      healthState: active ? 'Healthy' : 'None',
      provisioningState: active ? 'Provisioned' : 'Deprovisioned',
      runningState: active ? 'Running' : 'Stopped',
    },
  };
}
