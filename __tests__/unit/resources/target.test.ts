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

test('the first state is the one before the first write, however often the target is read afterward', async () => {
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

test('principals that its writes deleted are known, but not those that another process removed', async () => {
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

test('the duration of an activity counts from its beginning, not from its repetition', () => {
  const world = worldOf(stateOf(false));
  const { step } = world;
  const target = targetIn(world);
  step.clock.pass(2_000);
  expect(target.activity).toEqual({ activity: 'waiting to start', ms: 2_000 });
  target.begin('reading it');
  step.clock.pass(3_400);
  target.begin('reading it');
  expect(target.activity).toEqual({ activity: 'reading it', ms: 3_400 });
  target.begin('waiting', step.clock.now() - 60_000);
  expect(target.activity).toEqual({ activity: 'waiting', ms: 60_000 });
});

describe('reading a target', () => {
  test("keeps the ID in Azure's spelling, and counts its age from the request", async () => {
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
  ])('for %s of another kind, fails with an error that shows the right input', async (kind, why, fix) => {
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
  ])("if it's missing among %j, suggests only a close name", async (names, fix) => {
    const world = worldOf(stateOf(false));
    world.arm.before.read = () => {
      throw notFound();
    };
    world.arm.children = names.map((name) => ({ name }));
    await expect(targetIn(world, 'environment').load(world.context)).rejects.toMatchObject({
      fix: expect.stringMatching(fix),
    });
  });

  test('reports that it was deleted meanwhile if it existed before', async () => {
    const world = worldOf(stateOf(false));
    const target = targetIn(world);
    await target.load(world.context);
    world.arm.before.read = () => {
      throw notFound();
    };
    target.begin('waiting for Azure');
    const error = await target.load(world.context).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({
      why: 'It was deleted while this step was waiting for Azure.',
      cause: { detail: { code: 'ResourceNotFound' } },
    });
  });

  test("fails with Azure's error if it's refused for another reason", async () => {
    const world = worldOf(stateOf(false));
    const refused = azureError(404, 'ResourceGroupNotFound');
    world.arm.before.read = () => {
      throw refused;
    };
    await expect(targetIn(world).load(world.context)).rejects.toBe(refused);
    expect(world.arm.requests).toEqual(['read']);
  });
});
