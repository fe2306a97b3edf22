import { describe, expect, test } from '@jest/globals';
import { type AssignedResource, hintsFor } from '../../../src/report/hints.ts';
import { formatResourceId, resourceKey } from '../../../src/resource-id.ts';
import { NO_IDENTITIES } from '../../../src/resources/identity-set.ts';
import { sessionIdentitiesOf } from '../../../src/resources/session-identities.ts';
import type { Variable } from '../../../src/resources/variables.ts';
import { identityId, targetId } from '../data.ts';

const CLIENT_A = 'aaaaaaaa-0000-4000-8000-00000000000a';
const CLIENT_B = 'aaaaaaaa-0000-4000-8000-00000000000b';
const STRANGER = 'aaaaaaaa-0000-4000-8000-00000000000c';

const user = (name: string, clientId: string | null) => {
  const id = formatResourceId(identityId(name));
  return [resourceKey(identityId(name)), { id, name, wireKey: id, principalId: 'p', clientId }] as const;
};
const variable = (value: string | undefined, more: Partial<Variable> = {}): Variable => ({
  name: 'AZURE_CLIENT_ID',
  value,
  container: 'main',
  isInit: false,
  ...more,
});
const hints = (
  kind: 'app' | 'job' | 'environment' | 'session-pool',
  more: Partial<AssignedResource>,
): string[] =>
  hintsFor({
    kind,
    id: targetId(kind, 'web'),
    identities: NO_IDENTITIES,
    systemClientId: null,
    selected: [],
    variables: [],
    sessionIdentities: [],
    ...more,
  }).map(({ level, text }) => `${level}: ${text}`);
const having = (...users: ReturnType<typeof user>[]) => ({ ...NO_IDENTITIES, user: new Map(users) });
const system = { ...NO_IDENTITIES, system: { principalId: 'p' } };

describe('AZURE_CLIENT_ID', () => {
  test.each<[rule: string, resource: Partial<AssignedResource>, expected: RegExp | undefined]>([
    [
      'empty',
      { identities: having(user('a', CLIENT_A)), variables: [variable('')] },
      /is empty\. To fix: az containerapp update .*--container-name main --set-env-vars AZURE_CLIENT_ID=aaaaaaaa-0000-4000-8000-00000000000a$/,
    ],
    [
      'empty, with the system-assigned identity alone',
      { identities: system, variables: [variable('')] },
      /--remove-env-vars AZURE_CLIENT_ID$/,
    ],
    [
      'of a stranger',
      { identities: having(user('a', CLIENT_A)), variables: [variable(STRANGER)] },
      /names none of its identities/,
    ],
    [
      'of a stranger, one of several',
      { identities: having(user('a', CLIENT_A), user('b', CLIENT_B)), variables: [variable(STRANGER)] },
      /AZURE_CLIENT_ID=<client-id>$/,
    ],
    [
      'of a stranger, where a client ID is not known',
      { identities: having(user('a', null)), variables: [variable(STRANGER)] },
      undefined,
    ],
    [
      'of the system-assigned identity',
      { identities: system, systemClientId: CLIENT_A, variables: [variable(CLIENT_A)] },
      undefined,
    ],
    [
      'of its own, in another casing',
      { identities: having(user('a', CLIENT_A)), variables: [variable(CLIENT_A.toUpperCase())] },
      undefined,
    ],
    ['of a secret', { identities: having(user('a', CLIENT_A)), variables: [variable(undefined)] }, undefined],
    [
      'empty in an init container',
      { identities: having(user('a', CLIENT_A)), variables: [variable('', { isInit: true })] },
      /of init container 'main' is empty\. To fix: .*: az containerapp update --name web --resource-group shop --yaml <file>$/,
    ],
  ])('%s', (_, resource, expected) => {
    const found = hints('app', resource);
    if (!expected) expect(found).toEqual([]);
    else
      expect(found).toEqual([
        expect.stringMatching(
          new RegExp(
            `^warning: container app 'web' in resource group '.*': AZURE_CLIENT_ID.*${expected.source}`,
          ),
        ),
      ]);
  });

  test('of a job is mended by another command', () => {
    expect(hints('job', { identities: system, variables: [variable('')] })).toEqual([
      expect.stringContaining('az containerapp job update'),
    ]);
  });
});

test('nothing in the command ends a word of it, or begins a line', () => {
  const [text = ''] = hints('app', {
    id: targetId('app', 'web', 'shop(eu)'),
    identities: system,
    systemClientId: CLIENT_A,
    variables: [variable("x'\n$(id)", { container: 'a b\n;id' })],
  });
  expect(text).toContain("--resource-group 'shop(eu)' --container-name 'a b ;id' --remove-env-vars");
  expect(text).not.toContain('\n');
});

describe('user-assigned identities and no variable that holds a client ID of theirs', () => {
  const identities = having(user('a', CLIENT_A));
  test.each<[rule: string, resource: Partial<AssignedResource>, isTold: boolean]>([
    ['none', { identities }, true],
    ['another GUID', { identities, variables: [variable(STRANGER, { name: 'TENANT' })] }, true],
    ['a variable of any name', { identities, variables: [variable(CLIENT_A, { name: 'MY_ID' })] }, false],
    [
      'a secret that may hold it',
      { identities, variables: [variable(undefined, { name: 'MY_CLIENT_ID' })] },
      false,
    ],
    [
      'client IDs that are not known, but some GUID',
      { identities: having(user('a', null)), variables: [variable(STRANGER, { name: 'X' })] },
      false,
    ],
    ['client IDs that are not known, and no GUID', { identities: having(user('a', null)) }, true],
    ['the system-assigned identity alone', { identities: system }, false],
    [
      'AZURE_CLIENT_ID of what may be the system-assigned identity',
      { identities: { ...identities, system: { principalId: 'p' } }, variables: [variable(STRANGER)] },
      true,
    ],
  ])('%s', (_, resource, isTold) => {
    const expected = isTold
      ? [expect.stringMatching(/^info: .*code must name the client ID .* To fix: az containerapp update/)]
      : [];
    expect(hints('app', resource)).toEqual(expected);
  });
});

describe('a session pool', () => {
  const key = resourceKey(identityId('a'));
  const identities = { ...having(user('a', CLIENT_A)), system: { principalId: 'p' } };
  test('whose sessions cannot use the identities', () => {
    expect(hints('session-pool', { identities, selected: ['system', key] })).toEqual([
      expect.stringMatching(
        /^notice: session pool .*: code in its sessions cannot use the system-assigned identity or 'a'/,
      ),
    ]);
  });

  test('whose sessions can', () => {
    const properties = {
      managedIdentitySettings: [
        { identity: 'System', lifecycle: 'Main' },
        {
          identity: formatResourceId(identityId('a'))
            .toUpperCase()
            .replace('/SUBSCRIPTIONS', '/subscriptions'),
          lifecycle: 'main',
        },
        { identity: 'x', lifecycle: 'None' },
        {},
      ],
    };
    const sessionIdentities = sessionIdentitiesOf({ properties });
    expect(hints('session-pool', { identities, selected: ['system', key], sessionIdentities })).toEqual([]);
  });
});

test('an environment runs no code', () => {
  expect(hints('environment', { identities: having(user('a', CLIENT_A)) })).toEqual([]);
});
