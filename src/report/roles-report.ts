import type { Target } from '../resources/target.ts';
import { type RoleEntry, roleLabel } from '../roles/entry.ts';
import type { Roles } from '../roles/roles.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainRoleLine } from './explain-roles.ts';
import type { ReportMode } from './mode.ts';
import type { TargetResult } from './results.ts';
import { roleLastWords, roleNotes } from './role-notes.ts';
import { inOrder, type RoleAssignmentResult, roleResultOf } from './role-results.ts';
import { describeChange } from './words.ts';

/** Everything that a report tells about roles. */
export interface RolesReport {
  readonly assignments: readonly RoleAssignmentResult[];
  /** Whether a role was changed, or (in a dry run) would be. */
  readonly isChanged: boolean;
  /** One text for each line that failed. */
  readonly failures: readonly string[];
  readonly notes: readonly string[];
  /** What a dry run would change, a line each. */
  readonly planned: readonly string[];
  /** What became of each role, a line each. */
  readonly log: readonly string[];
  readonly lastWords: readonly string[];
}

/** What a report is made from. */
export interface RolesReportInput {
  readonly roles: Pick<Roles, 'entries' | 'unsearched'>;
  readonly targets: readonly Target[];
  readonly results: readonly TargetResult[];
  readonly mode: ReportMode;
  readonly context: ExplainContext;
}

/** Loaded late: a step without roles has nothing of it. */
export function rolesReport({ roles, targets, results, mode, context }: RolesReportInput): RolesReport {
  const entries = inOrder(roles.entries, results, targets);
  const { dryRun } = mode;
  const failed = entries.filter(({ change, line }) => change === 'failed' && line);
  const byLine = [...Map.groupBy(failed, ({ line }) => line?.line ?? 0)].sort(([a], [b]) => a - b);
  return {
    assignments: entries.map(roleResultOf),
    isChanged: entries.some((entry) => isChanged(entry, dryRun)),
    planned: entries.filter((entry) => isPlanned(entry, dryRun)).map((entry) => logLine(entry, dryRun)),
    failures: byLine.map(([, ofLine]) => explainRoleLine(ofLine, context)),
    notes: roleNotes(entries, roles.unsearched, dryRun),
    log: entries.map((entry) => logLine(entry, dryRun)),
    lastWords: roleLastWords(entries),
  };
}

function isChanged(entry: RoleEntry, dryRun: boolean): boolean {
  return entry.write === 'accepted' || isPlanned(entry, dryRun);
}

function isPlanned({ change }: RoleEntry, dryRun: boolean): boolean {
  return dryRun && (change === 'added' || change === 'removed');
}

function logLine(entry: RoleEntry, dryRun: boolean): string {
  const change = entry.change === 'open' ? 'failed' : entry.change;
  return `${describeChange(change, dryRun)}: ${roleLabel(entry)} for ${entry.holder.label}`;
}
