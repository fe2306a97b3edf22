import { isForbidden } from '../azure/errors.ts';
import { isObject } from '../json.ts';
import { kindInfo } from '../kinds.ts';
import { groupListPath, parseResourceId, type ResourceId, resourceKey } from '../resource-id.ts';
import type { ReadContext } from './context.ts';
import { textAt, valuesAt } from './document-path.ts';
import { type FoundReferences, joinFound, NO_REFERENCES, type Reference } from './references.ts';

/** How a registry of an app or job names the system-assigned identity of the environment. */
const SYSTEM_ENVIRONMENT = 'system-environment';

/**
 * Finds the apps and jobs of an environment that pull images with its system-assigned identity. They may lie in any
 * group: both kinds are listed in the subscription; where that is forbidden, in the environment's group.
 */
export async function readPulling(environment: ResourceId, context: ReadContext): Promise<FoundReferences> {
  const kinds = ['app', 'job'] as const;
  return joinFound(await Promise.all(kinds.map((kind) => readKind(environment, kind, context))));
}

async function readKind(
  environment: ResourceId,
  kind: 'app' | 'job',
  context: ReadContext,
): Promise<FoundReferences> {
  const { noun, type } = kindInfo(kind);
  const subscription = `/subscriptions/${environment.subscriptionId}`;
  try {
    const references = await list(`${subscription}/providers/${type}`, environment, kind, context);
    return { ...NO_REFERENCES, references };
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
  try {
    const references = await list(groupListPath({ ...environment, type }), environment, kind, context);
    const unsearched = `${noun}s in other resource groups than '${environment.resourceGroup}'`;
    return { ...NO_REFERENCES, references, unsearched: [unsearched] };
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const unreadable = `${noun}s: may not be listed (${error.detail.code}); grant ${type}/read on the subscription (the role 'Reader' has it) or set 'force'`;
    return { ...NO_REFERENCES, unreadable: [unreadable] };
  }
}

async function list(
  path: string,
  environment: ResourceId,
  kind: 'app' | 'job',
  { arm }: ReadContext,
): Promise<readonly Reference[]> {
  const { noun } = kindInfo(kind);
  const references: Reference[] = [];
  for await (const document of arm.list(path, `${noun}s that may use environment '${environment.name}'`)) {
    if (!isObject(document) || !liesIn(document, environment)) continue;
    const name = textAt(document, 'name') ?? '(unnamed)';
    for (const registry of valuesAt(document, 'properties.configuration.registries.*')) {
      if (textAt(registry, 'identity')?.toLowerCase() !== SYSTEM_ENVIRONMENT) continue;
      // To the environment it is the same as a place of its own that says `system`.
      references.push({
        place: `registries of ${noun} '${name}'`,
        name: textAt(registry, 'server') ?? '(unnamed)',
        identity: 'system',
      });
    }
  }
  return references;
}

/** Apps name their environment in either property, jobs in the first. */
function liesIn(document: unknown, environment: ResourceId): boolean {
  const paths = ['properties.environmentId', 'properties.managedEnvironmentId'];
  return paths
    .flatMap((path) => valuesAt(document, path))
    .some((value) => {
      const id = parseResourceId(String(value));
      return id !== undefined && resourceKey(id) === resourceKey(environment);
    });
}
