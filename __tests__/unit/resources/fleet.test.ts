import { describe, expect, test } from '@jest/globals';
import { formatResourceId } from '../../../src/resource-id.ts';
import { Fleet } from '../../../src/resources/fleet.ts';
import { NO_IDENTITIES } from '../../../src/resources/identity-set.ts';
import { makePlan } from '../../../src/resources/plan.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, targetId } from '../data.ts';
import { ToyStep } from '../toy-clock.ts';

const NAMES = ['one', 'two', 'three', 'four'];
const a = identityId('id-a');

function fleetOf(maxParallel: number) {
  const step = new ToyStep();
  const targets = NAMES.map((name) => ({ kind: 'app', id: targetId('app', name) }) as const);
  const fleet = new Fleet({ targets, identities: { system: false, user: [{ id: a }] }, maxParallel }, step);
  return { step, fleet };
}

describe('a fleet', () => {
  test('is worked on by so many at once as are allowed, and shows which', async () => {
    const { fleet } = fleetOf(2);
    const active: number[] = [];
    await fleet.forEachOpen(async (target) => {
      active.push(fleet.active.size);
      await Promise.resolve();
      target.succeed();
    });
    expect(active).toHaveLength(NAMES.length);
    expect(Math.max(...active)).toBeLessThanOrEqual(2);
    expect([fleet.active.size, fleet.open.length]).toEqual([0, 0]);
  });

  test('goes on where one target fails', async () => {
    const { fleet } = fleetOf(1);
    await fleet.forEachOpen(async (target) => {
      if (target.id.name === 'two') throw new Error('boom');
      target.succeed();
    });
    expect(fleet.targets.map(({ outcome }) => outcome.state)).toEqual([
      'succeeded',
      'failed',
      'succeeded',
      'succeeded',
    ]);
  });

  test('begins nothing after a stop, and calls nothing failed for it', async () => {
    const { fleet, step } = fleetOf(1);
    const begun: string[] = [];
    await fleet.forEachOpen(async ({ id }) => {
      begun.push(id.name);
      step.stop(new StepStopped('stopped by SIGTERM'));
      throw new Error('cut off');
    });
    expect(begun).toEqual(['one']);
    expect(fleet.open).toHaveLength(NAMES.length);
  });

  test('says what goes on for all that are open, and no more once it is stopped', () => {
    const { fleet, step } = fleetOf(1);
    fleet.targets[0]?.succeed();
    fleet.begin('waiting for its turn');
    step.stop(new StepStopped('stopped by SIGTERM'));
    fleet.begin('something else');
    const [done, ...open] = fleet.targets.map(({ activity }) => activity);
    expect([done, ...new Set(open)]).toEqual(['not started, 0 s', 'waiting for its turn, 0 s']);
  });

  test('makes what fails for all the failure of each that is open', async () => {
    const { fleet } = fleetOf(1);
    fleet.targets[0]?.succeed();
    await fleet.onceForOpen(async () => {
      throw new Error('boom');
    });
    expect(fleet.targets.map(({ outcome }) => outcome.state)).toEqual([
      'succeeded',
      'failed',
      'failed',
      'failed',
    ]);
  });

  test('wants each identity once, and nothing for targets that are done', async () => {
    const { fleet } = fleetOf(1);
    for (const target of fleet.targets) {
      target.setPlan(makePlan(NO_IDENTITIES, { operation: 'assign', selection: target.selection }));
    }
    const wanted = await fleet.wantedIdentities();
    expect(wanted.map(({ id }) => formatResourceId(id))).toEqual([formatResourceId(a)]);
    for (const target of fleet.targets) target.succeed();
    expect(await fleet.wantedIdentities()).toEqual([]);
  });
});
