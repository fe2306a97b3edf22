import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/json.ts';
import { changeRegistries, planRegistries } from '../../../src/resources/registries.ts';
import { Target } from '../../../src/resources/target.ts';
import { identityId, targetId, wireKeyOf } from '../data.ts';
import { azureError, stateOf, type ToyWorld, worldOf } from './context.ts';

const ID = wireKeyOf(identityId('id-a'));
const WANTED = [{ server: 'shop.azurecr.io', identity: 'system' }];
const OTHER = { server: 'other.io', username: 'u', passwordSecretRef: 'pw', unknown: { member: 1 } };
const PULL = 'unable to pull image using Managed identity system for registry shop.azurecr.io';

async function worldWith(registries: readonly JsonObject[] | null): Promise<ToyWorld & { target: Target }> {
  const world = worldOf(stateOf(true));
  world.arm.place(stateOf(true), { configuration: { registries } });
  const target = new Target(targetId('app', 'web'), { system: true, user: [] }, world.context);
  await target.load(world.context);
  planRegistries(target, WANTED, world.context);
  return { ...world, target };
}
const statesOf = ({ context }: ToyWorld): string[] => context.journal.entries.map(({ state }) => state);

describe('the registries of a target', () => {
  test.each<
    [rule: string, existing: readonly JsonObject[] | null, change: string, secret: string | undefined]
  >([
    ['none', null, 'added', undefined],
    ['another one', [OTHER], 'added', undefined],
    ['the same', [{ server: 'SHOP.azurecr.io', identity: 'System' }], 'unchanged', undefined],
    [
      'the same, as Azure echoes it',
      [{ ...WANTED[0], username: '', passwordSecretRef: null }],
      'unchanged',
      undefined,
    ],
    ['another identity', [{ server: 'shop.azurecr.io', identity: ID }], 'replaced', undefined],
    [
      'a password',
      [{ server: 'shop.azurecr.io', username: 'u', passwordSecretRef: 'pw', identity: '' }],
      'replaced',
      'pw',
    ],
  ])('with %s: %s %s', async (_rule, existing, change, secret) => {
    const world = await worldWith(existing);
    expect(world.target.registries).toMatchObject([{ server: 'shop.azurecr.io', change, secret }]);
    expect(statesOf(world)).toEqual(change === 'unchanged' ? [] : ['planned']);
  });

  test('are written in one PATCH, with all other entries as they were read and nothing else', async () => {
    const world = await worldWith([{ server: 'shop.azurecr.io', identity: ID }, OTHER]);
    await changeRegistries(world.target, world.context);
    const registries = [{ server: 'shop.azurecr.io', identity: 'system' }, OTHER];
    expect(world.arm.bodies).toEqual([{ properties: { configuration: { registries } } }]);
    expect(statesOf(world)).toEqual(['done']);
  });

  test('that are set already need no reading and no entry', async () => {
    const world = await worldWith([{ server: 'shop.azurecr.io', identity: 'system' }]);
    world.step.clock.pass(3_000);
    const before = world.arm.requests.length;
    await changeRegistries(world.target, world.context);
    expect(world.arm.requests).toHaveLength(before);
    expect(statesOf(world)).toEqual([]);
  });

  test('are decided based on a fresh reading', async () => {
    const world = await worldWith([]);
    world.step.clock.pass(3_000);
    world.arm.place(stateOf(true), { configuration: { registries: [OTHER] } });
    await changeRegistries(world.target, world.context);
    expect(world.arm.bodies).toEqual([{ properties: { configuration: { registries: [OTHER, ...WANTED] } } }]);
  });

  test("are sent again every 10 seconds as long as Azure can't pull", async () => {
    const world = await worldWith([]);
    world.arm.before.write = (nth) => {
      if (nth <= 3) throw azureError(400, 'InvalidParameterValueInContainerTemplate', PULL);
    };
    await changeRegistries(world.target, world.context);
    expect(world.step.clock.sleeps).toEqual([10_000, 10_000, 10_000]);
    expect(statesOf(world)).toEqual(['done']);
  });

  test('are given up after three minutes', async () => {
    const world = await worldWith([]);
    world.arm.before.write = () => {
      throw azureError(400, 'InvalidParameterValueInContainerTemplate', PULL);
    };
    await expect(changeRegistries(world.target, world.context)).rejects.toThrow('unable to pull');
    expect(world.step.clock.sleeps).toHaveLength(19);
    expect(statesOf(world)).toEqual(['refused']);
  });
});
