import { KINDS } from '../kinds.ts';
import { formatResourceId, lastSegment } from '../resource-id.ts';
import { identityTypeOf } from '../resources/snapshot.ts';
import type { Target } from '../resources/target.ts';
import { nameOfRole } from '../roles/record.ts';
import { firstOf, MAX_LISTED, upperFirst } from '../text.ts';
import type { Findings } from './findings.ts';
import { code, folded, html, link, paragraph, section, table } from './markdown.ts';
import { outcomeOf, tally } from './message.ts';
import type { TargetResult } from './results.ts';

/** The page of a resource in the portal. Half of a surrogate pair, which has no form in UTF-8, is replaced. */
function portalUrl(id: string, { request }: Findings): string {
  return `${request.cloud.portal}/#resource${encodeURI(id.toWellFormed())}`;
}

/** A link to a target. One that was never read might not exist. */
function portalLink({ id, latest }: Target, findings: Findings): string {
  return link(id.name, latest && portalUrl(formatResourceId(id), findings));
}

/** Links to the first of several targets. */
export function portalLinks(targets: readonly Target[], findings: Findings): string {
  return firstOf(targets.map((target) => portalLink(target, findings))).join(', ');
}

/** The kind of the targets, as a title. */
function titleOf(targets: readonly TargetResult[]): string {
  const [kind, ...others] = new Set(targets.map(({ target }) => target.kind));
  const noun = kind && others.length === 0 ? KINDS[kind].noun : 'resource';
  return upperFirst(targets.length === 1 ? noun : `${noun}s`);
}

/** One outcome, such as an identity of a target, or a role of an identity. The parts are HTML. */
interface Fact {
  /** The cells of its row, which it shares with others. */
  readonly cells: readonly string[];
  /** The target or identity that has this outcome. */
  readonly member: string;
  /** The words behind it in brackets. The last one is the outcome. */
  readonly words: readonly string[];
}

/** A table of facts. Facts with the same cells are one row, whose last cell has the members by outcome. */
function factTable(
  title: string,
  columns: readonly string[],
  facts: readonly Fact[],
  limit: { readonly max: number; readonly output: string },
  notes: readonly string[] = [],
): string {
  const groups = [...Map.groupBy(facts, ({ cells }) => cells.join(' ')).values()];
  const rows = groups.map((ones) => [...(ones[0]?.cells ?? []), membersCell(ones)]);
  const content = table(columns, rows, limit);
  const shown = rows.length > MAX_LISTED ? folded(`${rows.length} rows`, content) : content;
  return section(title, shown, ...notes.map(paragraph));
}

/** The members by outcome: `web, api (assigned)`, or `14 assigned` if they are many. */
function membersCell(facts: readonly Fact[]): string {
  if (facts.length > MAX_LISTED) return tally(facts.map(({ words }) => words.at(-1) ?? ''));
  const groups = [...Map.groupBy(facts, ({ words }) => words.join(', '))].map(([words, ones]) => {
    const members = ones.map(({ member }) => member).join(', ');
    return words === '' ? members : `${members} (${words})`;
  });
  return groups.join('<br>');
}

/** The identities, grouped if targets share them. */
export function identityPart(findings: Findings, max: number): string {
  const { targets, request, isPlan, created } = findings;
  const isShow = request.operation === 'show';
  const facts = targets.flatMap(({ target, identities }) =>
    identities.map(({ id, name, principalId, clientId, change }): Fact => {
      const ids = [principalId && `principal ${code(principalId)}`, clientId && `client ${code(clientId)}`];
      // A planned identity might not exist yet.
      const page = id !== null && !(isPlan && principalId === null) ? portalUrl(id, findings) : undefined;
      return {
        cells: [
          id === null ? 'system-assigned' : link(name, page),
          ids.filter((one) => one !== null).join('<br>') || 'not known',
        ],
        member: portalLink(target, findings),
        words: isShow ? [] : [outcomeOf('identity', change, isPlan)],
      };
    }),
  );
  const without = targets.flatMap(({ target, failure, identities }) =>
    failure || identities.length > 0 ? [] : [target],
  );
  const notes = [
    ...(created.length > 0 ? [`Created: ${html(firstOf(created).join(', '))}.`] : []),
    ...(isShow && without.length > 0 ? [`Without such an identity: ${portalLinks(without, findings)}.`] : []),
  ];
  const limit = { max, output: 'identities' };
  return factTable('Identities', ['Identity', 'IDs', titleOf(targets)], facts, limit, notes);
}

/** The roles, with the scope as a link. */
export function rolePart(findings: Findings, max: number): string {
  const { isPlan, request, roles, roleNotes } = findings;
  const facts = roles.map((role): Fact => {
    const { scope, change } = role;
    const { identity, isSystem } = role.assignee;
    return {
      cells: [html(nameOfRole(role)), link(lastSegment(scope) || scope, portalUrl(scope, findings))],
      member: html(lastSegment(identity)),
      words: [
        ...(isSystem ? ['system-assigned'] : []),
        ...(request.operation === 'show' ? [] : [outcomeOf('role', change, isPlan)]),
      ],
    };
  });
  const limit = { max, output: 'role-assignments' };
  return factTable('Roles', ['Role', 'Scope', 'Identity'], facts, limit, firstOf(roleNotes).map(html));
}

/** The registries, with the targets that pull from them. */
export function registryPart(findings: Findings, max: number): string {
  const { targets, isPlan } = findings;
  const facts = targets.flatMap(({ target, registries }) =>
    registries.map(
      ({ server, identity, change }): Fact => ({
        cells: [html(server), html(lastSegment(identity))],
        member: portalLink(target, findings),
        words: [outcomeOf('registry', change, isPlan)],
      }),
    ),
  );
  const secrets = targets.flatMap(({ target, registries }) =>
    registries.flatMap(({ secret }) => (secret ? `'${secret}' of ${target.label}` : [])),
  );
  const notes =
    secrets.length > 0 ? [`Secrets that are no longer needed: ${html(firstOf(secrets).join(', '))}.`] : [];
  const limit = { max, output: 'resources' };
  return factTable('Registries', ['Registry', 'Identity', titleOf(targets)], facts, limit, notes);
}

/** All targets, folded, unless the other tables already list each of them. */
export function targetsPart(findings: Findings, max: number): string {
  const { targets, isPlan, request } = findings;
  const isListed =
    targets.length <= MAX_LISTED &&
    targets.every(({ failure, identities }) => failure || identities.length > 0);
  if (targets.length < 2 || isListed || request.operation === 'show') return '';
  const rows = targets.map(({ target, after, isChanged, failure }) => {
    const result = isChanged ? `${isPlan ? 'would be ' : ''}updated` : 'unchanged';
    return [
      portalLink(target, findings),
      after ? identityTypeOf(after) : 'not read',
      failure ? '❌ failed' : `✅ ${result}`,
    ];
  });
  const content = table([titleOf(targets), 'Identities', 'Result'], rows, { max, output: 'resources' });
  return folded(`All ${targets.length} targets`, content);
}
