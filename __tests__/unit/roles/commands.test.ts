import { expect, test } from '@jest/globals';
import { administratorCondition, deleteCommands } from '../../../src/roles/commands.ts';

const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const PREFIX = '/subscriptions/s/providers/Microsoft.Authorization/roleAssignments/';

test('the condition allows granting and revoking one role, only for service principals', () => {
  expect(administratorCondition(`/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`)).toBe(
    "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR " +
      `(@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${SECRETS_USER}} AND ` +
      "@Request[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'})) AND " +
      "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR " +
      `(@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${SECRETS_USER}} AND ` +
      "@Resource[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))",
  );
});

test('a command deletes up to five assignments, and other providers have their own commands', () => {
  const ids = Array.from({ length: 6 }, (_, at) => `${PREFIX}${at}`);
  // An ID means itself in a shell.
  const cosmos = "/subscriptions/s/databaseAccounts/$shop;'/sqlRoleAssignments/1";
  expect(deleteCommands([...ids, cosmos])).toEqual([
    `az role assignment delete --ids ${ids.slice(0, 5).join(' ')}`,
    `az role assignment delete --ids ${ids[5]}`,
    "az resource delete --ids '/subscriptions/s/databaseAccounts/$shop;'\\''/sqlRoleAssignments/1'",
  ]);
  expect(deleteCommands([])).toEqual([]);
});
