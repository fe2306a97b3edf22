import { Hono } from 'hono';
import { CLOUDS, type CloudName, nameOnHost } from '../clouds.ts';
import { TENANT_ID } from '../constants.ts';
import type { Caller, Context, Env, Service } from '../context.ts';
import { type LabelRule, labelBy } from '../wire/requests.ts';
import type { Vault } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { TokenRefused, verifyBearer } from './entra/tokens.ts';

/** The version of every secret. The sandbox keeps no history. */
const VERSION = '4f1c2b7e9a3d4c5e8b6f0a1d2c3e4f50';

const GET_SECRET = 'Microsoft.KeyVault/vaults/secrets/getSecret/action';

const LABELS: readonly LabelRule[] = [[/^\/secrets\/([^/]+)/i, (method, name) => `${method} secret ${name}`]];

/**
 * Key vaults. A principal with a role that reads secrets at the vault, above it, or at a secret can read them. A vault
 * with access policies has no policy, so that nobody can read it, regardless of roles.
 * https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret
 */
export const keyVault: Service = {
  name: 'Key Vault',
  hosts: (host, world) => vaultOn(host, world) !== undefined,
  label: (method, path) => labelBy(LABELS, method, path),
  routes,
};

function routes(context: Context): Hono<Env> {
  // Clients ask for the latest version with an empty last segment.
  const app = new Hono<Env>({ strict: false });
  const read = '/secrets/:name/:version?';
  app.get(read, async (c) => {
    const found = vaultOn(c.env.url.hostname, context.world);
    if (!found) return c.notFound();
    const { vault, cloud } = found;
    const { authority, vaultSuffix } = CLOUDS[cloud];
    const resource = `https://${vaultSuffix}`;
    let caller: Caller;
    try {
      caller = await verifyBearer(context, c.req.header('authorization'), [resource]);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      c.header(
        'www-authenticate',
        `Bearer authorization="https://${authority}/${TENANT_ID}", resource="${resource}"`,
      );
      const message = `AKV10000: Request is missing a Bearer or PoP token. ${error.message}`;
      return c.json({ error: { code: 'Unauthorized', message } }, 401);
    }
    const [, , name = '', version = VERSION] = c.env.url.pathname.split('/').map(decodeURIComponent);
    if (vault.enableRbacAuthorization !== true) return c.json(noPolicy(caller, vault.name), 403);
    const oldEnough = context.now() - context.options.roleAssignmentPropagationMs;
    const secretId = `${vault.id}/secrets/${name}`;
    if (!context.world.access.roleAllowsData(caller.objectId, GET_SECRET, secretId, oldEnough)) {
      return c.json(forbidden(caller, vault.name, secretId), 403);
    }
    const value = vault.secrets.get(name.toLowerCase());
    if (value === undefined || (version !== '' && version !== VERSION)) {
      const message = `A secret with (name/id) ${name} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182`;
      return c.json({ error: { code: 'SecretNotFound', message } }, 404);
    }
    const attributes = {
      enabled: true,
      created: 1_753_000_000,
      updated: 1_753_000_000,
      recoveryLevel: 'Recoverable+Purgeable',
      recoverableDays: 90,
    };
    return c.json({ value, id: `${c.env.url.origin}/secrets/${name}/${VERSION}`, attributes, tags: {} });
  });
  return app;
}

/** Find the vault on a host. */
function vaultOn(host: string, world: World): { vault: Vault; cloud: CloudName } | undefined {
  const named = nameOnHost(host, 'vaultSuffix');
  const vault = named && world.vaults.get(named.name.toLowerCase());
  return vault && { vault, cloud: named.cloud };
}

function forbidden(caller: Caller, name: string, id: string) {
  const iss = `https://sts.windows.net/${TENANT_ID}/`;
  const message =
    'Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\n' +
    `Caller: appid=${caller.clientId};oid=${caller.objectId};iss=${iss}\r\n` +
    `Action: '${GET_SECRET}'\r\nResource: '${id.toLowerCase()}'\r\n` +
    `Assignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null \r\nVault: ${name};location=westeurope\r\n`;
  return { error: { code: 'Forbidden', message, innererror: { code: 'ForbiddenByRbac' } } };
}

/** Refuse a caller at a vault with access policies, where roles have no effect. */
function noPolicy({ clientId, objectId }: Caller, name: string) {
  const iss = `https://sts.windows.net/${TENANT_ID}/`;
  const message = `The user, group or application 'appid=${clientId};oid=${objectId};iss=${iss}' does not have secrets get permission on key vault '${name};location=westeurope'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287`;
  return { error: { code: 'Forbidden', message, innererror: { code: 'AccessDenied' } } };
}
