import { describe, expect, test } from '@jest/globals';
import { AzureError } from '../../../src/azure/errors.ts';
import type { WriteState } from '../../../src/journal.ts';
import { Problem } from '../../../src/problem.ts';
import { textOf } from '../../../src/report/message.ts';
import { lastMessage, stopOf } from '../../../src/report/stopped.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, setOf } from '../data.ts';
import type { With } from '../inputs/request.ts';
import { ASSIGNMENT, role } from './roles.ts';
import { type Progress, ToyRun } from './run.ts';

const SIGNAL = new StepStopped('stopped by SIGTERM');

/** A run that was stopped, with targets that came so far. */
function stoppedRun(progress: readonly Progress[], stop = SIGNAL, fault?: string): ToyRun {
  const names = progress.map((_, at) => `app-${at}`).join();
  const run = new ToyRun({ 'app-name': names }, fault).come(...progress);
  run.step.stop(stop);
  return run;
}
const errorOf = (run: ToyRun): string => {
  const [result] = run.findings.targets;
  return result?.failure ? textOf(result.failure.message) : '';
};
const OPEN = { before: setOf(undefined), isOpen: true } as const;

describe("the error of a target that wasn't done when the step was stopped", () => {
  test('shows the activity and the state', () => {
    expect(errorOf(stoppedRun([{ ...OPEN, write: 'planned' }]))).toBe(
      "Can't update container app 'app-0'.\nThe step was stopped by SIGTERM (while waiting to start).\nNothing was changed.",
    );
  });

  test('shows how long the activity took', () => {
    const run = stoppedRun([OPEN]);
    run.state.targets.all[0]?.begin('waiting for Azure', run.step.clock.now() - 80_000);
    expect(errorOf(run)).toContain('(while waiting for Azure, 1 min 20 s).');
  });

  test('shows a pattern', () => {
    const run = new ToyRun({ 'app-name': 'w*' });
    run.step.stop(SIGNAL);
    expect(errorOf(run)).toMatch(
      /^Can't update container apps that match 'w\*'\.\n.*\nNothing was changed\.$/,
    );
  });
});

describe('the state in the error of a target', () => {
  const before = setOf(undefined);
  const REFUSED = new AzureError(
    { code: 'Nope', message: '', details: [], additionalInfo: [] },
    { action: "update container app 'app-0'", status: 403 },
  );
  const ID_A = { 'identity-type': 'user-assigned', 'user-assigned-identities': 'id-a' };
  const failedRun = (inputs: With, ...progress: readonly Progress[]): ToyRun =>
    new ToyRun({ 'app-name': progress.map((_, at) => `app-${at}`).join(), ...inputs }).come(...progress);

  test.each<[rule: string, write: WriteState | undefined, expected: string]>([
    ['never planned', undefined, 'Nothing was changed.'],
    ['refused', 'refused', 'Nothing was changed.'],
    ['without a response', 'sent', "A change was sent, and its outcome isn't known."],
    ['accepted', 'accepted', "Azure accepted a change. It isn't known whether it finished."],
    ['done, with a later write that failed', 'done', 'A change was made.'],
  ])('%s', (_, write, expected) => {
    const run = failedRun({}, { before, error: REFUSED, ...(write ? { write } : {}) });
    expect(errorOf(run).split('\n')).toContain(expected);
  });

  test.each<[state: WriteState, expected: string]>([
    ['sent', "A change was sent, and its outcome isn't known."],
    ['done', 'Only identities were created or roles changed.'],
  ])('the creation of its identity: %s', (state, expected) => {
    const run = failedRun(ID_A, { before, error: REFUSED, write: 'planned' });
    const id = identityId('id-a', 'shop');
    run.entry('creation', { label: "user-assigned identity 'id-a'", id }, ['create it'], state);
    expect(errorOf(run)).toContain(expected);
    run.step.stop(SIGNAL);
    run.come({ ...OPEN, write: 'planned' });
    expect(errorOf(run)).toContain(expected);
  });

  test.each<[state: WriteState, expected: string]>([
    ['sent', "A change was sent, and its outcome isn't known."],
    ['done', 'Only identities were created or roles changed.'],
  ])('a role counts: %s', (state, expected) => {
    const run = failedRun({}, { before, error: REFUSED, write: 'refused' });
    run.entry('grant', "the system-assigned identity of container app 'app-0'", ['+ role AcrPull'], state);
    expect(errorOf(run)).toContain(expected);
  });

  test('covers all targets that share an error', () => {
    const failed = { before, error: REFUSED };
    expect(errorOf(failedRun({}, failed, { ...failed, write: 'done' }))).toContain('A change was made.');
  });

  test('is empty for a change that Azure gave up and for a run that only reads', () => {
    const givenUp = new AzureError(REFUSED.detail, { action: 'update it', wasAccepted: true });
    expect(errorOf(failedRun({}, { before, error: givenUp, write: 'accepted' }))).not.toContain(
      'known whether',
    );
    expect(errorOf(failedRun({ operation: 'show' }, { error: REFUSED }))).not.toContain(
      'Nothing was changed',
    );
  });

  test("doesn't replace the state in the error itself", () => {
    const error = new Problem("Can't.", { state: "The change isn't in effect." });
    expect(errorOf(failedRun({}, { before, error, write: 'done' }))).toBe(
      "Can't.\nThe change isn't in effect.",
    );
  });
});

describe('the last message', () => {
  const messageOf = (run: ToyRun, isCommentUnknown = false): string => {
    const stop = stopOf(run.state);
    return stop ? lastMessage(run.state, stop, isCommentUnknown) : '';
  };

  test('groups writes by how far they got, with unknown outcomes first', () => {
    const run = stoppedRun([
      { ...OPEN, write: 'planned' },
      { ...OPEN, write: 'sent' },
    ]);
    run.entry('creation', "user-assigned identity 'id-a'", ['create it'], 'done');
    run.entry('grant', "container app 'app-1'", ['+ AcrPull'], 'accepted');
    expect(messageOf(run).split('\n')).toEqual([
      'The step was stopped by SIGTERM.',
      "It was stopped while waiting to start (0 s): container app 'app-0', container app 'app-1'",
      "Sent. The outcome of these isn't known:",
      "- container app 'app-1': + system-assigned identity",
      "Accepted by Azure. It isn't known whether these finished:",
      "- container app 'app-1': + AcrPull",
      'Not sent:',
      "- container app 'app-0': + system-assigned identity",
      'Done:',
      "- user-assigned identity 'id-a': create it",
    ]);
  });

  test('shows what to do after the time limit', () => {
    const limit = new StepStopped('stopped by the time limit', 'Increase it.');
    const run = stoppedRun([OPEN], limit);
    expect(messageOf(run)).toContain('.\nTo fix: Increase it.\n');
    expect(errorOf(run)).toContain('.\nTo fix: Increase it.\n');
  });

  test('shows 10 writes of each state and counts the rest', () => {
    const lines = messageOf(
      stoppedRun(Array.from({ length: 23 }, () => ({ ...OPEN, write: 'planned' as const }))),
    ).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([14, '- 13 more']);
  });

  test('shows role assignments that might remain, with the command that deletes them', () => {
    const run = stoppedRun([OPEN]);
    const entry = run.entry('revocation', 'x', ['- Reader'], 'planned');
    run.roles(role({ line: undefined, entry, id: ASSIGNMENT }));
    expect(messageOf(run)).toMatch(
      /might remain.*\n {2}az role assignment delete --ids \S+roleAssignments\/1$/,
    );
  });

  test.each([
    [
      'nothing was sent',
      stoppedRun([OPEN]),
      false,
      "The step was stopped by SIGTERM.\nIt was stopped while waiting to start (0 s): container app 'app-0'\nNothing was sent.",
    ],
    [
      'all targets were done',
      stoppedRun([{ before: setOf('p') }], SIGNAL, 'HTTP 503'),
      false,
      'The step was stopped by SIGTERM. The last fault was HTTP 503.\nNothing was sent.\nAll targets had finished.',
    ],
    [
      'the comment is unknown',
      stoppedRun([{ before: setOf('p') }]),
      true,
      "The step was stopped by SIGTERM.\nNothing was sent.\nAll targets had finished.\nThe comment on the pull request was sent, and its outcome isn't known.",
    ],
  ])('%s', (_, run, isCommentUnknown, expected) => {
    expect(messageOf(run, isCommentUnknown)).toBe(expected);
  });
});
