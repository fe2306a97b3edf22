import { isForbidden, isNotFound } from '../azure/errors.ts';
import { isText, textAt, valuesAt } from '../json.ts';
import { kindInfo } from '../kinds.ts';
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
import {
  CHILD_LISTS,
  type ChildList,
  DAPR_COMPONENTS,
  type OutsideReferences,
  REVISIONS,
  type Reference,
  type Removal,
  referencesAt,
  type Use,
  usesOf,
  variablesWith,
} from './references.ts';
import type { Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';

/** The settings that the log lists. A message lists {@link MAX_LISTED}. */
const MAX_LOGGED = 1_000;

/** The result of one search. Without `readAt`, it is as old as the whole search. */
type Search = Partial<Omit<OutsideReferences, 'covers'>>;

/**
 * Search everything outside a resource's document that can refer to an identity about to be removed: its children,
 * the Dapr components of an app's environment, and the apps and jobs in an environment that pull images with it.
 */
export async function readOutsideReferences(
  { id, document }: Snapshot,
  { system, user }: Removal,
  { arm, clock }: ResourceContext,
): Promise<OutsideReferences> {
  const startedAt = clock.now();
  const kind = kindOf(id);
  const [mode = 'Single'] = valuesAt(document, 'properties.configuration.activeRevisionsMode');
  // In single revision mode, only the latest revision runs, and its template is in the document.
  const isSingleRevision = String(mode).toLowerCase() === 'single';
  const children = [...CHILD_LISTS[kind], ...(kind === 'app' && !isSingleRevision ? [REVISIONS] : [])];
  const all = await Promise.all([
    ...children.map((list) => searchChildren(id, list, arm)),
    ...(kind === 'app' && user.length > 0 ? searchDapr(document, arm) : []),
    ...(kind === 'environment' ? searchApps(id, arm) : []),
  ]);
  return {
    references: all.flatMap(({ references = [] }) => references),
    unreadable: all.flatMap(({ unreadable = [] }) => unreadable),
    unsearched: all.flatMap(({ unsearched = [] }) => unsearched),
    covers: { system, user: user.length > 0 },
    readAt: Math.min(...all.map(({ readAt = startedAt }) => readAt)),
  };
}

/** Search the children of a resource. `applies` selects among them. */
async function searchChildren(
  parent: ResourceId,
  { segment, setting }: ChildList,
  arm: ResourceContext['arm'],
  applies: (child: unknown) => boolean = () => true,
): Promise<Search> {
  try {
    const path = `${formatResourceId(parent)}/${segment}`;
    const { value, readAt } = await arm.list(path, `${segment} of ${describeResource(parent)}`);
    const references = value
      .filter(applies)
      .flatMap((child) => referencesAt(setting, child, textAt(child, 'name') ?? '(unnamed)'));
    return { references, readAt };
  } catch (error) {
    return isNotFound(error) ? {} : unreadable(error, segment, `${parent.type}/${segment}/read`);
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
  const appId = textAt(dapr, 'appId');
  const applies = (component: unknown): boolean => {
    const scopes = valuesAt(component, 'properties.scopes.*');
    return scopes.length === 0 || scopes.includes(appId);
  };
  return [searchChildren(environment, DAPR_COMPONENTS, arm, applies)];
}

/**
 * Search the apps and jobs of an environment that pull images with its identity. They can be in any resource group:
 * both kinds are listed in the subscription, or if that is forbidden, in the environment's resource group.
 */
function searchApps(environment: ResourceId, arm: ResourceContext['arm']): readonly Promise<Search>[] {
  return (['app', 'job'] as const).map(async (kind) => {
    const { noun, type } = kindInfo(kind);
    const what = `${noun}s in environment '${environment.name}'`;
    const read = async (path: string): Promise<Search> => {
      const { value, readAt } = await arm.list(path, what);
      return {
        references: value.flatMap((document) => pullsOf(document, noun, environment)),
        readAt,
      };
    };
    try {
      return await read(`/subscriptions/${environment.subscriptionId}/providers/${type}`);
    } catch (error) {
      if (!isForbidden(error)) throw error;
    }
    try {
      const unsearched = `${noun}s outside resource group '${environment.resourceGroup}'`;
      return { ...(await read(groupListPath({ ...environment, type }))), unsearched: [unsearched] };
    } catch (error) {
      return unreadable(error, what, `${type}/read on the subscription`);
    }
  });
}

/** Find the registries that an app or job of the environment pulls from with an identity of the environment. */
function pullsOf(document: unknown, noun: string, environment: ResourceId): readonly Reference[] {
  const own = environmentOf(document);
  if (!own || resourceKey(own) !== resourceKey(environment)) return [];
  const place = `registries of ${noun} '${textAt(document, 'name') ?? '(unnamed)'}'`;
  const ofApp = readIdentitySet(valuesAt(document, 'identity')[0]).user;
  return valuesAt(document, 'properties.configuration.registries.*').flatMap((registry): Reference[] => {
    const identity = textAt(registry, 'identity') ?? '';
    const name = textAt(registry, 'server') ?? '(unnamed)';
    if (identity.toLowerCase() === 'system-environment') return [{ place, name, identity: 'system' }];
    // An app without this identity of its own pulls with the environment's. All count: a later plan can remove another.
    const isOurs = parseResourceId(identity) !== undefined && !ofApp.has(idKey(identity));
    return isOurs ? [{ place, name, identity }] : [];
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
 * Refuse to remove an identity that the resource refers to: its registries, secrets, scale rules, and children would
 * fail at their next use. A setting that can't be read counts as a use.
 * @throws {Problem} unless `force` is set, which makes it a warning.
 */
export function checkNotInUse(
  target: Target,
  removal: Removal,
  outside: OutsideReferences,
  force: boolean,
  { warn, info }: Pick<ResourceContext, 'warn' | 'info'>,
): void {
  const { label, latest } = target;
  const uses = usesOf([...(latest?.references ?? []), ...outside.references], removal);
  const used = [...new Set(uses.map(({ of }) => of))];
  const settings = [...uses.map((use) => describeUse(use, used.length > 1)), ...outside.unreadable];
  if (settings.length > 0) {
    // Of several identities, only those that are really in use.
    const all = [...(removal.system ? ['system'] : []), ...removal.user.map(({ name }) => name)];
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
  const variables = variablesWith(removal, latest?.document);
  if (variables.length > 0) {
    const [isOne, list] = [variables.length === 1, sentenceList(firstOf(variables))];
    warn(
      `Code in ${label} might fail: the environment variable${isOne ? '' : 's'} ${list} contain${isOne ? 's' : ''} the ID of an identity that is removed.`,
    );
  }
}

/** Describe a setting and its item. Of several identities, the one that it uses, unless that is the item's name. */
function describeUse({ place, name, of }: Use, isOneOfSeveral: boolean): string {
  return `${place}: ${name}${isOneOfSeveral && name !== of ? ` (${of})` : ''}`;
}

function listOf(settings: readonly string[], max: number, place = ''): string {
  const more = settings.length - max;
  const lines = more > 0 ? [...settings.slice(0, max), `${more} more settings${place}`] : settings;
  return lines.map((line) => `- ${line}`).join('\n');
}
