import { setFlagsFromString } from 'node:v8';
import type { Http } from './azure/http.ts';
import { type ChangeRequest, isDryRun, type Request } from './request.ts';
import { resourceKey, resourceOf } from './resource-id.ts';
import { change, prepare } from './resources/change.ts';
import type { ChangeContext, ReadContext } from './resources/context.ts';
import type { TargetOrPattern } from './resources/find.ts';
import { Fleet } from './resources/fleet.ts';
import { IdentityProvisioner } from './resources/identity-provisioner.ts';
import type { IdentityIds } from './resources/managed-identities.ts';
import { NameSuggestions } from './resources/not-found.ts';
import { isNoOp } from './resources/plan.ts';
import type { Target } from './resources/target.ts';
import type { Roles } from './roles/roles.ts';
import { openSession, type Session } from './sign-in/session.ts';
import { type StepContext, StepStopped, warnOnce } from './step.ts';

/**
 * The story of one run over all its targets, and the only writer of what is known of it. It may be asked at any
 * moment: a report has to be made even when the step is stopped in the middle.
 */
export class Run {
  readonly request: Request;
  readonly #step: StepContext;
  readonly #http: Http;
  readonly #fleet: Fleet;
  #session: Session | undefined;
  #provisioner: IdentityProvisioner | undefined;
  #roles: Roles | undefined;
  #failure: unknown;

  constructor(request: Request, step: StepContext, http: Http) {
    this.request = request;
    this.#step = { ...step, warn: warnOnce(step.warn) };
    this.#http = http;
    this.#fleet = new Fleet(request, this.#step);
  }

  /** Signs in, finds the targets and does what was asked for. Whatever fails is kept for the report. */
  async work(env: NodeJS.ProcessEnv, firstIdToken: Promise<string> | undefined): Promise<void> {
    const { request } = this;
    try {
      const session = await openSession(request, { env, http: this.#http, step: this.#step, firstIdToken });
      this.#session = session;
      collectGarbageEarly();
      const { arm } = session;
      const context: ReadContext = { arm, clock: this.#step.clock, suggestions: new NameSuggestions(arm) };
      await this.#fleet.find(context);
      this.#roles = await this.#openRoles(session);
      if (request.operation === 'show') await this.#show(session, context);
      else await this.#change(request, session, context);
    } catch (failure) {
      if (!this.stopped) this.#failure = failure;
    }
  }

  async #show(session: Session, context: ReadContext): Promise<void> {
    await this.#fleet.forEachOpen(async (target) => {
      target.begin('reading it');
      if (!target.latest) await target.load(context);
      target.succeed();
      await this.#resolveClientId(target, session);
    });
    await this.#roles?.afterAll(this.#fleet.entries, this.knownIdentities);
  }

  /** Prepares all targets before the first is written: an identity that does not exist stops every write. */
  async #change(request: ChangeRequest, session: Session, read: ReadContext): Promise<void> {
    const { managedIdentities } = session;
    const fleet = this.#fleet;
    const roles = this.#roles;
    const provisioner = new IdentityProvisioner({ ...request, ...read, managedIdentities, step: this.#step });
    this.#provisioner = provisioner;
    const context: ChangeContext = {
      ...this.#step,
      ...read,
      operation: request.operation,
      force: request.force,
      active: () => fleet.active.size,
      provisioner,
    };
    await fleet.forEachOpen(async (target) => {
      const plan = await prepare(target, context);
      // Whose identities get or lose roles is not done yet.
      if (isNoOp(plan) && !roles) target.succeed();
      // Once it is removed, nobody can be asked for its client ID.
      if (isNoOp(plan) || plan.removeSystem) await this.#resolveClientId(target, session);
    });
    fleet.begin('making sure that its identities exist');
    await fleet.onceForOpen(async () => provisioner.check(await fleet.wantedIdentities()));
    await roles?.check(fleet.open, provisioner.known);
    fleet.begin('making sure that its identities exist');
    await fleet.onceForOpen(async () => provisioner.ensure(await fleet.wantedIdentities()));
    fleet.begin('waiting for its turn');
    await fleet.forEachOpen(async (target) => {
      await roles?.beforeChange(target);
      if (isDryRun(request) || (target.plan && isNoOp(target.plan))) target.succeed();
      else await change(target, context);
      await this.#resolveClientId(target, session);
      await roles?.afterChange(target);
    });
    if (!this.stopped) await roles?.afterAll(fleet.entries, provisioner.known);
  }

  async #resolveClientId(target: Target, { managedIdentities }: Session): Promise<void> {
    const { resolveClientId, operation } = this.request;
    if (!resolveClientId || !(target.selection.system || operation === 'set')) return;
    await target.loadSystemClientId(managedIdentities);
    if (target.systemClientId !== null || !target.latest?.identities.system) return;
    this.#step.info(`${target.label}: the client ID of its system-assigned identity could not be read.`);
  }

  /** Loaded late: most steps have nothing to do with roles. */
  async #openRoles({ arm, managedIdentities }: Session): Promise<Roles | undefined> {
    if (!concernsRoles(this.request)) return undefined;
    const { openRoles } = await import(/* webpackChunkName: "roles" */ './roles/roles.ts');
    return openRoles(this.request, { ...this.#step, arm, managedIdentities });
  }

  /** The targets in the order of the outputs, and the patterns that gave none. */
  get entries(): readonly TargetOrPattern[] {
    return this.#fleet.entries;
  }

  /** The targets alone, in the same order. */
  get targets(): readonly Target[] {
    return this.#fleet.targets;
  }

  /** The targets that are being worked on at this moment. */
  get active(): ReadonlySet<Target> {
    return this.#fleet.active;
  }

  /** The tenant signed in to, as far as it is known. */
  get tenantId(): string {
    return this.#session?.tenantId ?? this.request.signIn.tenantId ?? '';
  }

  /** Whether signing in is done. */
  get isSignedIn(): boolean {
    return this.#session !== undefined;
  }

  /** What failed for the step as a whole: signing in, or the roles that it names. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Why the step was stopped, if it was. */
  get stopped(): StepStopped | undefined {
    const { reason } = this.#step.signal;
    return reason instanceof StepStopped ? reason : undefined;
  }

  /** What Azure said of identities that were about to be assigned, by {@link resourceKey}. */
  get knownIdentities(): ReadonlyMap<string, IdentityIds> {
    return this.#provisioner?.known ?? new Map();
  }

  /** The identities whose creation was sent. */
  get createdIdentities(): IdentityProvisioner['created'] {
    return this.#provisioner?.created ?? [];
  }

  /** The work on roles; undefined where the request has none. */
  get roles(): Roles | undefined {
    return this.#roles;
  }

  /**
   * How the last attempt of a request failed that is still being retried: a request about this target, or one that
   * several targets share, such as that for an identity; without a target, any request.
   */
  lastFault(target?: Target): string | undefined {
    return this.#http.lastFault((url) => {
      const about = target && resourceOf(url);
      return !about || resourceKey(about) === resourceKey(target.id);
    });
  }
}

/** What a target needs is soon garbage, and V8 would let new objects fill 128 MiB before it collects any. */
function collectGarbageEarly(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Check that a request has to do with roles. */
function concernsRoles(request: Request): boolean {
  if (request.operation === 'show') return request.resolveRoles;
  const deletes = request.operation !== 'assign' && request.deleteRoleAssignments;
  return request.roles.length > 0 || deletes;
}
