import { Hono, type Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import { isObject } from '../../json.ts';
import type { FederatedCredential, UserAssignedIdentity } from '../../world/types.ts';
import { readBody } from './body.ts';
import { authorize, checkLock } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import { identityPathOf, requireIdentity } from './identities.ts';

const TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials';
const PATH =
  '/subscriptions/:sub/resourcegroups/:group/providers/microsoft.managedidentity/userassignedidentities/:identity/federatedidentitycredentials';

/** Azure's limit for a user-assigned identity. */
const MAX_CREDENTIALS = 20;

function toDocument(identity: UserAssignedIdentity, credential: FederatedCredential): JsonObject {
  const { name, issuer, subject, audiences } = credential;
  return {
    id: `${identity.id}/federatedIdentityCredentials/${name}`,
    name,
    type: TYPE,
    properties: { issuer, subject, audiences: [...audiences] },
  };
}

const sameName = (name: string) => (credential: FederatedCredential) =>
  credential.name.toLowerCase() === name.toLowerCase();

/**
 * The federated credentials of user-assigned identities.
 * https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials
 */
export function federatedCredentials(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  /** Get the identity and the credential of a path, if the caller has the permission. */
  const open = (c: HonoContext<Env>, verb: string) => {
    const path = identityPathOf(c);
    const name = decodeURIComponent(c.env.url.pathname.split('/')[10] ?? '');
    authorize(context, c, `${TYPE}/${verb}`, `${path.id}/federatedIdentityCredentials${name && `/${name}`}`);
    const identity = requireIdentity(context, path);
    return { identity, name, credential: identity.federatedCredentials.find(sameName(name)) };
  };
  app.get(PATH, (c) => {
    const { identity } = open(c, 'read');
    return c.json({ value: identity.federatedCredentials.map((one) => toDocument(identity, one)) });
  });
  app.get(`${PATH}/:name`, (c) => {
    const { identity, name, credential } = open(c, 'read');
    if (!credential) throw armErrors.resourceNotFound(TYPE, `${identity.name}/${name}`, identity.group);
    return c.json(toDocument(identity, credential));
  });
  app.put(`${PATH}/:name`, async (c) => {
    const { identity, name, credential: old } = open(c, 'write');
    checkLock(context, identity.id, 'write');
    const credential = readCredential(name, await readBody(c));
    const others = identity.federatedCredentials.filter((one) => one !== old);
    if (
      others.some(({ issuer, subject }) => issuer === credential.issuer && subject === credential.subject)
    ) {
      const why = 'Issuer and subject combination already exists for this Managed Identity.';
      throw new ArmError(409, 'Conflict', why);
    }
    if (others.length >= MAX_CREDENTIALS) {
      const why = `Too many Federated Identity Credentials are created for the managed identity '${identity.name}'.`;
      throw new ArmError(400, 'BadRequest', why);
    }
    identity.federatedCredentials = [...others, credential];
    return c.json(toDocument(identity, credential), old ? 200 : 201);
  });
  app.delete(`${PATH}/:name`, (c) => {
    const { identity, credential } = open(c, 'delete');
    checkLock(context, identity.id, 'delete');
    identity.federatedCredentials = identity.federatedCredentials.filter((one) => one !== credential);
    return c.body(null, credential ? 200 : 204);
  });
  return app;
}

function readCredential(name: string, { properties }: JsonObject): FederatedCredential {
  const { issuer, subject, audiences } = isObject(properties) ? properties : {};
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/.test(name)) {
    throw new ArmError(
      400,
      'InvalidResourceName',
      `The resource name '${name}' is invalid for type '${TYPE}'.`,
    );
  }
  if (typeof issuer !== 'string' || typeof subject !== 'string' || !Array.isArray(audiences)) {
    throw armErrors.invalidContent('The properties issuer, subject and audiences are required.');
  }
  return { name, issuer, subject, audiences: audiences.map((audience) => `${audience}`) };
}
