import { expect, test } from '@jest/globals';
import { redacted } from '../../../src/azure/sdk-log.ts';
import { addSecret } from '../../../src/secrets.ts';

test.each([
  ['"Authorization: Bearer abc.def-ghi"', '"Authorization: Bearer ***"'],
  ['value eyJhbGciOi.eyJhdWQi.c2ln end', 'value *** end'],
  [
    'GET https://x/y?api-version=1&t=1&c=aa&s=bb&h=cc',
    'GET https://x/y?api-version=1&t=***&c=***&s=***&h=***',
  ],
  ['"proxy": "http://user:s3cr3t%20pw@127.0.0.1:3128"', '"proxy": "http://***@127.0.0.1:3128"'],
  ['Proxy-Authorization: Basic dXNlcjpwdw==', 'Proxy-Authorization: Basic ***'],
  ['nothing secret', 'nothing secret'],
  ['https://x/y?mail=a@b', 'https://x/y?mail=a@b'],
])('%s', (text, expected) => {
  expect(redacted(text)).toBe(expected);
});

test('a known secret is replaced everywhere, whatever its form', () => {
  addSecret('repeated/secret');
  expect(redacted('{"a":"repeated/secret"}, b=repeated/secret repeated/secret')).toBe(
    '{"a":"***"}, b=*** ***',
  );
});
