import { formatResourceId, lastSegment } from '../resource-id.ts';
import { identityTypeOf } from '../resources/snapshot.ts';
import type { Target } from '../resources/target.ts';
import { nameOfRole } from '../roles/record.ts';
import { firstOf, MAX_LISTED } from '../text.ts';
import type { Findings } from './findings.ts';
import { folded, html, link, paragraph, section, table } from './markdown.ts';
import { type Changeable, outcomeOf, tally } from './message.ts';
import type { TargetResult } from './results.ts';

/** The page of a resource in the portal. Half of a surrogate pair, which has no form in UTF-8, is replaced. */
function portalUrl(id: string, { request }: Findings): string {
  return `${request.cloud.portal}/#resource${encodeURI(id.toWellFormed())}`;
}

/** A link to a target. One that was never read might not exist, so it gets only its name. */
function portalLink({ id, latest }: Target, findings: Findings): string {
  return link(id.name, latest && portalUrl(formatResourceId(id), findings));
}

/** Links to the first of several targets. */
export function portalLinks(targets: readonly Target[], findings: Findings): string {
  return firstOf(targets.map((target) => portalLink(target, findings))).join(', ');
}

/** One outcome, such as an identity of a target, or a role of an identity. The parts are HTML. */
interface Fact {
  /** The cells of its row, which it shares with others. */
  readonly cells: readonly string[];
  /** The target or identity that has this outcome. */
  readonly member: string;
  /** The outcome in words. Empty if it is obvious. */
  readonly outcome: string;
}

/** A table of facts. Facts with the same cells share a row, whose last cell lists the members by outcome. */
function factTable(
  title: string,
  columns: readonly string[],
  facts: readonly Fact[],
  notes: readonly string[],
): string {
  const groups = [...Map.groupBy(facts, ({ cells }) => cells.join(' ')).values()];
  const rows = groups.map((ones) => [...(ones[0]?.cells ?? []), membersCell(ones)]);
  const content = table(columns, rows);
  const shown = rows.length > MAX_LISTED ? folded(`${rows.length} rows`, content) : content;
  return section(title, shown, ...notes.map(paragraph));
}

/** The members by outcome: `web, api (assigned)`, or `14 assigned` if there are many. */
function membersCell(facts: readonly Fact[]): string {
  if (facts.length > MAX_LISTED) return tally(facts.map(({ outcome }) => outcome));
  const groups = [...Map.groupBy(facts, ({ outcome }) => outcome)].map(([outcome, ones]) => {
    const members = ones.map(({ member }) => member).join(', ');
    return outcome === '' ? members : `${members} (${outcome})`;
  });
  return groups.join('<br>');
}

/** The outcome of a change in words, except for `show`, which changes nothing. */
export function shownOutcome(kind: Changeable, change: string, { request, isPlan }: Findings): string {
  return request.operation === 'show' ? '' : outcomeOf(kind, change, isPlan);
}

/** The identities, grouped if targets share them. */
export function identityPart(findings: Findings): string {
  const { targets, request, isPlan, created } = findings;
  const facts = targets.flatMap(({ target, identities }) =>
    identities.map(({ id, name, principalId, clientId, change }): Fact => {
      const ids = Object.entries({ principal: principalId, client: clientId }).flatMap(([label, guid]) =>
        guid ? [`${label} <code>${html(guid)}</code>`] : [],
      );
      // A planned identity might not exist yet.
      const page = id !== null && !(isPlan && principalId === null) ? portalUrl(id, findings) : undefined;
      return {
        cells: [id === null ? 'system-assigned' : link(name, page), ids.join('<br>') || 'not known'],
        member: portalLink(target, findings),
        outcome: shownOutcome('identity', change, findings),
      };
    }),
  );
  const without = targets.flatMap(({ target, failure, identities }) =>
    failure || identities.length > 0 ? [] : [target],
  );
  return factTable('Identities', ['Identity', 'IDs', 'Resource'], facts, [
    ...(created.length > 0 ? [`Created: ${html(firstOf(created).join(', '))}.`] : []),
    ...(request.operation === 'show' && without.length > 0
      ? [`Without any of these identities: ${portalLinks(without, findings)}.`]
      : []),
  ]);
}

/** The roles, with the scope as a link. */
export function rolePart(findings: Findings): string {
  const { roles, roleNotes } = findings;
  const facts = roles.map((role): Fact => {
    const { scope, change, assignee } = role;
    const name = lastSegment(assignee.identity);
    return {
      cells: [html(nameOfRole(role)), link(lastSegment(scope) || scope, portalUrl(scope, findings))],
      member: html(assignee.isSystem ? `system-assigned identity of ${name}` : name),
      outcome: shownOutcome('role', change, findings),
    };
  });
  return factTable('Roles', ['Role', 'Scope', 'Identity'], facts, firstOf(roleNotes).map(html));
}

/** The registries, with the targets that pull from them. */
export function registryPart(findings: Findings): string {
  const { targets } = findings;
  const facts = targets.flatMap(({ target, registries }) =>
    registries.map(
      ({ server, identity, change }): Fact => ({
        cells: [html(server), html(lastSegment(identity))],
        member: portalLink(target, findings),
        outcome: shownOutcome('registry', change, findings),
      }),
    ),
  );
  const secrets = targets.flatMap(({ target, registries }) =>
    registries.flatMap(({ secret }) => (secret ? `'${secret}' of ${target.label}` : [])),
  );
  const notes =
    secrets.length > 0 ? [`Secrets that are no longer needed: ${html(firstOf(secrets).join(', '))}.`] : [];
  return factTable('Registries', ['Registry', 'Identity', 'Resource'], facts, notes);
}

/** The outcome of a target in a word. */
export function resultWord({ failure, isChanged }: TargetResult, { isPlan }: Findings): string {
  if (failure) return 'failed';
  return isChanged ? `${isPlan ? 'would be ' : ''}updated` : 'unchanged';
}

/** All targets, folded, unless the other tables list each of them. */
export function targetsPart(findings: Findings): string {
  const { targets, request } = findings;
  const isShown = ({ failure, identities }: TargetResult): boolean =>
    request.operation === 'show' || failure !== undefined || identities.length > 0;
  const isListed = targets.length <= MAX_LISTED && targets.every(isShown);
  if (targets.length < 2 || isListed) return '';
  const rows = targets.map((result) => [
    portalLink(result.target, findings),
    result.after ? identityTypeOf(result.after) : 'not read',
    `${result.failure ? '❌' : '✅'} ${resultWord(result, findings)}`,
  ]);
  return folded(`All ${targets.length} targets`, table(['Resource', 'Identities', 'Result'], rows));
}
