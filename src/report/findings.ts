import { distinct } from '../collections.ts';
import { type Entry, isAccepted } from '../journal.ts';
import { isDryRun, type Request } from '../request.ts';
import { idKey } from '../resource-id.ts';
import { listCommand } from '../roles/commands.ts';
import { roleText } from '../roles/record.ts';
import type { RunState } from '../run.ts';
import { firstOf, MAX_LISTED } from '../text.ts';
import { annotatedFailures, type Failure, targetFailures } from './failures.ts';
import { type Hint, hintsOf } from './hints.ts';
import { command, lines } from './message.ts';
import { type RoleResult, roleResults, type TargetResult, targetResults } from './results.ts';
import { describeEntry, stopOf, unfinished } from './stopped.ts';

/** Everything that a report shows, each fact once. */
export interface Findings {
  readonly request: Request;
  /** Nothing was written: every change is a planned one. */
  readonly isPlan: boolean;
  readonly targets: readonly TargetResult[];
  readonly roles: readonly RoleResult[];
  /** Facts about roles that a reader should know, one sentence each. */
  readonly roleNotes: readonly string[];
  /** One for each annotation. */
  readonly failures: readonly Failure[];
  readonly isChanged: boolean;
  /** The planned writes of a dry run. */
  readonly planned: readonly Entry[];
  /** The error of `fail-on-change`. */
  readonly drift: string | undefined;
  /** Identities that the step created. */
  readonly created: readonly string[];
  readonly hints: readonly Hint[];
  /** The warning about role assignments of destroyed principals. */
  readonly orphans: string | undefined;
  /** Warnings that the run showed. */
  readonly warnings: readonly string[];
  /** The writes of a stopped step, grouped by how far they got. */
  readonly unfinished: string;
  readonly stopped: string | undefined;
  readonly tookMs: number;
  /** The longest change, from sending it to its end. */
  readonly azureMs: number;
}

/** Roles that only let their holder pull images. */
const PULL_ROLES = /^(AcrPull|Container Registry Repository Reader)$/i;

/** Find everything that a report shows. */
export function findingsOf(state: RunState, guide: string | undefined): Findings {
  const { request, journal, step, startedAt, warnings } = state;
  const isPlan = isDryRun(request);
  const ofTargets = targetFailures(state);
  const targets = targetResults(state, ofTargets, isPlan);
  const roles = roleResults(state, targets, isPlan);
  const plannedWrites = isPlan && state.failure === undefined ? plannedOf(state, targets) : [];
  const failOnChange = request.operation !== 'show' && request.failOnChange;
  const done = journal.entries.flatMap(({ sentAt, doneAt }) => (sentAt && doneAt ? [doneAt - sentAt] : []));
  return {
    request,
    isPlan,
    targets,
    roles,
    roleNotes: roleNotesOf(roles, state, isPlan),
    failures: annotatedFailures(ofTargets, roles, state),
    isChanged: isPlan ? plannedWrites.length > 0 : journal.entries.some(isAccepted),
    planned: plannedWrites,
    drift: failOnChange && plannedWrites.length > 0 ? driftOf(plannedWrites) : undefined,
    created: journal.entries.flatMap((entry) =>
      entry.kind === 'creation' && isAccepted(entry) ? [entry.subject.label] : [],
    ),
    hints: hintsOf(request.operation, targets, pullersOf(targets, roles), guide),
    orphans: orphansOf(state, targets, isPlan),
    warnings: [...warnings],
    unfinished: stopOf(state) ? unfinished(state) : '',
    stopped: stopOf(state)?.message,
    tookMs: step.clock.now() - startedAt,
    azureMs: Math.max(0, ...done),
  };
}

/** The planned writes, except those of targets that failed. */
function plannedOf({ journal }: RunState, targets: readonly TargetResult[]): Findings['planned'] {
  const failed = targets.flatMap(({ target, failure }) => (failure ? [target] : []));
  const blocked = new Set<Entry['subject']>(failed);
  return journal.entries.filter(({ state, subject }) => state === 'planned' && !blocked.has(subject));
}

/** The error of a dry run with `fail-on-change` that found a change. */
function driftOf(writes: Findings['planned']): string {
  return lines(
    "Drift was found, and 'fail-on-change' is set. Planned changes:",
    ...firstOf(writes.map(describeEntry)).map((item) => `- ${item}`),
  );
}

/** The identities that only pull images, as far as the roles and registries of this step show. */
function pullersOf(results: readonly TargetResult[], roles: readonly RoleResult[]): ReadonlySet<string> {
  const byIdentity = Map.groupBy(roles, ({ assignee }) => idKey(assignee.identity));
  const ofRegistries = results.flatMap(({ registries }) => registries.map(({ identity }) => idKey(identity)));
  const isOnlyPulling = (key: string): boolean =>
    (byIdentity.get(key) ?? []).every(({ role }) => PULL_ROLES.test(role ?? ''));
  return new Set([...byIdentity.keys(), ...ofRegistries].filter(isOnlyPulling));
}

/** The warning about principals that the step destroyed, or would destroy, and whose role assignments remain. */
function orphansOf(
  { request, roles }: RunState,
  results: readonly TargetResult[],
  isPlan: boolean,
): string | undefined {
  const orphans = results.flatMap(({ target, failure }) => {
    const principalId = target.latest?.identities.system?.principalId;
    const going = isPlan && !failure && target.plan?.removeSystem && principalId ? [principalId] : [];
    return [...target.destroyed, ...going]
      .filter((id) => !roles.cleaned.has(id))
      .map((id) => ({ id, text: `- ${id} (system-assigned identity of ${target.label})` }));
  });
  if (orphans.length === 0) return undefined;
  // With the input, another warning explains why they remain.
  const isSet = request.operation !== 'show' && request.deleteRoleAssignments;
  return lines(
    isPlan
      ? 'The role assignments of these principals would remain:'
      : 'The role assignments of deleted principals remain:',
    ...firstOf(orphans.map(({ text }) => text)),
    isSet ? undefined : `To delete them with the principal, set 'delete-role-assignments: true'.`,
    'To list them, run:',
    command(listCommand(orphans.slice(0, MAX_LISTED).map(({ id }) => id))),
  );
}

function roleNotesOf(
  roles: readonly RoleResult[],
  { roles: work, request }: RunState,
  isPlan: boolean,
): readonly string[] {
  const conditional = roles.filter(({ change, condition }) => change === 'unchanged' && condition !== null);
  const removed = roles.filter(({ change, assignee }) => change === 'removed' && !assignee.isSystem);
  const isAdded = roles.some(({ change }) => change === 'added');
  const isListed = request.operation === 'show' && roles.length > 0;
  return [
    ...conditional.map(
      (role) => `The role ${roleText(role)} of ${role.assignee.label} has a condition, which can narrow it.`,
    ),
    ...distinct(removed, ({ assignee }) => assignee.identity).map(
      ({ assignee: { label } }) =>
        `Other resources with ${label} ${isPlan ? 'would also lose' : 'also lose'} the revoked roles.`,
    ),
    ...work.unsearched,
    ...(isAdded && !isPlan ? ['New role assignments can take up to 10 minutes to take effect.'] : []),
    ...(isListed ? ["Data roles of Cosmos DB and access policies of Redis aren't listed."] : []),
  ];
}
