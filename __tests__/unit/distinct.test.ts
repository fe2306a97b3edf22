import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distinct } from '../../src/distinct.ts';

test('distinct keeps the first of each key, in order, for any list', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'A', 'b', 'B', 'c')), (values) => {
      const keys = values.map((value) => value.toLowerCase());
      const expected = values.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
      expect(distinct(values, (value) => value.toLowerCase())).toEqual(expected);
    }),
  );
});
