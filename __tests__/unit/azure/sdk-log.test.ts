import { expect, test } from '@jest/globals';
import { redacted } from '../../../src/azure/sdk-log.ts';

test.each([
  ['"Authorization: Bearer abc.def-ghi"', '"Authorization: Bearer ***"'],
  ['value eyJhbGciOi.eyJhdWQi.c2ln end', 'value *** end'],
  [
    'GET https://x/y?api-version=1&t=1&c=aa&s=bb&h=cc',
    'GET https://x/y?api-version=1&t=***&c=***&s=***&h=***',
  ],
  ['nothing secret', 'nothing secret'],
])('%s', (text, expected) => {
  expect(redacted(text)).toBe(expected);
});
