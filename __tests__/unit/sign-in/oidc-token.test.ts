import { expect, test } from '@jest/globals';
import { presentedClaims, tenantOf } from '../../../src/sign-in/oidc-token.ts';
import { TENANT } from '../data.ts';

/** A token with claims, and no signature: nobody here verifies it. */
function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2ln`;
}

test.each<[token: string, claims: object]>([
  [
    jwt({ iss: 'https://token', sub: 'repo:o/r:ref', aud: 'api://x', exp: 1 }),
    { issuer: 'https://token', subject: 'repo:o/r:ref', audience: 'api://x' },
  ],
  [jwt({ sub: 'Repo:O/R', aud: ['a', 'b'] }), { issuer: '', subject: 'Repo:O/R', audience: 'a, b' }],
  [jwt({ iss: 5, sub: { a: 1 }, aud: [{}, null] }), { issuer: '', subject: '', audience: ', ' }],
  [jwt([]), { issuer: '', subject: '', audience: '' }],
  ['opaque', { issuer: '', subject: '', audience: '' }],
])('the presented claims of a GitHub OIDC token: %#', (token, claims) => {
  expect(presentedClaims(token)).toEqual(claims);
});

test.each<[rule: string, token: string, tenant: string | undefined]>([
  ['is its tid', jwt({ tid: TENANT }), TENANT],
  ["is unknown if it isn't text", jwt({ tid: 7 }), undefined],
  ["is unknown if the token can't be decoded", 'opaque', undefined],
])('the tenant of an access token %s', (_rule, token, tenant) => {
  expect(tenantOf(token)).toBe(tenant);
});
