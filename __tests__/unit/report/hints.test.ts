import { describe, expect, test } from '@jest/globals';
import type { Hint } from '../../../src/report/hints.ts';
import { formatResourceId, type ResourceId, resourceKey } from '../../../src/resource-id.ts';
import { type IdentitySet, NO_IDENTITIES } from '../../../src/resources/snapshot.ts';
import { identityId, userAssigned } from '../data.ts';
import type { With } from '../inputs/request.ts';
import { role } from './roles.ts';
import { type Progress, ToyRun } from './run.ts';

const CLIENT_A = 'aaaaaaaa-0000-4000-8000-00000000000a';
const CLIENT_B = 'bbbbbbbb-0000-4000-8000-00000000000b';
const STRANGER = '99999999-0000-4000-8000-000000000009';
const A = identityId('id-a', 'shop');
const B = identityId('id-b', 'shop');

type User = readonly [id: ResourceId, clientId: string | null];
const having = (isSystem: boolean, ...users: readonly User[]): IdentitySet => ({
  ...NO_IDENTITIES,
  system: isSystem ? { principalId: 'p' } : undefined,
  user: new Map(users.map(([id, clientId]) => [resourceKey(id), userAssigned(id, { clientId })])),
});
const WITH_A = having(false, [A, CLIENT_A]);

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly secretRef?: string;
}
const variable = (value: string, name = 'AZURE_CLIENT_ID'): Variable => ({ name, value });
const containers = (env: readonly Variable[], key = 'containers', name = 'main') => ({
  template: { [key]: [{ name, env }] },
});

const ASSIGN_A = { 'identity-type': 'user-assigned', 'user-assigned-identities': formatResourceId(A) };
const hintsOf = (progress: Progress | readonly Progress[], inputs: With = {}): readonly Hint[] =>
  new ToyRun({ ...ASSIGN_A, ...inputs }).advance(...[progress].flat()).findings.hints;
const textsOf = (level: Hint['level'], hints: readonly Hint[]): readonly string[] =>
  hints.filter((hint) => hint.level === level).map(({ text }) => text);

/** An app with variables in one container. */
const app = (env: readonly Variable[], before = WITH_A, key?: string): Progress => ({
  ...{ before, properties: containers(env, key) },
});

describe('a wrong AZURE_CLIENT_ID causes a warning', () => {
  const [SYSTEM, BOTH] = [having(true), having(true, [A, CLIENT_A])];
  const SEVERAL = having(false, [A, CLIENT_A], [B, CLIENT_B]);
  const SET = `az containerapp update --name web --resource-group shop --container-name main --set-env-vars AZURE_CLIENT_ID=${CLIENT_A}`;
  const NONE = /^(?!.*az )/s;
  const TWO = [
    { name: 'main', env: [variable(STRANGER)] },
    { name: 'other', env: [variable('s', 'AZURE_CLIENT_SECRET')] },
  ];
  const REMOVE = /--remove-env-vars AZURE_CLIENT_ID$/;
  test.each<[rule: string, progress: Progress, fact: RegExp, command: RegExp]>([
    [
      'empty',
      app([variable('')]),
      /container app 'web': .* in container 'main' \(''\) isn't a GUID/,
      new RegExp(`${SET}$`),
    ],
    [
      'a GUID with a space',
      app([variable(`${STRANGER} `)], SYSTEM),
      /isn't a GUID, because of a space/,
      REMOVE,
    ],
    ['no GUID', app([variable('PLACEHOLDER')], SYSTEM), /\('PLACEHOLDER'\) isn't a GUID/, REMOVE],
    ['of a stranger', app([variable(STRANGER)]), /isn't the client ID of any/, /--set-env-vars/],
    [
      'of a stranger, and another container has a client secret',
      { before: WITH_A, properties: { template: { containers: TWO } } },
      /in container 'main'/,
      /--container-name main/,
    ],
    [
      'of an unassigned identity, with several assigned',
      app([variable(STRANGER)], SEVERAL),
      /isn't the client ID/,
      NONE,
    ],
    [
      'of an unassigned identity, if code might use the system-assigned one',
      { ...app([variable(STRANGER)], BOTH), systemClientId: CLIENT_B },
      /isn't the client ID/,
      NONE,
    ],
    [
      'in an init container',
      app([variable('')], WITH_A, 'initContainers'),
      /container 'main' \(''\) isn't a GUID/,
      NONE,
    ],
  ])('%s', (_, progress, fact, command) => {
    const [text = ''] = textsOf('warning', hintsOf(progress));
    expect(text).toMatch(fact);
    expect(text).toMatch(command);
  });

  const secret = (name: string): Variable => ({ name, secretRef: 'x' });
  test.each<[rule: string, progress: Progress]>([
    ['correct in another spelling', app([variable(CLIENT_A.toUpperCase())])],
    ['of the system-assigned identity', { ...app([variable(CLIENT_A)], SYSTEM), systemClientId: CLIENT_A }],
    ['possibly correct, because not all client IDs are known', app([variable(STRANGER)], BOTH)],
    ['in a secret', app([secret('AZURE_CLIENT_ID')])],
    ['together with a client secret', app([variable(STRANGER), secret('AZURE_CLIENT_SECRET')])],
    [
      'together with a client secret of another name',
      app([variable(STRANGER), secret('AzureAd__ClientSecret')]),
    ],
    [
      'together with a certificate',
      app([variable(STRANGER), variable('/c', 'AZURE_CLIENT_CERTIFICATE_PATH')]),
    ],
    ['together with a token file', app([variable(STRANGER), variable('/t', 'AZURE_FEDERATED_TOKEN_FILE')])],
  ])("but not if it's %s", (_, progress) => {
    expect(hintsOf(progress)).toEqual([]);
  });

  test.each(['show', 'remove'])('but not with %s', (operation) => {
    expect(hintsOf(app([variable('')]), { operation })).toEqual([]);
  });

  test('jobs have their own command', () => {
    const inputs = { 'app-name': '', 'job-name': 'nightly' };
    const [text] = hintsOf(app([variable('')]), inputs).map((hint) => hint.text);
    expect(text).toContain('az containerapp job update --name nightly');
  });

  test('names from Azure stay one word of the command', () => {
    const progress = { before: WITH_A, properties: containers([variable('')], 'containers', "a b'\n$(id)") };
    const [text = ''] = textsOf('warning', hintsOf(progress));
    expect(text).toContain("--container-name 'a b'\\'' $(id)' --set-env-vars");
  });

  test('without a command, the fix is a sentence', () => {
    const other = { before: having(true, [A, CLIENT_A]), properties: containers([variable('')]) };
    const [sentence] = textsOf('warning', hintsOf(other));
    expect(sentence).toMatch(/\nTo fix: Set it to the client ID of .*, or remove it\.$/);
    const one = app([variable('')]);
    const [both] = textsOf('warning', hintsOf([one, other], { 'app-name': 'web,api' }));
    expect(both).toMatch(/or remove it\. Run:\n {2}az containerapp update --name web /);
  });

  test('targets with the same problem share one hint', () => {
    const progress = app([variable('')]);
    const hints = hintsOf([progress, progress], { 'app-name': 'web,api' });
    expect(hints).toHaveLength(1);
    expect(hints[0]?.text).toMatch(/- web, api: AZURE_CLIENT_ID/);
    expect(hints[0]?.text.match(/az containerapp update/g)).toHaveLength(2);
  });
});

describe('the next step is shown for a new user-assigned identity that no variable contains', () => {
  const added = { before: NO_IDENTITIES, now: WITH_A, write: 'done' } as const;
  test('with its client ID and the page, but without a command', () => {
    const hints = hintsOf(added);
    expect(textsOf('next step', hints)).toEqual([
      expect.stringMatching(
        new RegExp(`docs/using-the-identity\\.md.*'id-a' has the client ID ${CLIENT_A}`, 's'),
      ),
    ]);
    expect(JSON.stringify(hints)).not.toContain('az ');
  });

  test.each<[rule: string, progress: Progress, inputs?: With]>([
    ['it was already assigned', { before: WITH_A }],
    ['the resource has a system-assigned identity', { ...added, now: having(true, [A, CLIENT_A]) }],
    ['there is AZURE_CLIENT_ID', { ...added, properties: containers([variable(CLIENT_A)]) }],
    [
      'AZURE_CLIENT_ID comes from a secret',
      { ...added, properties: containers([{ name: 'AZURE_CLIENT_ID', secretRef: 'x' }]) },
    ],
    [
      'a variable contains it',
      { ...added, properties: containers([variable(`User ID=${CLIENT_A};x`, 'SQL')]) },
    ],
    [
      'its lifecycle is None',
      {
        ...added,
        properties: {
          configuration: { identitySettings: [{ identity: formatResourceId(A), lifecycle: 'None' }] },
        },
      },
    ],
    ['the target is an environment', added, { 'app-name': '', 'environment-name': 'env' }],
    [
      'only a registry uses it',
      {
        ...added,
        registries: [{ server: 's', identity: formatResourceId(A), change: 'added', secret: undefined }],
      },
    ],
  ])('but not if %s', (_, ...[progress, inputs]) => {
    expect(textsOf('next step', hintsOf(progress, inputs))).toEqual([]);
  });

  test.each([
    [['AcrPull'], false],
    [['AcrPull', 'Key Vault Secrets User'], true],
  ])('with the roles %j: %s', (names, isShown) => {
    const assignee = { identity: formatResourceId(A), isSystem: false, label: 'id-a' };
    const run = new ToyRun(ASSIGN_A)
      .advance(added)
      .roles(...names.map((roleName) => role({ assignee, roleName })));
    expect(textsOf('next step', run.findings.hints)).toHaveLength(Number(isShown));
  });
});

describe("an identity that code can't use causes a notice", () => {
  const pool = { 'app-name': '', 'session-pool-name': 'pool' };
  test.each<[rule: string, settings: readonly object[], isShown: boolean]>([
    ['not listed', [], true],
    ['listed without a lifecycle', [{ identity: formatResourceId(A) }], true],
    ['listed with None', [{ identity: formatResourceId(A), lifecycle: 'None' }], true],
    [
      'listed with Main in another spelling',
      [{ identity: formatResourceId(A).toUpperCase(), lifecycle: 'main' }],
      false,
    ],
  ])('a session pool: %s', (_, managedIdentitySettings, isShown) => {
    const hints = hintsOf({ before: WITH_A, properties: { managedIdentitySettings } }, pool);
    expect(textsOf('notice', hints)).toEqual(
      isShown ? [expect.stringMatching(/doesn't list 'id-a' with lifecycle 'Main'/)] : [],
    );
  });

  test('an app whose AZURE_CLIENT_ID selects an identity with lifecycle None', () => {
    const configuration = { identitySettings: [{ identity: formatResourceId(A), lifecycle: 'None' }] };
    const properties = { ...containers([variable(CLIENT_A)]), configuration };
    const [text = ''] = textsOf('notice', hintsOf({ before: WITH_A, properties }));
    expect(text).toMatch(
      /AZURE_CLIENT_ID specifies 'id-a', but 'identitySettings' gives it the lifecycle 'None'/,
    );
  });
});

describe("identities that remove didn't find", () => {
  test.each<[rule: string, names: string, before: IdentitySet, absent: string | undefined]>([
    [
      'some',
      'id-x,id-a,other/id-y',
      having(true, [A, null]),
      "container app 'web': identity 'id-x' and identity 'id-y'",
    ],
    ['none', 'id-a', WITH_A, undefined],
    ['all of them', '*', NO_IDENTITIES, undefined],
  ])('%s', (_, names, before, absent) => {
    const inputs = {
      operation: 'remove',
      'identity-type': 'user-assigned',
      'user-assigned-identities': names,
    };
    const texts = textsOf('info', hintsOf({ before }, inputs));
    expect(texts).toEqual(absent ? [expect.stringContaining(absent)] : []);
  });
});
