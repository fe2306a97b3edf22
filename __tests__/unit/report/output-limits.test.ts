import { expect, test } from '@jest/globals';
import { tooLarge } from '../../../src/report/output-limits.ts';

test.each<[rule: string, length: number, expected: RegExp | undefined]>([
  ['as long as an environment variable may be', 131_071, undefined],
  [
    'longer than an environment variable may be',
    131_072,
    /^The output 'identities' has 128 KB: more than an environment variable/,
  ],
  ['longer than GitHub hands on', 524_289, /has 513 KB: more than GitHub hands on to other jobs \(1 MB\)/],
])('an output that is %s', (_, length, expected) => {
  const warnings = tooLarge({ changed: 'true', identities: 'x'.repeat(length) });
  expect(warnings).toEqual(expected ? [expect.stringMatching(expected)] : []);
});
