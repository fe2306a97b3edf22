import { describe, expect, test } from '@jest/globals';
import { AzureError } from '../../../src/azure/errors.ts';
import type { WriteState } from '../../../src/journal.ts';
import { Problem } from '../../../src/problem.ts';
import { textOf } from '../../../src/report/message.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, setOf } from '../data.ts';
import type { With } from '../inputs/request.ts';
import { type Progress, ToyRun } from './run.ts';

const SIGNAL = new StepStopped('stopped by SIGTERM', 'Try again.');

const errorOf = (run: ToyRun): string => {
  const [result] = run.findings.targets;
  return result?.failure ? textOf(result.failure.message) : '';
};
const OPEN = { before: setOf(undefined), isOpen: true } as const;

function stopped(progress: Progress): ToyRun {
  const run = new ToyRun({ 'app-name': 'app-0' }).advance(progress);
  run.step.stop(SIGNAL);
  return run;
}

describe("the error of a target that wasn't done when the step was stopped", () => {
  test('shows the activity and the state', () => {
    expect(errorOf(stopped({ ...OPEN, write: 'planned' }))).toBe(
      "Can't update container app 'app-0'.\nThe step was stopped by SIGTERM (while waiting to start).\nTo fix: Try again.\nNothing was changed.",
    );
  });

  test('shows how long the activity took', () => {
    const run = stopped(OPEN);
    run.state.targets.all[0]?.begin('waiting for Azure', run.step.clock.now() - 80_000);
    expect(errorOf(run)).toContain('(while waiting for Azure, 1 min 20 s).');
  });

  test('shows a pattern', () => {
    const run = new ToyRun({ 'app-name': 'w*' });
    run.step.stop(SIGNAL);
    expect(errorOf(run)).toMatch(/^Can't update container apps that match 'w\*'\.\n/);
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
    new ToyRun({ 'app-name': progress.map((_, at) => `app-${at}`).join(), ...inputs }).advance(...progress);

  test.each<[rule: string, write: WriteState | undefined, expected: string]>([
    ['never planned', undefined, 'Nothing was changed.'],
    ['refused', 'refused', 'Nothing was changed.'],
    ['without a response', 'sent', "A change was sent, but its outcome isn't known."],
    ['accepted', 'accepted', "Azure accepted a change, but it isn't known whether it finished."],
    ['done, with a later write that failed', 'done', 'A change was made.'],
  ])('%s', (_, write, expected) => {
    const run = failedRun({}, { before, error: REFUSED, ...(write ? { write } : {}) });
    expect(errorOf(run).split('\n')).toContain(expected);
  });

  test.each<[state: WriteState, expected: string]>([
    ['sent', "A change was sent, but its outcome isn't known."],
    ['done', 'Only identities were created.'],
  ])('the creation of its identity: %s', (state, expected) => {
    const run = failedRun(ID_A, { before, error: REFUSED, write: 'planned' });
    const id = identityId('id-a', 'shop');
    run.entry('creation', { label: "user-assigned identity 'id-a'", id }, ['+ new identity'], state);
    expect(errorOf(run)).toContain(expected);
    run.step.stop(SIGNAL);
    run.advance({ ...OPEN, write: 'planned' });
    expect(errorOf(run)).toContain(expected);
  });

  test.each<[state: WriteState, expected: string]>([
    ['sent', "A change was sent, but its outcome isn't known."],
    ['done', 'Only roles were changed.'],
  ])('a role counts: %s', (state, expected) => {
    const run = failedRun({}, { before, error: REFUSED, write: 'refused' });
    run.entry('grant', "the system-assigned identity of container app 'app-0'", ['+ role AcrPull'], state);
    expect(errorOf(run)).toContain(expected);
  });

  test('covers all targets that share an error', () => {
    const failed = { before, error: REFUSED };
    expect(errorOf(failedRun({}, failed, { ...failed, write: 'done' }))).toContain('A change was made.');
  });

  test('is empty for a change that failed after Azure had accepted it, and for a run that only reads', () => {
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

test('the error of a target that needs a new identity has the advice about creating it', () => {
  const detail = { code: 'ResourceGroupNotFound', message: '', details: [], additionalInfo: [] };
  const error = new AzureError(detail, { action: "create user-assigned identity 'a'", status: 404 });
  const run = new ToyRun().advance({ before: setOf(undefined), error });
  expect(errorOf(run)).toContain("Check 'resource-group'");
  run.entry('creation', "user-assigned identity 'a'", [], 'refused').error = error;
  expect(errorOf(run)).toContain("'identity-resource-group'");
});
