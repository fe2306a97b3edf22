import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cloudOfArm } from '../../clouds.ts';
import type { Context, Env, Service } from '../../context.ts';
import { labelBy } from '../../wire/requests.ts';
import { authorization } from './authorization.ts';
import { armGuard } from './checks.ts';
import { cosmos } from './cosmos.ts';
import { ArmError } from './errors.ts';
import { federatedCredentials } from './federated-credentials.ts';
import { managedIdentities } from './identities.ts';
import { ARM_LABELS } from './labels.ts';
import { Operations } from './operations.ts';
import { redis } from './redis.ts';
import { appResources } from './resources.ts';
import { revisions } from './revisions.ts';
import { stores } from './stores.ts';
import { subscriptions } from './subscriptions.ts';
import { Throttle } from './throttle.ts';

/** Azure Resource Manager, as far as container apps, their identities, and their access need it. */
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
  app.route('/', federatedCredentials(context));
  app.route('/', authorization(context));
  app.route('/', stores(context));
  app.route('/', cosmos(context));
  app.route('/', redis(context));
  app.route('/', revisions(context));
  app.route('/', appResources(context, new Operations(context)));
  app.route('/', subscriptions(context));
  app.notFound((c) => {
    const error = new ArmError(
      404,
      'InvalidResourceType',
      `The sandbox doesn't know ${c.req.method} ${c.env.url.pathname}.`,
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
