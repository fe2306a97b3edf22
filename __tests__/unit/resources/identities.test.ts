import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { resourceKey } from '../../../src/resource-id.ts';
import type { CreateOptions } from '../../../src/resources/identities.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId } from '../data.ts';
import { azureError, stateOf, type ToyWorld, worldOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c', 'other');
const CREATE = { location: undefined, tags: { 'github-run': 'run 1' } };
const lost = (): Error => new UnansweredError('ECONNRESET', { action: 'create it' });

function identitiesOf(existing: readonly (typeof a)[], create?: CreateOptions) {
  const world = worldOf(stateOf(false), existing, create);
  return { ...world, identities: world.context.identities };
}
const statesOf = ({ context }: ToyWorld): string[] => context.journal.entries.map(({ state }) => state);

describe('existing identities', () => {
  test('are looked up once, in any casing, and their IDs are known', async () => {
    const { identities, managedIdentities } = identitiesOf([a, b]);
    await identities.check([a, b, { ...a, name: 'ID-A' }]);
    await identities.ensure([b, a], 'westeurope');
    expect(managedIdentities.requests).toEqual(['read id-a', 'read id-b']);
    expect(identities.known.get(resourceKey(b))?.principalId).toBe('principal of id-b');
  });

  test('are looked up in parallel, up to the limit of the step', async () => {
    const { identities, managedIdentities } = identitiesOf([]);
    let [now, most] = [0, 0];
    managedIdentities.before = async () => {
      now += 1;
      most = Math.max(most, now);
      await nextTurn();
      now -= 1;
    };
    const many = Array.from({ length: 12 }, (_, at) => identityId(`id-${at}`));
    await identities.check(many).catch(() => undefined);
    expect(most).toBe(5);
  });
});

describe('missing identities', () => {
  test('are listed in one error, with the inputs that help', async () => {
    const { identities } = identitiesOf([b]);
    await expect(identities.check([a, b, c])).rejects.toMatchObject({
      message: expect.stringContaining("'id-a' in resource group 'ids' and 'id-c' in resource group 'other'"),
      fix: expect.stringMatching(/'user-assigned-identities'.*'create-identities: true'/),
    });
  });

  test.each<[rule: string, location: string | undefined, expected: string]>([
    ['the region of the first target that needs them', undefined, 'westeurope'],
    ['the region of the input', 'northeurope', 'northeurope'],
  ])('are planned first, and created in %s', async (_rule, location, expected) => {
    const world = identitiesOf([b], { ...CREATE, location });
    await world.identities.check([a, b]);
    expect([statesOf(world), world.managedIdentities.created.size]).toEqual([['planned'], 0]);
    await Promise.all([a, b].map((id) => world.identities.ensure([id], 'westeurope')));
    await world.identities.ensure([a], 'eastus');
    expect([...world.managedIdentities.created]).toEqual([
      ['id-a', { location: expected, tags: CREATE.tags }],
    ]);
    expect(statesOf(world)).toEqual(['done']);
  });

  test("aren't overwritten if another process creates them meanwhile (B1)", async () => {
    const world = identitiesOf([], CREATE);
    await world.identities.check([a]);
    world.step.clock.pass(3_000);
    world.managedIdentities.add(a);
    await world.identities.ensure([a], 'westeurope');
    expect([world.managedIdentities.created.size, statesOf(world)]).toEqual([0, []]);
  });

  test.each([
    [2_000, ['read id-a', 'create id-a', 'read id-a']],
    [2_001, ['read id-a', 'read id-a', 'create id-a', 'read id-a']],
  ])('that were looked up %i ms ago: %j', async (age, requests) => {
    const world = identitiesOf([], CREATE);
    await world.identities.check([a]);
    world.step.clock.pass(age);
    await world.identities.ensure([a], 'westeurope');
    expect(world.managedIdentities.requests).toEqual(requests);
  });

  test.each<[rule: string, tags: Readonly<Record<string, string>>, states: readonly string[]]>([
    ['this step created them', CREATE.tags, ['done']],
    ['another process created them', {}, []],
  ])('whose creation got no response: their tags show that %s', async (_rule, tags, states) => {
    const world = identitiesOf([], CREATE);
    world.managedIdentities.before = (request) => {
      if (request !== 'create id-a') return;
      world.managedIdentities.add(a, tags);
      throw lost();
    };
    await world.identities.ensure([a], 'westeurope');
    expect(statesOf(world)).toEqual(states);
    expect(world.managedIdentities.requests.filter((one) => one === 'create id-a')).toHaveLength(1);
  });

  test.each<[ms: number, status: number, code: string, isWaitedFor: boolean]>([
    [119_000, 403, 'LinkedAuthorizationFailed', true],
    [119_000, 400, 'FailedIdentityOperation', true],
    [119_000, 403, 'AuthorizationFailed', false],
    [121_000, 403, 'LinkedAuthorizationFailed', false],
  ])('created %i ms ago, after %i %s: the write waits: %p', async (ms, status, code, isWaitedFor) => {
    const { identities, step } = identitiesOf([], CREATE);
    await identities.ensure([a], 'westeurope');
    step.clock.pass(ms);
    const judged = (id: typeof a) => identities.retryFor(azureError(status, code), [id], 0) !== undefined;
    expect([judged({ ...a, name: 'ID-A' }), judged(b)]).toEqual([isWaitedFor, false]);
  });

  test('after a stop, no identity is created', async () => {
    const world = identitiesOf([], CREATE);
    const stopped = new StepStopped('stopped by SIGTERM');
    world.managedIdentities.before = () => world.step.stop(stopped);
    await expect(world.identities.ensure([a], 'westeurope')).rejects.toBe(stopped);
    expect([world.managedIdentities.created.size, statesOf(world)]).toEqual([0, ['planned']]);
  });
});
