import pLimit from 'p-limit';
import type { Http } from './azure/http.ts';
import { Journal } from './journal.ts';
import type { ChangeRequest, Request, ShowRequest } from './request.ts';
import { changeIdentities, planIdentities } from './resources/change-identities.ts';
import { Identities, type ResourceContext } from './resources/identities.ts';
import { managedIdentities } from './resources/managed-identities.ts';
import { changeRegistries } from './resources/registries.ts';
import { Targets } from './resources/targets.ts';
import type { RunContext } from './roles/context.ts';
import type { RolesOutcome } from './roles/record.ts';
import type { Roles } from './roles/roles.ts';
import { openSession, type Session } from './sign-in/session.ts';
import type { StepContext } from './step.ts';

/** Everything known about a run. The report reads it at any moment, even if the step is stopped in the middle. */
export interface RunState {
  readonly request: Request;
  readonly step: StepContext;
  readonly http: Http;
  readonly targets: Targets;
  /** Every write of the step. */
  readonly journal: Journal;
  /** When the step started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** The warnings that it showed. */
  readonly warnings: ReadonlySet<string>;
  /** Everything about roles that the report shows. */
  readonly roles: RolesOutcome;
  session?: Session | undefined;
  identities?: Identities;
  /** The failure of the step as a whole: signing in, or lines of `roles`. */
  failure?: unknown;
}

/**
 * Run a step: sign in, find the targets, decide what to write, write it, and check the result. A failure is kept for
 * the report.
 */
export async function run(
  state: RunState,
  env: NodeJS.ProcessEnv,
  firstToken: Promise<string> | undefined,
): Promise<void> {
  const { request, targets, step } = state;
  try {
    const context = await signIn(state, env, firstToken);
    await targets.expandPatterns(context);
    if (request.operation === 'show') return await show(targets, request, context);
    const roles = await openRoles(request, context);
    await plan(targets, request, roles, context);
    // A dry run doesn't execute the journal.
    if (!request.dryRun) await change(targets, request, roles, context);
  } catch (failure) {
    // A failure because the step was stopped isn't a separate failure.
    if (!step.signal.aborted) state.failure = failure;
  }
}

async function show(targets: Targets, request: ShowRequest, context: RunContext): Promise<void> {
  await targets.forEachOpen(async (target) => {
    target.begin('reading it');
    if (!target.latest) await target.load(context);
    await target.readClientId(request, context);
    target.outcome = { state: 'succeeded' };
  });
  if (!request.resolveRoles) return;
  const { showRoles } = await import(/* webpackChunkName: "roles" */ './roles/shown-roles.ts');
  await showRoles(targets.all, context);
}

/** Plan everything before anything is written: a problem with one identity or role stops every write. */
async function plan(
  targets: Targets,
  request: ChangeRequest,
  roles: Roles | undefined,
  context: ResourceContext,
): Promise<void> {
  await targets.forEachOpen(async (target) => {
    await planIdentities(target, request, context);
    // After the identity is removed, its client ID can no longer be read.
    await target.readClientId(request, context);
    if (target.writes.length === 0 && !roles) target.outcome = { state: 'succeeded' };
  });
  targets.begin('checking that its identities exist');
  await context.identities.check(targets.open.flatMap((target) => target.plan?.addUser ?? []));
  targets.begin('checking roles and registries');
  const unlisted = await roles?.plan(targets.all);
  if (!request.dryRun) return;
  for (const text of unlisted ?? []) context.warn(text);
  for (const target of targets.open) target.outcome = { state: 'succeeded' };
}

/** Carry out the plan. Each write is decided again right before it leaves. */
async function change(
  targets: Targets,
  request: ChangeRequest,
  roles: Roles | undefined,
  context: ResourceContext,
): Promise<void> {
  targets.begin('waiting for its turn');
  await targets.forEachOpen(async (target) => {
    try {
      await changeIdentities(target, request, context, roles);
      await target.readClientId(request, context);
    } finally {
      // Even if the change fails, the identities that the target has get their roles.
      await roles?.afterChange(target);
    }
    roles?.checkPull(target);
    await changeRegistries(target, context);
    target.outcome = { state: 'succeeded' };
  });
  await roles?.finish(targets.all);
}

/** Create the state of a run that hasn't begun. */
export function newRun(request: Request, step: StepContext, http: Http, startedAt: number): RunState {
  const warnings = new Set<string>();
  // Once each: a target that is decided again after a conflict would repeat its warnings.
  const warn = (text: string): void => {
    if (!warnings.has(text)) step.warn(text);
    warnings.add(text);
  };
  const journal = new Journal();
  const targets = new Targets(request, { ...step, journal });
  const roles: RolesOutcome = { records: new Set(), unsearched: new Set(), cleaned: new Set() };
  return { request, step: { ...step, warn }, http, targets, journal, roles, startedAt, warnings };
}

async function signIn(
  state: RunState,
  env: NodeJS.ProcessEnv,
  firstToken: Promise<string> | undefined,
): Promise<RunContext> {
  const { request, step, http, journal, targets, roles } = state;
  targets.begin('signing in');
  const session = await openSession(request, env, http, step, firstToken);
  targets.begin('waiting to start');
  state.session = session;
  const { arm, credential } = session;
  const shared = { ...step, arm, journal, limit: pLimit(request.maxParallel) };
  const client = managedIdentities(credential, request.cloud, http, step.clock);
  const create = request.operation === 'show' ? undefined : request.create;
  const identities = new Identities(client, create, shared);
  state.identities = identities;
  return { ...shared, ...roles, identities, active: targets.active, runUrl: request.runUrl };
}

/** Loaded late: many steps have nothing to do with roles and registries. */
async function openRoles(request: ChangeRequest, context: RunContext): Promise<Roles | undefined> {
  const isNeeded =
    request.roles.length + request.revokeRoles.length > 0 ||
    (request.operation !== 'assign' && request.deleteRoleAssignments) ||
    request.registries !== undefined;
  if (!isNeeded) return undefined;
  const { Roles } = await import(/* webpackChunkName: "roles" */ './roles/roles.ts');
  return new Roles(request, context);
}
