import { createHash, randomUUID } from 'node:crypto';
import { Hono, type Context as HonoContext } from 'hono';
import { CLOUDS, nameOnHost } from '../clouds.ts';
import { regionName } from '../constants.ts';
import type { Caller, Context, Env, Service } from '../context.ts';
import type { JsonObject } from '../json.ts';
import { type LabelRule, labelBy } from '../wire/requests.ts';
import { type CosmosAccount, cosmosAllows, READ_ITEM, READ_METADATA } from '../world/cosmos.ts';
import type { World } from '../world/world.ts';
import { TokenRefused, verifyBearer } from './entra/tokens.ts';

const LABELS: readonly LabelRule[] = [
  [/^\/$/, (method) => `${method} cosmos data`],
  [/\/colls\/([^/]+)\/?$/, (method, name) => `${method} cosmos container ${name}`],
  [/\/colls\/([^/]+)\/pkranges\/?$/, (method, name) => `${method} cosmos ranges of ${name}`],
  [/\/docs\/([^/]+)\/?$/, (method, name) => `${method} cosmos document ${name}`],
];

/**
 * The data plane of Cosmos DB, as far as a client needs it to read one document by its ID.
 * https://learn.microsoft.com/rest/api/cosmos-db/
 */
export const cosmosData: Service = {
  name: 'Cosmos DB',
  hosts: (host, world) => accountOn(host, world) !== undefined,
  label: (method, path) => labelBy(LABELS, method, path),
  routes,
  caseSensitive: true,
};

/** An error without an envelope, as Cosmos DB sends it. */
class Refusal extends Error {
  readonly status: 401 | 403 | 404;
  readonly code: string;

  constructor(status: 401 | 403 | 404, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

function routes(context: Context): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  const container = '/dbs/:database/colls/:container';
  app.use('*', async (c, next) => {
    await next();
    c.header('x-ms-activity-id', randomUUID());
    c.header('x-ms-request-charge', '1');
    c.header('x-ms-session-token', '0:-1#1');
  });
  app.get('/', async (c) => {
    const account = await open(context, c, 'Read DatabaseAccount', READ_METADATA, undefined);
    return c.json(accountDocument(account, c.env.url));
  });
  app.get(container, async (c) => {
    const account = await open(context, c, 'Read Collection', READ_METADATA, undefined);
    documentsOf(account, c);
    return c.json(containerDocument(c.req.param('container')));
  });
  app.get(`${container}/pkranges`, async (c) => {
    const account = await open(context, c, 'ReadFeed PartitionKeyRange', READ_METADATA, undefined);
    documentsOf(account, c);
    c.header('etag', ETAG);
    // The client asks again with the tag until there is nothing new.
    if (c.req.header('if-none-match') === ETAG) return c.body(null, 304);
    return c.json({ _rid: RID, PartitionKeyRanges: [RANGE], _count: 1 });
  });
  app.get(`${container}/docs/:document`, async (c) => {
    const scope = `dbs/${c.req.param('database')}/colls/${c.req.param('container')}`;
    const account = await open(context, c, 'Read Document', READ_ITEM, scope);
    const found = documentsOf(account, c).find(({ id }) => id === c.req.param('document'));
    if (!found) throw notFound();
    return c.json({ ...found, ...system(`${found['id']}`), _attachments: 'attachments/' });
  });
  app.notFound((c) => {
    const message = `The sandbox doesn't know ${c.req.method} ${c.env.url.pathname} of Cosmos DB.`;
    return c.json({ code: 'NotFound', message }, 404);
  });
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message } = error;
    const activity = `ActivityId: ${randomUUID()}, Microsoft.Azure.Documents.Common/2.14.0`;
    if (status === 403) c.header('x-ms-substatus', '5301');
    return c.json({ code, message: `${message}\r\n${activity}` }, status);
  });
  return app;
}

/** The account on a host. Each of its regions has its own host. */
function accountOn(host: string, world: World): CosmosAccount | undefined {
  const { name = '' } = nameOnHost(host, 'cosmosSuffix') ?? {};
  const accounts = [...world.cosmosAccounts.values()].filter(({ api }) => api === 'Sql');
  return accounts.find((account) => {
    const own = account.name.toLowerCase();
    return name === own || name === `${own}-${regionName(account.location)}`;
  });
}

/**
 * The account of a request whose caller has a role for it.
 * @throws {Refusal} 401 without a valid token, 403 without a role
 */
async function open(
  context: Context,
  c: HonoContext<Env>,
  request: string,
  action: string,
  inside: string | undefined,
): Promise<CosmosAccount> {
  const account = accountOn(c.env.url.hostname, context.world);
  if (!account) throw notFound();
  const { objectId } = await callerOf(context, c, account);
  context.world.pending.settle(context.now());
  const scope = inside === undefined ? undefined : `${account.id}/${inside}`;
  const oldEnough = context.now() - context.options.roleAssignmentPropagationMs;
  if (cosmosAllows(account, objectId, action, scope, oldEnough)) return account;
  const at = inside === undefined ? 'any scope' : `resource [${inside}]`;
  throw new Refusal(
    403,
    'Forbidden',
    `Request blocked by Auth ${account.name} : Request for ${request} is blocked because principal [${objectId}] does not have required RBAC permissions to perform action [${action}] on ${at}. Learn more: https://aka.ms/cosmos-native-rbac.`,
  );
}

/** The token is in a header in Cosmos DB's own format, percent-encoded or not. */
async function callerOf(context: Context, c: HonoContext<Env>, { name }: CosmosAccount): Promise<Caller> {
  const header = decodeURIComponent(c.req.header('authorization') ?? '');
  const token = /^type=aad&ver=1\.0&sig=(.+)$/.exec(header)?.[1];
  const { cosmosSuffix } = CLOUDS[context.options.cloud];
  const audiences = [`https://${name.toLowerCase()}.${cosmosSuffix}`, 'https://cosmos.azure.com'];
  try {
    return await verifyBearer(context, token && `Bearer ${token}`, audiences);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    throw new Refusal(
      401,
      'Unauthorized',
      `The input authorization token can't serve the request. ${error.message}`,
    );
  }
}

function documentsOf(account: CosmosAccount, c: HonoContext<Env>): readonly JsonObject[] {
  const { database, container } = c.req.param() as Record<string, string>;
  const documents = account.containers.get(`${database}/${container}`);
  if (!documents) throw notFound();
  return documents;
}

const notFound = () =>
  new Refusal(
    404,
    'NotFound',
    'Message: {"Errors":["Resource Not Found. Learn more: https://aka.ms/cosmosdb-tsg-not-found"]}',
  );

const RID = 'kX9rAKQ7bXM=';
const ETAG = '"1"';

/** The only range of partition keys. */
const RANGE = {
  ...system('0'),
  id: '0',
  minInclusive: '',
  maxExclusive: 'FF',
  ridPrefix: 0,
  throughputFraction: 1,
  status: 'online',
  parents: [],
};

/** The members that Cosmos DB adds to everything that it stores. */
function system(id: string): JsonObject {
  const _rid = createHash('sha256').update(id).digest('base64').slice(0, 24);
  return { _rid, _self: `dbs/${_rid}/`, _etag: ETAG, _ts: 1_768_469_400 };
}

function containerDocument(id: string): JsonObject {
  return {
    ...system(id),
    id,
    _rid: RID,
    indexingPolicy: { indexingMode: 'consistent', automatic: true },
    partitionKey: { paths: ['/id'], kind: 'Hash', version: 2 },
    _docs: 'docs/',
    _sprocs: 'sprocs/',
    _triggers: 'triggers/',
    _udfs: 'udfs/',
    _conflicts: 'conflicts/',
  };
}

function accountDocument({ name, location }: CosmosAccount, { host }: URL): JsonObject {
  const [, ...suffix] = host.split('.');
  const databaseAccountEndpoint = `https://${name.toLowerCase()}-${regionName(location)}.${suffix.join('.')}:443/`;
  const places = [{ name: location, databaseAccountEndpoint }];
  return {
    _self: '',
    id: name.toLowerCase(),
    _rid: host,
    media: '//media/',
    addresses: '//addresses/',
    _dbs: '//dbs/',
    writableLocations: places,
    readableLocations: places,
    enableMultipleWriteLocations: false,
    userReplicationPolicy: { asyncReplication: false, minReplicaSetSize: 3, maxReplicasetSize: 4 },
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
    systemReplicationPolicy: { minReplicaSetSize: 3, maxReplicasetSize: 4 },
    readPolicy: { primaryReadCoefficient: 1, secondaryReadCoefficient: 1 },
    queryEngineConfiguration: '{}',
  };
}
