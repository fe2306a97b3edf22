import { setFlagsFromString } from 'node:v8';
import * as core from '@actions/core';
import pMap from 'p-map';
import { change, prepare, type Workshop } from './azure/change.ts';
import { ensureIdentities } from './azure/ensure.ts';
import type { Creation, Identities } from './azure/identities.ts';
import { load } from './azure/progress.ts';
import { openSession, type Session } from './azure/session.ts';
import { nameOf } from './azure/snapshot.ts';
import { findTargets, namedTargets, type ResourceTarget } from './azure/targets.ts';
import { isDone, type Wish } from './identity/plan.ts';
import { type ResourceId, resourceKey } from './identity/resource-id.ts';
import { annotate, say, warn, watch } from './report/log.ts';
import { outputsOf } from './report/outputs.ts';
import { type Run, report } from './report/report.ts';
import { type ChangeRequest, type Request, readRequest, selectionFor } from './request.ts';
import { type Step, StepStopped } from './step.ts';

/** How long work may take to notice that the step was stopped, before the report goes out without it. */
const NOTICE_MS = 300;

/** One run of the action: read the request, sign in, for every target load, plan, guard, write and verify; then report. */
export async function main(): Promise<void> {
  const stop = new AbortController();
  const step: Step = { signal: stop.signal, log: say, mask: core.setSecret };
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => stop.abort(new StepStopped(`stopped by ${name}`)));
  }
  const request = readOrExplain();
  if (!request) return;

  const limitMs = request.timeoutMinutes * 60_000;
  const limit = setTimeout(
    () =>
      stop.abort(
        new StepStopped(`stopped by the time limit: 'timeout-minutes' is ${request.timeoutMinutes}`),
      ),
    limitMs,
  );
  const run: Run = {
    request,
    tenantId: request.signIn.tenantId ?? '',
    targets: namedTargets(request.targets),
    active: new Set(),
    known: new Map(),
    systemClientIds: new Map(),
    signedIn: false,
    failure: undefined,
    get stopped() {
      return stop.signal.reason instanceof StepStopped ? stop.signal.reason : undefined;
    },
  };
  const unwatch = watch(() => [...run.active].map(({ progress }) => progress));
  await Promise.race([work(run, step), noticed(stop.signal)]);
  clearTimeout(limit);
  unwatch();
  await report(run);
  // Requests may still be under way; nobody waits for them any more.
  if (run.stopped) process.stdout.write('', () => process.exit());
}

/** Bad input ends the run before anything is sent. */
function readOrExplain(): Request | undefined {
  try {
    return readRequest(core.getInput, process.env);
  } catch (error) {
    for (const [name, value] of Object.entries(outputsOf([], 'assign', ''))) core.setOutput(name, value);
    annotate(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function work(run: Run, step: Step): Promise<void> {
  try {
    const session = await openSession(run.request, process.env, step);
    run.tenantId = session.tenantId;
    run.signedIn = true;
    // What a target needs soon is garbage; V8 would give it 128 MiB for new objects before it looks.
    setFlagsFromString('--semi-space-growth-factor=1');
    run.targets = await findTargets(run.request.targets, session.arm);
    if (run.request.operation === 'show') await showAll(run, session, step);
    else await changeAll(run, run.request, session, step);
  } catch (failure) {
    if (!run.stopped) run.failure = failure;
  }
}

async function showAll(run: Run, { arm, identities }: Session, step: Step): Promise<void> {
  await each(run, async (target) => {
    if (!target.progress.last) await load(target.progress, arm);
    await resolveClientId(run, target, identities, step);
    target.done = true;
  });
}

/** Prepares all targets before the first is written: an identity that does not exist stops every write. */
async function changeAll(run: Run, request: ChangeRequest, session: Session, step: Step): Promise<void> {
  const { arm, identities } = session;
  const { dryRun, force } = request;
  const active = (): number => run.active.size;
  const workshop: Workshop = { arm, identities, step, force, warn: once(warn), active };
  const wishOf = ({ progress }: ResourceTarget): Wish => ({
    operation: request.operation,
    selection: selectionFor(request.identities, progress.id),
  });

  await each(run, async (target) => {
    const plan = await prepare(target.progress, wishOf(target), workshop);
    if (plan.removeSystem || isDone(plan) || dryRun) await resolveClientId(run, target, identities, step);
    target.done = isDone(plan);
  });
  const pending = resourcesOf(run).filter(isRunning);
  try {
    const wanted = pending.flatMap(({ progress }) => progress.plan?.addUser ?? []);
    const creation = request.create && creationFor(request.create.location, pending);
    run.known = await ensureIdentities(wanted, identities, creation, { dryRun, log: step.log });
  } catch (failure) {
    for (const target of pending) target.failure = failure;
  }
  if (dryRun) for (const target of pending) target.done = true;
  await each(run, async (target) => {
    await change(target.progress, wishOf(target), workshop);
    await resolveClientId(run, target, identities, step);
    target.done = true;
  });
}

/** A new identity lies in the region asked for, else in that of the first target that wants it. */
function creationFor(
  location: string | undefined,
  pending: readonly ResourceTarget[],
): (id: ResourceId) => Creation {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  const tags = {
    ...(repository ? { 'github-repository': repository } : {}),
    ...(server && repository && run ? { 'github-run': `${server}/${repository}/actions/runs/${run}` } : {}),
  };
  return (id) => {
    const first = pending.find(({ progress }) =>
      progress.plan?.addUser.some((wanted) => resourceKey(wanted) === resourceKey(id)),
    );
    return { location: location ?? first?.progress.last?.location ?? '', tags };
  };
}

/** Asks for the client ID of a target's system-assigned identity, if that was wished: the resource does not tell it. */
async function resolveClientId(
  run: Run,
  { progress }: ResourceTarget,
  identities: Identities,
  step: Step,
): Promise<void> {
  const { request, systemClientIds } = run;
  const key = resourceKey(progress.id);
  const selected = request.identities.system || request.operation === 'set';
  if (!request.resolveClientId || !selected || !progress.last?.identities.system || systemClientIds.has(key))
    return;
  const clientId = await identities.systemClientId(progress.id);
  if (clientId) systemClientIds.set(key, clientId);
  else
    step.log(
      `${nameOf(progress.kind, progress.id)}: the client ID of its system-assigned identity could not be read.`,
    );
}

/** Does something for every resource that is not done, several at once. One that fails stops no other. */
async function each(run: Run, action: (target: ResourceTarget) => Promise<void>): Promise<void> {
  await pMap(
    resourcesOf(run).filter(isRunning),
    async (target) => {
      run.active.add(target);
      try {
        await action(target);
      } catch (failure) {
        if (!run.stopped) target.failure = failure;
      } finally {
        run.active.delete(target);
      }
    },
    { concurrency: run.request.maxParallel },
  );
}

/** A decision made anew after a conflict warns of the same again: each text is told once. */
function once(tell: (text: string) => void): (text: string) => void {
  const told = new Set<string>();
  return (text) => {
    if (!told.has(text)) tell(text);
    told.add(text);
  };
}

function resourcesOf({ targets }: Run): readonly ResourceTarget[] {
  return targets.filter((target) => 'progress' in target);
}

function isRunning({ done, failure }: ResourceTarget): boolean {
  return !done && failure === undefined;
}

/** Ends shortly after a step was stopped. */
function noticed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => setTimeout(resolve, NOTICE_MS), { once: true });
  });
}
