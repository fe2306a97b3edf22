import { kindInfo } from '../kinds.ts';
import { lastSegment } from '../resource-id.ts';
import { nameOfRole } from '../roles/record.ts';
import { firstOf } from '../text.ts';
import type { Findings } from './findings.ts';
import type { IdentityResult } from './identity-rows.ts';
import { code, folded, html, link, paragraph, table, urlPath } from './markdown.ts';
import { outcomeOf, tally } from './message.ts';
import type { TargetResult } from './results.ts';

/** Rows above which a table is folded. */
const MAX_OPEN = 20;
/** Names in one cell. */
const MAX_NAMED = 3;

/** The page of a resource in the portal. */
function portalUrl(id: string, { request }: Findings): string {
  return `${request.cloud.portal}/#resource${urlPath(id)}`;
}

/** A link to a target. One that was never read might not exist. */
export function portalLink({ target, resource }: TargetResult, findings: Findings): string {
  const exists = target?.latest !== undefined && resource.id !== null;
  return link(resource.name, exists ? portalUrl(resource.id, findings) : undefined);
}

/** Links to a few targets, or their number. */
function targetsCell(targets: readonly TargetResult[], findings: Findings): string {
  if (targets.length > MAX_NAMED) return String(targets.length);
  return targets.map((target) => portalLink(target, findings)).join(', ');
}

/** A heading with a table below it, which is folded if it is long. */
function section(title: string, content: string, rows: number, notes: readonly string[] = []): string {
  if (content === '' && notes.length === 0) return '';
  const shown = rows > MAX_OPEN ? folded(`${rows} rows`, content) : content;
  return [`### ${title}`, shown, ...notes.map((note) => paragraph(note))]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The title of the column with the targets. */
function nounOf(targets: readonly TargetResult[]): string {
  const kinds = new Set(targets.map(({ resource }) => resource.kind));
  const [only] = kinds;
  const noun = only && kinds.size === 1 ? kindInfo(only).noun : 'resource';
  return `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}${targets.length === 1 ? '' : 's'}`;
}

/** One identity with the targets that have it. */
interface Usage {
  readonly identity: IdentityResult;
  readonly targets: readonly TargetResult[];
  readonly changes: readonly string[];
}

/** Group the identities that targets share. */
function usagesOf({ targets, isPlan }: Findings): readonly Usage[] {
  const all = targets.flatMap((target) => target.identities.map((identity) => ({ identity, target })));
  const groups = Map.groupBy(all, ({ identity: { id, resourceId } }) =>
    (id ?? `system ${resourceId}`).toLowerCase(),
  );
  return [...groups.values()].flatMap((ones): Usage[] => {
    const [first] = ones;
    if (!first) return [];
    const changes = ones.map(({ identity }) => outcomeOf('identity', identity.change, isPlan));
    return [{ identity: first.identity, targets: ones.map(({ target }) => target), changes }];
  });
}

/** The identities, grouped if targets share them. */
export function identityPart(findings: Findings, max: number): string {
  const { targets, request, isPlan, created } = findings;
  const isShow = request.operation === 'show';
  const usages = usagesOf(findings);
  const isMany = !isShow && usages.every((usage) => usage.targets.length > MAX_NAMED);
  const idCell = (id: string | null): string => (id === null ? '' : code(id));
  // A planned identity might not exist yet.
  const nameCell = ({ id, name, change }: IdentityResult): string =>
    id === null
      ? 'system-assigned'
      : link(name, isPlan && change === 'added' ? undefined : portalUrl(id, findings));
  const content = table(
    usages,
    [
      { title: 'Identity', cell: ({ identity }) => nameCell(identity) },
      {
        title: nounOf(targets),
        cell: (usage) => (isMany ? tally(usage.changes) : targetsCell(usage.targets, findings)),
      },
      { title: 'Principal ID', cell: ({ identity }) => idCell(identity.principalId), empty: 'not known' },
      { title: 'Client ID', cell: ({ identity }) => idCell(identity.clientId), empty: 'not known' },
      { title: 'Result', cell: ({ changes }) => (isShow || isMany ? '' : tally(changes, true)) },
    ],
    { max, output: 'identities' },
  );
  const without = targets.filter(
    ({ resource, identities }) => resource.status === 'succeeded' && identities.length === 0,
  );
  const notes = [
    ...(created.length > 0 ? [`Created: ${html(firstOf(created).join(', '))}.`] : []),
    ...(isShow && without.length > 0 ? [`Without such an identity: ${targetsCell(without, findings)}.`] : []),
  ];
  return section('Identities', content, usages.length, notes);
}

/** The roles, with the scope as a link. */
export function rolePart(findings: Findings, max: number): string {
  const { roles, notes } = findings.roles;
  const isShow = findings.request.operation === 'show';
  const content = table(
    roles,
    [
      {
        title: 'Role',
        cell: ({ record }) => html(nameOfRole(record)),
      },
      {
        title: 'Scope',
        cell: ({ assignment: { scope } }) => link(lastSegment(scope), portalUrl(scope, findings)),
      },
      {
        title: 'Identity',
        cell: ({ record: { assignee } }) =>
          html(`${lastSegment(assignee.identity)}${assignee.isSystem ? ' (system-assigned)' : ''}`),
      },
      {
        title: 'Result',
        cell: ({ assignment }) => (isShow ? '' : outcomeOf('role', assignment.change, findings.isPlan)),
      },
    ],
    { max, output: 'role-assignments' },
  );
  return section('Roles', content, roles.length, firstOf(notes, MAX_OPEN).map(html));
}

/** The registries, grouped by server and identity. */
export function registryPart(findings: Findings, max: number): string {
  const { targets, isPlan } = findings;
  const all = targets.flatMap((target) =>
    target.resource.registries.map((registry, at) => {
      const secret = target.target?.registries[at]?.secret;
      return { ...registry, target, secret: secret && `'${secret}' of ${target.label}` };
    }),
  );
  const groups = [...Map.groupBy(all, (one) => `${one.server} ${one.identity}`.toLowerCase()).values()];
  const content = table(
    groups,
    [
      { title: 'Registry', cell: ([first]) => html(first?.server ?? '') },
      { title: 'Identity', cell: ([first]) => html(lastSegment(first?.identity ?? '')) },
      {
        title: nounOf(targets),
        cell: (ones) =>
          targetsCell(
            ones.map(({ target }) => target),
            findings,
          ),
      },
      {
        title: 'Result',
        cell: (ones) =>
          tally(
            ones.map(({ change }) => outcomeOf('registry', change, isPlan)),
            true,
          ),
      },
    ],
    { max, output: 'resources' },
  );
  const secrets = all.flatMap(({ secret }) => secret ?? []);
  const notes =
    secrets.length > 0 ? [`Secrets that are no longer needed: ${html(firstOf(secrets).join(', '))}.`] : [];
  return section('Registries', content, groups.length, notes);
}

/** All targets, folded, unless the other tables already list each of them. */
export function targetsPart(findings: Findings, max: number): string {
  const { targets, isPlan } = findings;
  const isListed =
    targets.every(({ resource, identities }) => resource.status === 'failed' || identities.length > 0) &&
    usagesOf(findings).every((usage) => usage.targets.length <= MAX_NAMED);
  const isCut = targets.filter(({ resource }) => resource.status === 'failed').length > MAX_OPEN;
  if (targets.length < 2 || (isListed && !isCut) || findings.request.operation === 'show') return '';
  const result = ({ status, changed }: TargetResult['resource']): string => {
    if (status === 'failed') return '❌ failed';
    return changed ? `✅ ${isPlan ? 'would be updated' : 'updated'}` : '✅ unchanged';
  };
  const content = table(
    targets,
    [
      { title: 'Resource', cell: (target) => portalLink(target, findings) },
      { title: 'Kind', cell: ({ resource }) => kindInfo(resource.kind).noun },
      { title: 'Identities', cell: ({ resource }) => html(resource.identityType ?? 'not read') },
      { title: 'Result', cell: ({ resource }) => result(resource) },
    ],
    { max, output: 'resources' },
  );
  return folded(`All ${targets.length} targets`, content);
}
