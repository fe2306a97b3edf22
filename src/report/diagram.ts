import { lastSegment } from '../resource-id.ts';
import { nameOfRole } from '../roles/record.ts';
import type { Findings } from './findings.ts';
import { codeBlock, folded } from './markdown.ts';

/** The most arrows that a reader can follow. */
const MAX_ARROWS = 30;

/**
 * A diagram of apps, their identities, the identities' roles, and the resources that these give access to (Mermaid). Empty if
 * there are no roles, or too many.
 */
export function diagramOf({ targets, roles, request }: Findings): string {
  const count = targets.flatMap(({ identities }) => identities).length + roles.length;
  if (request.operation !== 'show' || roles.length === 0 || count > MAX_ARROWS) return '';
  const nodes = new Map<string, string>();
  const nodeOf = (key: string, label: string, shape: readonly [string, string] = ['["', '"]']): string => {
    const known = [...nodes.keys()].indexOf(key);
    if (known < 0) nodes.set(key, `${shape[0]}${labelOf(label)}${shape[1]}`);
    return `n${known < 0 ? nodes.size - 1 : known}`;
  };
  const arrows = new Set<string>();
  const identityOf = (id: string, name: string, isSystem: boolean): string => {
    const [prefix, label] = isSystem ? ['system ', 'system-assigned'] : ['', name];
    return nodeOf(`${prefix}${id.toLowerCase()}`, label, ['("', '")']);
  };
  for (const { identities } of targets) {
    for (const { id, name, resourceId, resourceName } of identities) {
      const app = nodeOf(`target ${resourceId.toLowerCase()}`, resourceName);
      arrows.add(`${app} --> ${identityOf(id ?? resourceId, name, id === null)}`);
    }
  }
  for (const role of roles) {
    const { identity, isSystem } = role.assignee;
    const { scope } = role;
    const from = identityOf(identity, lastSegment(identity), isSystem);
    const to = nodeOf(`scope ${scope.toLowerCase()}`, lastSegment(scope) || scope, ['[("', '")]']);
    arrows.add(`${from} -- "${labelOf(nameOfRole(role))}" --> ${to}`);
  }
  const lines = [...nodes.values()].map((node, at) => `n${at}${node}`);
  return folded('Diagram', codeBlock(['flowchart LR', ...lines, ...arrows].join('\n  '), 'mermaid'));
}

/** A plain label: no character in it has a meaning in Mermaid, Markdown, or HTML. */
function labelOf(text: string): string {
  return (
    text
      .replace(/[^\p{L}\p{N} .\-_()/:]/gu, ' ')
      .replace(/[()]/g, ' ')
      .trim()
      .slice(0, 60) || '?'
  );
}
