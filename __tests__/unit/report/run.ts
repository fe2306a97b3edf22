import type { Http } from '../../../src/azure/http.ts';
import type { Entry, WriteState } from '../../../src/journal.ts';
import type { JsonObject } from '../../../src/json.ts';
import { type Findings, findingsOf } from '../../../src/report/findings.ts';
import type { Identities } from '../../../src/resources/identities.ts';
import type { IdentityIds } from '../../../src/resources/managed-identities.ts';
import { describePlan, makePlan } from '../../../src/resources/plan.ts';
import type { IdentitySet } from '../../../src/resources/snapshot.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import type { RegistryRecord, Target } from '../../../src/resources/target.ts';
import type { RoleRecord } from '../../../src/roles/record.ts';
import { newRun, type RunState } from '../../../src/run.ts';
import { wireOf } from '../data.ts';
import { request, type With } from '../inputs/request.ts';
import { ToyStep } from '../toy-clock.ts';

/** The progress of a target. */
export interface Progress {
  /** The identities that it had when it was first read. */
  readonly before?: IdentitySet;
  /** The identities that it has by now. Default: the same as before. */
  readonly now?: IdentitySet;
  /** The progress of writing its identities. */
  readonly write?: WriteState;
  readonly error?: unknown;
  /** It isn't done. */
  readonly isOpen?: boolean;
  readonly registries?: readonly RegistryRecord[];
  readonly properties?: JsonObject;
  readonly systemClientId?: string;
}

/** A run that has progressed this far, without anything that sends requests. */
export class ToyRun {
  readonly step = new ToyStep();
  readonly state: RunState;

  constructor(inputs: With = {}, lastFault?: string) {
    const { signal, clock, info, warn, mask } = this.step;
    const http = { lastFault } as Partial<Http> as Http;
    this.state = newRun(request(inputs), { signal, clock, info, warn, mask }, http, clock.now());
    this.state.session = { tenantId: 'tenant' } as NonNullable<RunState['session']>;
  }

  /** Let each target progress this far, in order. */
  advance(...progress: readonly Progress[]): this {
    for (const [at, one] of progress.entries()) {
      const target = this.state.targets.all[at];
      if (target) this.#advance(target, one);
    }
    return this;
  }

  #advance(target: Target, progress: Progress): void {
    const { before, now = before, write, error, isOpen = false, registries = [], properties = {} } = progress;
    const { operation } = this.state.request;
    const read = (identities: IdentitySet): Target['latest'] =>
      snapshotOf({ identity: wireOf(identities), properties }, target.id, 0);
    target.first = before && read(before);
    target.latest = now && read(now);
    if (before && operation !== 'show') {
      target.plan = makePlan(before, { operation, selection: target.selection });
      if (write) this.entry('identities', target, describePlan(target.plan), write);
    }
    target.registries = registries;
    target.systemClientId = progress.systemClientId ?? null;
    target.outcome = isOpen ? { state: 'open' } : error ? { state: 'failed', error } : { state: 'succeeded' };
  }

  /** Put a write to something into the journal. */
  entry(
    kind: Entry['kind'],
    about: string | Entry['subject'],
    changes: readonly string[],
    state: WriteState,
  ): Entry {
    const subject = typeof about === 'string' ? { label: about } : about;
    const entry = this.state.journal.plan(kind, subject, changes);
    entry.state = state;
    return entry;
  }

  /** Identities that were looked up. */
  know(...ids: readonly IdentityIds[]): this {
    const known = new Map(ids.map((one) => [`${idOf(one)}`.toLowerCase(), one]));
    this.state.identities = { known } as unknown as Identities;
    return this;
  }

  /** The roles of the step. */
  roles(...records: readonly RoleRecord[]): this {
    for (const record of records) this.state.roles.records.add(record);
    return this;
  }

  get findings(): Findings {
    return findingsOf(this.state, 'https://github.com/o/r/blob/v1/docs/using-the-identity.md');
  }
}

function idOf({ id }: IdentityIds): string {
  return `/subscriptions/${id.subscriptionId}/resourceGroups/${id.resourceGroup}/providers/${id.type}/${id.name}`;
}
