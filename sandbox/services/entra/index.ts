import { Hono } from 'hono';
import { CLOUD_NAMES, CLOUDS, type CloudName, cloudOfAuthority } from '../../clouds.ts';
import type { Context, Env, Service } from '../../context.ts';
import { signingKeys } from '../../wire/keys.ts';
import { type LabelRule, labelBy } from '../../wire/requests.ts';
import { EntraError, entraErrorResponse, entraErrors } from './errors.ts';
import { checkAssertion } from './federation.ts';
import { issueAccessToken } from './tokens.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const LABELS: readonly LabelRule[] = [
  [/\/oauth2\/(v2\.0\/)?token$/i, () => 'Entra token'],
  [/\/discovery\/instance$/i, () => 'Entra discovery'],
  [/\.well-known\/openid-configuration$/i, () => 'Entra configuration'],
];

/**
 * Entra's token endpoint for applications, and the discovery documents that MSAL asks for first.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export const entra: Service = {
  name: 'Entra',
  hosts: (host) => cloudOfAuthority(host) !== undefined,
  label: (method, path) => labelBy(LABELS, method, path),
  routes,
};

function routes(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const tenant = c.env.url.pathname.split('/')[1] ?? '';
    const form = new URLSearchParams(await c.req.text());
    try {
      const cloud = checkTenant(context, cloudOf(c.env.url), tenant);
      return c.json(await grant(context, cloud, tenant, form));
    } catch (error) {
      if (error instanceof EntraError) return entraErrorResponse(c, error, context.now());
      throw error;
    }
  });
  app.get('/:tenant/discovery/instance', (c) => {
    const host = CLOUDS[cloudOf(c.env.url)].authority;
    return c.json({
      tenant_discovery_endpoint: `https://${host}/${c.env.url.pathname.split('/')[1]}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: CLOUD_NAMES.map((name) => ({
        preferred_network: CLOUDS[name].authority,
        preferred_cache: CLOUDS[name].authority,
        aliases: [CLOUDS[name].authority],
      })),
    });
  });
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (c) => {
    const tenant = c.env.url.pathname.split('/')[1] ?? '';
    const base = `https://${CLOUDS[cloudOf(c.env.url)].authority}/${tenant}`;
    return c.json({
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      tenant_region_scope: 'EU',
    });
  });
  app.get('/:tenant/discovery/v2.0/keys', async (c) => c.json({ keys: [(await signingKeys()).entra.jwk] }));
  return app;
}

function cloudOf(url: URL): CloudName {
  return cloudOfAuthority(url.hostname) ?? 'AzureCloud';
}

function checkTenant(context: Context, cloud: CloudName, tenant: string): CloudName {
  const known = context.world.tenants.has(tenant.toLowerCase());
  if (!known) throw entraErrors.tenant(tenant);
  if (cloud !== context.options.cloud) throw entraErrors.cloud();
  return cloud;
}

async function grant(context: Context, cloud: CloudName, tenant: string, form: URLSearchParams) {
  if (form.get('grant_type') !== 'client_credentials') throw entraErrors.grant(form.get('grant_type') ?? '');
  const clientId = form.get('client_id') ?? '';
  const client = context.world.client(clientId);
  if (!client) throw entraErrors.application(clientId, tenant);
  const assertion = form.get('client_assertion');
  const secret = form.get('client_secret');
  if (assertion !== null && form.get('client_assertion_type') === ASSERTION_TYPE) {
    const name = 'displayName' in client ? client.displayName : client.name;
    await checkAssertion(context, { ...client, name }, assertion);
  } else if (secret === null) throw entraErrors.noSecret();
  else if (!('secret' in client) || client.secret !== secret) throw entraErrors.secret(clientId);
  const audience = audienceOf(form.get('scope') ?? '', cloud);
  const objectId = 'objectId' in client ? client.objectId : client.principalId;
  const token = await issueAccessToken(context, { tenantId: client.tenantId, clientId, objectId, audience });
  const lifetime = context.options.tokenLifetimeSeconds;
  return { token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, access_token: token };
}

/** The resources that have the same ID in all clouds. */
const RESOURCES = [
  'https://graph.microsoft.com',
  'https://cosmos.azure.com',
  'https://redis.azure.com',
  'https://containerregistry.azure.net',
];

/** Get the resource of a `<resource>/.default` scope. Only resources of the same cloud are known. */
function audienceOf(scope: string, cloud: CloudName): string {
  const match = scope
    .split(' ')
    .map((one) => /^(https:\/\/.+?)(\/+)\.default$/.exec(one))
    .find((one) => one !== null);
  const resource = match?.[1];
  const { arm, classic, vaultSuffix, cosmosSuffix } = CLOUDS[cloud];
  const known = [...RESOURCES, `https://${arm}`, classic, `https://${vaultSuffix}`];
  const isAccount = resource?.endsWith(`.${cosmosSuffix}`) === true;
  if (isAccount && match?.[2] === '/') return resource;
  if (!match || resource === undefined || !known.includes(resource)) throw entraErrors.scope(scope);
  // `//.default` asks for an audience with a trailing slash, as `az` does.
  return match[2] === '//' ? `${resource}/` : resource;
}
