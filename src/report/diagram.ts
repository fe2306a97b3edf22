import { getOrInsert } from '../collections.ts';
import { lastSegment } from '../resource-id.ts';
import { nameOfRole } from '../roles/record.ts';
import type { Findings } from './findings.ts';
import { codeBlock, folded } from './markdown.ts';

/** The maximum number of arrows that a reader can follow. */
const MAX_ARROWS = 30;

/**
 * A Mermaid diagram for `show`: apps, their identities, and the resources to which the identities' roles give access.
 * Empty if there are no roles, or too many arrows.
 */
export function diagramOf({ targets, roles, request }: Findings): string {
  const count = targets.flatMap(({ identities }) => identities).length + roles.length;
  if (request.operation !== 'show' || roles.length === 0 || count > MAX_ARROWS) return '';
  const ids = new Map<string, string>();
  const idOf = (key: string): string => getOrInsert(ids, key.toLowerCase(), () => `n${ids.size}`);
  const identityOf = (id: string, isSystem: boolean): string =>
    isSystem ? `${idOf(`system ${id}`)}("system-assigned")` : `${idOf(id)}("${labelOf(lastSegment(id))}")`;
  const ofTargets = targets.flatMap(({ identities }) =>
    identities.map(({ id, resourceId, resourceName }) => {
      const app = `${idOf(resourceId)}["${labelOf(resourceName)}"]`;
      return `${app} --> ${identityOf(id ?? resourceId, id === null)}`;
    }),
  );
  const ofRoles = roles.map((role) => {
    const { scope, assignee } = role;
    const resource = `${idOf(`scope ${scope}`)}[("${labelOf(lastSegment(scope) || scope)}")]`;
    const from = identityOf(assignee.identity, assignee.isSystem);
    return `${from} -- "${labelOf(nameOfRole(role))}" --> ${resource}`;
  });
  const arrows = new Set([...ofTargets, ...ofRoles]);
  return folded('Diagram', codeBlock(['flowchart LR', ...arrows].join('\n  '), 'mermaid'));
}

/** A plain label: no character in it has a meaning in Mermaid, Markdown, or HTML. */
function labelOf(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N} .\-_/:]/gu, ' ').trim();
  return plain.slice(0, 60) || '?';
}
