import type { Arm } from '../azure/arm.ts';
import { AzureError } from '../azure/errors.ts';
import { CHILD_LISTS, type ChildList } from '../identity/places.ts';
import { childReferencesOf, type Reference } from '../identity/references.ts';
import { describeResource, formatResourceId, kindOf, type ResourceId } from '../identity/resource-id.ts';
import { kindInfo } from '../kinds.ts';
import type { Clock } from '../step.ts';

/** What reading a resource needs. */
export interface ReadContext {
  readonly arm: Arm;
  readonly clock: Clock;
}

/** What refers to the identities of a resource from outside of its own document, as read at one moment. */
export interface OutsideReferences {
  readonly references: readonly Reference[];
  /** Places that may not be read, in words: they count as in use. */
  readonly hidden: readonly string[];
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** Reads what refers to the identities of a resource from its children: one list each. */
export async function readOutsideReferences(
  id: ResourceId,
  context: ReadContext,
): Promise<OutsideReferences> {
  const lists = await Promise.all(CHILD_LISTS[kindOf(id)].map((list) => readChildren(id, list, context)));
  return {
    references: lists.flatMap(({ references }) => references),
    hidden: lists.flatMap(({ hidden }) => hidden),
    readAt: context.clock.now(),
  };
}

async function readChildren(
  id: ResourceId,
  list: ChildList,
  { arm }: ReadContext,
): Promise<Pick<OutsideReferences, 'references' | 'hidden'>> {
  try {
    const references: Reference[] = [];
    const path = `${formatResourceId(id)}/${list.segment}`;
    for await (const child of arm.list(path, `${list.segment} of ${describeResource(id)}`)) {
      references.push(...childReferencesOf(list, [child]));
    }
    return { references, hidden: [] };
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    if (error.status === 404) return { references: [], hidden: [] };
    if (error.status !== 403) throw error;
    const action = `${kindInfo(kindOf(id)).type}/${list.segment}/read`;
    const hidden = `${list.segment}: may not be read (${error.detail.code}); grant ${action} or set 'force'`;
    return { references: [], hidden: [hidden] };
  }
}
