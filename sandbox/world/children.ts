import type { JsonObject } from '../json.ts';
import { KINDS } from './kinds.ts';
import type { Child } from './types.ts';
import type { World } from './world.ts';

/** Add a child (`authConfigs`, `certificates`, `daprComponents`, `storages`) to a resource. */
export function addChild(
  world: World,
  idOrName: string,
  type: string,
  name: string,
  properties: JsonObject,
): Child {
  const parent = world.find(idOrName);
  if (!KINDS[parent.kind].children.includes(type)) {
    throw new Error(`A resource of kind ${parent.kind} has no ${type}.`);
  }
  const child: Child = {
    id: `${parent.id}/${type}/${name}`,
    name,
    type,
    parentId: parent.id.toLowerCase(),
    properties,
  };
  world.children.set(child.id.toLowerCase(), child);
  return child;
}
