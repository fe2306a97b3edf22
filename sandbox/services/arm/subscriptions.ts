import { Hono, type Context as HonoContext } from 'hono';
import { regionDisplayName, regionName, TENANT_ID } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import { KINDS } from '../../world/kinds.ts';
import { readBody } from './body.ts';
import { authorize } from './checks.ts';
import { armErrors } from './errors.ts';
import { APP_VERSIONS } from './versions.ts';

const GROUP_TYPE = 'Microsoft.Resources/subscriptions/resourceGroups';

/** Microsoft.Resources: tenants, subscriptions, resource groups, providers. */
export function subscriptions(context: Context): Hono<Env> {
  const { world } = context;
  const app = new Hono<Env>();
  app.get('/tenants', (c) => c.json({ value: [{ id: `/tenants/${TENANT_ID}`, tenantId: TENANT_ID }] }));
  app.get('/subscriptions', (c) =>
    c.json({
      value: [...world.subscriptions.keys()].map((id) => subscriptionDocument(id, world.tenantOf(id))),
    }),
  );
  app.get('/subscriptions/:id', (c) =>
    c.json(subscriptionDocument(c.req.param('id'), world.tenantOf(c.req.param('id')))),
  );
  app.get('/subscriptions/:id/providers/:namespace', (c) =>
    c.json(providerDocument(c.env.url.pathname.split('/')[4] ?? '')),
  );

  const groupPath = (c: HonoContext<Env>) => {
    const [, , subscriptionId = '', , name = ''] = c.env.url.pathname.split('/').map(decodeURIComponent);
    return { subscriptionId, name, id: `/subscriptions/${subscriptionId}/resourceGroups/${name}` };
  };
  app.get('/subscriptions/:id/resourcegroups', (c) => {
    const { subscriptionId } = groupPath(c);
    authorize(context, c, `${GROUP_TYPE}/read`, `/subscriptions/${subscriptionId}`);
    const own = [...world.groups.values()].filter(
      (group) => group.subscriptionId.toLowerCase() === subscriptionId.toLowerCase(),
    );
    return c.json({ value: own.map(groupDocument) });
  });
  app.get('/subscriptions/:id/resourcegroups/:group', (c) => {
    const { id, name } = groupPath(c);
    authorize(context, c, `${GROUP_TYPE}/read`, id);
    const group = world.groups.get(id.toLowerCase());
    if (!group) throw armErrors.groupNotFound(name);
    // Clients check with HEAD whether a group exists, which Hono also routes here.
    return c.req.raw.method === 'HEAD' ? c.body(null, 204) : c.json(groupDocument(group));
  });
  app.put('/subscriptions/:id/resourcegroups/:group', async (c) => {
    const { id, subscriptionId, name } = groupPath(c);
    authorize(context, c, `${GROUP_TYPE}/write`, id);
    const { location } = await readBody(c);
    if (typeof location !== 'string') throw armErrors.invalidContent('The property location is required.');
    const existed = world.groups.has(id.toLowerCase());
    const group = world.addGroup(name, subscriptionId, regionDisplayName(location));
    return c.json(groupDocument(group), existed ? 200 : 201);
  });
  return app;
}

function groupDocument(group: { subscriptionId: string; name: string; location: string }): JsonObject {
  return {
    id: `/subscriptions/${group.subscriptionId}/resourceGroups/${group.name}`,
    name: group.name,
    type: 'Microsoft.Resources/resourceGroups',
    location: regionName(group.location),
    properties: { provisioningState: 'Succeeded' },
  };
}

function subscriptionDocument(id: string, tenantId: string): JsonObject {
  return {
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    tenantId,
    displayName: 'Shop',
    state: 'Enabled',
    // Another tenant's subscription is here because Azure Lighthouse delegates it.
    managedByTenants: tenantId === TENANT_ID ? [] : [{ tenantId: TENANT_ID }],
  };
}

function providerDocument(namespace: string): JsonObject {
  const locations = ['westeurope', 'northeurope', 'eastus'].map(regionDisplayName);
  const resourceTypes = Object.values(KINDS).map(({ type }) => ({
    resourceType: type,
    locations,
    apiVersions: [...APP_VERSIONS].reverse(),
    capabilities: 'SupportsTags, SupportsLocation, SystemAssignedResourceIdentity',
  }));
  return {
    namespace,
    registrationState: 'Registered',
    registrationPolicy: 'RegistrationRequired',
    resourceTypes,
  };
}
