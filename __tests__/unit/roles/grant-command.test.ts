import { expect, test } from '@jest/globals';
import { administratorCommand, administratorCondition } from '../../../src/roles/grant-command.ts';

const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';

test('the condition lets one role be given and taken, and to service principals alone', () => {
  expect(administratorCondition(`/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`)).toBe(
    "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR " +
      `(@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${SECRETS_USER}} AND ` +
      "@Request[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'})) AND " +
      "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR " +
      `(@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${SECRETS_USER}} AND ` +
      "@Resource[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))",
  );
});

test('the command is ready, but for a principal that nobody named', () => {
  const command = administratorCommand('/subscriptions/s', SECRETS_USER, 'the-object-id');
  expect(command).toMatch(
    /^az role assignment create --role "Role Based Access Control Administrator" --scope \/subscriptions\/s --assignee-object-id the-object-id --assignee-principal-type ServicePrincipal --condition-version 2\.0 --condition "\(\(!/,
  );
  expect(administratorCommand('/subscriptions/s', SECRETS_USER, undefined)).toContain(
    '--assignee-object-id <principal-id> ',
  );
});

test('a scope stands for itself in a shell', () => {
  const scope = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/x/y/containers/$web;'";
  expect(administratorCommand(scope, SECRETS_USER, undefined)).toContain(
    ` --scope '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/x/y/containers/$web;'\\''' `,
  );
});
