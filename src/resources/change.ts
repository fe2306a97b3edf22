import type { AzureError } from '../azure/errors.ts';
import { type Decision, execute, isFresh, type Retry } from '../execute.ts';
import type { Entry } from '../journal.ts';
import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { formatResourceId } from '../resource-id.ts';
import { sentenceList } from '../text.ts';
import type { ResourceContext } from './context.ts';
import type { Comparison } from './plan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';
import { waitForCompletion, waitUntilIdle } from './wait.ts';

/** The number of accepted writes that other processes can revert before the step gives up. */
const MAX_ROUNDS = 3;

/** A write that a change needs, as decided on a reading. */
export interface Step {
  /** The change in lines, for the journal. */
  readonly changes: readonly string[];
  /** The document to send. */
  readonly body: JsonObject;
  /** Compare a reading with the plan behind the write. */
  readonly compare: (now: Snapshot) => Comparison;
  /** When the oldest reading behind it was sent, in milliseconds since 1970. */
  readonly decidedAt: number;
}

/** A change of a target: of its identities, or of its registries. */
export interface Change {
  readonly kind: Entry['kind'];
  /** Decide on the target's latest reading. Undefined: nothing is left to change. */
  decide(snapshot: Snapshot): Promise<Step | undefined>;
  /** Judge a refusal that isn't a running change or throttling. */
  judge(error: AzureError, step: Step, failures: number): Retry | undefined;
  /** See a reading while the change runs. */
  onReading?(): void;
  /** See the end of a write. */
  onEnd?(step: Step, now: Snapshot): void;
}

/**
 * Change a target until it is as it should be: decide, write, wait, compare, and again if another process reverted
 * something. The result on the resource counts, whoever wrote it.
 * @throws {Problem} if the change keeps being reverted.
 */
export async function converge(target: Target, change: Change, context: ResourceContext): Promise<void> {
  for (let round = 0; ; round += 1) {
    const entry = plannedEntry(target, change.kind, context);
    const attempt = new Attempt(target, change, entry, round, context);
    const answer = await execute(attempt, context);
    const { step, before } = attempt;
    if (answer === undefined && !attempt.wasTaken) {
      dropEntry(target, entry, context);
      return;
    }
    if (!step || !before) return;
    const now = await waitForCompletion(
      target,
      {
        status: answer?.status ?? 200,
        operationUrl: answer && context.arm.operationUrl(answer),
        compare: step.compare,
        before,
      },
      context,
      () => change.onReading?.(),
    );
    entry.state = 'done';
    entry.doneAt = context.clock.now();
    change.onEnd?.(step, now);
  }
}

/** One round of a change, for the executor. */
class Attempt {
  readonly entry: Entry;
  /** The last decision, and the reading behind it. */
  step: Step | undefined;
  before: Snapshot | undefined;
  /** A write without an answer was accepted. */
  wasTaken = false;
  readonly #target: Target;
  readonly #change: Change;
  readonly #round: number;
  readonly #context: ResourceContext;

  constructor(target: Target, change: Change, entry: Entry, round: number, context: ResourceContext) {
    this.#target = target;
    this.#change = change;
    this.entry = entry;
    this.#round = round;
    this.#context = context;
  }

  get subscriptionId(): string {
    return this.#target.id.subscriptionId;
  }

  async decide(): Promise<Decision<Awaited<ReturnType<ResourceContext['arm']['write']>>> | undefined> {
    const [target, context] = [this.#target, this.#context];
    const { arm, info } = context;
    // After a refusal or a lost answer, only a new reading counts.
    if (this.entry.error !== undefined || !isFresh(target.latest, context)) await target.load(context);
    const snapshot = await waitUntilIdle(target, context);
    if (this.entry.state === 'sent' && this.step && this.step.compare(snapshot) !== 'unmet') {
      this.entry.state = 'accepted';
      this.wasTaken = true;
      return undefined;
    }
    const step = await this.#change.decide(snapshot);
    if (!step) return undefined;
    if (this.#round === MAX_ROUNDS) throw reverted(target, step);
    this.step = step;
    this.before = target.latest ?? snapshot;
    this.entry.changes = step.changes;
    target.begin('sending the change');
    const again =
      this.#round > 0
        ? ` Another process reverted it. Writing it again (${this.#round + 1} of ${MAX_ROUNDS}).`
        : '';
    info(`Updating ${target.label}: ${step.changes.join(', ')}.${again}`);
    const request = {
      method: 'PATCH',
      id: formatResourceId(target.id),
      body: step.body,
      action: `update ${target.label}`,
    } as const;
    return { decidedAt: step.decidedAt, send: (departure) => arm.write(request, departure) };
  }

  onRetry(reason: string): void {
    this.#target.begin(reason);
  }

  judge(error: AzureError, failures: number): Retry | undefined {
    return this.step && this.#change.judge(error, this.step, failures);
  }
}

/** Take the planned entry of a target, or plan a new one. */
function plannedEntry(target: Target, kind: Entry['kind'], { journal }: ResourceContext): Entry {
  const planned = target.writes.find((entry) => entry.kind === kind && entry.state === 'planned');
  return planned ?? planWrite(target, kind, [], { journal });
}

/** Plan a write to a target. */
export function planWrite(
  target: Target,
  kind: Entry['kind'],
  changes: readonly string[],
  { journal }: Pick<ResourceContext, 'journal'>,
): Entry {
  const entry = journal.plan(kind, target.label, changes);
  target.writes.push(entry);
  return entry;
}

/** Drop a write to a target that turned out not to be needed. */
export function dropEntry(target: Target, entry: Entry, { journal }: Pick<ResourceContext, 'journal'>): void {
  journal.drop(entry);
  target.writes.splice(target.writes.indexOf(entry), 1);
}

function reverted(target: Target, { changes }: Step): Problem {
  return new Problem(`Can't update ${target.label}.`, {
    why:
      `Azure accepted the change ${MAX_ROUNDS} times, and each time another process reverted it: ` +
      `${sentenceList(changes)}.`,
    fix: 'Let only one pipeline, policy, or template own the identities and registries of this resource.',
  });
}
