import { describe, expect, test } from '@jest/globals';
import { presentedClaims, tenantOf } from '../../../src/sign-in/oidc-token.ts';
import { TENANT } from '../data.ts';

/** A token with claims, and no signature: nobody here verifies it. */
function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2ln`;
}

test.each<[claims: object, expected: object]>([
  [
    { iss: 'https://token', sub: 'repo:o/r:ref', aud: 'api://x', exp: 1 },
    { issuer: 'https://token', subject: 'repo:o/r:ref', audience: 'api://x' },
  ],
  [
    { sub: 'Repo:O/R', aud: ['a', 'b'] },
    { issuer: '', subject: 'Repo:O/R', audience: 'a, b' },
  ],
  [{}, { issuer: '', subject: '', audience: '' }],
  [
    { iss: 5, sub: { a: 1 }, aud: [{}, null] },
    { issuer: '', subject: '', audience: ', ' },
  ],
  [[], { issuer: '', subject: '', audience: '' }],
])('the claims of an ID token as they were presented: %#', (claims, expected) => {
  expect(presentedClaims(jwt(claims))).toEqual(expected);
});

test('an ID token that is not one to look into has no claims', () => {
  expect(presentedClaims('opaque')).toEqual({ issuer: '', subject: '', audience: '' });
});

describe('the tenant of an access token', () => {
  test.each<[rule: string, token: string, tenant: string | undefined]>([
    ['is its tid', jwt({ tid: TENANT }), TENANT],
    ['is unknown without one', jwt({}), undefined],
    ['is unknown where it is no text', jwt({ tid: 7 }), undefined],
    ['is unknown of a token that is not one to look into', 'opaque', undefined],
  ])('%s', (_rule, token, tenant) => {
    expect(tenantOf(token)).toBe(tenant);
  });
});
