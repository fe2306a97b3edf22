import { describe, expect, test } from '@jest/globals';
import { NotSentError, UnansweredError } from '../../../src/azure/errors.ts';
import { makePlan } from '../../../src/resources/plan.ts';
import { type Refusal, refusalOf, type WriteAttempt } from '../../../src/resources/refusals.ts';
import { StepStopped } from '../../../src/step.ts';
import { desired, identityId, setOf } from '../data.ts';
import { azureError } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');

const adding = makePlan(setOf(undefined, a), desired('assign', false, b));
const removingSome = makePlan(setOf(undefined, a, b), desired('remove', false, a));
const removingAll = makePlan(setOf(undefined, a), desired('remove', false, a));
const removingSystem = makePlan(setOf('p', a), desired('remove', true));

const first: WriteAttempt = {
  plan: adding,
  fullMap: false,
  failures: 0,
  faults: 0,
  addsNewIdentity: false,
};
const unanswered = (retryAfterMs?: number): UnansweredError =>
  new UnansweredError('ECONNRESET', { action: 'change it', retryAfterMs });

/** What is done next: fail, or wait so long (`backoff` after so many failures) and decide anew. */
type Next = 'fail' | number | `backoff ${number}`;

/** A refusal in the words of the table; the wait of a backoff is spread, so it is told by its rank. */
function nextOf(refusal: Refusal): Next {
  if (refusal.next === 'fail') return 'fail';
  const { waitMs } = refusal;
  if (waitMs === 0 || waitMs % 1_000 === 0) return waitMs;
  return `backoff ${Math.ceil(Math.log2(waitMs / 500))}`;
}

describe('a write that was not accepted', () => {
  test.each<[rule: string, error: unknown, attempt: Partial<WriteAttempt>, next: Next, maybeSent: boolean]>([
    ['held back by the gate', new NotSentError(), {}, 0, false],
    ['held back by the gate, again', new NotSentError(), { failures: 50 }, 0, false],
    ['no answer', unanswered(), {}, 'backoff 0', true],
    ['no answer, the third failure', unanswered(), { failures: 2, faults: 2 }, 'backoff 2', true],
    ['no answer, but the server named a wait', unanswered(7_000), { failures: 3 }, 7_000, true],
    ['no answer for the eleventh time', unanswered(), { failures: 10, faults: 10 }, 'fail', true],
    ['no answer, after many conflicts', unanswered(), { failures: 12, faults: 0 }, 'backoff 6', true],
    ['stopped on its way', new StepStopped('stopped by SIGTERM'), {}, 'fail', true],
    ['a defect of ours', new TypeError('x is not a function'), {}, 'fail', false],
    ['something thrown that is no error', 'text', {}, 'fail', false],

    ['throttled', azureError(429, 'TooManyRequests'), {}, 0, false],
    ['throttled for the hundredth time', azureError(429, 'TooManyRequests'), { failures: 99 }, 0, false],

    ['a conflict', azureError(409, 'ContainerAppOperationInProgress'), {}, 'backoff 0', false],
    ['a conflict of a job', azureError(409, 'OperationInProgress'), { failures: 1 }, 'backoff 1', false],
    ['a conflict of writes', azureError(409, 'ConflictingConcurrentWriteNotAllowed'), {}, 'backoff 0', false],
    ['a conflict in another casing', azureError(409, 'operationinprogress'), {}, 'backoff 0', false],
    ['a lock', azureError(409, 'ScopeLocked'), {}, 'fail', false],
    ['a conflict that is none', azureError(409, 'OperationInProgressNot'), {}, 'fail', false],
    ['a conflict of another status', azureError(400, 'OperationInProgress'), {}, 'fail', false],

    ['no right', azureError(403, 'AuthorizationFailed'), {}, 'fail', false],
    ['no right to an identity', azureError(403, 'LinkedAuthorizationFailed'), {}, 'fail', false],
    [
      'no right to an identity that is new',
      azureError(403, 'LinkedAuthorizationFailed'),
      { addsNewIdentity: true },
      'backoff 0',
      false,
    ],
    [
      'no right, and one is new',
      azureError(403, 'AuthorizationFailed'),
      { addsNewIdentity: true },
      'fail',
      false,
    ],
    [
      'a new identity is not known to the provider',
      azureError(400, 'FailedIdentityOperation'),
      { addsNewIdentity: true },
      'backoff 0',
      false,
    ],
    [
      'a new principal is not known',
      azureError(400, 'BadRequest', 'Principal does not exist'),
      { addsNewIdentity: true },
      'backoff 0',
      false,
    ],
    ['an old identity is not known', azureError(400, 'FailedIdentityOperation'), {}, 'fail', false],
    [
      'a bad request, and one is new',
      azureError(400, 'BadRequest', 'no such revision'),
      { addsNewIdentity: true },
      'fail',
      false,
    ],

    ['a bad request', azureError(400, 'BadRequest'), {}, 'fail', false],
    ['a bad removal of all', azureError(400, 'BadRequest'), { plan: removingAll }, 'fail', false],
    ['a bad removal of system', azureError(400, 'BadRequest'), { plan: removingSystem }, 'fail', false],
    ['a bad removal of some', azureError(400, 'BadRequest'), { plan: removingSome }, 0, false],
    [
      'a bad removal of some, by the full map',
      azureError(400, 'BadRequest'),
      { plan: removingSome, fullMap: true },
      'fail',
      false,
    ],
    [
      'a removal of some from what is gone',
      azureError(404, 'ResourceNotFound'),
      { plan: removingSome },
      'fail',
      false,
    ],
    ['a failed operation without a status', azureError(undefined, 'Failed'), {}, 'fail', false],
  ])('%s', (_rule, error, attempt, next, maybeSent) => {
    const refusal = refusalOf(error, { ...first, ...attempt });
    expect([nextOf(refusal), refusal.maybeSent]).toEqual([next, maybeSent]);
  });
});

describe('the write after a refusal', () => {
  const fullMapAfter = (error: unknown, attempt: Partial<WriteAttempt>): boolean | undefined => {
    const refusal = refusalOf(error, { ...first, ...attempt });
    return refusal.next === 'retry' ? refusal.fullMap : undefined;
  };
  const conflict = azureError(409, 'OperationInProgress');

  test('lists all identities where removing some was refused', () => {
    expect(fullMapAfter(azureError(400, 'BadRequest'), { plan: removingSome })).toBe(true);
  });
  test.each([false, true])('else lists what it listed before: %p', (fullMap) => {
    for (const error of [conflict, unanswered(), azureError(429, 'x'), new NotSentError()]) {
      expect(fullMapAfter(error, { fullMap })).toBe(fullMap);
    }
  });
});

describe('the log is told why', () => {
  test.each<[error: unknown, attempt: Partial<WriteAttempt>, reason: RegExp | undefined]>([
    [new NotSentError(), {}, undefined],
    [unanswered(), {}, /no answer.*ECONNRESET.*reading it before anything is sent again/],
    [azureError(429, 'x'), {}, /throttles/],
    [azureError(409, 'OperationInProgress'), {}, /another change is running \(OperationInProgress\)/],
    [azureError(403, 'LinkedAuthorizationFailed'), { addsNewIdentity: true }, /new identity is not known/],
    [azureError(400, 'BadRequest'), { plan: removingSome }, /refused the change \(BadRequest\)/],
  ])('%#', (error, attempt, reason) => {
    const refusal = refusalOf(error, { ...first, ...attempt });
    const told = refusal.next === 'retry' ? refusal.reason : 'failed';
    if (reason) expect(told).toMatch(reason);
    else expect(told).toBeUndefined();
  });
});
