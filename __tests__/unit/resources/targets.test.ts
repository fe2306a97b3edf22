import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Journal } from '../../../src/journal.ts';
import { Targets } from '../../../src/resources/targets.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, targetId } from '../data.ts';
import { ToyStep } from '../toy-clock.ts';

const NAMES = ['one', 'two', 'three', 'four'];
const SUCCEEDED = { state: 'succeeded' } as const;

function targetsOf(maxParallel: number) {
  const step = new ToyStep();
  const refs = NAMES.map((name) => ({ kind: 'app', id: targetId('app', name) }) as const);
  const identities = { system: false, user: [{ id: identityId('id-a') }] };
  return { step, targets: new Targets({ targets: refs, identities, maxParallel }, step, new Journal()) };
}
const statesOf = (targets: Targets): string[] => targets.all.map(({ outcome }) => outcome.state);

describe('targets', () => {
  test('are processed several at once, as many as allowed', async () => {
    const { targets } = targetsOf(2);
    const active: number[] = [];
    await targets.forEachOpen(async (target) => {
      active.push(targets.active.size);
      await nextTurn();
      await nextTurn();
      target.outcome = SUCCEEDED;
    });
    expect([active.length, Math.max(...active)]).toEqual([NAMES.length, 2]);
    expect([targets.active.size, targets.open.length]).toEqual([0, 0]);
  });

  test('continue if one fails', async () => {
    const { targets } = targetsOf(1);
    await targets.forEachOpen(async (target) => {
      if (target.id.name === 'two') throw new Error('boom');
      target.outcome = SUCCEEDED;
    });
    expect(statesOf(targets)).toEqual(['succeeded', 'failed', 'succeeded', 'succeeded']);
  });

  test('after a stop, none begins, and none counts as failed', async () => {
    const { targets, step } = targetsOf(1);
    const begun: string[] = [];
    await targets.forEachOpen(async ({ id }) => {
      begun.push(id.name);
      step.stop(new StepStopped('stopped by SIGTERM'));
      throw new Error('cut off');
    });
    expect([begun, targets.open.length]).toEqual([['one'], NAMES.length]);
  });

  test('share an activity while they are open, and keep it when the step is stopped', () => {
    const { targets, step } = targetsOf(1);
    for (const target of targets.all.slice(0, 1)) target.outcome = SUCCEEDED;
    targets.begin('waiting for its turn');
    step.stop(new StepStopped('stopped by SIGTERM'));
    targets.begin('something else');
    const [done, ...open] = targets.all.map(({ activity: { activity } }) => activity);
    expect([done, ...new Set(open)]).toEqual(['not started', 'waiting for its turn']);
  });

  test('all fail with what all of them need', async () => {
    const { targets } = targetsOf(1);
    for (const target of targets.all.slice(0, 1)) target.outcome = SUCCEEDED;
    await targets.onceForOpen(async () => {
      throw new Error('boom');
    });
    expect(statesOf(targets)).toEqual(['succeeded', 'failed', 'failed', 'failed']);
  });
});
