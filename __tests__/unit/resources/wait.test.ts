import { describe, expect, test } from '@jest/globals';
import type { ResourceContext } from '../../../src/resources/identities.ts';
import { compare, makePlan } from '../../../src/resources/plan.ts';
import type { Snapshot } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { pollDelay, waitForCompletion, waitUntilIdle } from '../../../src/resources/wait.ts';
import { StepStopped } from '../../../src/step.ts';
import { desired, identityId, targetId } from '../data.ts';
import { read } from '../merge-patch.ts';
import { stateOf, type ToyWorld, worldOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const HAS = stateOf(false, a);
const WANTED = stateOf(false, a, b);
const SELECTION = { system: false, user: [b] };
const URL = 'https://management.azure.com/operation';

describe('the delay before a poll', () => {
  test.each<[elapsedMs: number, active: number, delay: number]>([
    [0, 1, 500],
    [4_999, 1, 500],
    [5_000, 1, 1_000],
    [19_999, 1, 1_000],
    [20_000, 1, 2_000],
    [300_000, 1, 30_000],
    [7_200_000, 1, 60_000],
    [0, 10, 500],
    [0, 24, 1_200],
    [0, 200, 10_000],
    [600_000, 2_000, 100_000],
  ])('after %i ms, with %i targets: %i ms', (elapsedMs, active, delay) => {
    expect(pollDelay(elapsedMs, active)).toBe(delay);
  });

  test.each([1, 10, 50, 200, 5_000])(
    "%i targets at once leave a fifth of ARM's refill rate unused",
    (active) => {
      const seconds = 60;
      const reads = active * readTimes(seconds * 1_000, active).length;
      // ARM: 250 at once, and 25 a second.
      expect(reads).toBeLessThanOrEqual(250 + 20 * seconds);
    },
  );
});

/** When a target is read, in milliseconds since its change was accepted, until that time. */
function readTimes(untilMs: number, active: number): number[] {
  const times: number[] = [];
  for (let at = pollDelay(0, active); at < untilMs; at += pollDelay(at, active)) times.push(at);
  return times;
}

/** A world with a target whose change (adding b) was just accepted, and its outcome. */
interface Change extends ToyWorld {
  readonly target: Target;
  readonly wait: (answer?: { status?: number; location?: string }) => Promise<Snapshot>;
}
async function accepted(more: Partial<ResourceContext> = {}): Promise<Change> {
  const world = worldOf(HAS);
  const context = { ...world.context, ...more };
  const target = new Target(targetId('app', 'web'), SELECTION, world.context);
  const before = await target.load(world.context);
  const plan = makePlan(read(HAS), desired('assign', false, b));
  return {
    ...world,
    target,
    wait: ({ status = 200, ...headers } = {}) =>
      waitForCompletion(
        target,
        {
          answer: { status, headers, body: undefined },
          before,
          compare: (now) => compare(plan, now.identities),
        },
        context,
      ),
  };
}
const userOf = ({ identities }: Snapshot): readonly string[] =>
  [...identities.user.values()].map(({ name }) => name);

describe('waiting for the end of a change', () => {
  test('after 200, the resource is read at once', async () => {
    const { arm, step, wait } = await accepted();
    arm.place(WANTED);
    expect(userOf(await wait())).toEqual(['id-a', 'id-b']);
    expect([step.clock.sleeps, arm.requests]).toEqual([[], ['read', 'read']]);
  });

  test("after 202, the resource is read every half second and then every second, until it's as planned", async () => {
    const { arm, step, wait, target } = await accepted();
    arm.place(HAS, { provisioningState: 'InProgress' });
    step.clock.after(7_000, () => arm.place(WANTED));
    await wait({ status: 202, location: URL });
    expect(step.clock.sleeps).toEqual([...Array(10).fill(500), 1_000, 1_000]);
    expect(arm.requests).not.toContain('operation');
    expect(target.activity).toEqual({ activity: 'waiting for Azure (Succeeded)', ms: 7_000 });
  });

  test('with 100 targets, the resource is read every 5 seconds', async () => {
    const { arm, step, wait } = await accepted({ active: { size: 100 } });
    arm.place(HAS, { provisioningState: 'InProgress' });
    step.clock.after(7_000, () => arm.place(WANTED));
    await wait({ status: 202 });
    expect(step.clock.sleeps).toEqual([5_000, 5_000]);
  });

  test("for 10 seconds, reads that show the state before the change don't count", async () => {
    const { arm, step, wait } = await accepted();
    step.clock.after(9_000, () => arm.place(WANTED));
    expect(userOf(await wait({ location: URL }))).toEqual(['id-a', 'id-b']);
    expect(arm.requests).toContain('operation');
    expect(step.clock.sleeps.reduce((sum, wait) => sum + wait, 0)).toBe(9_000);
  });

  test('if the resource shows that the change failed, the wait fails with its message', async () => {
    const { arm, step, wait } = await accepted();
    const words = { provisioningState: 'Failed', deploymentErrors: 'image not found' };
    step.clock.after(1_000, () => arm.place(WANTED, words));
    await expect(wait({ status: 202 })).rejects.toThrow('Failed: image not found');
  });

  test("if the operation can't be read or has no URL, only the resource counts", async () => {
    for (const location of [URL, undefined]) {
      const { arm, step, wait } = await accepted();
      arm.operationState = { state: 'unknown' };
      arm.place(HAS, { provisioningState: 'Failed' });
      await expect(wait(location ? { location } : {})).rejects.toThrow('Failed');
      expect(step.clock.sleeps.reduce((sum, wait) => sum + wait, 0)).toBe(10_000);
      expect(arm.requests.includes('operation')).toBe(location !== undefined);
    }
  });

  test('the wait for principal IDs that never appear ends when the step is stopped', async () => {
    const { arm, step, wait, target } = await accepted();
    arm.place(WANTED, {}, false);
    step.clock.after(3_600_000, () => step.stop(new StepStopped('stopped by the time limit')));
    await expect(wait({ location: URL })).rejects.toThrow('stopped by the time limit');
    expect(target.activity.activity).toBe('waiting for Azure (for the principal IDs of new identities)');
  });

  test('the wait ends if the resource is being deleted', async () => {
    const { arm, wait } = await accepted();
    arm.place(HAS, { provisioningState: 'ScheduledForDelete' });
    await expect(wait()).rejects.toMatchObject({ why: expect.stringContaining('ScheduledForDelete') });
  });

  test("a stopped step doesn't read again", async () => {
    const { arm, step, wait } = await accepted();
    step.stop(new StepStopped('stopped by SIGINT'));
    await expect(wait({ status: 202 })).rejects.toThrow('stopped by SIGINT');
    expect(arm.requests).toEqual(['read']);
  });
});

describe('waiting until Azure is idle', () => {
  function idle(provisioningState = 'Succeeded'): ToyWorld & { readonly target: Target } {
    const world = worldOf(HAS);
    world.arm.place(HAS, { provisioningState });
    return { ...world, target: new Target(targetId('app', 'web'), SELECTION, world.context) };
  }

  test('returns at once if the last change failed', async () => {
    const { arm, context, target, step } = idle('Failed');
    expect(await waitUntilIdle(target, context)).toMatchObject({ provisioningState: 'Failed' });
    expect([arm.requests, step.clock.sleeps]).toEqual([['read'], []]);
  });

  test('waits in an unknown state', async () => {
    const { arm, context, target, step } = idle('SomethingNew');
    step.clock.after(2_000, () => arm.place(WANTED));
    expect(userOf(await waitUntilIdle(target, context))).toEqual(['id-a', 'id-b']);
    expect(step.clock.sleeps).toEqual([500, 500, 500, 500]);
    const activity = 'waiting for another change to finish (SomethingNew)';
    expect(target.activity).toEqual({ activity, ms: 2_000 });
  });

  test.each([true, false])(
    'fails for a resource that is being deleted (read before: %p)',
    async (wasRead) => {
      const { context, target } = idle('ScheduledForDelete');
      if (wasRead) await target.load(context);
      await expect(waitUntilIdle(target, context)).rejects.toMatchObject({
        why: expect.stringContaining('ScheduledForDelete'),
      });
    },
  );
});
