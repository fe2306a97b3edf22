import type { Arm } from '../azure/arm.ts';
import { isForbidden, isNotFound } from '../azure/errors.ts';
import { kindInfo } from '../kinds.ts';
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
import { isText, textAt, valuesAt } from './document-path.ts';
import { readIdentitySet } from './identity-set.ts';
import {
  type FoundReferences,
  joinFound,
  NO_REFERENCES,
  type Reference,
  type Removal,
  referencesAt,
} from './references.ts';
import { CHILD_LISTS, type ChildList, DAPR_COMPONENTS, REVISIONS } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/** The references to the identities of a resource from outside its own document, as read at one moment. */
export interface OutsideReferences extends FoundReferences {
  /** The identities for which they were searched: each kind costs requests of its own. */
  readonly covers: { readonly system: boolean; readonly user: boolean };
  /** When the first of its requests was sent, in milliseconds since 1970. */
  readonly readAt: number;
}

/** A search, and when it began. */
interface Search extends FoundReferences {
  readonly readAt: number;
}

/**
 * Search everything outside a resource's document that can refer to an identity about to be removed: its children,
 * the Dapr components of an app's environment, and the apps and jobs in an environment that pull images with it.
 */
export async function readOutsideReferences(
  snapshot: Snapshot,
  { system, user }: Removal,
  arm: Arm,
): Promise<OutsideReferences> {
  const { id, document } = snapshot;
  const kind = kindOf(id);
  const path = formatResourceId(id);
  const children = [
    ...CHILD_LISTS[kind],
    // In single revision mode, only the latest revision runs, and its template is in the document.
    ...(kind === 'app' && !isSingleRevision(document) ? [REVISIONS] : []),
  ];
  const searches = [
    ...children.map((list) => searchChildren(path, list, arm)),
    ...(kind === 'app' && user.length > 0 ? searchDapr(document, arm) : []),
    ...(kind === 'environment' ? searchApps(id, { system, user }, arm) : []),
  ];
  const found = await Promise.all(searches);
  return {
    ...joinFound(found),
    covers: { system, user: user.length > 0 },
    readAt: Math.min(...found.map(({ readAt }) => readAt)),
  };
}

function isSingleRevision(document: unknown): boolean {
  const [mode = 'Single'] = valuesAt(document, 'properties.configuration.activeRevisionsMode');
  return String(mode).toLowerCase() === 'single';
}

/** Search the children of a resource. `applies` selects among them. */
async function searchChildren(
  parent: string,
  { segment, settings }: ChildList,
  arm: Arm,
  applies: (child: unknown) => boolean = () => true,
): Promise<Search> {
  const id = parseResourceId(parent);
  try {
    const { value, readAt } = await arm.list(
      `${parent}/${segment}`,
      `${segment} of ${id ? describeResource(id) : 'its environment'}`,
    );
    const references = value
      .filter(applies)
      .flatMap((child) =>
        settings.flatMap((setting) => referencesAt(setting, child, textAt(child, 'name') ?? '(unnamed)')),
      );
    return { ...NO_REFERENCES, references, readAt };
  } catch (error) {
    if (isNotFound(error)) return { ...NO_REFERENCES, readAt: Number.POSITIVE_INFINITY };
    return unreadable(error, segment, `${id?.type ?? 'Microsoft.App'}/${segment}/read`);
  }
}

/** Settings that can't be read count as in use. */
function unreadable(error: unknown, what: string, action: string): Search {
  if (!isForbidden(error)) throw error;
  const text = `${what}: can't be read (${error.detail.code}). Grant ${action}, which Reader contains`;
  return { ...NO_REFERENCES, unreadable: [text], readAt: Number.POSITIVE_INFINITY };
}

/** Dapr components sign in with the client ID in their metadata, as the app that they are loaded into. */
function searchDapr(app: unknown, arm: Arm): readonly Promise<Search>[] {
  const [dapr] = valuesAt(app, 'properties.configuration.dapr');
  const environment = environmentOf(app);
  const [isEnabled] = valuesAt(dapr, 'enabled');
  if (isEnabled !== true || !environment) return [];
  const appId = textAt(dapr, 'appId');
  const applies = (component: unknown): boolean => {
    const scopes = valuesAt(component, 'properties.scopes.*');
    return scopes.length === 0 || scopes.includes(appId);
  };
  return [searchChildren(formatResourceId(environment), DAPR_COMPONENTS, arm, applies)];
}

/**
 * Search the apps and jobs of an environment that pull images with its identity. They can be in any resource group:
 * both kinds are listed in the subscription, or if that is forbidden, in the environment's resource group.
 */
function searchApps(environment: ResourceId, removal: Removal, arm: Arm): readonly Promise<Search>[] {
  return (['app', 'job'] as const).map(async (kind) => {
    const { noun, type } = kindInfo(kind);
    const what = `${noun}s in environment '${environment.name}'`;
    const read = async (path: string): Promise<Search> => {
      const { value, readAt } = await arm.list(path, what);
      const references = value.flatMap((document) => pullsOf(document, noun, environment, removal));
      return { ...NO_REFERENCES, references, readAt };
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
function pullsOf(
  document: unknown,
  noun: string,
  environment: ResourceId,
  { user }: Removal,
): readonly Reference[] {
  const own = environmentOf(document);
  if (!own || resourceKey(own) !== resourceKey(environment)) return [];
  const place = `registries of ${noun} '${textAt(document, 'name') ?? '(unnamed)'}'`;
  const ofApp = readIdentitySet(valuesAt(document, 'identity')[0]).user;
  return valuesAt(document, 'properties.configuration.registries.*').flatMap((registry): Reference[] => {
    const identity = textAt(registry, 'identity') ?? '';
    const name = textAt(registry, 'server') ?? '(unnamed)';
    if (identity.toLowerCase() === 'system-environment') return [{ place, name, identity: 'system' }];
    // An app without this identity of its own pulls with the environment's.
    const isOurs = user.some(({ id }) => idKey(id) === idKey(identity)) && !ofApp.has(idKey(identity));
    return isOurs ? [{ place, name, identity }] : [];
  });
}

/** Read the environment of an app or job. Apps refer to it in either property, jobs in the first. */
function environmentOf(document: unknown): ResourceId | undefined {
  const paths = ['properties.environmentId', 'properties.managedEnvironmentId'];
  return paths
    .flatMap((path) => valuesAt(document, path))
    .filter(isText)
    .map(parseResourceId)
    .find((id) => id !== undefined);
}
