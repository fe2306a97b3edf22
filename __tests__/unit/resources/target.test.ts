import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../src/kinds.ts';
import { Problem } from '../../../src/problem.ts';
import { makePlan } from '../../../src/resources/plan.ts';
import { Target } from '../../../src/resources/target.ts';
import { identityId, targetId } from '../data.ts';
import { azureError, stateOf, type ToyWorld, worldOf } from './context.ts';

const SYSTEM = { system: true, user: [] };
const a = identityId('id-a');

function targetIn({ context }: ToyWorld, kind: Kind = 'app'): Target {
  return new Target(targetId(kind, 'web'), SYSTEM, context);
}
const notFound = () => azureError(404, 'ResourceNotFound');

test('the first state is the one before the first write that left, however often it is read after that', async () => {
  const world = worldOf(stateOf(false));
  const target = targetIn(world);
  await target.load(world.context);
  const entry = world.context.journal.plan('identities', target, []);
  entry.state = 'refused';
  world.arm.place(stateOf(false, a));
  const second = await target.load(world.context);
  expect(target.first).toBe(second);
  entry.state = 'accepted';
  world.arm.place(stateOf(true, a));
  await target.load(world.context);
  expect([target.first, target.latest?.identities.system !== undefined]).toEqual([second, true]);
});

test('every principal that its writes destroyed is known, and none that another process removed', async () => {
  const world = worldOf(stateOf(true));
  const { arm, context } = world;
  const target = targetIn(world);
  await target.load(context);
  arm.place(stateOf(false));
  await target.load(context);
  expect([...target.destroyed]).toEqual([]);
  arm.place(stateOf(true));
  const { identities } = await target.load(context);
  target.plan = makePlan(identities, { operation: 'remove', selection: SYSTEM });
  context.journal.plan('identities', target, []).state = 'accepted';
  for (const state of [stateOf(false), stateOf(true), stateOf(false)]) {
    arm.place(state);
    await target.load(context);
  }
  expect([...target.destroyed]).toEqual(['p']);
});

test('its activity counts from when it began, not from when it is repeated', () => {
  const world = worldOf(stateOf(false));
  const { step } = world;
  const target = targetIn(world);
  step.clock.pass(2_000);
  expect(target.activity).toEqual({ activity: 'not started', ms: 2_000 });
  target.begin('reading it');
  step.clock.pass(3_400);
  target.begin('reading it');
  expect(target.activity).toEqual({ activity: 'reading it', ms: 3_400 });
  target.begin('waiting', step.clock.now() - 60_000);
  expect(target.activity).toEqual({ activity: 'waiting', ms: 60_000 });
});

describe('reading it', () => {
  test('takes the ID in the spelling of Azure, and its age from the sending of the request', async () => {
    const world = worldOf(stateOf(true));
    world.arm.document = {
      ...world.arm.document,
      id: '/subscriptions/11111111-2222-4333-8444-555555555555/resourcegroups/Shop/providers/Microsoft.App/containerapps/Web',
    };
    const target = targetIn(world);
    const sentAt = world.step.clock.now();
    world.arm.before.read = () => world.step.clock.pass(4_000);
    const { readAt } = await target.load(world.context);
    expect([target.id.name, target.id.resourceGroup, readAt]).toEqual(['Web', 'Shop', sentAt]);
  });

  test.each<[kind: Kind, fact: RegExp, fix: RegExp]>([
    ['app', /'web' is a container apps? job/i, /Use 'job-name' instead of 'app-name'/],
    ['job', /'web' is a container app/i, /Use 'app-name' instead of 'job-name'/],
  ])('%s that is of the other kind: the error shows the right input', async (kind, why, fix) => {
    const world = worldOf(stateOf(false));
    world.arm.before.read = (nth) => {
      if (nth === 1) throw notFound();
    };
    const error = await targetIn(world, kind)
      .load(world.context)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ why: expect.stringMatching(why), fix: expect.stringMatching(fix) });
  });

  test.each<[names: readonly string[], meant: RegExp]>([
    [['search', 'wbe'], /Did you mean 'wbe'\?/],
    [['search', 'api'], /^Check 'environment-name'/],
  ])('missing among %j: a suggestion only if it is close', async (names, fix) => {
    const world = worldOf(stateOf(false));
    world.arm.before.read = () => {
      throw notFound();
    };
    world.arm.children = names.map((name) => ({ name }));
    await expect(targetIn(world, 'environment').load(world.context)).rejects.toMatchObject({
      fix: expect.stringMatching(fix),
    });
  });

  test('that is gone although it was there: it was deleted meanwhile', async () => {
    const world = worldOf(stateOf(false));
    const target = targetIn(world);
    await target.load(world.context);
    world.arm.before.read = () => {
      throw notFound();
    };
    target.begin('waiting for Azure');
    const error = await target.load(world.context).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ why: 'It was deleted while this step was waiting for Azure.' });
  });

  test('that is refused otherwise: the error is from Azure', async () => {
    const world = worldOf(stateOf(false));
    const refused = azureError(404, 'ResourceGroupNotFound');
    world.arm.before.read = () => {
      throw refused;
    };
    await expect(targetIn(world).load(world.context)).rejects.toBe(refused);
    expect(world.arm.requests).toEqual(['read']);
  });
});
