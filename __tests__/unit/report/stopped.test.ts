import { describe, expect, test } from '@jest/globals';
import { lastMessage, stopOf } from '../../../src/report/stopped.ts';
import { StepStopped } from '../../../src/step.ts';
import { setOf } from '../data.ts';
import { ASSIGNMENT, role } from './roles.ts';
import { type Progress, ToyRun } from './run.ts';

const SIGNAL = new StepStopped('stopped by SIGTERM');

/** A run that was stopped, with targets that came so far. */
function stoppedRun(progress: readonly Progress[], stop = SIGNAL, fault?: string): ToyRun {
  const names = progress.map((_, at) => `app-${at}`).join();
  const run = new ToyRun({ 'app-name': names }, fault).advance(...progress);
  run.step.stop(stop);
  return run;
}
const OPEN = { before: setOf(undefined), isOpen: true } as const;

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
    run.entry('creation', "user-assigned identity 'id-a'", ['+ new identity'], 'done');
    run.entry('grant', "container app 'app-1'", ['+ AcrPull'], 'accepted');
    expect(messageOf(run).split('\n')).toEqual([
      'The step was stopped by SIGTERM.',
      'Not finished:',
      "- container app 'app-0', container app 'app-1': waiting to start, 0 s",
      "Sent, but the outcome isn't known:",
      "- container app 'app-1': + system-assigned identity",
      "Accepted by Azure, but it isn't known whether they finished:",
      "- container app 'app-1': + AcrPull",
      'Not sent:',
      "- container app 'app-0': + system-assigned identity",
      'Done:',
      "- user-assigned identity 'id-a': + new identity",
    ]);
  });

  test('shows what to do after the time limit', () => {
    const limit = new StepStopped('stopped by the time limit', 'Increase it.');
    const run = stoppedRun([OPEN], limit);
    expect(messageOf(run)).toContain('.\nTo fix: Increase it.\n');
  });

  test('shows 10 writes of each state and counts the rest', () => {
    const lines = messageOf(
      stoppedRun(Array.from({ length: 23 }, () => ({ ...OPEN, write: 'planned' as const }))),
    ).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([15, '- 13 more']);
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
      "The step was stopped by SIGTERM.\nNot finished:\n- container app 'app-0': waiting to start, 0 s\nNothing was sent.",
    ],
    [
      'all targets were done',
      stoppedRun([{ before: setOf('p') }], SIGNAL, 'HTTP 503'),
      false,
      'The step was stopped by SIGTERM. The last fault was HTTP 503.\nAll targets had finished.\nNothing was sent.',
    ],
    [
      'the comment is unknown',
      stoppedRun([{ before: setOf('p') }]),
      true,
      "The step was stopped by SIGTERM.\nAll targets had finished.\nNothing was sent.\nThe comment on the pull request was sent, but its outcome isn't known.",
    ],
  ])('%s', (_, run, isCommentUnknown, expected) => {
    expect(messageOf(run, isCommentUnknown)).toBe(expected);
  });
});
