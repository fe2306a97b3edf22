import { describe, expect, test } from '@jest/globals';
import { change, prepare } from '../../../src/resources/change.ts';
import { identityId, wireKeyOf } from '../data.ts';
import { changeOf, mapsOf, NO_NEWS, stateOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');

describe('a change', () => {
  test('asks the gate, reads, writes, reads, and asks the gate once more', async () => {
    const { arm, target, context, step } = changeOf(stateOf(false), 'assign', true, [b]);
    await change(target, context);
    expect(arm.requests).toEqual(['gate', 'read', 'write', 'read', 'gate']);
    expect(arm.state).toEqual(stateOf(true, b));
    expect([target.outcome.state, target.write, step.clock.sleeps]).toEqual(['succeeded', 'accepted', []]);
    expect(step.lines).toEqual([
      "container app 'web' in resource group 'shop': adding the system-assigned identity and 'id-b'.",
    ]);
  });

  test('of what was prepared a moment ago does not read it again before the write', async () => {
    const { arm, target, context } = changeOf(stateOf(false), 'assign', true, []);
    await prepare(target, context);
    await change(target, context);
    expect(arm.requests).toEqual(['read', 'gate', 'write', 'read', 'gate']);
  });

  test('with nothing to do sends nothing', async () => {
    const { arm, target, context } = changeOf(stateOf(true, b), 'assign', true, [b]);
    await change(target, context);
    expect([arm.requests, target.write, target.isOpen]).toEqual([['gate', 'read'], 'none', false]);
  });

  test('sees to it that the identities exist before they are sent, in the region of the target', async () => {
    const calls: unknown[] = [];
    const world = changeOf(stateOf(false, a), 'assign', false, [a, b], {
      provisioner: {
        ...NO_NEWS,
        ensure: async (wanted) => {
          calls.push([world.arm.patches.length, wanted]);
        },
      },
    });
    await change(world.target, world.context);
    expect(calls[0]).toEqual([0, [{ id: b, location: 'westeurope' }]]);
  });

  test('waits for what Azure is doing, and plans on what that leaves', async () => {
    const world = changeOf(stateOf(false, a), 'set', false, [b]);
    const { arm, step, target, context } = world;
    arm.place(stateOf(false, a), { provisioningState: 'InProgress' });
    step.clock.after(5_000, () => arm.place(stateOf(false, a, c)));
    await change(target, context);
    expect(mapsOf(world)).toEqual([['+id-b', '-id-a', '-id-c']]);
  });
});

describe('nothing is written on a reading that is older than two seconds', () => {
  test('the gate was closed: it is read again after it, so another writer loses nothing', async () => {
    const world = changeOf(stateOf(false, a), 'set', false, [a, b]);
    const { arm, step, target, context } = world;
    await prepare(target, context);
    arm.before.gate = (nth) => {
      if (nth > 1) return;
      step.clock.pass(60_000);
      arm.place(stateOf(false, a, c));
    };
    await change(target, context);
    expect(arm.requests).toEqual(['read', 'gate', 'read', 'list', 'write', 'read', 'gate']);
    expect(mapsOf(world)).toEqual([['+id-b', '-id-c']]);
  });

  test.each([
    [1_500, 1],
    [1_501, 2],
  ])('what was read %i ms ago: %i reads before the write', async (age, reads) => {
    const { arm, step, target, context } = changeOf(stateOf(false), 'assign', true, []);
    await prepare(target, context);
    step.clock.pass(age);
    await change(target, context);
    expect(arm.requests.slice(0, arm.requests.indexOf('write')).filter((one) => one === 'read')).toHaveLength(
      reads,
    );
  });

  test('making sure of identities took long: it is read again after that', async () => {
    const world = changeOf(stateOf(false, a), 'set', false, [a, b], {
      provisioner: {
        ...NO_NEWS,
        ensure: async () => {
          if (world.arm.requests.length > 2) return;
          world.step.clock.pass(10_000);
          world.arm.place(stateOf(false, a, c));
        },
      },
    });
    await change(world.target, world.context);
    expect(world.arm.requests).toEqual(['gate', 'read', 'read', 'list', 'write', 'read', 'gate']);
    expect(mapsOf(world)).toEqual([['+id-b', '-id-c']]);
  });

  test('a removal reads what refers to its identities anew as well', async () => {
    const world = changeOf(stateOf(false, a, b), 'remove', false, [b]);
    const { arm, step, target, context } = world;
    await prepare(target, context);
    expect(arm.requests).toEqual(['read', 'list']);
    step.clock.pass(3_000);
    const blob = { managedIdentityResourceId: wireKeyOf(b) };
    arm.children = [{ name: 'current', properties: { login: { tokenStore: { azureBlobStorage: blob } } } }];
    await expect(change(target, context)).rejects.toThrow(/still uses id-b in:\n- authentication: current/);
    expect(arm.patches).toEqual([]);
    expect(arm.requests.slice(2).sort()).toEqual(['gate', 'list', 'read']);
  });
});
