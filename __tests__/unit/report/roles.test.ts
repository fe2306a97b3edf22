import { describe, expect, test } from '@jest/globals';
import { AzureError, UnansweredError } from '../../../src/azure/errors.ts';
import { CLOUDS } from '../../../src/cloud.ts';
import { parseRoleLines } from '../../../src/identity/role-lines.ts';
import { type RolesReport, rolesReport } from '../../../src/report/roles.ts';
import { roleFailures, roleHeading, roleTable } from '../../../src/report/summary-roles.ts';
import { RoleEntry } from '../../../src/roles/entry.ts';
import type { Holder } from '../../../src/roles/holders.ts';
import { identityId, SUBSCRIPTION } from '../data.ts';

const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`;
const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000009';
const CONTEXT = {
  kind: undefined,
  isReadOnly: false,
  signIn: { by: 'job', clientId: undefined, tenantId: undefined },
  cloud: CLOUDS[0],
} as const;
const nasty = `<img src=x onerror="alert('1')"> & @everyone`;

const LINES = parseRoleLines(`Reader @ ${GROUP}\nAcrPull @ ${VAULT}`, {
  subscriptionId: undefined,
  resourceGroup: undefined,
});
const web: Holder = {
  identity: `${GROUP}/providers/Microsoft.App/containerApps/web`,
  isSystem: true,
  label: 'web',
};
const api: Holder = { ...web, identity: `${GROUP}/providers/Microsoft.App/containerApps/api`, label: 'api' };
const shared: Holder = {
  identity: `${GROUP}/providers/${identityId('id-a').type}/id-a`,
  isSystem: false,
  label: "user-assigned identity 'id-a'",
};

/** The role of line 1 or 2 for a holder. */
function entryOf(holder: Holder, line: 1 | 2, roleName = line === 1 ? 'Reader' : 'AcrPull'): RoleEntry {
  const [reader, pull] = LINES;
  if (!reader || !pull) throw new TypeError('two lines');
  return RoleEntry.wanted(holder, PRINCIPAL, {
    line: line === 1 ? reader : pull,
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/role-${line}`,
    roleName,
    isForVaultData: false,
  });
}

/** An assignment that is there and that no line names. */
function existingEntry(scope: string): RoleEntry {
  const assignment = {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/one`,
    scope,
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/role-3',
    principalId: PRINCIPAL,
    condition: null,
  };
  return RoleEntry.existing(web, assignment, null);
}

function report(entries: readonly RoleEntry[], dryRun = false, limits: readonly string[] = []): RolesReport {
  return rolesReport({
    roles: { entries, limits },
    targets: [],
    results: [
      {
        resource: {
          id: api.identity,
          name: 'api',
          kind: 'app',
          identityType: null,
          changed: false,
          status: 'succeeded',
          error: null,
        },
        identities: [api, web].map(({ identity }) => ({
          resourceId: identity,
          resourceName: '',
          resourceKind: 'app',
          type: 'system-assigned',
          name: 'system',
          id: null,
          principalId: null,
          clientId: null,
          tenantId: null,
          change: 'added',
        })),
        hints: [],
      },
    ],
    scope: { operation: 'assign', dryRun },
    context: CONTEXT,
  });
}

test('roles are in the order of the identities, and then of the lines', () => {
  const entries = [existingEntry(VAULT), entryOf(web, 2), entryOf(api, 1), entryOf(web, 1)];
  const { assignments } = report(entries);
  expect(assignments.map(({ identity, role }) => `${identity.slice(-3)} ${role}`)).toEqual([
    'api Reader',
    'web Reader',
    'web AcrPull',
    'web null',
  ]);
});

describe('whether something was changed', () => {
  test.each<[what: string, act: (entry: RoleEntry) => void, dryRun: boolean, expected: boolean]>([
    ['nothing', () => undefined, false, false],
    ['it was there', (entry) => entry.keep(), false, false],
    ['a write was sent', (entry) => entry.send(), false, false],
    [
      'a write was refused',
      (entry) => {
        entry.send();
        entry.refuse();
        entry.fail(new Error('no'));
      },
      false,
      false,
    ],
    [
      'a write was accepted',
      (entry) => {
        entry.send();
        entry.accept();
        entry.add('id');
      },
      false,
      true,
    ],
    ['it would be added', (entry) => entry.add(null), true, true],
    ['it would stay', (entry) => entry.keep(), true, false],
  ])('%s', (_, act, dryRun, expected) => {
    const entry = entryOf(web, 1);
    act(entry);
    expect(report([entry], dryRun).isChanged).toBe(expected);
  });
});

describe('failures', () => {
  const refused = (code: string, message = ''): AzureError =>
    new AzureError(
      { code, message, details: [], additionalInfo: [] },
      { action: 'grant the role', status: 403, correlationId: 'the-correlation' },
    );

  test('are one for each line, in their order, with all that Azure said', () => {
    const entries = [entryOf(web, 2), entryOf(api, 2), entryOf(web, 1)];
    for (const entry of entries) entry.fail(refused('AuthorizationFailed', 'does not have authorization'));
    const { failures } = report(entries);
    expect(failures).toHaveLength(2);
    expect(failures[0]).toMatch(
      /^Input 'roles', line 1: Failed to grant the role: AuthorizationFailed \(HTTP 403\)/,
    );
    expect(failures[1]).toContain('It failed for web, too.');
    expect(failures[1]).toContain('Correlation ID: the-correlation');
  });

  test('of an assignment that no line names are none: it is a warning', () => {
    const entry = existingEntry(VAULT);
    entry.fail(refused('ScopeLocked'));
    expect(report([entry]).failures).toEqual([]);
  });

  test('without an answer say so', () => {
    const entry = entryOf(web, 1);
    entry.fail(new UnansweredError('ECONNRESET', { action: 'grant the role' }));
    expect(report([entry]).failures).toEqual([
      "Input 'roles', line 1: Failed to grant the role: no usable answer (ECONNRESET).",
    ]);
  });

  test.each([
    [
      'The client does not have authorization to perform action',
      'lacks Microsoft.Authorization/roleAssignments/write at',
    ],
    [
      'does not have authorization or an ABAC condition not fulfilled to perform action',
      'or has it under a condition',
    ],
    [
      'has an authorization with ABAC condition that is not fulfilled to perform action',
      'but the condition of that right',
    ],
  ])('of missing rights are told by their text: %s', (text, expected) => {
    const entry = entryOf(web, 1);
    const objectId = '11111111-0000-4000-8000-000000000001';
    entry.fail(
      refused(
        'AuthorizationFailed',
        `The client 'c' with object id '${objectId}' ${text} 'Microsoft.Authorization/roleAssignments/write' over scope '/x'.`,
      ),
    );
    const [failure] = report([entry]).failures;
    expect(failure).toContain(expected);
    expect(failure).toContain(`--assignee-object-id ${objectId} --assignee-principal-type ServicePrincipal`);
    expect(failure).toContain(`--scope ${GROUP} `);
  });
});

test('notes: ten minutes once, conditions, other resources, and where it was not looked', () => {
  const [added, again, conditional, removed] = [
    entryOf(web, 1),
    entryOf(web, 2),
    entryOf(api, 1),
    entryOf(shared, 1),
  ];
  added.add('id');
  again.add('id');
  conditional.keep({ id: 'id', condition: 'c' });
  removed.remove();
  expect(report([added, again, conditional, removed], false, ['Not everywhere.']).notes).toEqual([
    `api has the role 'Reader' at ${GROUP} under a condition, which may narrow it.`,
    "Every other resource with user-assigned identity 'id-a' loses its revoked roles, too.",
    'Not everywhere.',
    'A new role may take up to ten minutes to work.',
  ]);
  expect(report([added], true).notes).toEqual([]);
});

test('last words: what was sent, what is not known, what remains', () => {
  const [granted, unknown, open] = [entryOf(web, 1), entryOf(web, 2), entryOf(api, 1)];
  granted.send();
  granted.accept();
  granted.add('id');
  unknown.send();
  const remaining = Array.from({ length: 7 }, (_, at) => existingEntry(`${VAULT}${at}`));
  const { lastWords } = report([granted, unknown, open, ...remaining]);
  expect(lastWords.slice(0, 3)).toEqual([
    `- web: role 'Reader' at ${GROUP}: it was granted.`,
    `- web: role 'AcrPull' at ${VAULT}: a change was sent; whether Azure took it is not known.`,
    `- api: role 'Reader' at ${GROUP}: nothing was sent.`,
  ]);
  const commands = lastWords.filter((line) => line.startsWith('  az role assignment delete --ids'));
  expect(commands).toHaveLength(2);
  for (const { id } of remaining) expect(commands.join()).toContain(` ${id}`);
});

describe('the summary', () => {
  test('shows no markup of others', () => {
    const entry = entryOf({ ...web, identity: `/x/${nasty}` }, 1, nasty);
    entry.fail(new Error(nasty));
    const roles = { ...report([entry]), notes: [nasty], failures: [nasty] };
    const text = [roleTable(roles, CLOUDS[0], 9), roleFailures(roles, 9)].join('\n');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('@everyone');
    expect(text.match(/&lt;img/g)?.length).toBe(4);
  });

  test('says how many rows and failures were left out', () => {
    const entries = [entryOf(web, 1), entryOf(web, 2)];
    for (const entry of entries) entry.fail(new Error('no'));
    const roles = report(entries);
    expect(roleTable(roles, CLOUDS[0], 1)).toContain('1 more rows are in the output');
    expect(roleFailures(roles, 1)).toContain('1 more failed lines of roles are in the log.');
    expect(roleHeading(roles, { operation: 'assign', dryRun: false })).toBe(', 2 lines of roles failed');
    expect(roleTable({ ...roles, assignments: [], notes: [] }, CLOUDS[0], 9)).toBe('');
  });
});
