import { describe, expect, test } from '@jest/globals';
import { NotSentError, UnansweredError } from '../../../src/azure/errors.ts';
import { change } from '../../../src/resources/change.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId } from '../data.ts';
import { azureError, changeOf, mapsOf, NO_NEWS, stateOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');
const d = identityId('id-d');

describe('a write that Azure did not accept is decided anew', () => {
  test.each<[rule: string, error: Error, waits: boolean]>([
    ['a conflict', azureError(409, 'ContainerAppOperationInProgress'), true],
    ['throttled', azureError(429, 'TooManyRequests'), false],
    ['held back by the gate', new NotSentError('not sent'), false],
    ['no answer', new UnansweredError('ECONNRESET', { action: 'change it' }), true],
  ])('%s: gate, reading, then the next write, on what another writer left', async (_rule, error, waits) => {
    const world = changeOf(stateOf(false, a), 'set', false, [a, b]);
    const { arm, target, context, step } = world;
    arm.before.write = (nth) => {
      if (nth > 1) return;
      arm.place(stateOf(false, a, c));
      throw error;
    };
    await change(target, context);
    expect(arm.requests.slice(0, 3)).toEqual(['gate', 'read', 'write']);
    expect(arm.requests.slice(3)).toEqual(['gate', 'read', 'list', 'write', 'read', 'gate']);
    expect(mapsOf(world)).toEqual([['+id-b', '-id-c']]);
    expect((step.clock.sleeps[0] ?? 0) > 0).toBe(waits);
    expect([target.write, target.outcome.state]).toEqual(['accepted', 'succeeded']);
  });

  test('another writer did the same: nothing is left to write', async () => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    const { arm, target, context } = world;
    arm.before.write = () => {
      arm.place(stateOf(false, b));
      throw azureError(409, 'OperationInProgress');
    };
    await change(target, context);
    expect([arm.patches, target.write, target.outcome.state]).toEqual([[], 'none', 'succeeded']);
  });

  test('an answer that was lost: what was taken is not sent again', async () => {
    const world = changeOf(stateOf(false), 'assign', false, [b]);
    const { arm, target, context } = world;
    arm.onWrite = (state) => {
      arm.place(state);
      throw new UnansweredError('ECONNRESET', { action: 'change it' });
    };
    await change(target, context);
    expect([mapsOf(world), target.write]).toEqual([[['+id-b']], 'accepted']);
  });

  test('conflicts may last: the wait between tries grows to half a minute', async () => {
    const { arm, target, context, step } = changeOf(stateOf(false), 'assign', false, [b]);
    arm.before.write = (nth) => {
      if (nth <= 20) throw azureError(409, 'OperationInProgress');
    };
    await change(target, context);
    expect(step.clock.sleeps).toHaveLength(20);
    expect(Math.max(...step.clock.sleeps)).toBeLessThanOrEqual(30_000);
    expect(step.clock.sleeps.at(-1)).toBeGreaterThanOrEqual(22_500);
  });

  test('without an answer it is given up after eleven tries in a row, and nobody knows', async () => {
    const { arm, target, context } = changeOf(stateOf(false), 'assign', false, [b]);
    arm.before.write = () => {
      throw new UnansweredError('ECONNRESET', { action: 'change it' });
    };
    await expect(change(target, context)).rejects.toThrow('ECONNRESET');
    expect([arm.requests.filter((one) => one === 'write').length, target.write]).toEqual([11, 'unknown']);
  });

  test('a refusal between them begins that count anew', async () => {
    const { arm, target, context } = changeOf(stateOf(false), 'assign', false, [b]);
    arm.before.write = (nth) => {
      if (nth === 6) throw azureError(409, 'OperationInProgress');
      if (nth <= 16) throw new UnansweredError('ECONNRESET', { action: 'change it' });
    };
    await change(target, context);
    expect(target.outcome.state).toBe('succeeded');
  });

  test('a refusal for good ends it, and says so: nothing was written', async () => {
    const { arm, target, context } = changeOf(stateOf(false), 'assign', false, [b]);
    const refused = azureError(403, 'AuthorizationFailed');
    arm.before.write = () => {
      throw refused;
    };
    await expect(change(target, context)).rejects.toBe(refused);
    expect([target.write, arm.requests]).toEqual(['none', ['gate', 'read', 'write']]);
  });

  test('an identity that was created a moment ago is waited for', async () => {
    const { arm, target, context } = changeOf(stateOf(false), 'assign', false, [b], {
      provisioner: { ...NO_NEWS, isNew: ({ name }) => name === 'id-b' },
    });
    arm.before.write = (nth) => {
      if (nth <= 3) throw azureError(403, 'LinkedAuthorizationFailed');
    };
    await change(target, context);
    expect(arm.state).toEqual(stateOf(false, b));
  });
});

describe('a stopped step', () => {
  const stopped = new StepStopped('stopped by SIGTERM');

  test('between two tries sends nothing more', async () => {
    const { arm, target, context, step } = changeOf(stateOf(false), 'assign', false, [d]);
    arm.before.write = () => {
      step.stop(stopped);
      throw azureError(409, 'OperationInProgress');
    };
    await expect(change(target, context)).rejects.toBe(stopped);
    expect([arm.requests, target.write]).toEqual([['gate', 'read', 'write'], 'none']);
  });

  test('while a write is on its way does not know what became of it', async () => {
    const { arm, target, context } = changeOf(stateOf(false), 'assign', false, [d]);
    arm.before.write = () => {
      throw stopped;
    };
    await expect(change(target, context)).rejects.toBe(stopped);
    expect(target.write).toBe('unknown');
  });

  test('while it waits for the end knows that Azure took it', async () => {
    const { arm, target, context, step } = changeOf(stateOf(false), 'assign', false, [d]);
    arm.answer = { status: 202, operationUrl: undefined };
    arm.onWrite = () => step.stop(stopped);
    await expect(change(target, context)).rejects.toBe(stopped);
    expect(target.write).toBe('accepted');
  });
});
