import { describe, expect, test } from '@jest/globals';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, wireKeyOf } from '../data.ts';
import { azureError, changeOf, mapsOf, stateOf, writeOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');

const lost = (): Error => new UnansweredError('ECONNRESET', { action: 'update it' });

describe('a change', () => {
  test.each([200, 202, 204])(
    'passes the throttle gate, reads, writes (HTTP %i), and reads the result',
    async (status) => {
      const world = changeOf(stateOf(false), 'assign', true, [b]);
      world.arm.answer = { status, headers: {}, body: undefined };
      await world.change();
      expect(world.arm.requests).toEqual(['gate', 'read', 'write', 'read']);
      expect(world.arm.state).toEqual(stateOf(true, b));
      expect(world.context.journal.entries).toMatchObject([
        { kind: 'identities', state: 'done', changes: ['+ system-assigned identity', '+ id-b'] },
      ]);
    },
  );

  test('with nothing to do sends no request and leaves no entry in the journal', async () => {
    const world = changeOf(stateOf(true, b), 'assign', true, [b]);
    await world.change();
    expect([world.arm.requests, world.context.journal.entries]).toEqual([['gate', 'read'], []]);
  });
});

describe('no write leaves on a reading older than two seconds', () => {
  test.each([
    [2_000, 1],
    [2_001, 2],
  ])('with a reading from %i ms ago, there are %i readings before the write', async (age, readings) => {
    const world = changeOf(stateOf(false), 'assign', true, []);
    await world.plan();
    world.step.clock.pass(age);
    await world.change();
    const before = world.arm.requests.slice(0, world.arm.requests.indexOf('write'));
    expect(before.filter((one) => one === 'read')).toHaveLength(readings);
  });

  test.each<[rule: string, kind: 'gate' | 'connect' | 'read', ms: number]>([
    ['the throttle gate was closed', 'gate', 60_000],
    ['its connection took too long (A2)', 'connect', 4_500],
    ['the response to its reading took too long (A4)', 'read', 5_000],
  ])('an identity that another process assigned meanwhile stays if %s', async (_rule, kind, ms) => {
    const world = changeOf(stateOf(false, a), 'assign', false, [b]);
    await world.plan();
    let isSlow = true;
    world.arm.before[kind] = () => {
      if (!isSlow) return;
      isSlow = false;
      world.step.clock.pass(ms);
      world.arm.place(stateOf(true, a));
    };
    if (kind === 'read') world.step.clock.pass(3_000);
    await world.change();
    expect(world.arm.state).toEqual(stateOf(true, a, b));
    expect(world.arm.patches.every(({ type }) => type === 'SystemAssigned,UserAssigned')).toBe(true);
  });

  test('after a refusal, a reading that takes too long is repeated again', async () => {
    const world = changeOf(stateOf(false), 'assign', true, []);
    world.arm.before.read = (nth) => world.step.clock.pass(nth <= 4 ? 5_000 : 0);
    world.arm.before.write = (nth) => {
      if (nth === 1) throw azureError(409, 'OperationInProgress');
    };
    await world.change();
    const before = world.arm.requests.slice(0, world.arm.requests.lastIndexOf('write'));
    expect(before.filter((one) => one === 'read')).toHaveLength(5);
  });

  test('readings that always take too long count after three tries, so that the step ends', async () => {
    const world = changeOf(stateOf(false), 'assign', true, []);
    world.arm.before.read = () => world.step.clock.pass(5_000);
    await world.change();
    expect(world.arm.state).toEqual(stateOf(true));
    expect(world.arm.patches).toHaveLength(1);
  });

  test('a target is read again after an identity was created for it, however fast that was (A5)', async () => {
    const create = { location: undefined, tags: {} };
    const world = changeOf(stateOf(false, a), 'assign', false, [b], { create });
    world.managedIdentities.before = (request) => {
      if (request !== 'create id-b') return;
      world.step.clock.pass(100);
      world.arm.place(stateOf(true, a));
    };
    await world.change();
    expect(world.arm.state).toEqual(stateOf(true, a, b));
  });

  test('a removal also searches again for uses of the identities', async () => {
    const world = changeOf(stateOf(false, a, b), 'remove', false, [b]);
    await world.plan();
    world.step.clock.pass(3_000);
    const blob = { managedIdentityResourceId: wireKeyOf(b) };
    world.arm.children = [
      { name: 'current', properties: { login: { tokenStore: { azureBlobStorage: blob } } } },
    ];
    await expect(world.change()).rejects.toThrow("Can't remove identity 'id-b'");
    expect(world.arm.patches).toEqual([]);
  });

  test('a search that took too long is repeated (B6)', async () => {
    const world = changeOf(stateOf(false, a, b), 'remove', false, [b]);
    let isSlow = true;
    world.arm.before.list = () => {
      if (isSlow) world.step.clock.pass(5_000);
      isSlow = false;
    };
    await world.change();
    expect(world.arm.requests.filter((one) => one === 'list')).toHaveLength(2);
  });

  test.each(['remove', 'set'] as const)('the age of the list of roles also counts: %s', async (operation) => {
    const world = changeOf(stateOf(true, a), operation, operation === 'remove', []);
    const ages = [5_000, 0];
    world.roles.beforeWrite = async () => world.step.clock.now() - (ages.shift() ?? 0);
    await world.change();
    expect(ages).toEqual([]);
    expect(world.arm.patches).toHaveLength(1);
  });
});

describe("a write that Azure didn't accept is decided again", () => {
  test.each<[rule: string, error: Error, waits: boolean]>([
    ['a conflict', azureError(409, 'ContainerAppOperationInProgress'), true],
    ['a lock conflict', azureError(409, 'ContainerAppLockConflict'), true],
    ['throttled', azureError(429, 'TooManyRequests'), false],
    ['no response', lost(), true],
  ])('%s: based on the state that another process left', async (_rule, error, waits) => {
    const world = changeOf(stateOf(false, a), 'set', false, [a, b]);
    world.arm.before.write = (nth) => {
      if (nth > 1) return;
      world.arm.place(stateOf(false, a, c));
      throw error;
    };
    await world.change();
    expect(world.arm.requests).toEqual(['gate', 'read', 'write', 'gate', 'read', 'list', 'write', 'read']);
    expect(mapsOf(world)).toEqual([['+id-b', '-id-c']]);
    expect((world.step.clock.sleeps[0] ?? 0) > 0).toBe(waits);
    expect(writeOf(world)).toBe('done');
  });

  test('another process made the same change: nothing is left to write', async () => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    world.arm.before.write = () => {
      world.arm.place(stateOf(false, b));
      throw azureError(409, 'OperationInProgress');
    };
    await world.change();
    expect([world.arm.patches, world.context.journal.entries]).toEqual([[], []]);
  });

  test("the response was lost: an accepted write isn't sent again", async () => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    world.arm.onWrite = (state) => {
      world.arm.place(state);
      throw lost();
    };
    await world.change();
    expect([mapsOf(world), writeOf(world)]).toEqual([[['+id-b']], 'done']);
  });

  test("without a response, it's given up after eleven tries, and its outcome is unknown", async () => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    world.arm.before.write = () => {
      throw lost();
    };
    await expect(world.change()).rejects.toThrow('ECONNRESET');
    expect([world.arm.requests.filter((one) => one === 'write').length, writeOf(world)]).toEqual([
      11,
      'sent',
    ]);
  });

  test('refused for good: nothing was written', async () => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    const refused = azureError(403, 'AuthorizationFailed');
    world.arm.before.write = () => {
      throw refused;
    };
    await expect(world.change()).rejects.toBe(refused);
    expect([writeOf(world), world.target.isWritten]).toEqual(['refused', false]);
  });

  test.each([
    [403, 'LinkedAuthorizationFailed'],
    [400, 'FailedIdentityOperation'],
  ])('after %i %s, the write waits for an identity that was just created', async (status, code) => {
    const create = { location: undefined, tags: {} };
    const world = changeOf(stateOf(false), 'assign', false, [b], { create });
    world.arm.before.write = (nth) => {
      if (nth <= 3) throw azureError(status, code);
    };
    await world.change();
    expect(world.arm.state).toEqual(stateOf(false, b));
  });
});

describe('a reverted change is written again', () => {
  test('with the complete map, if the provider treats the map as the complete set', async () => {
    const world = changeOf(stateOf(false, a, c), 'assign', false, [b]);
    world.arm.treatsMapAsWhole = true;
    await world.change();
    expect(mapsOf(world)).toEqual([['+id-b'], ['+id-a', '+id-b', '+id-c']]);
    expect(world.arm.state.keys.length).toBe(3);
  });

  test('with the complete map, even if the provider refuses to remove only some', async () => {
    const world = changeOf(stateOf(false, a, b, c), 'remove', false, [c]);
    world.arm.treatsMapAsWhole = true;
    world.arm.before.write = (nth) => {
      if (nth === 1) throw azureError(400, 'BadRequest');
    };
    await world.change();
    expect(mapsOf(world)).toEqual([['+id-a', '+id-b', '-id-c']]);
  });

  test('also after a failed change, whose error is reported even if the restoration fails', async () => {
    const world = changeOf(stateOf(false, a, c), 'assign', false, [b]);
    world.arm.treatsMapAsWhole = true;
    world.arm.onWrite = (state) => {
      world.arm.place(state, { provisioningState: 'Failed', deploymentErrors: 'image not found' });
    };
    world.arm.before.write = (nth) => {
      if (nth > 1) throw azureError(403, 'LinkedAuthorizationFailed', 'no assign/action');
    };
    await expect(world.change()).rejects.toThrow('image not found');
    expect(world.step.warnings).toEqual([
      expect.stringMatching(/container app 'web'.*weren't assigned again: .*no assign\/action/),
    ]);
    expect(world.context.journal.entries.map(({ state }) => state)).toEqual(['accepted', 'refused']);
  });

  test('at most three times, and then the error lists the change', async () => {
    const world = changeOf(stateOf(false, a), 'assign', true, [b]);
    world.arm.onWrite = () => world.arm.place(stateOf(false, a));
    await expect(world.change()).rejects.toMatchObject({
      why: expect.stringMatching(/3 times.*\+ system-assigned identity and \+ id-b/),
    });
    expect(world.arm.patches).toHaveLength(3);
  });

  test('but not for an identity that another process removes meanwhile', async () => {
    const world = changeOf(stateOf(false, a, c), 'assign', false, [b]);
    world.arm.onWrite = ({ system, keys }) =>
      world.arm.place({ system, keys: keys.filter((key) => key !== wireKeyOf(c)) });
    await world.change();
    expect(world.arm.state).toEqual(stateOf(false, a, b));
    expect(world.arm.patches).toHaveLength(1);
  });
});

describe('a stopped step', () => {
  const stopped = new StepStopped('stopped by SIGTERM');

  test.each<[rule: string, at: 'write' | 'connect', write: string]>([
    ['between two tries', 'write', 'refused'],
    ['while a write is waiting for its connection (B8)', 'connect', 'planned'],
  ])('%s sends no further request', async (_rule, at, write) => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    world.arm.before[at] = () => {
      world.step.stop(stopped);
      if (at === 'write') throw azureError(409, 'OperationInProgress');
    };
    await expect(world.change()).rejects.toBe(stopped);
    expect([world.arm.patches, writeOf(world)]).toEqual([[], write]);
  });

  test.each<[rule: string, write: string]>([
    ['while a write is in flight: its outcome is unknown', 'sent'],
    ['while Azure works on it: it was accepted', 'accepted'],
  ])('%s', async (_rule, write) => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    world.arm.answer = { status: 202, headers: {}, body: undefined };
    world.arm.onWrite = () => {
      if (write === 'sent') throw stopped;
      world.step.stop(stopped);
    };
    await expect(world.change()).rejects.toBe(stopped);
    expect(writeOf(world)).toBe(write);
  });
});
