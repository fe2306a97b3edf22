import { describe, expect, test } from '@jest/globals';
import { isBusy, snapshotOf } from '../../../src/resources/snapshot.ts';
import { targetId } from '../data.ts';

describe('a snapshot', () => {
  const requested = targetId('app', 'WEB');
  test.each<[provisioningState: unknown, busy: boolean, failed: boolean]>([
    [undefined, false, false],
    ['Succeeded', false, false],
    ['Failed', false, true],
    ['Canceled', false, true],
    ['UpgradeFailed', false, true],
    ['FAILED', false, true],
    ['', true, false],
    [7, false, false],
    ['InProgress', true, false],
  ])('in the state %p: busy %p, failed %p', (provisioningState, busy, failed) => {
    const snapshot = snapshotOf({ properties: { provisioningState } }, requested, 0);
    expect([isBusy(snapshot), snapshot.failure !== undefined]).toEqual([busy, failed]);
  });

  test('has the ID and names that Azure returned, in canonical form', () => {
    const id = `/subscriptions/${requested.subscriptionId}/resourceGroups/Shop/providers/Microsoft.App/containerapps/web`;
    const snapshot = snapshotOf(
      { id, location: 'West Europe', systemData: { lastModifiedAt: 't' } },
      requested,
      7,
    );
    expect(snapshot).toMatchObject({
      id: { resourceGroup: 'Shop', name: 'web', type: 'Microsoft.App/containerApps' },
      location: 'West Europe',
      modifiedAt: 't',
    });
  });

  test('of an empty document has the requested ID and no identities', () => {
    const snapshot = snapshotOf({}, requested, 7);
    expect(snapshot).toMatchObject({
      id: requested,
      location: '',
      modifiedAt: undefined,
      provisioningState: 'Succeeded',
      readAt: 7,
    });
    expect(snapshot.identities.user.size).toBe(0);
  });
});
