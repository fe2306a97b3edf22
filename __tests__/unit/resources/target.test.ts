import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../src/kinds.ts';
import { NotFoundError } from '../../../src/resources/not-found.ts';
import { Target, type WriteState } from '../../../src/resources/target.ts';
import { identityId, targetId } from '../data.ts';
import { ToyIdentities } from '../toy-identities.ts';
import { azureError, stateOf, type ToyWorld, worldOf } from './context.ts';

const SYSTEM = { system: true, user: [] };
const a = identityId('id-a');

function targetIn({ step }: ToyWorld, kind: Kind = 'app'): Target {
  return new Target(targetId(kind, 'web'), SYSTEM, step.clock);
}

describe('what became of the writes', () => {
  type Step = 'send' | 'accept' | 'refuse' | 'succeed';
  test.each<[rule: string, steps: readonly Step[], write: WriteState]>([
    ['nothing was sent', [], 'none'],
    ['nothing had to be sent', ['succeed'], 'none'],
    ['sent, no answer yet', ['send'], 'unknown'],
    ['accepted', ['send', 'accept'], 'accepted'],
    ['refused', ['send', 'refuse'], 'none'],
    ['refused, then sent again', ['send', 'refuse', 'send'], 'unknown'],
    ['refused, then accepted', ['send', 'refuse', 'send', 'accept'], 'accepted'],
    ['no answer, then sent again', ['send', 'send'], 'unknown'],
    ['no answer, then refused: the first may have been taken', ['send', 'send', 'refuse'], 'unknown'],
    ['no answer, then accepted', ['send', 'send', 'accept'], 'accepted'],
    ['no answer, and it is as it should be', ['send', 'succeed'], 'accepted'],
    ['accepted, then sent again', ['send', 'accept', 'send'], 'accepted'],
    ['accepted, then refused', ['send', 'accept', 'send', 'refuse'], 'accepted'],
    ['accepted, and done', ['send', 'accept', 'succeed'], 'accepted'],
  ])('%s', (_rule, steps, write) => {
    const target = targetIn(worldOf(stateOf(false)));
    for (const step of steps) target[step]();
    expect(target.write).toBe(write);
  });
});

test('the first state is that before the first write, however often it is read after that', async () => {
  const world = worldOf(stateOf(false));
  const { arm, context } = world;
  const target = targetIn(world);
  expect(target.first).toBeUndefined();
  await target.load(context);
  arm.place(stateOf(false, a));
  await target.load(context);
  expect(target.first).toBe(target.latest);
  const { latest } = target;
  for (const state of [stateOf(true, a), stateOf(true)]) {
    target.send();
    target.accept();
    arm.place(state);
    await target.load(context);
    expect(target.first).toBe(latest);
  }
  expect(target.latest?.identities.user.size).toBe(0);
});

test('a write that was refused leaves the state last read as the first', async () => {
  const world = worldOf(stateOf(false));
  const target = targetIn(world);
  await target.load(world.context);
  target.send();
  target.refuse();
  world.arm.place(stateOf(true));
  const latest = await target.load(world.context);
  expect(target.first).toBe(latest);
});

test('it is open until it succeeds or fails', () => {
  const [done, broken] = [targetIn(worldOf(stateOf(false))), targetIn(worldOf(stateOf(false)))];
  expect(done.isOpen).toBe(true);
  done.succeed();
  broken.fail(new Error('boom'));
  expect([done.isOpen, done.outcome]).toEqual([false, { state: 'succeeded' }]);
  expect([broken.isOpen, broken.outcome]).toEqual([false, { state: 'failed', error: new Error('boom') }]);
});

describe('its activity', () => {
  test('runs from when it began, not from when it is said again', () => {
    const { step } = worldOf(stateOf(false));
    const target = new Target(targetId('app', 'web'), SYSTEM, step.clock);
    step.clock.pass(2_000);
    expect(target.activity).toBe('not started, 2 s');
    target.begin('reading it');
    step.clock.pass(3_400);
    target.begin('reading it');
    expect(target.activity).toBe('reading it, 3 s');
    target.begin('waiting', step.clock.now() - 60_000);
    expect(target.activity).toBe('waiting, 60 s');
  });
});

describe('reading it', () => {
  test('takes the ID as Azure spells it', async () => {
    const world = worldOf(stateOf(true));
    world.arm.document = {
      ...world.arm.document,
      id: '/subscriptions/11111111-2222-4333-8444-555555555555/resourcegroups/Shop/providers/Microsoft.App/containerapps/Web',
    };
    const target = targetIn(world);
    expect(target.label).toBe("container app 'web' in resource group 'shop'");
    const snapshot = await target.load(world.context);
    expect(target.label).toBe("container app 'Web' in resource group 'Shop'");
    expect([target.latest, snapshot.readAt]).toEqual([snapshot, world.step.clock.now()]);
  });

  test.each<[kind: Kind, other: Kind]>([
    ['app', 'job'],
    ['job', 'app'],
  ])('%s that is a %s is told as such', async (kind, other) => {
    const world = worldOf(stateOf(false));
    const missing = azureError(404, 'ResourceNotFound');
    world.arm.before.read = (nth) => {
      if (nth === 1) throw missing;
    };
    const error = await targetIn(world, kind)
      .load(world.context)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ otherKind: other, cause: missing });
  });

  test.each<[rule: string, kind: Kind, code: string, requests: number]>([
    ['its group is missing', 'app', 'ResourceGroupNotFound', 1],
    ['it may not be read', 'app', 'AuthorizationFailed', 1],
  ])('%s: the error is that of Azure', async (_rule, kind, code, requests) => {
    const world = worldOf(stateOf(false));
    const refused = azureError(404, code);
    world.arm.before.read = () => {
      throw refused;
    };
    await expect(targetIn(world, kind).load(world.context)).rejects.toBe(refused);
    expect(world.arm.requests).toHaveLength(requests);
  });

  test.each<[rule: string, kind: Kind, requests: readonly string[]]>([
    ['as the other kind too', 'app', ['read', 'read', 'list']],
    ['and of a kind that is never mistaken', 'environment', ['read', 'list']],
  ])('missing, %s: the error names the nearest of the group', async (_rule, kind, requests) => {
    const world = worldOf(stateOf(false));
    const cause = azureError(404, 'ResourceNotFound');
    world.arm.before.read = () => {
      throw cause;
    };
    world.arm.children = [{ name: 'search' }, { name: 'wbe' }];
    const loading = targetIn(world, kind).load(world.context);
    await expect(loading).rejects.toMatchObject({ nearestName: 'wbe', cause });
    expect(world.arm.requests).toEqual(requests);
  });

  test('one that is gone although it was there was deleted meanwhile', async () => {
    const world = worldOf(stateOf(false));
    const target = targetIn(world);
    await target.load(world.context);
    world.arm.before.read = () => {
      throw azureError(404, 'ResourceNotFound');
    };
    target.begin('waiting for Azure');
    await expect(target.load(world.context)).rejects.toThrow(
      "container app 'web' in resource group 'shop' was deleted while this step was waiting for Azure.",
    );
  });
});

describe('the client ID of its system-assigned identity', () => {
  test.each<[rule: string, system: boolean, isRead: boolean, clientId: string | null, calls: number]>([
    ['is asked for once', true, true, 'client of web', 1],
    ['is not asked for where there is none', false, true, null, 0],
    ['is not asked for before it is read', true, false, null, 0],
  ])('%s', async (_rule, system, isRead, clientId, calls) => {
    const world = worldOf(stateOf(system));
    const target = targetIn(world);
    const identities = new ToyIdentities([]);
    if (isRead) await target.load(world.context);
    await target.loadSystemClientId(identities);
    await target.loadSystemClientId(identities);
    expect([target.systemClientId, identities.requests.length]).toEqual([clientId, calls]);
  });
});
