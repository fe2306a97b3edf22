import { expect, test } from '@jest/globals';
import { isAccepted, isUnknown, Journal, type WriteState } from '../../src/journal.ts';

test.each<[state: WriteState, accepted: boolean, unknown: boolean, dropped: boolean]>([
  ['planned', false, false, true],
  ['refused', false, false, true],
  ['sent', false, true, true],
  ['accepted', true, false, false],
  ['done', true, false, false],
])('%s', (state, accepted, unknown, dropped) => {
  const journal = new Journal();
  const entry = journal.plan('grant', { label: 'web' }, ['+ AcrPull']);
  entry.state = state;
  expect([isAccepted(entry), isUnknown(entry)]).toEqual([accepted, unknown]);
  journal.drop(entry);
  expect(journal.entries).toHaveLength(dropped ? 0 : 1);
});
