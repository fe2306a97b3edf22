import { Hono, type Context as HonoContext } from 'hono';
import { TENANT_ID } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import { authorize, checkGroup } from './checks.ts';
import { armErrors } from './errors.ts';

const IN_GROUP = '/subscriptions/:sub/resourcegroups/:group/providers';

interface Stored {
  location?: string;
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
}

/** ARM's documents of key vaults and container registries. */
export function stores(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  const read = <T extends Stored>(
    c: HonoContext<Env>,
    type: string,
    known: ReadonlyMap<string, T>,
    document: (stored: T) => JsonObject,
  ): Response => {
    const [, , subscriptionId = '', , group = '', , , , name = ''] = c.env.url.pathname
      .split('/')
      .map(decodeURIComponent);
    const id = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/${type}/${name}`;
    authorize(context, c, `${type}/read`, id);
    checkGroup(context, subscriptionId, group);
    const stored = known.get(name.toLowerCase());
    if (stored?.id.toLowerCase() !== id.toLowerCase()) {
      throw armErrors.resourceNotFound(type, name, group);
    }
    return c.json({
      id: stored.id,
      name: stored.name,
      type,
      location: stored.location ?? 'westeurope',
      tags: {},
      ...document(stored),
    });
  };
  app.get(`${IN_GROUP}/microsoft.keyvault/vaults/:name`, (c) =>
    read(c, 'Microsoft.KeyVault/vaults', context.world.vaults, ({ name, enableRbacAuthorization: rbac }) => ({
      properties: {
        sku: { family: 'A', name: 'standard' },
        tenantId: TENANT_ID,
        accessPolicies: [],
        ...(rbac === undefined ? {} : { enableRbacAuthorization: rbac }),
        vaultUri: `https://${name}.vault.azure.net/`,
        provisioningState: 'Succeeded',
      },
    })),
  );
  app.get(`${IN_GROUP}/microsoft.containerregistry/registries/:name`, (c) =>
    read(
      c,
      'Microsoft.ContainerRegistry/registries',
      context.world.registries,
      ({ sku, loginServer, publicImages, roleAssignmentMode: mode }) => ({
        sku: { name: sku, tier: sku },
        properties: {
          loginServer,
          creationDate: '2026-01-15T09:30:00.0000000Z',
          provisioningState: 'Succeeded',
          adminUserEnabled: false,
          anonymousPullEnabled: publicImages.size > 0,
          publicNetworkAccess: 'Enabled',
          ...(mode === undefined ? {} : { roleAssignmentMode: mode }),
        },
      }),
    ),
  );
  return app;
}
