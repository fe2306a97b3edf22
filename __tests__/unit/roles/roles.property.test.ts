import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRequest } from '../../../src/inputs/read-request.ts';
import { limiter } from '../../../src/limiter.ts';
import { formatResourceId, type ResourceId, resourceKey } from '../../../src/resource-id.ts';
import { NameSuggestions } from '../../../src/resources/not-found.ts';
import { makePlan } from '../../../src/resources/plan.ts';
import { selector } from '../../../src/resources/selection.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { AssignmentLists } from '../../../src/roles/assignment-lists.ts';
import type { RoleEntry } from '../../../src/roles/entry.ts';
import { roleAssignmentId } from '../../../src/roles/role-assignments.ts';
import type { RoleAssignment } from '../../../src/roles/role-matching.ts';
import { Roles } from '../../../src/roles/roles.ts';
import { isWithin } from '../../../src/roles/scope.ts';
import { identityId, OTHER_SUBSCRIPTION, SUBSCRIPTION, targetId } from '../data.ts';
import { ToyArm } from '../toy-arm.ts';
import { ToyStep } from '../toy-clock.ts';
import { keyOf, ToyRbac } from './toy-rbac.ts';

const HOME = `/subscriptions/${SUBSCRIPTION}`;
const SHOP = `${HOME}/resourceGroups/shop`;
const VAULT = `${SHOP}/providers/Microsoft.KeyVault/vaults/kv`;
const SCOPES = [
  HOME,
  SHOP,
  VAULT,
  `${VAULT}/secrets/one`,
  `/subscriptions/${OTHER_SUBSCRIPTION}/resourceGroups/shop`,
];
const ROLES = ['acdd72a7-3385-48ef-bd42-f606fba81ae7', '7f951dda-4ed3-4680-a7ca-43fe172d538d'];
const NAMES = ['web', 'api', 'cron'] as const;
const USERS: readonly ResourceId[] = [identityId('id-a', 'shop'), identityId('id-b', 'shop')];
const BYSTANDER = 'bystander';

const systemOf = (name: string): string => `system of ${name}`;
const principalOf = (id: ResourceId): string => `principal of ${id.name}`;
const PRINCIPALS = [...NAMES.map(systemOf), ...USERS.map(principalOf), BYSTANDER];

/** One thing that a principal may do. */
interface Grant {
  readonly role: string;
  readonly scope: string;
}
const grant = fc.record({ role: fc.constantFrom(...ROLES), scope: fc.constantFrom(...SCOPES) });
const grants = fc.uniqueArray(grant, { selector: ({ role, scope }) => `${role} ${scope}`, maxLength: 4 });

/** An Azure, a step, and what goes wrong in it. */
const scenario = fc.record({
  existing: fc.uniqueArray(
    fc.record({
      principal: fc.constantFrom(...PRINCIPALS),
      role: fc.constantFrom(...ROLES),
      scope: fc.constantFrom(...SCOPES, '/'),
    }),
    { selector: (one) => JSON.stringify(one), maxLength: 20 },
  ),
  lines: grants,
  /** Which identities each target has. */
  has: fc.array(fc.record({ system: fc.boolean(), users: fc.subarray([...USERS]) }), {
    minLength: 3,
    maxLength: 3,
  }),
  failing: fc.subarray([...NAMES]),
  unlistable: fc.subarray(SCOPES),
  locked: fc.subarray(SCOPES),
  deleteAll: fc.boolean(),
  parallel: fc.integer({ min: 1, max: 5 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** An assignment as somebody else made it. */
function assignmentOf(principalId: string, { role, scope }: Grant): RoleAssignment {
  return {
    id: roleAssignmentId(scope === '/' ? '' : scope, `${principalId} ${role}`),
    scope,
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
    principalId,
    condition: null,
  };
}

function documentOf(name: string, system: boolean, users: readonly ResourceId[]): Record<string, unknown> {
  const map = Object.fromEntries(
    users.map((id) => [formatResourceId(id), { principalId: principalOf(id), clientId: 'c' }]),
  );
  return {
    id: formatResourceId(targetId('app', name)),
    identity: {
      type:
        [...(system ? ['SystemAssigned'] : []), ...(users.length > 0 ? ['UserAssigned'] : [])].join(',') ||
        'None',
      ...(system ? { principalId: systemOf(name) } : {}),
      ...(users.length > 0 ? { userAssignedIdentities: map } : {}),
    },
  };
}

/** Runs a step as the story over all targets does, and returns what Azure has then. */
async function run(
  operation: 'assign' | 'remove',
  { existing, lines, has, failing, unlistable, locked, deleteAll, parallel }: Scenario,
): Promise<{ rbac: ToyRbac; entries: readonly RoleEntry[]; targets: readonly Target[] }> {
  const step = new ToyStep();
  const rbac = new ToyRbac(
    existing.map(({ principal, ...what }) => assignmentOf(principal, what)),
    unlistable,
    locked,
  );
  const inputs: Readonly<Record<string, string>> = {
    operation,
    'app-name': NAMES.join(),
    'resource-group': 'shop',
    'subscription-id': SUBSCRIPTION,
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': USERS.map(({ name }) => name).join(),
    roles: lines.map(({ role, scope }) => `${role} @ ${scope}`).join('\n'),
    'delete-role-assignments': String(deleteAll),
  };
  const request = readRequest((name) => inputs[name] ?? '', {}, step.warn);
  const select = selector(request.identities);
  const limit = limiter(parallel);
  const roles = new Roles(request, {
    ...step,
    signal: step.signal,
    arm: { read: () => Promise.reject(new TypeError('not expected')), whenWritable: async () => undefined },
    managedIdentities: {
      lookUp: async (id) => ({ state: 'exists', id, principalId: principalOf(id), clientId: 'c' }),
    },
    assignments: rbac,
    lists: new AssignmentLists(rbac, limit),
    limit,
    runUrl: undefined,
  });

  const targets = NAMES.map((name, at) => {
    const document = documentOf(name, has[at]?.system ?? false, has[at]?.users ?? []);
    const before = snapshotOf(document, targetId('app', name), step.clock.now());
    const target = new Target(before.id, select(before.id), step.clock, before);
    target.setPlan(makePlan(before.identities, { operation, selection: target.selection }));
    return target;
  });
  const known = new Map(USERS.map((id) => [resourceKey(id), { id, principalId: principalOf(id) }]));
  await roles.check(targets, known);
  await Promise.all(
    targets.map(async (target) => {
      const { name } = target.id;
      await roles.beforeChange(target);
      if (failing.some((other) => other === name)) return target.fail(new Error('no'));
      target.send();
      target.accept();
      const after = operation === 'assign' ? documentOf(name, true, USERS) : documentOf(name, false, []);
      const arm = new ToyArm(step.clock, after);
      await target.load({ arm, clock: step.clock, suggestions: new NameSuggestions(arm) });
      target.succeed();
      await roles.afterChange(target);
    }),
  );
  await roles.afterAll(targets, known);
  return { rbac, entries: roles.entries, targets };
}

const keysOf = (assignments: readonly RoleAssignment[]): string[] => assignments.map(keyOf).sort();
const keysFor = (principals: readonly string[], lines: readonly Grant[]): string[] =>
  principals.flatMap((principal) => lines.map((line) => keyOf(assignmentOf(principal, line))));

describe('for any Azure, lines and failures', () => {
  test('assign adds the lines to the identities of targets that succeeded, and changes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const before = given.existing.map(({ principal, ...what }) => assignmentOf(principal, what));
        const { rbac, entries } = await run('assign', given);
        const done = NAMES.filter((name) => !given.failing.includes(name));
        const principals = [...done.map(systemOf), ...(done.length > 0 ? USERS.map(principalOf) : [])];
        const wanted = keysFor(principals, given.lines);
        expect(keysOf(rbac.assignments)).toEqual([...new Set([...keysOf(before), ...wanted])].sort());
        // What was there is the same thing still, not one of ours in its place.
        for (const one of before) expect(rbac.assignments).toContainEqual(one);
        const had = new Set(before.map(keyOf));
        expect(entries.map(({ change }) => change).filter((change) => change === 'added')).toHaveLength(
          wanted.filter((key) => !had.has(key)).length,
        );
        expect(entries).toHaveLength(wanted.length);
      }),
      { numRuns: 300 },
    );
  });

  test('remove takes the lines of whoever lost the identity everywhere, and touches nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const before = given.existing.map(({ principal, ...what }) => assignmentOf(principal, what));
        const { rbac, entries } = await run('remove', given);
        const left = new Set(keysOf(rbac.assignments));
        const gone = before.filter((one) => !left.has(keyOf(one)));
        const failed = (name: string): boolean => given.failing.some((other) => other === name);
        const lost = [
          ...NAMES.filter((name, at) => !failed(name) && given.has[at]?.system).map(systemOf),
          ...USERS.filter(
            (id) => !NAMES.some((name, at) => failed(name) && given.has[at]?.users.includes(id)),
          ).map(principalOf),
        ];
        const named = new Set(keysFor(lost, given.lines));
        for (const one of gone) {
          const isSystem = one.principalId.startsWith('system of');
          expect(lost).toContain(one.principalId);
          expect(named.has(keyOf(one)) || (given.deleteAll && isSystem)).toBe(true);
          expect(isWithin(one.scope, '/subscriptions')).toBe(true);
        }
        expect(rbac.assignments.length).toBe(before.length - gone.length);
        // What should have gone and did not has failed, and says so, or could not be seen.
        const blind = given.unlistable.length > 0;
        for (const one of before.filter((other) => named.has(keyOf(other)) && left.has(keyOf(other)))) {
          const entry = entries.find(({ id }) => id === one.id);
          expect(entry?.change === 'failed' || blind).toBe(true);
        }
        expect(entries.filter(({ change }) => change === 'removed')).toHaveLength(gone.length);
      }),
      { numRuns: 300 },
    );
  });
});
