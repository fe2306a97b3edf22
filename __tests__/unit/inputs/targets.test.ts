import { describe, expect, test } from '@jest/globals';
import { formatResourceId, kindOf } from '../../../src/resource-id.ts';
import { identityId, targetId } from '../data.ts';
import { refusal, request, type With } from './request.ts';

const APP_ID = formatResourceId(targetId('app', 'web'));
const JOB_ID = formatResourceId(targetId('job', 'nightly', 'other'));
const IDENTITY_ID = formatResourceId(identityId('id-a'));

describe('targets', () => {
  test('are ordered by kind and then as in the input', () => {
    const { targets } = request({
      'session-pool-name': 'pool*',
      'job-name': 'nightly',
      'app-name': 'web, api',
    });
    expect(targets.map((id) => `${kindOf(id)} ${id.name}`)).toEqual([
      'app web',
      'app api',
      'job nightly',
      'session-pool pool*',
    ]);
  });

  test('a name and a resource ID of the same target count once', () => {
    expect(request({ 'app-name': `web,${APP_ID.toUpperCase().replace('WEB', 'Web')}` }).targets).toHaveLength(
      1,
    );
  });

  test('resource IDs need neither resource group nor subscription', () => {
    const { targets } = request({ 'app-name': APP_ID, 'resource-group': '', 'subscription-id': '' });
    expect(targets).toHaveLength(1);
  });

  test.each(['*', '**', '*.*', 'shop-*', '*(old)', '..*'])('%s is a pattern', (pattern) => {
    expect(request({ 'app-name': pattern }).targets).toMatchObject([
      { type: 'Microsoft.App/containerApps', name: pattern },
    ]);
  });

  test.each<[string, With, RegExp]>([
    ['no target', { 'app-name': '' }, /'app-name'.*'job-name'.*'environment-name'.*'session-pool-name'/],
    [
      'a name without a subscription',
      { 'subscription-id': '' },
      /^Missing input 'subscription-id'.*'app-name' contains a name \('web'\)/,
    ],
    ['a secret that GitHub has masked', { 'app-name': 'shop-***' }, /'shop-\*\*\*'\. Use the name of/],
    [
      'an ID of another type',
      { 'app-name': JOB_ID },
      /'app-name'.*Microsoft\.App\/containerApps, or set 'job-name'/,
    ],
    [
      'an ID of an unsupported type',
      { 'app-name': IDENTITY_ID },
      /'app-name'.*userAssignedIdentities.*Use a resource ID of type Microsoft\.App\/containerApps\.$/,
    ],
    [
      'an ID with an empty segment',
      { 'app-name': APP_ID.replace('shop', '') },
      /'app-name'.*of the form.*<name>\. An unset repository variable is empty/,
    ],
    ['a child of a resource', { 'app-name': `${APP_ID}/revisions/1` }, /'app-name'/],
    ['a name with a slash', { 'app-name': 'a/b' }, /'app-name'.*name/],
    ['..', { 'app-name': '..' }, /'app-name'/],
    ['a look-alike', { 'app-name': 'wеb' }, /'app-name': 'w\\u\{435\}b'/],
    ['a bad group', { 'resource-group': 'a/../b' }, /'resource-group'/],
    ['a long group', { 'resource-group': 'a'.repeat(91) }, /'resource-group'/],
    [
      'an invalid subscription, although the resource ID has its own',
      { 'app-name': APP_ID, 'subscription-id': 'shop' },
      /'subscription-id': 'shop'.*GUID/,
    ],
  ])('%s is refused', (_, inputs, message) => {
    expect(refusal(inputs)).toMatch(message);
  });
});
