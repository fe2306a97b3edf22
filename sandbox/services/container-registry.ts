import { createHash, randomUUID } from 'node:crypto';
import { Hono, type Context as HonoContext } from 'hono';
import { CLOUDS } from '../clouds.ts';
import type { Context, Env, Service } from '../context.ts';
import { type LabelRule, labelBy } from '../wire/requests.ts';
import { canPull, isPublic, registryOn } from '../world/pull.ts';
import { TokenRefused, verifyBearer } from './entra/tokens.ts';

const LABELS: readonly LabelRule[] = [
  [/^\/oauth2\/(exchange|token)$/, (_, step) => `Registry ${step}`],
  [/^\/v2\/(.+)\/manifests\/([^/]+)$/, (method, name, tag) => `${method} image ${name}:${tag}`],
];

/**
 * Container registries, as far as a client needs them to read the manifest of an image. Every repository exists.
 * https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md
 */
export const containerRegistry: Service = {
  name: 'Container Registry',
  hosts: (host, world) => registryOn(world, host) !== undefined,
  label: (method, path) => labelBy(LABELS, method, path),
  routes,
  caseSensitive: true,
};

function routes(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  /** The object ID of the principal behind each token that was issued. */
  const principals = new Map<string, string>();
  const give = (c: HonoContext<Env>, name: string, objectId: string) => {
    const token = randomUUID();
    context.tokens.add(token);
    principals.set(token, objectId);
    return c.json({ [name]: token });
  };
  app.post('/oauth2/exchange', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const audiences = [`https://${CLOUDS[context.options.cloud].arm}`, 'https://containerregistry.azure.net'];
    try {
      const caller = await verifyBearer(context, `Bearer ${form.get('access_token')}`, audiences);
      return give(c, 'refresh_token', caller.objectId);
    } catch (error) {
      if (error instanceof TokenRefused) return unauthorized(c);
      throw error;
    }
  });
  app.post('/oauth2/token', async (c) => {
    const objectId = principals.get(new URLSearchParams(await c.req.text()).get('refresh_token') ?? '');
    return objectId === undefined ? unauthorized(c) : give(c, 'access_token', objectId);
  });
  app.get('/v2/*', (c) => {
    const { hostname, pathname } = c.env.url;
    const [, repository = '', tag = ''] = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(pathname) ?? [];
    const registry = registryOn(context.world, hostname);
    if (!registry) return c.notFound();
    const token = /^bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const objectId = principals.get(token);
    const oldEnough = context.now() - context.options.roleAssignmentPropagationMs;
    const allowed =
      repository === ''
        ? objectId !== undefined
        : isPublic(registry, repository, tag) ||
          (objectId !== undefined && canPull(context.world, objectId, registry, oldEnough));
    if (!allowed) return unauthorized(c, repository);
    return repository === '' ? c.json({}) : c.json(manifest(repository, tag));
  });
  return app;
}

function unauthorized(c: HonoContext<Env>, repository = ''): Response {
  const { hostname } = c.env.url;
  const scope = repository === '' ? '' : `,scope="repository:${repository}:pull"`;
  c.header(
    'www-authenticate',
    `Bearer realm="https://${hostname}/oauth2/token",service="${hostname}"${scope}`,
  );
  const message = 'authentication required, visit https://aka.ms/acr/authorization for more information.';
  const detail = [{ Type: 'repository', Name: repository, Action: 'pull' }];
  return c.json({ errors: [{ code: 'UNAUTHORIZED', message, detail }] }, 401);
}

function manifest(repository: string, tag: string) {
  const digest = `sha256:${createHash('sha256').update(`${repository}:${tag}`).digest('hex')}`;
  return {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 },
    layers: [],
  };
}
