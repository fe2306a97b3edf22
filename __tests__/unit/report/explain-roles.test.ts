import { describe, expect, test } from '@jest/globals';
import { AzureError, UnansweredError } from '../../../src/azure/errors.ts';
import { api, entryOf, existingEntry, GROUP, report, VAULT, web } from './role-entries.ts';

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

  test.each([
    ['RoleAssignmentLimitExceeded', 'a subscription holds 4,000 role assignments'],
    ['RequestDisallowedByPolicy', 'the policy named below forbids this change'],
  ])('have the advice of roles, else that of every error: %s', (code, advice) => {
    const entry = entryOf(web, 1);
    entry.fail(refused(code));
    expect(report([entry]).failures[0]).toContain(`To fix: ${advice}`);
  });

  test.each([
    ['AuthorizationFailed', null, 'roleAssignments/write at'],
    ['Forbidden', null, 'roleAssignments/write at'],
    ['HTTP 403', `${VAULT}/providers/Microsoft.Authorization/roleAssignments/x`, 'roleAssignments/delete at'],
  ])('that are a missing right say what to do, whatever the code: %s', (code, id, expected) => {
    const entry = entryOf(web, 1);
    if (id) entry.find({ id, condition: null });
    entry.fail(refused(code));
    expect(report([entry]).failures[0]).toContain(`lacks Microsoft.Authorization/${expected}`);
    expect(report([entry]).failures[0]).toContain('az role assignment create --role "Role Based');
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
