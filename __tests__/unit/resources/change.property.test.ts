import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { change, prepare } from '../../../src/resources/change.ts';
import { NO_IDENTITIES } from '../../../src/resources/identity-set.ts';
import { isNoOp, makePlan, removesAny } from '../../../src/resources/plan.ts';
import { Target } from '../../../src/resources/target.ts';
import { identityId, targetId } from '../data.ts';
import type { ToyRequest } from '../toy-arm.ts';
import { azureError, stateOf, worldOf } from './context.ts';

const FRESH_MS = 1_500;
const pool = ['a', 'b', 'c', 'd'].map((name) => identityId(`id-${name}`));
const states = fc.tuple(fc.boolean(), fc.subarray(pool)).map(([system, user]) => stateOf(system, ...user));
const desires = fc.record({
  operation: fc.constantFrom('assign' as const, 'remove' as const, 'set' as const),
  selection: fc.record({ system: fc.boolean(), user: fc.subarray(pool) }),
});
/** What happens before one request: time passes, another writer writes, a write fails. */
const events = fc.record({
  delayMs: fc.constantFrom(0, 0, 0, 300, 1_900, 2_100, 30_000),
  other: fc.option(states, { freq: 4 }),
  fault: fc.option(fc.constantFrom('conflict', 'throttled', 'lost'), { freq: 3 }),
});

/**
 * Azure's PATCH has no ETag: what protects another writer's change is that each write follows a reading that is two
 * seconds old at most, and that what counts is what the resource shows in the end.
 */
test('whatever other writers, delays and faults do: fresh readings only, and in the end it is as desired', async () => {
  await fc.assert(
    fc.asyncProperty(states, desires, fc.array(events, { maxLength: 12 }), async (state, desired, script) => {
      const { arm, step, context } = worldOf(state, { operation: desired.operation });
      const target = new Target(targetId('app', 'web'), desired.selection, step.clock);
      const remaining = [...script];
      const begin = (request: ToyRequest): void => {
        const event = remaining.shift();
        step.clock.pass(event?.delayMs ?? 0);
        // Within the two seconds between reading and write nothing protects anybody: there is no ETag.
        if (event?.other && request === 'read') arm.place(event.other);
        if (request !== 'write') return;
        const sentAt = step.clock.now() - (event?.delayMs ?? 0);
        const isRemoval = target.plan !== undefined && removesAny(target.plan);
        for (const reading of [target.latest, ...(isRemoval ? [target.outside] : [])]) {
          expect(sentAt - (reading?.readAt ?? 0)).toBeLessThanOrEqual(FRESH_MS);
        }
        if (event?.fault === 'conflict') throw azureError(409, 'OperationInProgress');
        if (event?.fault === 'throttled') throw azureError(429, 'TooManyRequests');
        if (event?.fault === 'lost') throw new UnansweredError('ECONNRESET', { action: 'change it' });
      };
      for (const request of ['gate', 'read', 'list', 'write'] as const) {
        arm.before[request] = () => begin(request);
      }
      await prepare(target, context);
      const gaveUp = await change(target, context).catch((error: Error) => error.message);
      if (gaveUp) {
        expect(gaveUp).toMatch(/do(es)? not stick/);
        expect(arm.patches).toHaveLength(3);
      } else {
        const shown = target.latest?.identities ?? NO_IDENTITIES;
        expect(isNoOp(makePlan(shown, desired))).toBe(true);
        expect(target.outcome.state).toBe('succeeded');
      }
    }),
    { numRuns: 500 },
  );
});
