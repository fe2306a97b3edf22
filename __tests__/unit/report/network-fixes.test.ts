import { expect, test } from '@jest/globals';
import { PROXY_REFUSED } from '../../../src/azure/proxy.ts';
import { networkFix, networkWords } from '../../../src/report/network-fixes.ts';

const withCode = (code: string): Error => Object.assign(new Error('words'), { code });

test.each<[code: string, fix: RegExp]>([
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /NODE_EXTRA_CA_CERTS/],
  [PROXY_REFUSED, /HTTPS_PROXY/],
  ['ENOTFOUND', /name server.*HTTPS_PROXY/],
])('%s has a fix, also below other errors', (code, fix) => {
  expect(networkFix(withCode(code))).toMatch(fix);
  expect(networkFix(new Error('outer', { cause: new Error('inner', { cause: withCode(code) }) }))).toMatch(
    fix,
  );
});

test('what only waiting heals has none', () => {
  expect([networkFix(withCode('ECONNRESET')), networkFix(new Error('odd'))]).toEqual([undefined, undefined]);
});

test("Node's advice for who starts Node is left out", () => {
  const words = 'self-signed certificate in certificate chain';
  expect(
    networkWords(`${words}; if the root CA is installed locally, try running Node.js with --use-system-ca`),
  ).toBe(words);
  expect(networkWords(words)).toBe(words);
});
