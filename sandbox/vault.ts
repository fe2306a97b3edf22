import { Hono } from 'hono';
import { ROLES } from './arm/roles.ts';
import { CLOUDS, vaultOfHost } from './clouds.ts';
import { TENANT_ID } from './constants.ts';
import type { Context, Env } from './context.ts';
import { TokenRefused, verifyBearer } from './entra/tokens.ts';

/** The version that every secret has; the sandbox keeps no history. */
const VERSION = '4f1c2b7e9a3d4c5e8b6f0a1d2c3e4f50';

/**
 * Key vaults that open to the role Key Vault Secrets User alone.
 * https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret
 */
export function keyVault(context: Context): Hono<Env> {
  // Clients ask for the latest version with an empty last segment.
  const app = new Hono<Env>({ strict: false });
  const read = '/secrets/:name/:version?';
  app.get(read, async (c) => {
    const found = vaultOfHost(c.env.url.hostname);
    const vault = found && context.world.vaults.get(found.vault.toLowerCase());
    if (!found || !vault) return c.json({ error: { code: 'VaultNotFound', message: 'No such vault.' } }, 404);
    const { authority, vaultSuffix } = CLOUDS[found.cloud];
    const resource = `https://${vaultSuffix}`;
    let caller: { objectId: string; clientId: string };
    try {
      caller = await verifyBearer(c.req.header('authorization'), [resource]);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      c.header(
        'www-authenticate',
        `Bearer authorization="https://${authority}/${TENANT_ID}", resource="${resource}"`,
      );
      const message = `AKV10000: Request is missing a Bearer or PoP token. ${error.message}`;
      return c.json({ error: { code: 'Unauthorized', message } }, 401);
    }
    const role = ROLES['Key Vault Secrets User'] ?? '';
    const oldEnough = context.now() - context.options.roleAssignmentPropagationMs;
    if (!context.world.holds(caller.objectId, [role], vault.id, oldEnough)) {
      return c.json(forbidden(caller, vault.name, vault.id), 403);
    }
    const [, , name = '', version = VERSION] = c.env.url.pathname.split('/').map(decodeURIComponent);
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

function forbidden(caller: { objectId: string; clientId: string }, name: string, id: string) {
  const iss = `https://sts.windows.net/${TENANT_ID}/`;
  const message =
    'Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\n' +
    `Caller: appid=${caller.clientId};oid=${caller.objectId};iss=${iss}\r\n` +
    `Action: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'\r\nResource: '${id.toLowerCase()}'\r\n` +
    `Assignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null \r\nVault: ${name};location=westeurope\r\n`;
  return { error: { code: 'Forbidden', message, innererror: { code: 'ForbiddenByRbac' } } };
}
