import { Hono, type Context as HonoContext } from 'hono';
import { regionName, TENANT_ID } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { isWithin } from '../../world/access.ts';
import {
  type CosmosAccount,
  type CosmosAssignment,
  type CosmosRole,
  cosmosRole,
} from '../../world/cosmos.ts';
import { hasPrincipal } from '../../world/directory.ts';
import type { PendingChange } from '../../world/pending.ts';
import { readBody } from './body.ts';
import { authorize, checkGroup, checkLock } from './checks.ts';
import { cosmosAccountDocument } from './cosmos-account.ts';
import { armErrors, CosmosError } from './errors.ts';
import { answerStatus, startedHeaders } from './pending-operations.ts';

const TYPE = 'Microsoft.DocumentDB/databaseAccounts';
const ACCOUNT =
  '/subscriptions/:sub/resourcegroups/:group/providers/microsoft.documentdb/databaseaccounts/:account';
const ASSIGNMENT = `${ACCOUNT}/sqlroleassignments/:name`;

/**
 * Microsoft.DocumentDB: accounts, and the API for NoSQL's own roles.
 * https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/
 */
export function cosmos(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  app.get(ACCOUNT, (c) =>
    c.json(cosmosAccountDocument(requireAccount(context, c, 'read'), context.options.cloud)),
  );
  app.get(`${ACCOUNT}/sqlroledefinitions`, (c) => {
    const account = requireAccount(context, c, 'sqlRoleDefinitions/read');
    return c.json({ value: account.roles.map((role) => roleDocument(account, role)) });
  });
  app.get(`${ACCOUNT}/sqlroledefinitions/:name`, (c) => {
    const account = requireAccount(context, c, 'sqlRoleDefinitions/read');
    const role = cosmosRole(account, `${account.id}/sqlRoleDefinitions/${nameOf(c)}`);
    if (!role) throw notFound('Definition', nameOf(c));
    return c.json(roleDocument(account, role));
  });
  app.get(`${ACCOUNT}/sqlroleassignments`, (c) => {
    const account = requireAccount(context, c, 'sqlRoleAssignments/read');
    return c.json({ value: [...account.assignments.values()].map((one) => toDocument(account, one)) });
  });
  app.get(ASSIGNMENT, (c) => {
    const account = requireAccount(context, c, 'sqlRoleAssignments/read');
    return c.json(toDocument(account, assignmentOf(account, nameOf(c))));
  });
  app.put(ASSIGNMENT, async (c) => putAssignment(context, c, await readBody(c)));
  app.delete(ASSIGNMENT, (c) => {
    const account = requireAccount(context, c, 'sqlRoleAssignments/delete');
    const key = nameOf(c).toLowerCase();
    checkLock(context, `${account.id}/sqlRoleAssignments/${key}`, 'delete');
    if (!account.assignments.has(key)) return c.body(null, 204);
    checkExclusive(account);
    const endsAt = context.now() + context.options.cosmosAssignmentMs;
    return enqueued(
      context,
      c,
      account,
      context.world.pending.start(endsAt, () => account.assignments.delete(key)),
    );
  });
  app.get(`${ASSIGNMENT}/operationresults/:id`, (c) => {
    const account = requireAccount(context, c, 'sqlRoleAssignments/operationResults/read');
    const change = context.world.pending.find(c.req.param('id'));
    if (!change) throw notFound('Assignment', nameOf(c));
    if (!change.done) return c.json({ status: 'Enqueued' }, 202);
    const assignment = account.assignments.get(nameOf(c).toLowerCase());
    return assignment ? c.json(toDocument(account, assignment)) : c.body(null, 204);
  });
  app.get('/subscriptions/:sub/providers/microsoft.documentdb/locations/:region/operationsstatus/:id', (c) =>
    answerStatus(context, c, 'Microsoft.DocumentDB', 'Enqueued'),
  );
  return app;
}

const segments = (c: HonoContext<Env>) => c.env.url.pathname.split('/').map(decodeURIComponent);

const nameOf = (c: HonoContext<Env>): string => segments(c)[10] ?? '';

/** The account of a path, with its running changes brought up to date. */
function requireAccount(context: Context, c: HonoContext<Env>, verb: string): CosmosAccount {
  const [, , subscriptionId = '', , group = '', , , , name = '', child] = segments(c);
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/${TYPE}/${name}`;
  authorize(context, c, `${TYPE}/${verb}`, id);
  checkGroup(context, subscriptionId, group);
  context.world.pending.settle(context.now());
  const account = context.world.cosmosAccounts.get(name.toLowerCase());
  if (account?.id.toLowerCase() !== id.toLowerCase()) throw armErrors.resourceNotFound(TYPE, name, group);
  if (child !== undefined && account.api !== 'Sql') {
    throw new CosmosError(
      400,
      'BadRequest',
      `${child} is not supported for an account of the API ${account.api}.`,
    );
  }
  return account;
}

function assignmentOf(account: CosmosAccount, name: string): CosmosAssignment {
  const assignment = account.assignments.get(name.toLowerCase());
  if (!assignment) throw notFound('Assignment', name);
  return assignment;
}

const notFound = (what: 'Assignment' | 'Definition', name: string) =>
  new CosmosError(404, 'NotFound', `Unable to find a SQL Role ${what} with ID [${name}].`);

/** A PUT under an existing name changes that assignment, whatever it was. */
function putAssignment(context: Context, c: HonoContext<Env>, body: JsonObject): Response {
  const account = requireAccount(context, c, 'sqlRoleAssignments/write');
  const name = nameOf(c);
  checkLock(context, `${account.id}/sqlRoleAssignments/${name}`, 'write');
  const sent = isObject(body['properties']) ? body['properties'] : {};
  const text = (key: string) => (typeof sent[key] === 'string' ? sent[key] : '');
  const assignment: CosmosAssignment = {
    name,
    roleDefinitionId: text('roleDefinitionId'),
    principalId: text('principalId'),
    scope: text('scope'),
    createdAt: context.now(),
  };
  checkAssignment(context, c, account, assignment);
  checkExclusive(account);
  const put = () => void account.assignments.set(name.toLowerCase(), assignment);
  const { cosmosAssignmentMs, cosmosAssignmentVisible } = context.options;
  if (cosmosAssignmentVisible === 'at-once') put();
  return enqueued(context, c, account, context.world.pending.start(context.now() + cosmosAssignmentMs, put));
}

function checkAssignment(
  { world, options, now }: Context,
  c: HonoContext<Env>,
  account: CosmosAccount,
  { name, roleDefinitionId, principalId, scope }: CosmosAssignment,
): void {
  const refused = (message: string) => new CosmosError(400, 'BadRequest', message);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)) {
    throw refused(
      `Failed to parse the incoming request URI [${c.env.url.pathname}]. The role assignment name must be a GUID.`,
    );
  }
  if (!cosmosRole(account, roleDefinitionId)) throw notFound('Definition', roleDefinitionId);
  if (!isWithin(scope, account.id)) {
    throw refused(`The provided scope [${scope}] is not within the database account [${account.id}].`);
  }
  const wrong = wrongSegment(scope.slice(account.id.length));
  if (wrong !== undefined) throw refused(unparsedScope(scope, wrong));
  const createdAt = world.principals.get(principalId);
  const isYoung = createdAt === undefined || createdAt + options.principalPropagationMs > now();
  if (isYoung || !hasPrincipal(world, principalId)) {
    throw refused(
      `The provided principal ID [${principalId}] was not found in the AAD tenant(s) [${TENANT_ID}] which are associated with the customer's subscription.`,
    );
  }
}

/** Find the segment of a scope inside the account that isn't `dbs` or `colls` where one is expected. */
function wrongSegment(path: string): string | undefined {
  const expected = ['dbs', undefined, 'colls', undefined];
  const found = path.split('/').filter((segment) => segment !== '');
  const at = found.findIndex((segment, index) => segment !== (expected[index] ?? segment) || index > 3);
  return at < 0
    ? undefined
    : `Expected path segment [${expected[at] ?? ''}] at position [${at}] but found [${found[at]}].`;
}

/** The error ends with a stack (MicrosoftDocs/azure-databases-docs#63, Azure/azure-cli#31422). */
function unparsedScope(scope: string, why: string): string {
  const types =
    'Microsoft.Azure.Documents.Management.Services.ResourceProvider.DataModel.RoleBasedAccessControl';
  const unparsed = (name: string, value: string, type: string) =>
    `System.FormatException: Could not parse property [${name}]${value} as [${types}.${type}] due to exception: `;
  return `Failed to parse the incoming request payload. Exception: ${unparsed('properties', '', 'SqlRoleAssignmentProperties')}${unparsed('scope', ` with value [${scope}]`, 'FullyQualifiedResourcePath')}System.FormatException: ${why}\r\n   at ${types}.FullyQualifiedResourcePath..ctor(String[] segments, Boolean ignoreExtraSegments)`;
}

/**
 * Check the lock of an account, which takes one write at a time.
 * @throws {CosmosError} 412 while another change runs
 */
function checkExclusive({ lock, name }: CosmosAccount): void {
  if (!lock || lock.done) return;
  throw new CosmosError(
    412,
    'PreconditionFailed',
    `There is already an operation in progress which requires exclusive lock on this service ${name}. Please retry the operation after sometime.`,
  );
}

function enqueued(
  context: Context,
  c: HonoContext<Env>,
  account: CosmosAccount,
  change: PendingChange,
): Response {
  account.lock = change;
  const { subscriptionId, location, id } = account;
  const status = `/subscriptions/${subscriptionId}/providers/Microsoft.DocumentDB/locations/${regionName(location)}/operationsStatus/${change.id}`;
  const result = `${id}/sqlRoleAssignments/${nameOf(c)}/operationResults/${change.id}`;
  startedHeaders(context, c, { status, result });
  context.world.pending.settle(context.now());
  return c.json({ status: 'Enqueued' }, 202);
}

function toDocument(account: CosmosAccount, { name, ...assignment }: CosmosAssignment): JsonObject {
  const { roleDefinitionId, principalId, scope } = assignment;
  return {
    id: `${account.id}/sqlRoleAssignments/${name}`,
    name,
    type: `${TYPE}/sqlRoleAssignments`,
    properties: { roleDefinitionId, principalId, scope },
  };
}

function roleDocument({ id }: CosmosAccount, { guid, roleName, type, dataActions }: CosmosRole): JsonObject {
  return {
    id: `${id}/sqlRoleDefinitions/${guid}`,
    name: guid,
    type: `${TYPE}/sqlRoleDefinitions`,
    properties: {
      roleName,
      type,
      assignableScopes: [id],
      permissions: [{ dataActions: [...dataActions], notDataActions: [] }],
    },
  };
}
