import { describe, expect, test } from '@jest/globals';
import { resultOfUnmatched } from '../../../src/report/results.ts';
import { formatResourceId, resourceKey } from '../../../src/resource-id.ts';
import { identityId, SUBSCRIPTION, setOf, TENANT } from '../data.ts';
import { ALL, FAILURE, named, type Progress, result, WEB } from './target-result.ts';

const a = identityId('id-a');
const b = identityId('id-b');

describe('the object of a resource', () => {
  const assign = { operation: 'assign', selection: named(true) } as const;
  test.each<[rule: string, way: Progress, identityType: string | null, changed: boolean, status: string]>([
    [
      'written',
      { ...assign, before: setOf(undefined, a), now: setOf('p', a) },
      'system-assigned,user-assigned',
      true,
      'succeeded',
    ],
    ['already right', { ...assign, now: setOf('p') }, 'system-assigned', false, 'succeeded'],
    [
      'only planned',
      { ...assign, now: setOf(undefined), dryRun: true },
      'system-assigned',
      true,
      'succeeded',
    ],
    [
      'planned, already right',
      { ...assign, now: setOf('p'), dryRun: true },
      'system-assigned',
      false,
      'succeeded',
    ],
    [
      'planned none',
      { operation: 'set', selection: named(false), now: setOf('p', a), dryRun: true },
      'none',
      true,
      'succeeded',
    ],
    [
      'planned, and refused',
      { ...assign, now: setOf(undefined), dryRun: true, failed: true },
      'none',
      false,
      'failed',
    ],
    [
      'failed before the write',
      { ...assign, now: setOf(undefined, a), failed: true },
      'user-assigned',
      false,
      'failed',
    ],
    [
      'failed after the write',
      { ...assign, before: setOf(undefined), now: setOf(undefined), failed: true },
      'none',
      true,
      'failed',
    ],
    ['never read', { ...assign, failed: true }, null, false, 'failed'],
    [
      'shown',
      { operation: 'show', selection: ALL, now: setOf(undefined, a) },
      'user-assigned',
      false,
      'succeeded',
    ],
    [
      'a swap of user-assigned ones',
      { operation: 'set', selection: named(false, b), now: setOf(undefined, a), dryRun: true },
      'user-assigned',
      true,
      'succeeded',
    ],
  ])('%s', async (_rule, way, identityType, changed, status) => {
    const { resource } = await result(way);
    expect(resource).toEqual({
      id: formatResourceId(WEB),
      name: 'web',
      kind: 'app',
      identityType,
      changed,
      status,
      error: status === 'failed' ? FAILURE : null,
    });
  });

  test('of a pattern without a match has the pattern as its name and no ID', () => {
    const pattern = {
      kind: 'job',
      pattern: 'night*',
      subscriptionId: SUBSCRIPTION,
      resourceGroup: 'shop',
    } as const;
    expect(resultOfUnmatched(pattern, FAILURE)).toEqual({
      hints: [],
      resource: {
        id: null,
        name: 'night*',
        kind: 'job',
        identityType: null,
        changed: false,
        status: 'failed',
        error: FAILURE,
      },
      identities: [],
    });
  });
});

describe('the object of an identity', () => {
  const place = { resourceId: formatResourceId(WEB), resourceName: 'web', resourceKind: 'app' };

  test('system-assigned: no ID, its principal, the tenant that Azure names', async () => {
    const { identities } = await result({ operation: 'show', selection: named(true), now: setOf('p') });
    expect(identities).toEqual([
      {
        ...place,
        type: 'system-assigned',
        name: 'system',
        id: null,
        principalId: 'p',
        clientId: null,
        tenantId: TENANT,
        change: 'unchanged',
      },
    ]);
  });

  test('user-assigned: canonical ID, principal and client ID', async () => {
    const { identities } = await result({
      operation: 'show',
      selection: named(false, a),
      now: setOf('p', a),
    });
    expect(identities).toEqual([
      {
        ...place,
        type: 'user-assigned',
        name: 'id-a',
        id: formatResourceId(a),
        principalId: 'principal of id-a',
        clientId: 'client of id-a',
        tenantId: TENANT,
        change: 'unchanged',
      },
    ]);
  });

  test('removed: as it was before', async () => {
    const way: Progress = {
      operation: 'remove',
      selection: named(true, a),
      before: setOf('old', a),
      now: setOf(undefined),
    };
    expect((await result(way)).identities).toMatchObject([
      { principalId: 'old', change: 'removed', tenantId: TENANT },
      { principalId: 'principal of id-a', clientId: 'client of id-a', change: 'removed', tenantId: TENANT },
    ]);
  });

  test('planned: known IDs of an existing identity, null for one that is to be created', async () => {
    const asSpelled = { ...a, name: 'Id-A' };
    const known = new Map([[resourceKey(a), { id: asSpelled, principalId: 'kp', clientId: 'kc' }]]);
    const way: Progress = {
      operation: 'assign',
      selection: named(true, a, b),
      now: setOf(undefined),
      dryRun: true,
      known,
    };
    expect((await result(way)).identities).toMatchObject([
      { name: 'system', principalId: null },
      {
        id: formatResourceId(asSpelled),
        name: 'Id-A',
        principalId: 'kp',
        clientId: 'kc',
        change: 'added',
      },
      { id: formatResourceId(b), principalId: null, clientId: null, change: 'added' },
    ]);
  });

  test('two of one name in different groups are ordered by ID', async () => {
    const first = identityId('id', 'a-group');
    const second = identityId('id', 'b-group');
    const { identities } = await result({
      operation: 'show',
      selection: ALL,
      now: setOf(undefined, second, first),
    });
    expect(identities.map(({ id }) => id)).toEqual([first, second].map(formatResourceId));
  });
});
