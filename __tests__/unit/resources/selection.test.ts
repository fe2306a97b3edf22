import { describe, expect, test } from '@jest/globals';
import { selectionOn } from '../../../src/resources/selection.ts';
import { identityId, OTHER_SUBSCRIPTION, targetId } from '../data.ts';

describe('the selection on a target', () => {
  const target = { ...targetId('app', 'web'), subscriptionId: OTHER_SUBSCRIPTION };
  test("resolves names in the target's subscription, and in its resource group or the given one", () => {
    const choice = {
      system: true,
      user: [
        { name: 'a', resourceGroup: undefined },
        { name: 'b', resourceGroup: 'g' },
      ],
    };
    expect(selectionOn(target, choice)).toEqual({
      system: true,
      user: [identityId('a', 'shop', OTHER_SUBSCRIPTION), identityId('b', 'g', OTHER_SUBSCRIPTION)],
    });
  });
  test('leaves an ID in its own subscription', () => {
    const id = identityId('a');
    expect(selectionOn(target, { system: false, user: [{ id }] }).user).toEqual([id]);
  });
  test('counts a name and an ID of the same identity once, in any casing', () => {
    const id = identityId('A', 'SHOP', OTHER_SUBSCRIPTION);
    const choice = { system: false, user: [{ name: 'a', resourceGroup: undefined }, { id }] };
    expect(selectionOn(target, choice).user).toEqual([identityId('a', 'shop', OTHER_SUBSCRIPTION)]);
  });
  test('selects all identities with *', () => {
    expect(selectionOn(target, { system: true, user: 'all' })).toEqual({ system: true, user: 'all' });
  });
});
