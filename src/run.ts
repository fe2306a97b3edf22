import pLimit from 'p-limit';
import type { Http } from './azure/http.ts';
import { Journal } from './journal.ts';
import { type ChangeRequest, isDryRun, type Request } from './request.ts';
import { changeIdentities, checkNotRecreated, planIdentities } from './resources/change-identities.ts';
import type { ResourceContext } from './resources/context.ts';
import { Identities, type WantedIdentity } from './resources/create-identities.ts';
import { managedIdentities } from './resources/managed-identities.ts';
import { NameSuggestions } from './resources/not-found.ts';
import { isNoOp } from './resources/plan.ts';
import { changeRegistries } from './resources/registries.ts';
import type { Target } from './resources/target.ts';
import { Targets } from './resources/targets.ts';
import type { Roles } from './roles/roles.ts';
import { openSession, type Session } from './sign-in/session.ts';
import { type StepContext, warnOnce } from './step.ts';

/** Everything known about a run. The report reads it at any moment, even if the step is stopped in the middle. */
export interface RunState {
  readonly request: Request;
  readonly step: StepContext;
  readonly targets: Targets;
  /** Every write of the step. */
  readonly journal: Journal;
  readonly http: Http;
  session: Session | undefined;
  identities: Identities | undefined;
  /** The work on roles and registries, if the request has any. */
  roles: Roles | undefined;
  /** When the step started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** The warnings that it showed. */
  readonly warnings: readonly string[];
  /** The failure of the step as a whole: signing in, or lines of `roles`. */
  failure: unknown;
}

/** Everything that the work of a run shares. */
export interface RunContext extends ResourceContext {
  readonly identities: Identities;
}

/** Create the state of a run that hasn't begun. */
export function newRun(request: Request, step: StepContext, http: Http): RunState {
  const warnings: string[] = [];
  const once = {
    ...step,
    warn: warnOnce((text) => {
      warnings.push(text);
      step.warn(text);
    }),
  };
  const journal = new Journal();
  return {
    request,
    step: once,
    http,
    journal,
    targets: new Targets(request, once, journal),
    session: undefined,
    identities: undefined,
    roles: undefined,
    startedAt: step.clock.now(),
    warnings,
    failure: undefined,
  };
}

/**
 * Run a step: sign in, find the targets, decide what to write, write it, and check the result. A failure is kept for
 * the report.
 */
export async function run(
  state: RunState,
  env: NodeJS.ProcessEnv,
  firstIdToken: Promise<string> | undefined,
): Promise<void> {
  const { request } = state;
  try {
    const context = await signIn(state, env, firstIdToken);
    await state.targets.find(context);
    if (request.operation === 'show') {
      await show(state, context);
    } else {
      await plan(state, request, context);
      // A dry run doesn't execute the journal.
      if (!isDryRun(request)) await change(state, request, context);
    }
  } catch (failure) {
    // A failure because the step was stopped isn't a separate failure.
    if (!state.step.signal.aborted) state.failure = failure;
  }
}

async function signIn(
  state: RunState,
  env: NodeJS.ProcessEnv,
  firstIdToken: Promise<string> | undefined,
): Promise<RunContext> {
  const { request, step, http, journal, targets } = state;
  const session = await openSession(request, env, http, step, firstIdToken);
  state.session = session;
  const { arm, credential } = session;
  const context: ResourceContext = {
    ...step,
    arm,
    journal,
    managedIdentities: managedIdentities(credential, request.cloud, http, arm, step.clock),
    suggestions: new NameSuggestions(arm),
    limit: pLimit(request.maxParallel),
    active: () => targets.active.size,
  };
  const identities = new Identities(context, request.operation === 'show' ? undefined : request.create);
  state.identities = identities;
  state.roles = await openRoles(request, { ...context, identities });
  return { ...context, identities };
}

async function show({ targets, roles, request }: RunState, context: RunContext): Promise<void> {
  await targets.forEachOpen(async (target) => {
    target.begin('reading it');
    if (!target.latest) await target.load(context);
    await resolveClientId(target, request, context);
    target.outcome = { state: 'succeeded' };
  });
  await roles?.plan(targets.entries);
}

/** Plan everything before anything is written: a problem with one identity or role stops every write. */
async function plan(
  { targets, roles }: RunState,
  request: ChangeRequest,
  context: RunContext,
): Promise<void> {
  const { identities } = context;
  const stays = request.operation !== 'remove';
  const hasRoles = request.roles.length + request.revokeRoles.length > 0;
  await targets.forEachOpen(async (target) => {
    const planned = await planIdentities(target, request, context);
    if (stays) await checkNotRecreated(target, identities, ({ principalId }) => hasRoles || !principalId);
    // After the identity is removed, its client ID can't be read anymore.
    if (isNoOp(planned) || planned.removeSystem) await resolveClientId(target, request, context);
    if (isNoOp(planned) && !roles) target.outcome = { state: 'succeeded' };
  });
  targets.begin('checking that its identities exist');
  await targets.onceForOpen(() => identities.check(wantedBy(targets.open)));
  targets.begin('checking roles and registries');
  await roles?.plan(targets.entries);
  if (!request.dryRun) return;
  roles?.warnUnlisted();
  for (const target of targets.open) target.outcome = { state: 'succeeded' };
}

/** Carry out the plan. Each write is decided again right before it leaves. */
async function change(
  { targets, roles }: RunState,
  request: ChangeRequest,
  context: RunContext,
): Promise<void> {
  const { identities } = context;
  targets.begin('creating its identities');
  await targets.onceForOpen(() => identities.ensureAll(wantedBy(targets.open)));
  targets.begin('waiting for its turn');
  await targets.forEachOpen(async (target) => {
    const hooks = {
      onReading: () => roles?.grant(target),
      beforeWrite: async () => roles?.beforeWrite(target),
    };
    try {
      if (target.plan && !isNoOp(target.plan))
        await changeIdentities(target, request, identities, context, hooks);
      target.isVerified = true;
      await resolveClientId(target, request, context);
    } finally {
      // A change that fails for another reason doesn't withhold roles.
      await roles?.afterChange(target);
    }
    if (target.registries.length > 0) {
      roles?.checkPull(target);
      await changeRegistries(target, context);
    }
    target.outcome = { state: 'succeeded' };
  });
  await roles?.finish(targets.entries);
}

/** The identities that targets need, with the region of each target. */
function wantedBy(targets: readonly Target[]): readonly WantedIdentity[] {
  return targets.flatMap(({ plan, latest }) =>
    (plan?.addUser ?? []).map((id) => ({ id, location: latest?.location ?? '' })),
  );
}

async function resolveClientId(
  target: Target,
  { resolveClientId: isWanted, operation }: Request,
  { managedIdentities, info }: RunContext,
): Promise<void> {
  if (!isWanted || !(target.selection.system || operation === 'set')) return;
  if (!target.latest?.identities.system || target.systemClientId !== null) return;
  target.systemClientId = await managedIdentities.systemClientId(target.id);
  if (target.systemClientId === null)
    info(`Couldn't read the client ID of the system-assigned identity of ${target.label}.`);
}

/** Loaded late: many steps have nothing to do with roles and registries. */
async function openRoles(request: Request, context: RunContext): Promise<Roles | undefined> {
  const isConcerned =
    request.operation === 'show'
      ? request.resolveRoles
      : request.roles.length + request.revokeRoles.length > 0 ||
        (request.operation !== 'assign' && request.deleteRoleAssignments) ||
        request.registries !== undefined;
  if (!isConcerned) return undefined;
  const room = await import(/* webpackChunkName: "roles" */ './roles/roles.ts');
  return new room.Roles(request, context);
}
