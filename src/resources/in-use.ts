import { isForbidden, isNotFound } from '../azure/errors.ts';
import { isText, textAt, valuesAt } from '../json.ts';
import { type Kind, kindInfo } from '../kinds.ts';
import { Problem } from '../problem.ts';
import {
  describeResource,
  formatResourceId,
  groupListPath,
  idKey,
  kindOf,
  parseResourceId,
  type ResourceId,
  resourceKey,
} from '../resource-id.ts';
import { firstOf, MAX_LISTED, sentenceList } from '../text.ts';
import type { ResourceContext } from './context.ts';
import { readIdentitySet } from './identity-set.ts';
import { removesAny } from './plan.ts';
import {
  type OutsideReferences,
  type Reference,
  type Removal,
  referencesIn,
  usesOf,
  variablesWith,
} from './references.ts';
import type { Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';

/** The settings that the log lists. A message lists {@link MAX_LISTED}. */
const MAX_LOGGED = 1_000;

/** The lists of child resources that can refer to an identity of their parent. Each costs one request. */
const CHILDREN: Readonly<Record<Kind, readonly string[]>> = {
  app: ['authConfigs'],
  job: [],
  environment: ['certificates', 'daprComponents', 'storages'],
  'session-pool': [],
};

/** The result of one search. */
type Search = Partial<Omit<OutsideReferences, 'of'>>;

/**
 * Search everything outside a resource's document that can refer to an identity about to be removed: its children,
 * the Dapr components of an app's environment, and the apps and jobs in an environment that pull images with it.
 */
export async function readOutsideReferences(
  of: Snapshot,
  { removeUser }: Removal,
  { arm }: Pick<ResourceContext, 'arm'>,
): Promise<OutsideReferences> {
  const { id, document } = of;
  const kind = kindOf(id);
  const [mode = 'Single'] = valuesAt(document, 'properties.configuration.activeRevisionsMode');
  // In single revision mode, only the latest revision runs, and its template is in the document.
  const isSingleRevision = String(mode).toLowerCase() === 'single';
  const children = [...CHILDREN[kind], ...(kind === 'app' && !isSingleRevision ? ['revisions'] : [])];
  const all = await Promise.all([
    ...children.map((list) => searchChildren(id, list, arm)),
    ...(kind === 'app' && removeUser.length > 0 ? searchDapr(document, arm) : []),
    ...(kind === 'environment' ? searchApps(id, arm) : []),
  ]);
  return {
    of,
    references: all.flatMap(({ references = [] }) => references),
    unreadable: all.flatMap(({ unreadable = [] }) => unreadable),
    unsearched: all.flatMap(({ unsearched = [] }) => unsearched),
  };
}

/** Search the children of a resource. `partOf` is the part of one that can refer to an identity. */
async function searchChildren(
  parent: ResourceId,
  list: string,
  arm: ResourceContext['arm'],
  partOf: (child: unknown) => unknown = (child) => valuesAt(child, 'properties'),
): Promise<Search> {
  try {
    const { value } = await arm.list(
      `${formatResourceId(parent)}/${list}`,
      `${list} of ${describeResource(parent)}`,
    );
    const placeOf = (child: unknown): string => `${list}: ${textAt(child, 'name') ?? '(unnamed)'}`;
    return { references: value.flatMap((child) => referencesIn(partOf(child), placeOf(child))) };
  } catch (error) {
    return isNotFound(error) ? {} : unreadable(error, list, `${parent.type}/${list}/read`);
  }
}

/** Settings that can't be read count as in use. */
function unreadable(error: unknown, what: string, action: string): Search {
  if (!isForbidden(error)) throw error;
  const text = `${what}: can't be read (${error.detail.code}). Grant ${action}, which the role 'Reader' includes`;
  return { unreadable: [text] };
}

/** Dapr components sign in with the client ID in their metadata, as the app that they are loaded into. */
function searchDapr(app: unknown, arm: ResourceContext['arm']): readonly Promise<Search>[] {
  const [dapr] = valuesAt(app, 'properties.configuration.dapr');
  const environment = environmentOf(app);
  if (valuesAt(dapr, 'enabled')[0] !== true || !environment) return [];
  const metadataOf = (component: unknown): unknown => {
    const scopes = valuesAt(component, 'properties.scopes.*');
    const isLoaded = scopes.length === 0 || scopes.includes(textAt(dapr, 'appId'));
    return isLoaded ? valuesAt(component, 'properties.metadata') : [];
  };
  return [searchChildren(environment, 'daprComponents', arm, metadataOf)];
}

/**
 * Search the apps and jobs of an environment that pull images with its identity. They can be in any resource group:
 * both kinds are listed in the subscription, or if that is forbidden, in the environment's resource group.
 */
function searchApps(environment: ResourceId, arm: ResourceContext['arm']): readonly Promise<Search>[] {
  return (['app', 'job'] as const).map(async (kind) => {
    const { noun, type } = kindInfo(kind);
    const what = `${noun}s in environment '${environment.name}'`;
    const read = async (path: string): Promise<readonly Reference[]> => {
      const { value } = await arm.list(path, what);
      return value.flatMap((document) => pullsOf(document, noun, environment));
    };
    try {
      return { references: await read(`/subscriptions/${environment.subscriptionId}/providers/${type}`) };
    } catch (error) {
      if (!isForbidden(error)) throw error;
    }
    try {
      const unsearched = [`${noun}s outside resource group '${environment.resourceGroup}'`];
      return { references: await read(groupListPath({ ...environment, type })), unsearched };
    } catch (error) {
      return unreadable(error, what, `${type}/read on the subscription`);
    }
  });
}

/** Find the registries that an app or job of the environment pulls from with an identity of the environment. */
function pullsOf(document: unknown, noun: string, environment: ResourceId): readonly Reference[] {
  const own = environmentOf(document);
  if (!own || resourceKey(own) !== resourceKey(environment)) return [];
  const ofApp = readIdentitySet(valuesAt(document, 'identity')[0]).user;
  return valuesAt(document, 'properties.configuration.registries.*').flatMap((registry): Reference[] => {
    const identity = textAt(registry, 'identity') ?? '';
    const place = `registries of ${noun} '${textAt(document, 'name')}': ${textAt(registry, 'server')}`;
    if (identity.toLowerCase() === 'system-environment') return [{ place, identity: 'system' }];
    // An app without this identity of its own pulls with the environment's. All count: a later plan can remove another.
    const isOurs = parseResourceId(identity) !== undefined && !ofApp.has(idKey(identity));
    return isOurs ? [{ place, identity }] : [];
  });
}

/** Read the environment of an app or job. Apps refer to it in either property, jobs in the first. */
function environmentOf(document: unknown): ResourceId | undefined {
  return ['properties.environmentId', 'properties.managedEnvironmentId']
    .flatMap((path) => valuesAt(document, path))
    .filter(isText)
    .map(parseResourceId)
    .find((id) => id !== undefined);
}

/**
 * Refuse to remove an identity that something refers to: registries, secrets, scale rules, and children would fail at
 * their next use. A setting that can't be read counts as a use. Nothing that is searched is older than the reading.
 * @throws {Problem} unless `force` is set, which makes it a warning.
 */
export async function checkNotInUse(
  target: Target,
  removal: Removal,
  force: boolean,
  context: Pick<ResourceContext, 'arm' | 'warn' | 'info'>,
): Promise<void> {
  const { label, latest } = target;
  if (!latest || !removesAny(removal)) return;
  const { warn, info } = context;
  target.begin('searching for uses of the identities to remove');
  if (target.outside?.of !== latest) target.outside = await readOutsideReferences(latest, removal, context);
  const { outside } = target;
  const own = referencesIn(valuesAt(latest.document, 'properties'));
  const uses = usesOf([...own, ...outside.references], removal);
  const used = [...new Set(uses.map(({ of }) => of))];
  // Of several identities, the one that a setting uses.
  const listed = uses.map(({ place, of }) => (used.length > 1 ? `${place} (${of})` : place));
  const settings = [...new Set(listed), ...outside.unreadable];
  if (settings.length > 0) {
    // Of several identities, only those that are really in use.
    const { removeSystem, removeUser } = removal;
    const all = [...(removeSystem ? ['system'] : []), ...removeUser.map(({ name }) => name)];
    const names = used.length > 0 ? used : all;
    const what = sentenceList(
      names.map((name) => (name === 'system' ? 'the system-assigned identity' : `identity '${name}'`)),
    );
    const list = listOf(settings, MAX_LISTED, ', which are in the log');
    if (settings.length > MAX_LISTED)
      info(`Settings of ${label} that use ${what}:\n${listOf(settings, MAX_LOGGED)}`);
    if (!force)
      throw new Problem(`Can't remove ${what} from ${label}.`, {
        why: `${used.length > 1 ? 'They are' : 'It is'} still in use:\n${list}`,
        fix: "Change these settings to another identity or a password first, or set 'force: true'.",
      });
    warn(`These settings of ${label} will fail, because 'force' removes ${what}:\n${list}`);
  } else if (outside.unsearched.length > 0) {
    const others = sentenceList(outside.unsearched);
    warn(
      `${label}: ${others} weren't searched, because they can't be listed. If one pulls images with the removed identity, it will fail.`,
    );
  }
  // A variable can be left over from code that no longer runs, so this is only a warning, with or without `force`.
  const variables = variablesWith(removal, latest.document);
  if (variables.length > 0) {
    const [isOne, list] = [variables.length === 1, sentenceList(firstOf(variables))];
    warn(
      `Code in ${label} might fail: the environment variable${isOne ? '' : 's'} ${list} contain${isOne ? 's' : ''} the ID of an identity that is removed.`,
    );
  }
}

function listOf(settings: readonly string[], max: number, place = ''): string {
  const more = settings.length - max;
  const lines = more > 0 ? [...settings.slice(0, max), `${more} more settings${place}`] : settings;
  return lines.map((line) => `- ${line}`).join('\n');
}
