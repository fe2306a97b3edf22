import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FRESH_MS } from '../../../src/azure/departure.ts';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { Problem } from '../../../src/problem.ts';
import { isNoOp, makePlan, removesAny } from '../../../src/resources/plan.ts';
import { NO_IDENTITIES } from '../../../src/resources/snapshot.ts';
import { identityId } from '../data.ts';
import type { ToyRequest } from '../toy-arm.ts';
import { azureError, changeOf, stateOf } from './context.ts';

const pool = ['a', 'b', 'c', 'd'].map((name) => identityId(`id-${name}`));
const states = fc.tuple(fc.boolean(), fc.subarray(pool)).map(([system, user]) => stateOf(system, ...user));
const desires = fc.record({
  operation: fc.constantFrom('assign' as const, 'remove' as const, 'set' as const),
  system: fc.boolean(),
  user: fc.subarray(pool),
});
/** An event before a request is served: time passes, another process writes, a write fails. */
const events = fc.record({
  delayMs: fc.constantFrom(0, 0, 0, 300, 1_900, 2_100, 30_000),
  other: fc.option(states, { freq: 4 }),
  fault: fc.option(fc.constantFrom('conflict', 'throttled', 'lost'), { freq: 3 }),
});

/**
 * Azure's PATCH has no ETag. The changes of other processes are protected because each write leaves on a reading that
 * is at most two seconds old, and because the resource itself counts in the end.
 */
test('despite other processes, delays, and faults, every decision is fresh, and the result is the desired one', async () => {
  await fc.assert(
    fc.asyncProperty(states, desires, fc.array(events, { maxLength: 12 }), async (state, desired, script) => {
      const { operation, system, user } = desired;
      const world = changeOf(state, operation, system, user, { create: { location: undefined, tags: {} } });
      const { arm, step, target } = world;
      for (const id of pool) world.managedIdentities.add(id);
      const remaining = [...script];
      let stale = 0;
      const begin = (request: ToyRequest | 'connect'): void => {
        const event = remaining.shift();
        step.clock.pass(event?.delayMs ?? 0);
        // A try that doesn't leave is stale. After two of them, the newest readings count.
        if (request === 'connect') stale += 1;
        // Within the two seconds between a reading and its write, nothing protects anybody: there is no ETag.
        if (event?.other && request === 'read') arm.place(event.other);
        if (request !== 'write') return;
        stale -= 1;
        const isRemoval = target.plan !== undefined && removesAny(target.plan);
        const sentAt = step.clock.now() - (event?.delayMs ?? 0);
        for (const reading of [target.latest, ...(isRemoval ? [target.outside?.snapshot] : [])]) {
          if (stale < 2) expect(sentAt - (reading?.readAt ?? 0)).toBeLessThanOrEqual(FRESH_MS);
        }
        if (event?.fault === 'conflict') throw azureError(409, 'OperationInProgress');
        if (event?.fault === 'throttled') throw azureError(429, 'TooManyRequests');
        if (event?.fault === 'lost') throw new UnansweredError('ECONNRESET', { action: 'update it' });
      };
      for (const request of ['gate', 'read', 'list', 'connect', 'write'] as const) {
        arm.before[request] = () => begin(request);
      }
      await world.plan();
      const gaveUp = await world.change().catch((error: unknown) => error);
      if (gaveUp) {
        expect(gaveUp).toBeInstanceOf(Problem);
        expect(arm.patches).toHaveLength(3);
      } else {
        const shown = target.latest?.identities ?? NO_IDENTITIES;
        expect(isNoOp(makePlan(shown, { operation, selection: target.selection }))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
