import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUP, SUBSCRIPTION_ID } from '../sandbox/index.ts';
import { ROOT } from '../tools/documents.ts';
import type { SentRequest } from './sent-requests.ts';

const IN_GROUP = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers`;
const WEB = `${IN_GROUP}/Microsoft.App/containerApps/web`;
const VAULT = `${IN_GROUP}/Microsoft.KeyVault/vaults/shop-vault`;
const IDENTITY = `${IN_GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/id-a`;
const COSMOS = `${IN_GROUP}/Microsoft.DocumentDB/databaseAccounts/shop`;
const REDIS = `${IN_GROUP}/Microsoft.Cache/redisEnterprise/shop/databases/default`;
const NAME = '0f9d8b1c-2c9e-4f0b-9d5e-6a6f3b1f7d10';
const PRINCIPAL = '4b0a4ad3-7d4b-4b8e-8b43-9a1f5d0c7e11';
const APP = '2026-07-01';
const AUTHORIZATION = '2022-04-01';
const COSMOS_DB = '2026-03-15';
const MANAGED_REDIS = '2025-07-01';

/** A request as a well-behaved client sends it. */
function request(method: string, path: string, apiVersion: string, body?: object): SentRequest {
  const contentType = body === undefined ? {} : { 'content-type': 'application/json' };
  return {
    method,
    url: `https://management.azure.com${path}?api-version=${apiVersion}`,
    headers: { accept: 'application/json', ...contentType },
    ...(body === undefined ? {} : { body }),
  };
}

const cosmosRole = {
  properties: {
    roleDefinitionId: `${COSMOS}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002`,
    scope: COSMOS,
    principalId: PRINCIPAL,
  },
};
const redisPolicy = { properties: { accessPolicyName: 'default', user: { objectId: PRINCIPAL } } };
const registries = (entry: object) => ({ properties: { configuration: { registries: [entry] } } });
const role = (properties: object) => ({
  properties: {
    roleDefinitionId: `/subscriptions/${SUBSCRIPTION_ID}/providers/Microsoft.Authorization/roleDefinitions/${NAME}`,
    principalId: PRINCIPAL,
    ...properties,
  },
});

const PATCH_REGISTRIES = request(
  'PATCH',
  WEB,
  APP,
  registries({ server: 'shop.azurecr.io', identity: 'system' }),
);
const PUT_ROLE = request(
  'PUT',
  `${VAULT}/providers/Microsoft.Authorization/roleAssignments/${NAME}`,
  AUTHORIZATION,
  role({ principalType: 'ServicePrincipal' }),
);
const PUT_COSMOS = request('PUT', `${COSMOS}/sqlRoleAssignments/${NAME}`, COSMOS_DB, cosmosRole);
const PUT_REDIS = request('PUT', `${REDIS}/accessPolicyAssignments/entry`, MANAGED_REDIS, redisPolicy);

/** Requests that AZURE.md describes, by what they do. */
export const RIGHT: Readonly<Record<string, SentRequest>> = {
  'registries of an app': PATCH_REGISTRIES,
  'registries of a job': {
    ...PATCH_REGISTRIES,
    url: PATCH_REGISTRIES.url.replace('containerApps/web', 'jobs/nightly'),
  },
  'a registry with a password, and an identity': request('PATCH', WEB, APP, {
    properties: {
      configuration: {
        registries: [
          { server: 'other.azurecr.io', username: 'other', passwordSecretRef: 'password', identity: '' },
          { server: 'shop.azurecr.io', identity: IDENTITY },
        ],
      },
    },
  }),
  'a role': PUT_ROLE,
  'a Cosmos DB account': request('GET', COSMOS, COSMOS_DB),
  'role assignments of a Cosmos DB account': request('GET', `${COSMOS}/sqlRoleAssignments`, COSMOS_DB),
  'role definitions of a Cosmos DB account': request('GET', `${COSMOS}/sqlRoleDefinitions`, COSMOS_DB),
  'a data role in Cosmos DB': PUT_COSMOS,
  'the deletion of a data role in Cosmos DB': request(
    'DELETE',
    `${COSMOS}/sqlRoleAssignments/${NAME}`,
    COSMOS_DB,
  ),
};

interface Template {
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly apiVersion: string;
  }[];
}

/** The resources of a template, each as the request that creates it. */
export function requestsOf(template: string): readonly SentRequest[] {
  const { resources }: Template = JSON.parse(readFileSync(join(ROOT, template), 'utf8'));
  return resources.map(({ type, name, apiVersion, ...rest }) => {
    const { dependsOn, condition, ...body } = { dependsOn: [], condition: '', ...rest };
    return request('PUT', `${IN_GROUP}/${type}/${name.replace(/\W/g, '')}`, apiVersion, body);
  });
}

/** The same for Azure Managed Redis: Microsoft's package for Go has no access policies in version 1. */
export const RIGHT_IN_PYTHON: Readonly<Record<string, SentRequest>> = {
  'a Managed Redis': request('GET', `${IN_GROUP}/Microsoft.Cache/redisEnterprise/shop`, MANAGED_REDIS),
  'access policies of a Managed Redis': request('GET', `${REDIS}/accessPolicyAssignments`, MANAGED_REDIS),
  'an access policy in Managed Redis': PUT_REDIS,
  'the deletion of an access policy assignment': request(
    'DELETE',
    `${REDIS}/accessPolicyAssignments/entry`,
    MANAGED_REDIS,
  ),
};

/** Requests with one fault each. Both SDKs have to refuse every one. */
export const BROKEN: Readonly<Record<string, SentRequest>> = {
  "a type in the path that doesn't exist": {
    ...PATCH_REGISTRIES,
    url: PATCH_REGISTRIES.url.replace('containerApps', 'containerApp'),
  },
  'an extra segment': { ...PUT_COSMOS, url: PUT_COSMOS.url.replace(NAME, `${NAME}/extra`) },
  'another method': { ...PATCH_REGISTRIES, method: 'POST' },
  "a parameter that the operation doesn't have": {
    ...PATCH_REGISTRIES,
    url: `${PATCH_REGISTRIES.url}&force=true`,
  },
  'another media type': {
    ...PATCH_REGISTRIES,
    headers: { accept: 'application/json', 'content-type': 'application/merge-patch+json' },
  },
  'a property one level too high': { ...PATCH_REGISTRIES, body: { configuration: { registries: [] } } },
  'a misspelled property': {
    ...PATCH_REGISTRIES,
    body: registries({ server: 'shop.azurecr.io', identityId: 'system' }),
  },
  'a map instead of a list': {
    ...PATCH_REGISTRIES,
    body: { properties: { configuration: { registries: { server: 'shop.azurecr.io' } } } },
  },
  'a number instead of text': { ...PATCH_REGISTRIES, body: registries({ server: 5 }) },
  'a list of identities instead of a map': {
    ...PATCH_REGISTRIES,
    body: { identity: { type: 'UserAssigned', userAssignedIdentities: [IDENTITY] } },
  },
  'a role without properties around it': { ...PUT_ROLE, body: role({}).properties },
  "a property that roles don't have": { ...PUT_ROLE, body: role({ assignee: PRINCIPAL }) },
  "a Cosmos DB role with the principal's type": {
    ...PUT_COSMOS,
    body: { properties: { ...cosmosRole.properties, principalType: 'ServicePrincipal' } },
  },
  'a body with a name in another casing': {
    ...PUT_COSMOS,
    body: { properties: { ...cosmosRole.properties, principalId: undefined, principalID: PRINCIPAL } },
  },
};

/** Broken requests that only the SDK for Python can judge: its models know values and required properties. */
export const BROKEN_IN_PYTHON: Readonly<Record<string, SentRequest>> = {
  "a type of identity that doesn't exist": {
    ...PATCH_REGISTRIES,
    body: { identity: { type: 'SystemAndUserAssigned' } },
  },
  'a read-only property': {
    ...PATCH_REGISTRIES,
    body: { properties: { provisioningState: 'Succeeded' } },
  },
  'a role without its principal': { ...PUT_ROLE, body: role({ principalId: undefined }) },
  'an access policy with the user one level too high': {
    ...PUT_REDIS,
    body: { properties: { accessPolicyName: 'default', objectId: PRINCIPAL } },
  },
};
