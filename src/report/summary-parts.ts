import { kindInfo } from '../kinds.ts';
import { deleteCommands } from '../roles/commands.ts';
import { firstOf } from '../text.ts';
import type { Findings } from './findings.ts';
import type { Hint } from './hints.ts';
import type { IdentityResult } from './identity-rows.ts';
import { tally } from './log.ts';
import { code, codeBlock, folded, html, link, list, paragraph, table, urlPath } from './markdown.ts';
import { blocksOf, outcomeOf } from './message.ts';
import type { TargetResult } from './results.ts';
import { lastSegment, remainingAssignments } from './roles-report.ts';

/** The size of a report. */
export interface Limits {
  readonly rows: number;
  readonly failures: number;
  readonly characters: number;
}

/** Rows above which a table is folded. */
const MAX_OPEN = 20;
/** Names in one cell. */
const MAX_NAMED = 3;
/** The longest line of a diff. */
const MAX_DIFF_LINE = 110;

/** The page of a resource in the portal. */
function portalUrl(id: string, { request }: Findings): string {
  return `${request.cloud.portal}/#resource${urlPath(id)}`;
}

/** A link to a target. One that was never read might not exist. */
export function portalLink({ target, resource }: TargetResult, findings: Findings): string {
  const exists = target?.latest !== undefined && resource.id !== null;
  return link(resource.name, exists ? portalUrl(resource.id ?? '', findings) : undefined);
}

/** A heading with a table below it, which is folded if it is long. */
function section(title: string, content: string, rows: number, ...notes: readonly string[]): string {
  if (content === '') return '';
  const shown = rows > MAX_OPEN ? folded(`${rows} rows`, content) : content;
  return [`### ${title}`, shown, ...notes.filter((note) => note !== '')].join('\n\n');
}

/** One identity with the targets that have it. */
interface Usage {
  readonly identity: IdentityResult;
  readonly targets: readonly TargetResult[];
  readonly changes: readonly string[];
}

/** The identities, grouped if targets share them. */
export function identityPart(findings: Findings, { rows }: Limits): string {
  const { targets, request, isPlan } = findings;
  const all = targets.flatMap((target) => target.identities.map((identity) => ({ identity, target })));
  const groups = Map.groupBy(
    all,
    ({ identity: { id, resourceId } }) => id?.toLowerCase() ?? `system ${resourceId}`,
  );
  const usages = [...groups.values()].flatMap((ones): Usage[] => {
    const [first] = ones;
    if (!first) return [];
    const changes = ones.map(({ identity }) => outcomeOf('identity', identity.change, isPlan));
    return [{ identity: first.identity, targets: ones.map(({ target }) => target), changes }];
  });
  if (usages.length === 0) return '';
  const isShow = request.operation === 'show';
  const content = table(
    usages,
    [
      { title: 'Identity', cell: ({ identity }) => identityCell(identity, findings) },
      { title: nounOf(targets), cell: (usage) => usersCell(usage, findings) },
      { title: 'Principal ID', cell: ({ identity }) => idCell(identity.principalId) },
      { title: 'Client ID', cell: ({ identity }) => idCell(identity.clientId) },
      ...(isShow ? [] : [{ title: 'Result', cell: ({ changes }: Usage) => resultCell(changes) }]),
    ],
    { max: rows, output: 'identities' },
  );
  return section('Identities', content, usages.length);
}

/** The column of the targets. */
function nounOf(targets: readonly TargetResult[]): string {
  const kinds = new Set(targets.map(({ resource }) => resource.kind));
  const [only] = kinds;
  const noun = only && kinds.size === 1 ? kindInfo(only).noun : 'resource';
  return `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}${targets.length === 1 ? '' : 's'}`;
}

function identityCell({ id, name, change }: IdentityResult, findings: Findings): string {
  if (id === null) return 'system-assigned';
  // A planned identity doesn't exist yet.
  return findings.isPlan && change === 'added' ? html(name) : link(name, portalUrl(id, findings));
}

function usersCell({ targets }: Usage, findings: Findings): string {
  if (targets.length > MAX_NAMED) return String(targets.length);
  return targets.map((target) => portalLink(target, findings)).join(', ');
}

function idCell(id: string | null): string {
  return id === null ? '' : code(id);
}

function resultCell(changes: readonly string[]): string {
  const [first = ''] = changes;
  return new Set(changes).size === 1 ? html(first) : html(tally(changes));
}

/** The roles, with the scope as a link. */
export function rolePart(findings: Findings, { rows }: Limits): string {
  const { roles, notes } = findings.roles;
  const isShow = findings.request.operation === 'show';
  const content = table(
    roles,
    [
      {
        title: 'Role',
        cell: ({ assignment: { role, roleDefinitionId } }) => html(role ?? lastSegment(roleDefinitionId)),
      },
      {
        title: 'Scope',
        cell: ({ assignment: { scope } }) => link(lastSegment(scope) || scope, portalUrl(scope, findings)),
      },
      {
        title: 'Identity',
        cell: ({ record: { assignee } }) =>
          html(`${lastSegment(assignee.identity)}${assignee.isSystem ? ' (system-assigned)' : ''}`),
      },
      ...(isShow
        ? []
        : [
            {
              title: 'Result',
              cell: ({ assignment }: (typeof roles)[number]) =>
                outcomeOf('role', assignment.change, findings.isPlan),
            },
          ]),
    ],
    { max: rows, output: 'role-assignments' },
  );
  const texts = firstOf(notes, MAX_OPEN).map((note) => paragraph(html(note)));
  return content === '' ? texts.join('\n\n') : section('Roles', content, roles.length, ...texts);
}

/** The registries, grouped by server and identity. */
export function registryPart(findings: Findings, { rows }: Limits): string {
  const { targets, isPlan } = findings;
  const all = targets.flatMap((target) =>
    target.resource.registries.map((registry, at) => ({
      registry,
      target,
      secret: target.target?.registries[at]?.secret,
    })),
  );
  const groups = [
    ...Map.groupBy(all, ({ registry }) => `${registry.server} ${registry.identity}`.toLowerCase()).values(),
  ];
  const content = table(
    groups,
    [
      { title: 'Registry', cell: ([first]) => html(first?.registry.server ?? '') },
      { title: 'Identity', cell: ([first]) => html(lastSegment(first?.registry.identity ?? '')) },
      {
        title: nounOf(targets),
        cell: (ones) =>
          ones.length > MAX_NAMED
            ? String(ones.length)
            : ones.map(({ target }) => portalLink(target, findings)).join(', '),
      },
      {
        title: 'Result',
        cell: (ones) =>
          resultCell(ones.map(({ registry }) => outcomeOf('registry', registry.change, isPlan))),
      },
    ],
    { max: rows, output: 'resources' },
  );
  const secrets = all.flatMap(({ target, secret }) => (secret ? [`'${secret}' of ${target.label}`] : []));
  const note = secrets.length > 0 ? `Secrets that are no longer needed: ${firstOf(secrets).join(', ')}.` : '';
  return section('Registries', content, groups.length, note && paragraph(html(note)));
}

/** The planned changes of a dry run as a diff, equal ones together. */
export function planPart({ planned }: Findings): string {
  if (planned.length === 0) return '';
  const groups = Map.groupBy(planned, ({ changes }) => changes.join('\n'));
  const lines = [...groups.values()].flatMap((ones) => [
    ...namesIn(ones.map(({ subject }) => subject)).map((line) => `  ${line}`),
    ...(ones[0]?.changes ?? []),
  ]);
  const cut = lines.map((line) => (line.length > MAX_DIFF_LINE ? `${line.slice(0, MAX_DIFF_LINE)}…` : line));
  return ['### Planned changes', codeBlock(firstOf(cut, 200).join('\n'), 'diff')].join('\n\n');
}

function namesIn(subjects: readonly string[]): readonly string[] {
  return firstOf(subjects, 10);
}

/** Role assignments of deleted principals that remain. */
export function remainsPart({ orphans, roles }: Findings): string {
  const remaining = remainingAssignments(roles);
  if (orphans.length === 0 && remaining.length === 0) return '';
  const ids = remaining.flatMap(({ record }) => record.id ?? []);
  const rows = remaining.map(({ record, assignment }) =>
    html(`${assignment.role ?? lastSegment(assignment.roleDefinitionId)} at ${lastSegment(record.scope)}`),
  );
  return [
    '### Remaining role assignments',
    ...orphans.slice(0, MAX_NAMED).flatMap(textParts),
    ...(orphans.length > MAX_NAMED ? [paragraph(`${orphans.length - MAX_NAMED} more are in the log.`)] : []),
    ...(rows.length > 0
      ? [
          paragraph("These role assignments of deleted principals couldn't be deleted:"),
          list(firstOf(rows, MAX_OPEN)),
        ]
      : []),
    ...(ids.length > 0 ? [codeBlock(deleteCommands(ids).join('\n'), 'sh')] : []),
  ].join('\n\n');
}

/** Writes of a stopped step by how far they got. */
export function unfinishedPart({ unfinished }: Findings): string {
  return unfinished
    .map(({ heading, items }) =>
      [paragraph(`<b>${html(heading)}:</b>`), list(firstOf(items, MAX_OPEN).map(html))].join('\n\n'),
    )
    .join('\n\n');
}

/** The next steps, and then recommendations and warnings. */
export function adviceParts({ hints, warnings, created, targets, request }: Findings): readonly string[] {
  const next = hints.filter(({ level }) => level === 'next step').flatMap(({ text }) => textParts(text));
  const step = nextCommand(targets, request);
  const others: readonly Pick<Hint, 'text'>[] = [
    ...hints.filter(({ level }) => level !== 'next step'),
    ...warnings.map((text) => ({ text })),
  ];
  return [
    created.length > 0 ? paragraph(`Created: ${html(firstOf(created).join(', '))}`) : '',
    next.length + step.length > 0 ? ['### Next steps', ...next, ...step].join('\n\n') : '',
    others.length > 0
      ? ['### Recommendations', ...firstFew(others).flatMap(({ text }) => textParts(text))].join('\n\n')
      : '',
  ];
}

function firstFew<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, MAX_OPEN);
}

/** The command that grants a role to a new identity. Only the role and the scope are to be filled in. */
function nextCommand(targets: readonly TargetResult[], request: Findings['request']): readonly string[] {
  if (request.operation === 'show' || request.operation === 'remove' || request.roles.length > 0) return [];
  if (request.registries !== undefined) return [];
  const principals = new Set(
    targets.flatMap(({ identities }) =>
      identities.flatMap(({ change, principalId }) =>
        change === 'added' && principalId ? [principalId] : [],
      ),
    ),
  );
  if (principals.size === 0) return [];
  return [
    paragraph(
      `To grant roles to the new identities, add ${code('roles')} to this step, such as ${code('AcrPull @ Microsoft.ContainerRegistry/registries/NAME')}.`,
    ),
  ];
}

/** A text with commands: prose as paragraphs and lists, and blocks of code. */
function textParts(text: string): readonly string[] {
  return blocksOf(text).flatMap(({ isCode, text: block }) => {
    if (isCode) return [codeBlock(block, 'sh')];
    const prose = block.split('\n');
    const items = prose.filter((line) => line.startsWith('- ')).map((line) => linked(line.slice(2)));
    return [
      ...prose.filter((line) => !line.startsWith('- ')).map((line) => paragraph(linked(line))),
      list(items),
    ].filter((part) => part !== '');
  });
}

/** Text whose web addresses are links. */
function linked(text: string): string {
  return text
    .split(/(https:\/\/[^\s)]+)/)
    .map((part, at) => (at % 2 === 1 ? link(lastSegment(part), part) : html(part)))
    .join('');
}

/** All targets, folded. One target is in the other parts. */
export function targetsPart(findings: Findings, { rows }: Limits): string {
  const { targets, isPlan } = findings;
  if (targets.length < 2) return '';
  const content = table(
    targets,
    [
      { title: 'Resource', cell: (target) => portalLink(target, findings) },
      { title: 'Kind', cell: ({ resource }) => kindInfo(resource.kind).noun },
      { title: 'Identities', cell: ({ resource }) => html(resource.identityType ?? 'not read') },
      {
        title: 'Result',
        cell: ({ resource }) =>
          resource.status === 'failed'
            ? '❌ failed'
            : resource.changed
              ? `✅ ${isPlan ? 'would be updated' : 'updated'}`
              : '✅ unchanged',
      },
    ],
    { max: rows, output: 'resources' },
  );
  return folded(`All ${targets.length} targets`, content);
}
