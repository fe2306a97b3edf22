import { expect, test } from '@jest/globals';
import { isAccepted, Journal, type WriteState } from '../../src/journal.ts';

test.each<[state: WriteState, accepted: boolean]>([
  ['planned', false],
  ['refused', false],
  ['sent', false],
  ['accepted', true],
  ['done', true],
])('a write that is %s: accepted %p', (state, accepted) => {
  const journal = new Journal();
  const entry = journal.plan('grant', { label: 'web' }, ['+ AcrPull']);
  entry.state = state;
  expect(isAccepted(entry)).toBe(accepted);
});
