import { isForbidden, isNotFound } from '../azure/errors.ts';
import { isText, textAt, valuesAt } from '../json.ts';
import { KINDS, type Kind } from '../kinds.ts';
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
import { firstOf, MAX_TO_FIX, sentenceList } from '../text.ts';
import type { ResourceContext } from './identities.ts';
import { identityNames, type Removal } from './plan.ts';
import { type OutsideReferences, type Reference, referencesIn, usesOf, variablesWith } from './references.ts';
import { readIdentitySet, type Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';

/** The lists of child resources that can refer to an identity of their parent. */
const CHILDREN: Readonly<Record<Kind, readonly string[]>> = {
  app: ['authConfigs'],
  job: [],
  environment: ['certificates', 'daprComponents', 'storages'],
  'session-pool': [],
};

/** A list of resources to search for references. */
interface SearchedList {
  readonly what: string;
  readonly path: string;
  /** A shorter list, to search if the whole one can't be read, and a description of the items that it lacks. */
  readonly part?: { readonly path: string; readonly without: string };
  /** The action that reading it needs. */
  readonly action: string;
  readonly referencesOf: (item: unknown) => readonly Reference[];
}

/**
 * Search everything outside a resource's document that can refer to an identity about to be removed: its children,
 * the Dapr components of an app's environment, and the apps and jobs in an environment that pull images with it.
 */
export async function readOutsideReferences(
  snapshot: Snapshot,
  { removeUser }: Removal,
  { arm }: Pick<ResourceContext, 'arm'>,
): Promise<OutsideReferences> {
  const { id, document } = snapshot;
  const kind = kindOf(id);
  const [mode = 'Single'] = valuesAt(document, 'properties.configuration.activeRevisionsMode');
  // In single revision mode, only the latest revision runs, and its template is in the document.
  const isSingleRevision = String(mode).toLowerCase() === 'single';
  const children = [...CHILDREN[kind], ...(kind === 'app' && !isSingleRevision ? ['revisions'] : [])];
  const lists = [
    ...children.map((list) => childrenOf(id, list)),
    ...(kind === 'app' && removeUser.length > 0 ? daprComponentsOf(document) : []),
    ...(kind === 'environment' ? [appsIn(id, 'app'), appsIn(id, 'job')] : []),
  ];
  const all = await Promise.all(lists.map((list) => search(list, arm)));
  return {
    snapshot,
    references: all.flatMap(({ references = [] }) => references),
    unreadable: all.flatMap(({ unreadable = [] }) => unreadable),
    unsearched: all.flatMap(({ unsearched = [] }) => unsearched),
  };
}

/** Search one list. Settings that can't be read count as in use. */
async function search(
  { what, path, part, action, referencesOf }: SearchedList,
  arm: ResourceContext['arm'],
): Promise<Partial<OutsideReferences>> {
  try {
    return { references: (await arm.list(path, what)).value.flatMap(referencesOf) };
  } catch (error) {
    if (isNotFound(error)) return {};
    if (!isForbidden(error)) throw error;
    const some = part && (await search({ what, path: part.path, action, referencesOf }, arm));
    if (some && !some.unreadable) return { ...some, unsearched: [part.without] };
    const why = `can't be read (${error.detail.code}). Grant the permission ${action}, which the role 'Reader' includes`;
    return { unreadable: [`${what}: ${why}`] };
  }
}

/** The children of a resource. `partOf` selects the part of a child that can refer to an identity. */
function childrenOf(
  parent: ResourceId,
  list: string,
  partOf = (child: unknown): unknown => child,
): SearchedList {
  return {
    what: `${list} of ${describeResource(parent)}`,
    path: `${formatResourceId(parent)}/${list}`,
    action: `${parent.type}/${list}/read`,
    referencesOf: (child) => referencesIn(partOf(child), `${list}: ${textAt(child, 'name') ?? '(unnamed)'}`),
  };
}

/** The Dapr components that an app loads. They sign in as the app, with the client ID in their metadata. */
function daprComponentsOf(app: unknown): readonly SearchedList[] {
  const [dapr] = valuesAt(app, 'properties.configuration.dapr');
  const environment = environmentOf(app);
  if (valuesAt(dapr, 'enabled')[0] !== true || !environment) return [];
  const metadataOf = (component: unknown): unknown => {
    const scopes = valuesAt(component, 'properties.scopes.*');
    const isLoaded = scopes.length === 0 || scopes.includes(textAt(dapr, 'appId'));
    return isLoaded ? { metadata: valuesAt(component, 'properties.metadata') } : {};
  };
  return [childrenOf(environment, 'daprComponents', metadataOf)];
}

/**
 * The apps or jobs of an environment, which can pull images with its identity. They can be in any resource group of
 * the subscription.
 */
function appsIn(environment: ResourceId, kind: 'app' | 'job'): SearchedList {
  const { noun, type } = KINDS[kind];
  const { subscriptionId, resourceGroup, name } = environment;
  return {
    what: `${noun}s in environment '${name}'`,
    path: `/subscriptions/${subscriptionId}/providers/${type}`,
    part: {
      path: groupListPath({ subscriptionId, resourceGroup, type }),
      without: `${noun}s outside resource group '${resourceGroup}'`,
    },
    action: `${type}/read on the subscription`,
    referencesOf: (document) => pullsOf(document, noun, environment),
  };
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
    // An app without this identity of its own pulls with the environment's.
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
 * their next use. A setting that can't be read counts as a use.
 * @throws {Problem} unless `force` is set, which makes it a warning.
 */
export async function checkNotInUse(
  target: Target,
  now: Snapshot,
  removal: Removal,
  force: boolean,
  context: Pick<ResourceContext, 'arm' | 'warn'>,
): Promise<void> {
  const { label } = target;
  const { warn } = context;
  target.begin('searching for uses of the identities to remove');
  // A new reading needs a new search, so that a search is never older than the reading.
  if (target.outside?.snapshot !== now) target.outside = await readOutsideReferences(now, removal, context);
  const { references, unreadable, unsearched } = target.outside;
  const uses = usesOf([...referencesIn(now.document['properties']), ...references], removal);
  const used = [...new Set(uses.map(({ identity }) => identity))];
  // With several identities, each setting shows the one that it uses.
  const listed = uses.map(({ place, identity }) => (used.length > 1 ? `${place} (${identity})` : place));
  const settings = [...new Set(listed), ...unreadable];
  const list = firstOf(settings, MAX_TO_FIX)
    .map((setting) => `\n- ${setting}`)
    .join('');
  // Only the identities that are really in use.
  const what = sentenceList(used.length > 0 ? used : identityNames(removal.removeSystem, removal.removeUser));
  const [verdict, verb] =
    used.length === 0
      ? ['It might still be in use', 'might']
      : [used.length > 1 ? 'They are still in use' : 'It is still in use', 'will'];
  if (settings.length > 0 && !force)
    throw new Problem(`Can't remove ${what} from ${label}.`, {
      why: `${verdict}:${list}`,
      fix: "Switch these settings to another identity or a password first, or set 'force: true'.",
    });
  if (settings.length > 0)
    warn(`These settings of ${label} ${verb} fail, because 'force' removes ${what}:${list}`);
  else if (unsearched.length > 0)
    warn(
      `${label}: ${sentenceList(unsearched)} weren't searched, because they can't be listed. If one pulls images with the removed identity, it will fail.`,
    );
  // A variable can be left over from code that no longer runs, so this is only a warning, with or without `force`.
  const variables = firstOf(variablesWith(removal, now.document)).join(', ');
  if (variables)
    warn(
      `Code in ${label} might fail, because environment variables contain the ID of a removed identity: ${variables}.`,
    );
}
