import { isForbidden, isNotFound } from '../azure/errors.ts';
import { kindInfo } from '../kinds.ts';
import { describeResource, formatResourceId, kindOf, type ResourceId } from '../resource-id.ts';
import type { ReadContext } from './context.ts';
import { CHILD_LISTS, type ChildList } from './places.ts';
import { readPulling } from './pulling-apps.ts';
import {
  childReferencesOf,
  type FoundReferences,
  joinFound,
  NO_REFERENCES,
  type Reference,
} from './references.ts';

/** What refers to the identities of a resource from outside of its own document, as read at one moment. */
export interface OutsideReferences extends FoundReferences {
  /** Whether uses of the system-assigned identity were looked for, too: they cost requests of their own. */
  readonly coversSystem: boolean;
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
}

/**
 * Reads what refers to the identities of a resource from its children, one list each, and, where the system-assigned
 * identity of an environment is to be removed, from the apps and jobs in it.
 */
export async function readOutsideReferences(
  id: ResourceId,
  removesSystem: boolean,
  context: ReadContext,
): Promise<OutsideReferences> {
  const kind = kindOf(id);
  const pulling = kind === 'environment' && removesSystem ? [readPulling(id, context)] : [];
  const children = CHILD_LISTS[kind].map((list) => readChildren(id, list, context));
  const found = joinFound(await Promise.all([...children, ...pulling]));
  return { ...found, coversSystem: removesSystem, readAt: context.clock.now() };
}

async function readChildren(id: ResourceId, list: ChildList, { arm }: ReadContext): Promise<FoundReferences> {
  try {
    const references: Reference[] = [];
    const path = `${formatResourceId(id)}/${list.segment}`;
    for await (const child of arm.list(path, `${list.segment} of ${describeResource(id)}`)) {
      references.push(...childReferencesOf(list, [child]));
    }
    return { ...NO_REFERENCES, references };
  } catch (error) {
    if (isNotFound(error)) return NO_REFERENCES;
    if (!isForbidden(error)) throw error;
    const action = `${kindInfo(kindOf(id)).type}/${list.segment}/read`;
    const unreadable = `${list.segment}: may not be read (${error.detail.code}); grant ${action} (the role 'Reader' has it) or set 'force'`;
    return { ...NO_REFERENCES, unreadable: [unreadable] };
  }
}
