import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cloudOfArm } from '../../clouds.ts';
import { regionDisplayName, TENANT_ID } from '../../constants.ts';
import type { Context, Env, Service } from '../../context.ts';
import { labelBy } from '../../wire/requests.ts';
import { KINDS } from '../../world/kinds.ts';
import { authorization } from './authorization.ts';
import { armGuard } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import { managedIdentities } from './identities.ts';
import { ARM_LABELS } from './labels.ts';
import { Operations } from './operations.ts';
import { appResources } from './resources.ts';
import { revisions } from './revisions.ts';
import { stores } from './stores.ts';
import { Throttle } from './throttle.ts';
import { APP_VERSIONS } from './versions.ts';

/** Azure Resource Manager, as far as identities of container apps reach. */
export const arm: Service = {
  name: 'Azure Resource Manager',
  hosts: (host) => cloudOfArm(host) !== undefined,
  label: (method, path) => labelBy(ARM_LABELS, method, path),
  routes,
};

function routes(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  app.use('*', async (c, next) => {
    await next();
    c.header('x-ms-request-id', randomUUID());
    c.header('x-ms-correlation-request-id', c.req.header('x-ms-correlation-request-id') ?? randomUUID());
    c.header('cache-control', 'no-cache');
  });
  app.use('*', armGuard(context, new Throttle(context)));
  app.route('/', managedIdentities(context));
  app.route('/', authorization(context));
  app.route('/', stores(context));
  app.route('/', revisions(context));
  app.route('/', appResources(context, new Operations(context)));
  app.get('/subscriptions', (c) =>
    c.json({ value: [...context.world.subscriptions.keys()].map(subscription) }),
  );
  app.get('/subscriptions/:id', (c) => c.json(subscription(c.req.param('id'))));
  app.get('/tenants', (c) => c.json({ value: [{ id: `/tenants/${TENANT_ID}`, tenantId: TENANT_ID }] }));
  app.get('/subscriptions/:id/resourcegroups/:group', (c) => {
    const group = context.world.groups.get(c.req.path.toLowerCase());
    if (!group) throw armErrors.groupNotFound(c.req.param('group'));
    const location = group.location.replaceAll(' ', '').toLowerCase();
    const id = `/subscriptions/${group.subscriptionId}/resourceGroups/${group.name}`;
    return c.json({
      id,
      name: group.name,
      type: 'Microsoft.Resources/resourceGroups',
      location,
      properties: { provisioningState: 'Succeeded' },
    });
  });
  app.get('/subscriptions/:id/providers/:namespace', (c) =>
    c.json(provider(c.env.url.pathname.split('/')[4] ?? '')),
  );
  app.notFound((c) => {
    const error = new ArmError(
      404,
      'InvalidResourceType',
      `The sandbox does not know ${c.req.method} ${c.env.url.pathname}.`,
    );
    return c.json(error.body, 404);
  });
  app.onError((error, c) => {
    if (!(error instanceof ArmError)) throw error;
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
    if (error.code === 'ResourceNotFound') c.header('x-ms-failure-cause', 'gateway');
    return c.json(error.body, error.status);
  });
  return app;
}

function subscription(id: string) {
  return {
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    tenantId: TENANT_ID,
    displayName: 'Shop',
    state: 'Enabled',
  };
}

function provider(namespace: string) {
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
