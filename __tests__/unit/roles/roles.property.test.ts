import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRequest } from '../../../src/inputs/read-request.ts';
import type { JsonObject } from '../../../src/json.ts';
import { formatResourceId, type ResourceId } from '../../../src/resource-id.ts';
import { makePlan } from '../../../src/resources/plan.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { changeOf, type RoleRecord } from '../../../src/roles/record.ts';
import { Roles } from '../../../src/roles/roles.ts';
import { isWithin } from '../../../src/roles/scope.ts';
import { roleAssignmentName } from '../../../src/roles/write-role.ts';
import { identityId, OTHER_SUBSCRIPTION, SUBSCRIPTION, setOf, targetId, wireOf } from '../data.ts';
import { rolesWorld, SHOP, VAULT } from './context.ts';
import { assignmentId, keyOf, type ToyAssignment, type ToyRbac } from './toy-rbac.ts';

const HOME = `/subscriptions/${SUBSCRIPTION}`;
const SCOPES = [
  HOME,
  SHOP,
  VAULT,
  `${VAULT}/secrets/one`,
  `/subscriptions/${OTHER_SUBSCRIPTION}/resourceGroups/shop`,
];
// Reader and Contributor, which work everywhere.
const ROLES = ['acdd72a7-3385-48ef-bd42-f606fba81ae7', 'b24988ac-6180-42a0-ab88-20f7382dd24c'];
const NAMES = ['web', 'api', 'cron'] as const;
const USERS: readonly ResourceId[] = [identityId('id-a', 'shop'), identityId('id-b', 'shop')];
const BYSTANDER = 'bystander';

const systemOf = (name: string): string => `system of ${name}`;
const principalOf = (id: ResourceId): string => `principal of ${id.name}`;
const PRINCIPALS = [...NAMES.map(systemOf), ...USERS.map(principalOf), BYSTANDER];

/** A role at a scope. */
interface Grant {
  readonly role: string;
  readonly scope: string;
}
const grant = fc.record({ role: fc.constantFrom(...ROLES), scope: fc.constantFrom(...SCOPES) });
const grants = fc.uniqueArray(grant, { selector: ({ role, scope }) => `${role} ${scope}`, maxLength: 4 });

/** An Azure, a step, and its failures. */
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
  /** The identities of each target. */
  has: fc.array(fc.record({ system: fc.boolean(), users: fc.subarray([...USERS]) }), {
    minLength: 3,
    maxLength: 3,
  }),
  failing: fc.subarray([...NAMES]),
  listProblem: fc.subarray(SCOPES),
  locked: fc.subarray(SCOPES),
  deleteAll: fc.boolean(),
  parallel: fc.integer({ min: 1, max: 5 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** The assignment of somebody else. */
function assignmentOf(principalId: string, { role, scope }: Grant): ToyAssignment {
  const name = roleAssignmentName(principalId, role, scope);
  return {
    id: assignmentId(scope === '/' ? '' : scope, name),
    scope,
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
    principalId,
  };
}

function documentOf(name: string, system: boolean, users: readonly ResourceId[]): JsonObject {
  const identities = setOf(system ? systemOf(name) : undefined, ...users);
  return { id: formatResourceId(targetId('app', name)), identity: wireOf(identities) };
}

/** Run a step as run.ts does, and return what Azure has then. */
async function run(
  operation: 'assign' | 'remove',
  { existing, lines, has, failing, listProblem, locked, deleteAll, parallel }: Scenario,
): Promise<{ rbac: ToyRbac; records: readonly RoleRecord[]; targets: readonly Target[] }> {
  const { step, arm, context } = rolesWorld(USERS, parallel);
  arm.assignments = existing.map(({ principal, ...what }) => assignmentOf(principal, what));
  for (const scope of SCOPES)
    for (const id of [scope, scope.split('/', 5).join('/')]) arm.documents.set(id.toLowerCase(), {});
  for (const scope of listProblem) arm.listProblem.add(scope);
  for (const scope of locked) arm.locked.add(scope);
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
  if (request.operation === 'show') throw new TypeError('a request to read');
  const roles = new Roles(request, context);

  const targets = NAMES.map((name, at) => {
    const document = documentOf(name, has[at]?.system ?? false, has[at]?.users ?? []);
    const before = snapshotOf(document, targetId('app', name), step.clock.now());
    const target = new Target(before.id, request.identities, context, before);
    target.plan = makePlan(before.identities, { operation, selection: target.selection });
    return target;
  });
  await roles.plan(targets);
  await Promise.all(
    targets.map(async (target) => {
      const { name } = target.id;
      await roles.beforeWrite(target);
      if (failing.some((other) => other === name)) {
        context.journal.plan('identities', target, []).state = 'refused';
        await roles.afterChange(target);
        target.outcome = { state: 'failed', error: new Error('no') };
        return;
      }
      context.journal.plan('identities', target, []).state = 'done';
      const after = operation === 'assign' ? documentOf(name, true, USERS) : documentOf(name, false, []);
      arm.documents.set(formatResourceId(target.id).toLowerCase(), after);
      await target.load(context);
      roles.grant(target);
      await roles.afterChange(target);
      target.outcome = { state: 'succeeded' };
    }),
  );
  await roles.finish(targets);
  return { rbac: arm, records: [...context.records], targets };
}

const keysOf = (assignments: readonly ToyAssignment[]): string[] => assignments.map(keyOf).sort();
const keysFor = (principals: readonly string[], lines: readonly Grant[]): string[] =>
  principals.flatMap((principal) => lines.map((line) => keyOf(assignmentOf(principal, line))));

describe('for any state of Azure, lines, and failures', () => {
  test('assign grants the roles to the identities of successful targets and changes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const before = given.existing.map(({ principal, ...what }) => assignmentOf(principal, what));
        const { rbac, records } = await run('assign', given);
        const done = NAMES.filter((name) => !given.failing.includes(name));
        const principals = [...done.map(systemOf), ...(done.length > 0 ? USERS.map(principalOf) : [])];
        const wanted = keysFor(principals, given.lines);
        expect(keysOf(rbac.assignments)).toEqual([...new Set([...keysOf(before), ...wanted])].sort());
        // An assignment that existed is still the same one, not one of ours in its place.
        for (const one of before) expect(rbac.assignments).toContainEqual(one);
        const had = new Set(before.map(keyOf));
        expect(records.filter((record) => changeOf(record, false) === 'added')).toHaveLength(
          wanted.filter((key) => !had.has(key)).length,
        );
        expect(records).toHaveLength(wanted.length);
      }),
      { numRuns: 300 },
    );
  });

  test('remove revokes the roles of identities that all targets lost and changes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const before = given.existing.map(({ principal, ...what }) => assignmentOf(principal, what));
        const { rbac, records } = await run('remove', given);
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
        // An assignment that should be deleted and isn't has failed with a message, or couldn't be seen.
        const blind = given.listProblem.length > 0;
        for (const one of before.filter((other) => named.has(keyOf(other)) && left.has(keyOf(other)))) {
          const record = records.find(({ id }) => id === one.id);
          expect((record && changeOf(record, false) === 'failed') || blind).toBe(true);
        }
        expect(records.filter((record) => changeOf(record, false) === 'removed')).toHaveLength(gone.length);
      }),
      { numRuns: 300 },
    );
  });
});
