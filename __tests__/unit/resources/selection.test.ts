import { describe, expect, test } from '@jest/globals';
import { selector } from '../../../src/resources/selection.ts';
import { identityId, OTHER_SUBSCRIPTION, targetId } from '../data.ts';

describe('the selection on a target', () => {
  const target = { ...targetId('app', 'web'), subscriptionId: OTHER_SUBSCRIPTION };
  test('gives names the subscription of the target and its group, or their own', () => {
    const choice = {
      system: true,
      user: [
        { name: 'a', resourceGroup: undefined },
        { name: 'b', resourceGroup: 'g' },
      ],
    };
    expect(selector(choice)(target)).toEqual({
      system: true,
      user: [identityId('a', 'shop', OTHER_SUBSCRIPTION), identityId('b', 'g', OTHER_SUBSCRIPTION)],
    });
  });
  test('leaves an ID in its own subscription', () => {
    const id = identityId('a');
    expect(selector({ system: false, user: [{ id }] })(target).user).toEqual([id]);
  });
  test('takes a name and an ID of the same identity, in any casing, as one', () => {
    const id = identityId('A', 'SHOP', OTHER_SUBSCRIPTION);
    const choice = { system: false, user: [{ name: 'a', resourceGroup: undefined }, { id }] };
    expect(selector(choice)(target).user).toEqual([identityId('a', 'shop', OTHER_SUBSCRIPTION)]);
  });
  test('takes * for all of them', () => {
    expect(selector({ system: true, user: 'all' })(target)).toEqual({ system: true, user: 'all' });
  });
  test('is one for all targets of a group, in any casing, and another for those of another group', () => {
    const select = selector({ system: false, user: [{ name: 'a', resourceGroup: undefined }] });
    expect(select(targetId('job', 'nightly', 'SHOP'))).toBe(select(targetId('app', 'web', 'shop')));
    expect(select(targetId('app', 'web', 'other')).user).toEqual([identityId('a', 'other')]);
  });
});
