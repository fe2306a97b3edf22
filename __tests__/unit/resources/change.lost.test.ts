import { describe, expect, test } from '@jest/globals';
import { change } from '../../../src/resources/change.ts';
import { identityId, wireKeyOf } from '../data.ts';
import { azureError, changeOf, mapsOf, stateOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');

const WEB = "container app 'web' in resource group 'shop'";

describe('what a write lost is written again', () => {
  test('a provider that takes the map for the whole gets the whole', async () => {
    const world = changeOf(stateOf(false, a, c), 'assign', false, [b]);
    world.arm.takesMapForWhole = true;
    await change(world.target, world.context);
    expect(mapsOf(world)).toEqual([['+id-b'], ['+id-a', '+id-b', '+id-c']]);
    expect(world.arm.state.keys.length).toBe(3);
    expect(world.step.lines).toEqual([
      `${WEB}: adding 'id-b'.`,
      `${WEB}: adding 'id-a' and 'id-c': the change before removed what it did not name; writing all identities (2 of 3).`,
    ]);
  });

  test('so it does where it refuses a removal of some', async () => {
    const world = changeOf(stateOf(false, a, b, c), 'remove', false, [c]);
    world.arm.takesMapForWhole = true;
    world.arm.before.write = (nth) => {
      if (nth === 1) throw azureError(400, 'BadRequest');
    };
    await change(world.target, world.context);
    expect(mapsOf(world)).toEqual([['+id-a', '+id-b', '-id-c']]);
    expect(world.arm.state).toEqual(stateOf(false, a, b));
  });

  test('three times at most: who writes against another writer gives up, and names what does not stick', async () => {
    const world = changeOf(stateOf(false, a), 'assign', true, [b]);
    const { arm, target, context, step } = world;
    arm.onWrite = () => arm.place(stateOf(false, a));
    await expect(change(target, context)).rejects.toThrow(
      /the system-assigned identity and 'id-b' do not stick: Azure accepted the change 3 times/,
    );
    expect([arm.patches.length, target.write]).toEqual([3, 'accepted']);
    const words = `${WEB}: adding the system-assigned identity and 'id-b'`;
    expect(step.lines).toEqual([
      `${words}.`,
      `${words} was undone by another writer; writing it once more (2 of 3).`,
      `${words} was undone by another writer; writing it once more (3 of 3).`,
    ]);
  });

  test('one alone does not stick', async () => {
    const { arm, target, context } = changeOf(stateOf(false, a), 'assign', false, [b]);
    arm.onWrite = () => arm.place(stateOf(false, a));
    await expect(change(target, context)).rejects.toThrow("'id-b' does not stick: Azure");
  });

  test('of many the first are named before the reason, the rest after it', async () => {
    const many = Array.from({ length: 200 }, (_, at) => identityId(`id-${at}`));
    const { arm, target, context } = changeOf(stateOf(false, a), 'assign', false, many);
    arm.onWrite = () => arm.place(stateOf(false, a));
    await expect(change(target, context)).rejects.toThrow(
      /: 'id-0', 'id-1', 'id-2', 'id-3', 'id-4', and 195 more do not stick: .* own its identities\.\n- 'id-5'\n.*- 'id-199'$/s,
    );
  });

  test('an identity that another writer removes meanwhile stays removed', async () => {
    const world = changeOf(stateOf(false, a, c), 'assign', false, [b]);
    const { arm, target, context } = world;
    arm.onWrite = ({ system, keys }) =>
      arm.place({ system, keys: keys.filter((key) => key !== wireKeyOf(c)) });
    await change(target, context);
    expect(arm.state).toEqual(stateOf(false, a, b));
    expect(arm.patches).toHaveLength(1);
  });
});
