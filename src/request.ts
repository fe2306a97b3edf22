import { CLOUDS, type Cloud } from './azure/cloud.ts';
import {
  formatResourceId,
  isGuid,
  isName,
  parseResourceId,
  type ResourceId,
  resourceKey,
  USER_ASSIGNED_IDENTITY,
} from './identity/resource-id.ts';
import {
  distinct,
  flag,
  GROUP_RULE,
  guid,
  InputError,
  type InputReader,
  isGroupName,
  list,
  matching,
  missing,
  NAME_RULE,
  notAllowed,
  oneOf,
  withFallback,
} from './inputs.ts';
import { KINDS, type Kind, type KindFacts } from './kinds.ts';
import { quote, sentenceList } from './text.ts';

export { InputError, type InputReader } from './inputs.ts';

/** A target by its resource ID, or all whose name matches a pattern in a resource group. */
export type TargetRef =
  | { readonly kind: Kind; readonly id: ResourceId }
  | {
      readonly kind: Kind;
      readonly pattern: string;
      readonly subscriptionId: string;
      readonly resourceGroup: string;
    };

/** A user-assigned identity as the request names it: by ID, or by name in a resource group. */
export type IdentityRef =
  | { readonly id: ResourceId }
  | { readonly name: string; readonly resourceGroup: string | undefined };

/** Which identities are meant. */
export interface IdentityChoice {
  readonly system: boolean;
  readonly user: 'all' | readonly IdentityRef[];
}

/** How to sign in: by GitHub's OIDC token, or with what the job already has. */
export type SignIn =
  | { readonly by: 'oidc'; readonly clientId: string; readonly tenantId: string; readonly audience: string }
  | { readonly by: 'job'; readonly clientId: string | undefined; readonly tenantId: string | undefined };

interface Common {
  readonly targets: readonly TargetRef[];
  readonly identities: IdentityChoice;
  readonly signIn: SignIn;
  readonly cloud: Cloud;
  readonly apiVersion: string | undefined;
  readonly resolveClientId: boolean;
  readonly timeoutMinutes: number;
  readonly maxParallel: number;
  readonly summary: boolean;
  /** The comment to keep on the pull request, if that is wished. */
  readonly comment: { readonly token: string } | undefined;
}

/** A request to read. */
export interface ShowRequest extends Common {
  readonly operation: 'show';
}

/** A request to change. */
export interface ChangeRequest extends Common {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly dryRun: boolean;
  readonly force: boolean;
  /** Whether missing identities are created, and where; `undefined` as location means the target's region. */
  readonly create: { readonly location: string | undefined } | undefined;
}

/** What a step asks for, read once and checked before anything is sent. */
export type Request = ShowRequest | ChangeRequest;

const OPERATIONS = ['assign', 'remove', 'show', 'set'] as const;
const DEFAULT_TIMEOUT_MINUTES = 15;
const LONGEST_TIMEOUT_MINUTES = 7200;
const DEFAULT_MAX_PARALLEL = 5;

/**
 * Reads all inputs, with their fallbacks from the environment, into a {@link Request}.
 * @throws {InputError} for the first input that does not parse or contradicts another.
 */
export function readRequest(read: InputReader, env: NodeJS.ProcessEnv): Request {
  const operation = oneOf(read, 'operation', OPERATIONS);
  const cloud = readCloud(read);
  const targets = readTargets(read, env);
  const common = {
    targets,
    identities: readIdentities(read, operation, targets),
    signIn: readSignIn(read, env, cloud),
    cloud,
    apiVersion: matching(
      read,
      'api-version',
      /^\d{4}-\d{2}-\d{2}(-preview)?$/i,
      'a version such as 2026-07-01',
    ),
    resolveClientId: flag(read, 'resolve-client-id', false),
    timeoutMinutes: readTimeout(read),
    maxParallel: readMaxParallel(read),
    summary: flag(read, 'summary', true),
    comment: readComment(read),
  };
  const location = matching(
    read,
    'identity-location',
    /^[A-Za-z0-9 ()-]{1,64}$/,
    'a region such as westeurope',
  );
  const create = flag(read, 'create-identities', false) ? { location } : undefined;
  const change = { dryRun: flag(read, 'dry-run', false), force: flag(read, 'force', false) };
  if (operation === 'show') return { operation, ...common };
  return { operation, ...common, ...change, create: operation === 'remove' ? undefined : create };
}

// Targets ---------------------------------------------------------------------------------------------------

function readTargets(read: InputReader, env: NodeJS.ProcessEnv): readonly TargetRef[] {
  const named = KINDS.flatMap((facts) => list(read, facts.input).map((entry) => ({ facts, entry })));
  if (named.length === 0) {
    const inputs = sentenceList(
      KINDS.map(({ input }) => `'${input}'`),
      'or',
    );
    throw new InputError(`No target: name at least one in ${inputs}.`);
  }
  const resourceGroup = matching(read, 'resource-group', isGroupName, GROUP_RULE);
  const subscriptionId = guid(read, env, 'subscription-id', 'AZURE_SUBSCRIPTION_ID');
  const targets = named.map(({ facts, entry }): TargetRef => {
    if (entry.startsWith('/')) return { kind: facts.kind, id: resourceIdOf(facts.input, entry, facts.type) };
    const isPattern = entry.includes('*');
    if (!isName(isPattern ? entry.replaceAll('*', '') || 'x' : entry)) {
      throw notAllowed(
        facts.input,
        entry,
        `a ${facts.noun}'s name, a pattern with * or a full resource ID. ${NAME_RULE}`,
      );
    }
    if (!resourceGroup)
      throw missing('resource-group', `${quote(entry)} in '${facts.input}' is a name, not a resource ID`);
    if (!subscriptionId) {
      throw missing(
        'subscription-id',
        `${quote(entry)} in '${facts.input}' is a name, not a resource ID`,
        'AZURE_SUBSCRIPTION_ID',
      );
    }
    return isPattern
      ? { kind: facts.kind, pattern: entry, subscriptionId, resourceGroup }
      : { kind: facts.kind, id: { subscriptionId, resourceGroup, type: facts.type, name: entry } };
  });
  return distinct(targets, (target) =>
    'id' in target ? resourceKey(target.id) : `${target.kind} ${target.pattern}`,
  );
}

function resourceIdOf(input: string, text: string, type: string): ResourceId {
  const id = parseResourceId(text);
  const example = formatResourceId({
    subscriptionId: '<subscription-id>',
    resourceGroup: '<group>',
    type,
    name: '<name>',
  });
  if (!id) throw notAllowed(input, text, `a resource ID of the form ${example}`);
  if (id.type === type) return id;
  const right = KINDS.find((facts: KindFacts) => facts.type === id.type)?.input;
  const cure = right ? ` Name it in '${right}'.` : '';
  throw new InputError(
    `Input '${input}': ${quote(text)} is a resource ID of type ${id.type}; ${type} is allowed here.${cure}`,
  );
}

// Identities ------------------------------------------------------------------------------------------------

const TYPES: ReadonlyMap<string, 'system' | 'user' | 'none'> = new Map([
  ['system-assigned', 'system'],
  ['systemassigned', 'system'],
  ['user-assigned', 'user'],
  ['userassigned', 'user'],
  ['none', 'none'],
]);
const TYPE_RULE =
  "'system-assigned', 'user-assigned', 'system-assigned,user-assigned', or 'none' with operation 'set'";

function readIdentities(read: InputReader, operation: string, targets: readonly TargetRef[]): IdentityChoice {
  const types = readTypes(read, operation);
  const named = list(read, 'user-assigned-identities');
  const user = readIdentityRefs(read, operation, named, targets);
  if (types === undefined) {
    if (named.length > 0) return { system: false, user };
    if (operation === 'show') return { system: true, user: 'all' };
    throw missing(
      'identity-type',
      `operation '${operation}' needs it unless 'user-assigned-identities' names some`,
      undefined,
      TYPE_RULE,
    );
  }
  const wantsUser = types.has('user');
  if (named.length > 0 && !wantsUser) {
    throw new InputError(
      `Input 'identity-type' is ${quote(read('identity-type'))}, but 'user-assigned-identities' names ${quote(named[0] ?? '')}. ` +
        "Add 'user-assigned' to 'identity-type', or leave 'user-assigned-identities' out.",
    );
  }
  if (wantsUser && named.length === 0 && operation !== 'show') {
    const all = operation === 'remove' ? ", or '*' for all of them" : '';
    throw missing(
      'user-assigned-identities',
      `'identity-type' is ${quote(read('identity-type'))}`,
      undefined,
      `${IDENTITY_RULE}${all}`,
    );
  }
  return { system: types.has('system'), user: wantsUser && named.length === 0 ? 'all' : user };
}

function readTypes(read: InputReader, operation: string): ReadonlySet<string> | undefined {
  const input = read('identity-type');
  if (input === '') return undefined;
  const types = new Set<string>();
  for (const part of input.split(',')) {
    const type = TYPES.get(part.trim().toLowerCase());
    if (!type) throw notAllowed('identity-type', input, TYPE_RULE);
    types.add(type);
  }
  if (types.has('none') && (types.size > 1 || operation !== 'set'))
    throw notAllowed('identity-type', input, TYPE_RULE);
  return types;
}

const IDENTITY_RULE = "resource IDs, names or 'group/name' of user-assigned identities";

function readIdentityRefs(
  read: InputReader,
  operation: string,
  entries: readonly string[],
  targets: readonly TargetRef[],
): 'all' | readonly IdentityRef[] {
  const input = 'user-assigned-identities';
  const resourceGroup = matching(read, 'identity-resource-group', isGroupName, GROUP_RULE);
  if (entries.includes('*')) {
    if (operation !== 'remove') {
      throw new InputError(
        `Input '${input}': '*' is allowed with operation 'remove' only, not with '${operation}'.`,
      );
    }
    if (entries.length > 1)
      throw new InputError(`Input '${input}': '*' stands alone; it already means all of them.`);
    return 'all';
  }
  return entries.map((entry) => {
    if (entry.startsWith('/')) return { id: resourceIdOf(input, entry, USER_ASSIGNED_IDENTITY) };
    const parts = entry.split('/');
    if (parts.length > 2 || !parts.every(isName))
      throw notAllowed(input, entry, `${IDENTITY_RULE}. ${NAME_RULE}`);
    const [first = '', second] = parts;
    if (second !== undefined) return { name: second, resourceGroup: first };
    if (!resourceGroup && new Set(targets.map(groupOf)).size > 1) {
      throw missing(
        'identity-resource-group',
        `the targets lie in several resource groups and ${quote(entry)} in '${input}' is a bare name`,
      );
    }
    return { name: first, resourceGroup };
  });
}

function groupOf(target: TargetRef): string {
  return ('id' in target ? target.id : target).resourceGroup.toLowerCase();
}

/** The selection for one target: names stand for IDs in the target's subscription, by default in its group. */
export function selectionFor(
  { system, user }: IdentityChoice,
  target: ResourceId,
): {
  readonly system: boolean;
  readonly user: 'all' | readonly ResourceId[];
} {
  if (user === 'all') return { system, user };
  const ids = user.map((ref) =>
    'id' in ref
      ? ref.id
      : {
          subscriptionId: target.subscriptionId,
          resourceGroup: ref.resourceGroup ?? target.resourceGroup,
          type: USER_ASSIGNED_IDENTITY,
          name: ref.name,
        },
  );
  return { system, user: distinct(ids, resourceKey) };
}

// Sign-in ---------------------------------------------------------------------------------------------------

function readSignIn(read: InputReader, env: NodeJS.ProcessEnv, cloud: Cloud): SignIn {
  const clientId = guid(read, env, 'client-id', 'AZURE_CLIENT_ID');
  const tenantId = tenant(read, env);
  const audience = read('audience') || cloud.audience;
  const mayRequestTokens = Boolean(
    env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  );
  const fromInput = read('client-id') !== '';
  if (clientId && !tenantId && (fromInput || mayRequestTokens)) {
    throw missing('tenant-id', 'a client ID alone does not tell where to sign in', 'AZURE_TENANT_ID');
  }
  if (clientId && tenantId && mayRequestTokens) return { by: 'oidc', clientId, tenantId, audience };
  if (fromInput) {
    throw new InputError(
      "Input 'client-id' is given, but this job may not request an OIDC token. Add to the job (or workflow):\n\n" +
        'permissions:\n  id-token: write\n  contents: read\n\n' +
        'Workflows that run for a pull request from a fork never get this permission.',
    );
  }
  return { by: 'job', clientId, tenantId };
}

function tenant(read: InputReader, env: NodeJS.ProcessEnv): string | undefined {
  const { value, source } = withFallback(read, env, 'tenant-id', 'AZURE_TENANT_ID');
  if (!value) return undefined;
  const isDomain = value.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value);
  if (!isGuid(value) && !isDomain)
    throw notAllowed('tenant-id', value, 'a GUID or a domain such as contoso.onmicrosoft.com', source);
  return value;
}

function readCloud(read: InputReader): Cloud {
  const input = read('cloud');
  if (input.toLowerCase() === 'azuregermancloud') {
    throw new InputError(
      "Input 'cloud': AzureGermanCloud (Microsoft Cloud Germany) was closed in October 2021; its successor regions belong to AzureCloud.",
    );
  }
  const cloud =
    input === '' ? CLOUDS[0] : CLOUDS.find(({ name }) => name.toLowerCase() === input.toLowerCase());
  if (!cloud)
    throw notAllowed(
      'cloud',
      input,
      sentenceList(
        CLOUDS.map(({ name }) => name),
        'or',
      ),
    );
  return cloud;
}

// Report ----------------------------------------------------------------------------------------------------

function readComment(read: InputReader): Request['comment'] {
  const token = read('github-token');
  if (!flag(read, 'comment-on-pull-request', false)) return undefined;
  if (token === '')
    throw missing(
      'github-token',
      "'comment-on-pull-request' is set",
      undefined,
      'a token, such as that of the job (the default)',
    );
  return { token };
}

// Limits ----------------------------------------------------------------------------------------------------

function readTimeout(read: InputReader): number {
  const input = read('timeout-minutes');
  if (input === '') return DEFAULT_TIMEOUT_MINUTES;
  const minutes = /^(\d+(\.\d*)?|\.\d+)$/.test(input) ? Number(input) : 0;
  if (!(minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)) {
    throw notAllowed(
      'timeout-minutes',
      input,
      `a number greater than 0 and at most ${LONGEST_TIMEOUT_MINUTES}`,
    );
  }
  return minutes;
}

function readMaxParallel(read: InputReader): number {
  const input = read('max-parallel');
  if (input === '') return DEFAULT_MAX_PARALLEL;
  const parallel = /^\d+$/.test(input) ? Number(input) : 0;
  if (parallel < 1 || !Number.isSafeInteger(parallel))
    throw notAllowed('max-parallel', input, 'a whole number of at least 1');
  return parallel;
}
