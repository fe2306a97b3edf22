import { describe, expect, test } from '@jest/globals';
import { refusal, request, type With } from './request.ts';

const RUN = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'contoso/shop',
  GITHUB_RUN_ID: '7',
};
const OWN = {
  'github-repository': 'contoso/shop',
  'github-run': 'https://github.com/contoso/shop/actions/runs/7',
};
const CREATE: With = { 'user-assigned-identities': 'id-a', 'identity-type': '', 'create-identities': 'true' };
const OIDC = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.invalid', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };

const tagsOf = (text: string): unknown => {
  const { operation, ...rest } = request({ ...CREATE, 'identity-tags': text }, { ...OIDC, ...RUN });
  return operation !== 'show' && 'create' in rest ? rest.create?.tags : undefined;
};

describe('identity-tags', () => {
  test.each<[text: string, tags: Readonly<Record<string, string>>]>([
    ['', {}],
    ['team=shop', { team: 'shop' }],
    [' team = shop \n\n cost = a=b, c ', { team: 'shop', cost: 'a=b, c' }],
    ['empty=', { empty: '' }],
    ['github-repository=other', {}],
    ['GitHub-Repository=other\nGITHUB-RUN=1', {}],
    ['constructor=acme', { constructor: 'acme' }],
  ])('%j', (text, tags) => {
    expect(tagsOf(text)).toEqual({ ...tags, ...OWN });
  });

  test.each<[text: string, message: string]>([
    ['team', "line 1: 'team' doesn't contain '='"],
    ['a=b\n=c', "line 2: '=c' has no key"],
    ['Team=a\nteam=b', "line 2: 'team=b' repeats a key"],
  ])('%j is refused', (text, message) => {
    expect(refusal({ ...CREATE, 'identity-tags': text })).toContain(
      `Invalid value for input 'identity-tags', ${message}`,
    );
  });
});
