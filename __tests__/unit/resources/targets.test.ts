import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Journal } from '../../../src/journal.ts';
import type { JsonObject } from '../../../src/json.ts';
import { Problem } from '../../../src/problem.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import type { Target } from '../../../src/resources/target.ts';
import { Targets } from '../../../src/resources/targets.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, targetId } from '../data.ts';
import { ToyStep } from '../toy-clock.ts';
import { azureError, stateOf, worldOf } from './context.ts';

const NAMES = ['one', 'two', 'three', 'four'];
const SUCCEEDED = { state: 'succeeded' } as const;

function targetsOf(maxParallel: number) {
  const step = new ToyStep();
  const refs = NAMES.map((name) => targetId('app', name));
  const identities = { system: false, user: [identityId('id-a')] };
  return {
    step,
    targets: new Targets({ targets: refs, identities, maxParallel }, { ...step, journal: new Journal() }),
  };
}
const statesOf = (targets: Targets): string[] => targets.all.map(({ outcome }) => outcome.state);

describe('targets', () => {
  test('are processed in parallel, up to the limit', async () => {
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

  test("don't begin after a stop and don't count as failed", async () => {
    const { targets, step } = targetsOf(1);
    const begun: string[] = [];
    await targets.forEachOpen(async ({ id }) => {
      begun.push(id.name);
      step.stop(new StepStopped('stopped by SIGTERM'));
      throw new Error('cut off');
    });
    expect([begun, targets.open.length]).toEqual([['one'], NAMES.length]);
  });

  test("share an activity while they're open, and keep it when the step is stopped", () => {
    const { targets, step } = targetsOf(1);
    for (const target of targets.all.slice(0, 1)) target.outcome = SUCCEEDED;
    targets.begin('waiting for its turn');
    step.stop(new StepStopped('stopped by SIGTERM'));
    targets.begin('something else');
    const [done, ...open] = targets.all.map(({ activity: { activity } }) => activity);
    expect([done, ...new Set(open)]).toEqual(['waiting to start', 'waiting for its turn']);
  });
});

const listed = (...names: readonly string[]): readonly JsonObject[] =>
  names.map((name) => ({ id: formatResourceId(targetId('app', name)), name, location: 'westeurope' }));

/** Find the targets of a request: their kind, name, and perhaps resource group. */
async function find(refs: readonly string[], children: readonly unknown[], listError?: Error) {
  const world = worldOf(stateOf(false));
  world.arm.children = children;
  world.arm.before.list = () => {
    if (listError) throw listError;
  };
  const ids = refs.map((ref) => {
    const [kind, name = '', group] = ref.split(' ');
    return targetId(kind === 'job' ? 'job' : 'app', name, group);
  });
  const request = { targets: ids, identities: { system: true, user: [] }, maxParallel: 5 };
  const targets = new Targets(request, world.context);
  await targets.expandPatterns(world.context);
  return { ...world, found: targets.all };
}
const wordOf = ({ kind, id, outcome }: Target): string => {
  const error = outcome.state === 'failed' ? outcome.error : undefined;
  return error instanceof Problem ? `${id.name}: ${error.fix}` : `${kind} ${id.name}`;
};

const CHECK = "Check 'app-name', 'resource-group', and 'subscription-id'.";

describe('the targets of a request', () => {
  test.each<[rule: string, refs: readonly string[], names: readonly string[], found: readonly string[]]>([
    ['by name, without a list', ['app web', 'job web'], ['x'], ['app web', 'job web']],
    ['by pattern, ordered by name', ['app w*'], ['worker', 'api', 'web'], ['app web', 'app worker']],
    ['all', ['app *'], ['b', 'a'], ['app a', 'app b']],
    [
      'the order stays',
      ['app z', 'app w*', 'app a'],
      ['web', 'worker'],
      ['app z', 'app web', 'app worker', 'app a'],
    ],
    [
      'listed twice in any casing: once, in the first position',
      ['app w*', 'app WEB', 'app *b'],
      ['web', 'worker'],
      ['app web', 'app worker'],
    ],
    ['no match', ['app x*', 'app a'], ['web', 'api'], [`x*: ${CHECK}`, 'app a']],
    ['no match, but a close name', ['app wbe*'], ['web', 'api'], [`wbe*: Did you mean 'web'? ${CHECK}`]],
  ])('%s', async (_rule, refs, names, expected) => {
    const { found } = await find(refs, listed(...names));
    expect(found.map(wordOf)).toEqual(expected);
  });
});

test("patterns of one kind and resource group share a list, and its entries aren't read again", async () => {
  const refs = ['app w*', 'app a*', 'app * SHOP', 'job n*'];
  const { arm, found, step } = await find(refs, listed('web', 'api', 'nightly'));
  expect(arm.requests).toEqual(['list', 'list']);
  expect(found[0]?.latest).toMatchObject({
    location: 'westeurope',
    readAt: step.clock.now(),
  });
});

test("a list that can't be read fails only its patterns", async () => {
  const refused = azureError(403, 'AuthorizationFailed');
  const { found } = await find(['app w*', 'app web'], [], refused);
  expect(found.map(({ outcome }) => outcome)).toEqual([
    { state: 'failed', error: refused },
    { state: 'open' },
  ]);
});

test("entries of a list that aren't resources are skipped", async () => {
  const { found } = await find(['app *'], [null, 'x', ...listed('web')]);
  expect(found.map(wordOf)).toEqual(['app web']);
});
