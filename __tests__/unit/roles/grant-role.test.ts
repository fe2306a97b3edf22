import { describe, expect, test } from '@jest/globals';
import { AzureError, UnansweredError } from '../../../src/azure/errors.ts';
import type { RolesContext } from '../../../src/roles/context.ts';
import { RoleEntry } from '../../../src/roles/entry.ts';
import { grantRole } from '../../../src/roles/grant-role.ts';
import { roleAssignmentName } from '../../../src/roles/role-assignment-name.ts';
import type { NewRoleAssignment } from '../../../src/roles/role-assignments.ts';
import { StepStopped } from '../../../src/step.ts';

const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000009';
const SCOPE = '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/shop';
const ROLE = '/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d';
const PUBLISHED = roleAssignmentName(SCOPE, PRINCIPAL, ROLE);

/** An error of Azure's with a code. */
function refused(code: string, status = 400, message = ''): AzureError {
  return new AzureError({ code, message, details: [], additionalInfo: [] }, { action: 'grant', status });
}

/** Grants a role where Azure answers with these errors one after the other, and then accepts. */
async function grant(
  errors: readonly Error[],
  { isListed = true, stopAfter = Number.POSITIVE_INFINITY } = {},
): Promise<{ entry: RoleEntry; error: unknown; sent: NewRoleAssignment[]; waited: number }> {
  const stop = new AbortController();
  const sent: NewRoleAssignment[] = [];
  const answers = [...errors];
  let now = 0;
  const unused = (): never => {
    throw new TypeError('not expected');
  };
  const context: RolesContext = {
    signal: stop.signal,
    clock: {
      now: () => now,
      sleep: async (milliseconds, signal) => {
        now += milliseconds;
        signal.throwIfAborted();
      },
    },
    info: () => undefined,
    warn: unused,
    arm: { read: unused, whenWritable: async () => undefined },
    managedIdentities: { lookUp: unused },
    assignments: {
      list: unused,
      delete: unused,
      definitionsNamed: unused,
      allDefinitions: unused,
      definition: unused,
      create: async (assignment) => {
        sent.push(assignment);
        if (sent.length >= stopAfter) stop.abort(new StepStopped('stopped by SIGTERM'));
        const answer = answers.shift();
        if (answer) throw answer;
        return `${SCOPE}/providers/Microsoft.Authorization/roleAssignments/${assignment.name}`;
      },
    },
    lists: { of: unused },
    limit: (work) => work(),
    runUrl: 'https://github.com/contoso/shop/actions/runs/1',
  };
  const role = { by: 'id', guid: ROLE.slice(-36), fullId: undefined } as const;
  const entry = RoleEntry.ofLine({ identity: '/web', isSystem: true, label: 'web' }, PRINCIPAL, {
    line: { input: 'roles', line: 1, role, scope: SCOPE },
    roleDefinitionId: ROLE,
    roleName: 'AcrPull',
    isForVaultData: undefined,
  });
  const error = await grantRole(entry, PRINCIPAL, isListed, context).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { entry, error, sent, waited: now };
}

describe('the name', () => {
  test('is the published one where what the principal has is known', async () => {
    const { entry, sent } = await grant([]);
    expect(sent).toEqual([
      {
        scope: SCOPE,
        name: PUBLISHED,
        roleDefinitionId: ROLE,
        principalId: PRINCIPAL,
        description: 'https://github.com/contoso/shop/actions/runs/1',
      },
    ]);
    expect(entry).toMatchObject({
      change: 'added',
      write: 'accepted',
      id: expect.stringMatching(`/${PUBLISHED}$`),
    });
  });

  test('is a new one where that may not be listed: it can overwrite nothing', async () => {
    const { sent } = await grant([], { isListed: false });
    expect(sent[0]?.name).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[0]?.name).not.toBe(PUBLISHED);
  });

  test.each(['RoleAssignmentUpdateNotPermitted', 'HashConflictOnDifferentRoleAssignmentIds'])(
    'gives way once to another when it is taken (%s)',
    async (code) => {
      const { entry, sent } = await grant([refused(code)]);
      expect(entry.change).toBe('added');
      expect(sent.map(({ name }) => name === PUBLISHED)).toEqual([true, false]);

      const twice = await grant([refused(code), refused(code)]);
      expect(twice.error).toMatchObject({ detail: { code } });
      expect(twice.sent).toHaveLength(2);
      expect(twice.entry.write).toBe('none');
    },
  );
});

describe('what is there already', () => {
  test.each([
    ['The role assignment already exists.', null],
    [
      'The role assignment already exists. The ID of the existing role assignment is 716c4d159bc8476da3c16ccb70082517.',
      `${SCOPE}/providers/Microsoft.Authorization/roleAssignments/716c4d15-9bc8-476d-a3c1-6ccb70082517`,
    ],
  ])('is unchanged: %s', async (message, id) => {
    const { entry, error } = await grant([refused('RoleAssignmentExists', 409, message)], {
      isListed: false,
    });
    expect(error).toBeUndefined();
    expect(entry).toMatchObject({ change: 'unchanged', write: 'none', id });
  });
});

describe('a new principal', () => {
  const notFound = (count: number): Error[] =>
    Array.from({ length: count }, () => refused('PrincipalNotFound'));

  test('is waited for, under the same name', async () => {
    const { entry, sent, waited } = await grant(notFound(4), { isListed: false });
    expect(entry.change).toBe('added');
    expect(new Set(sent.map(({ name }) => name)).size).toBe(1);
    expect(waited).toBe(2_000 + 4_000 + 8_000 + 15_000);
  });

  test('is given up after three minutes', async () => {
    const { error, entry, waited } = await grant(notFound(99));
    expect(error).toMatchObject({ detail: { code: 'PrincipalNotFound' } });
    expect(entry.write).toBe('none');
    expect(waited).toBeGreaterThanOrEqual(180_000);
    expect(waited).toBeLessThan(200_000);
  });

  test('is waited for no longer once the step is stopped, and nothing is unclear then', async () => {
    const { error, entry, sent } = await grant(notFound(9), { stopAfter: 2 });
    expect(error).toBeInstanceOf(StepStopped);
    expect(sent).toHaveLength(2);
    expect(entry).toMatchObject({ change: 'open', write: 'none' });
  });
});

describe('a failure', () => {
  test('that Azure tells wrote nothing', async () => {
    const { error, entry, sent } = await grant([refused('AuthorizationFailed', 403)]);
    expect(error).toMatchObject({ detail: { code: 'AuthorizationFailed' } });
    expect(sent).toHaveLength(1);
    expect(entry).toMatchObject({ change: 'open', write: 'none' });
  });

  test('without an answer may have written', async () => {
    const { error, entry } = await grant([new UnansweredError('ECONNRESET', { action: 'grant' })]);
    expect(error).toBeInstanceOf(UnansweredError);
    expect(entry.write).toBe('unknown');
  });
});
