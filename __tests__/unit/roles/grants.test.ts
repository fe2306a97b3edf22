import { describe, expect, test } from '@jest/globals';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { azureRbac } from '../../../src/roles/azure-rbac.ts';
import { builtInRole } from '../../../src/roles/built-in-roles.ts';
import type { WantedRole } from '../../../src/roles/door.ts';
import { Grants } from '../../../src/roles/grants.ts';
import type { LineProblem } from '../../../src/roles/line-problems.ts';
import { readRoleDefinition } from '../../../src/roles/role-definition.ts';
import { identityId, setOf, targetId, wireOf } from '../data.ts';
import { type RolesWorld, rolesWorld, SHOP, VAULT } from './context.ts';

const CUSTOM = 'aaaaaaaa-0000-4000-8000-000000000003';
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';

/** A role at a scope. With `actions`, it is a custom one. */
function wanted(scope: string, guid: string, actions?: readonly string[]): WantedRole {
  const roleDefinitionId = `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
  const properties = { roleName: 'Custom', permissions: [{ actions }] };
  return {
    ...{ door: azureRbac, scope, roleKey: guid, roleName: null, roleDefinitionId },
    definition: actions ? readRoleDefinition({ id: roleDefinitionId, properties }) : builtInRole(guid),
    line: { input: 'roles', line: 1, scope, role: { text: guid, guid } },
  };
}

/** Check a role for one identity that doesn't have it. */
async function check(
  role: WantedRole,
  force: boolean,
  arrange: (world: RolesWorld) => void = () => undefined,
): Promise<{ readonly problems: readonly LineProblem[]; readonly warnings: readonly string[] }> {
  const id = identityId('id-a');
  const world = rolesWorld([id]);
  arrange(world);
  const target = new Target(targetId('app', 'web'), { system: false, user: [id] }, world.context);
  const problems = await new Grants(world.context).check([target], [role], force);
  return { problems, warnings: world.step.warnings };
}

describe('a role without an effect is refused, but only causes a warning with force', () => {
  const vault =
    (enableRbacAuthorization: boolean | null | undefined) =>
    ({ arm }: RolesWorld): void =>
      void arm.documents.set(VAULT.toLowerCase(), { properties: { enableRbacAuthorization } });
  test.each<[rule: string, role: WantedRole, arrange: (world: RolesWorld) => void, hasEffect: boolean]>([
    ['a vault with Azure RBAC', wanted(VAULT, SECRETS_USER), vault(true), true],
    ['a vault with access policies', wanted(VAULT, SECRETS_USER), vault(false), false],
    ["a vault that doesn't show the setting", wanted(VAULT, SECRETS_USER), vault(undefined), false],
    ['a vault with the setting null', wanted(VAULT, SECRETS_USER), vault(null), false],
    ['another provider', wanted(VAULT, CUSTOM, ['Microsoft.Storage/*']), vault(true), false],
  ])('%s', async (_, role, arrange, hasEffect) => {
    const refused = await check(role, false, arrange);
    const forced = await check(role, true, arrange);
    const counts = [refused.problems, refused.warnings, forced.problems, forced.warnings].map(
      ({ length }) => length,
    );
    expect(counts).toEqual(hasEffect ? [0, 0, 0, 0] : [1, 0, 0, 1]);
  });
});

test('the activity of a target whose change is done is granting', async () => {
  const id = identityId('id-a');
  const { arm, step, context } = rolesWorld([id]);
  arm.documents.set(SHOP.toLowerCase(), {});
  const web = targetId('app', 'web');
  const identity = wireOf(setOf(undefined, id));
  const target = new Target(web, { system: false, user: [id] }, context, snapshotOf({ identity }, web, 0));
  target.begin('waiting for Azure (Succeeded)');
  const grants = new Grants(context);
  expect(await grants.check([target], [wanted(SHOP, SECRETS_USER)], false)).toEqual([]);
  grants.plan();
  const finished = grants.finish(target);
  step.clock.pass(5_000);
  expect(target.activity).toEqual({ activity: 'granting the roles of its identities', ms: 5_000 });
  await finished;
});

test('warnings are in the order of the lines, whichever document is read first', async () => {
  const id = identityId('id-a');
  const { arm, step, context } = rolesWorld([id]);
  const other = VAULT.replace(/kv$/, 'other');
  for (const vault of [VAULT, other]) arm.documents.set(vault.toLowerCase(), { properties: {} });
  const read = arm.read.bind(arm);
  const vaultRead = Promise.withResolvers<void>();
  arm.read = async (path) => {
    if (path === VAULT) await vaultRead.promise;
    else setTimeout(vaultRead.resolve);
    return read(path);
  };
  const roles = [VAULT, other].map((scope, index): WantedRole => {
    const role = wanted(scope, SECRETS_USER);
    return { ...role, line: { ...role.line, line: index + 1, scope } };
  });
  const target = new Target(targetId('app', 'web'), { system: false, user: [id] }, context);
  expect(await new Grants(context).check([target], roles, true)).toEqual([]);
  expect(step.warnings).toEqual([expect.stringMatching(/^Line 1/), expect.stringMatching(/^Line 2/)]);
});
