import { isObject } from '../json.ts';
import type { Kind } from '../kinds.ts';
import type { UserAssignedIdentity } from './identity-set.ts';
import { type ChildList, PLACES } from './places.ts';
import { parseResourceId, resourceKey } from './resource-id.ts';

/** A place of a resource that refers to an identity. */
export interface Reference {
  /** Where, by the name of the property: `registries`, `secrets`, `scale rule`, … */
  readonly place: string;
  /** Which one there: the registry's server, the secret's name, … */
  readonly name: string;
  /** What it refers to: `system`, a resource ID or a client ID, as the resource spells it. */
  readonly identity: string;
}

/** The identities that are about to be removed from a resource. */
export interface Removal {
  readonly system: boolean;
  readonly user: readonly UserAssignedIdentity[];
}

/** Every reference of a resource itself, whatever identity it names. */
export function referencesOf(kind: Kind, resource: unknown): readonly Reference[] {
  return PLACES[kind].flatMap(({ label, list, name, identity }) =>
    valuesAt(resource, list).flatMap((item) =>
      identity
        .flatMap((path) => valuesAt(item, path))
        .filter(isText)
        .map((value) => ({
          place: label,
          name: propertyText(item, name) ?? shortName(value),
          identity: value,
        })),
    ),
  );
}

/** Every reference of the children in one list. */
export function childReferencesOf(
  { label, identity }: ChildList,
  children: readonly unknown[],
): readonly Reference[] {
  return children.flatMap((child) =>
    identity
      .flatMap((path) => valuesAt(child, path))
      .filter(isText)
      .map((value) => ({ place: label, name: propertyText(child, 'name') ?? '(unnamed)', identity: value })),
  );
}

/** The environment variables that hold something like a client ID: code finds its identity by them. */
export function variablesOf(resource: unknown): readonly Reference[] {
  const containers = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];
  return containers
    .flatMap((path) => valuesAt(resource, `properties.${path}.*.env.*`))
    .flatMap((variable) => {
      const value = isObject(variable) ? variable['value'] : undefined;
      const isClientId = isText(value) && /^[0-9a-f-]{36}$/i.test(value);
      return isClientId
        ? [
            {
              place: 'environment variable',
              name: propertyText(variable, 'name') ?? '(unnamed)',
              identity: value,
            },
          ]
        : [];
    });
}

/** Those references that name an identity about to be removed: by resource ID, client ID or the word `system`. */
export function usesOf(references: readonly Reference[], removal: Removal): readonly Reference[] {
  const names = new Set(
    removal.user
      .flatMap(({ id, clientId }) => (clientId ? [id, clientId] : [id]))
      .map((name) => name.toLowerCase()),
  );
  if (removal.system) names.add('system');
  return references.filter(({ identity }) => {
    const id = parseResourceId(identity);
    return names.has(id ? resourceKey(id) : identity.toLowerCase());
  });
}

/** The values at a dotted path; `*` stands for every item of a list. What is not there has no value. */
function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (values, segment) =>
      values.flatMap((at) => {
        if (segment === '*') return Array.isArray(at) ? at : [];
        return isObject(at) && at[segment] !== undefined && at[segment] !== null ? [at[segment]] : [];
      }),
    [value],
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function propertyText(item: unknown, property: string | undefined): string | undefined {
  const name = property && isObject(item) ? item[property] : undefined;
  return isText(name) ? name : undefined;
}

/** An identity in a few words: the last segment of its ID. */
function shortName(identity: string): string {
  return parseResourceId(identity)?.name ?? identity;
}
