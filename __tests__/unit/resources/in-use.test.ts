import { describe, expect, test } from '@jest/globals';
import { UnansweredError } from '../../../src/azure/errors.ts';
import type { JsonObject } from '../../../src/json.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import { readOutsideReferences } from '../../../src/resources/in-use.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { identityId, targetId, userAssigned, wireKeyOf } from '../data.ts';
import { azureError, type Change, changeOf, stateOf, worldOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const REGISTRY = { registries: [{ server: 'shop.azurecr.io', identity: wireKeyOf(b) }] };

interface Removal {
  readonly system?: boolean;
  readonly force?: boolean;
  /** The resource's own properties. */
  readonly properties?: JsonObject;
}

/** A resource with the system-assigned identity, a, and b. The last one is to be removed, with `system` also the first. */
function removalOf({ system = false, force = false, properties = {} }: Removal = {}): Change {
  const world = changeOf(stateOf(true, a, b), 'remove', system, [b], { force });
  world.arm.place(stateOf(true, a, b), properties);
  return world;
}
const caught = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);
/** The reason why a removal is refused, empty if it isn't. */
const whyNot = async (world: Change): Promise<string> =>
  ((await caught(world.change())) as { why?: string } | undefined)?.why ?? '';

describe('an identity in use', () => {
  test("isn't removed", async () => {
    const world = removalOf({ properties: { configuration: REGISTRY } });
    expect(await caught(world.plan())).toMatchObject({
      message: "Can't remove identity 'id-b' from container app 'web'.",
      why: 'It is still in use:\n- configuration.registries: shop.azurecr.io',
    });
    expect([world.arm.patches, world.context.journal.entries]).toEqual([[], []]);
  });

  test.each<[write: string, isLost: boolean, state: string]>([
    ['that was reverted', false, 'done'],
    ['without a response', true, 'sent'],
  ])(
    "isn't removed once its use has begun, and a write %s stays in the journal",
    async (_write, isLost, state) => {
      const world = removalOf();
      world.arm.onWrite = () => {
        world.arm.place(stateOf(true, a, b), { configuration: REGISTRY });
        if (isLost) throw new UnansweredError('ECONNRESET', { action: 'update it' });
      };
      expect(await caught(world.change())).toMatchObject({ why: expect.stringContaining('still in use') });
      expect(world.arm.patches).toHaveLength(1);
      expect(world.target.writes[0]?.state).toBe(state);
    },
  );

  test('is removed with force, and a warning lists its uses', async () => {
    const world = removalOf({ force: true, properties: { configuration: REGISTRY } });
    await world.change();
    expect(world.arm.state).toEqual(stateOf(true, a));
    expect(world.step.warnings[0]).toMatch(/registries: shop\.azurecr\.io/);
  });

  test("is listed only if it's really in use", async () => {
    const scale = { rules: [{ name: 'queue', custom: { identity: 'System' } }] };
    const world = removalOf({ system: true, properties: { template: { scale } } });
    expect(await caught(world.plan())).toMatchObject({
      message: expect.stringMatching(/^Can't remove the system-assigned identity from/),
      why: 'It is still in use:\n- template.scale.rules: queue',
    });
  });

  test("doesn't count if it stays", async () => {
    const registries = [{ server: 's', identity: wireKeyOf(a) }];
    const world = removalOf({ properties: { configuration: { registries } } });
    await world.change();
    expect(world.arm.state).toEqual(stateOf(true, a));
  });
});

describe('settings outside the resource', () => {
  test.each<[status: number, code: string, isRemoved: boolean, fact: RegExp]>([
    [
      403,
      'AuthorizationFailed',
      false,
      /authConfigs of container app 'web': can't be read.*Microsoft\.App\/containerApps\/authConfigs\/read/,
    ],
    [404, 'ResourceNotFound', true, /^$/],
    [400, 'BadRequest', false, /^$/],
  ])('that return %i %s', async (status, code, isRemoved, fact) => {
    const world = removalOf();
    world.arm.before.list = () => {
      throw azureError(status, code);
    };
    expect(await whyNot(world)).toMatch(fact);
    expect(world.arm.patches).toHaveLength(isRemoved ? 1 : 0);
  });

  test("aren't searched if no identity is removed", async () => {
    const world = changeOf(stateOf(true, a), 'assign', true, [b]);
    await world.change();
    expect(world.arm.requests).not.toContain('list');
  });

  test.each([
    ['Single', 1],
    ['single', 1],
    ['Multiple', 2],
    ['multiple', 2],
    ['Labels', 2],
  ])('are searched in revision mode %s: %i lists', async (activeRevisionsMode, lists) => {
    const world = removalOf({ properties: { configuration: { activeRevisionsMode } } });
    await world.plan();
    expect(world.arm.requests.filter((one) => one === 'list')).toHaveLength(lists);
  });

  test('with a hidden client ID count as a use of each identity', async () => {
    const world = removalOf();
    const registration = { clientSecretSettingName: 'override-use-mi-fic-assertion-client-id' };
    world.arm.children = [
      { name: 'current', properties: { identityProviders: { azureActiveDirectory: { registration } } } },
    ];
    expect(await caught(world.plan())).toMatchObject({
      message: expect.stringMatching(/identity 'id-b'/),
      why: expect.stringMatching(/authConfigs: current/),
    });
  });

  test("are listed together with the uses if they can't be read", async () => {
    const world = removalOf({ properties: { configuration: REGISTRY } });
    world.arm.before.list = () => {
      throw azureError(403, 'AuthorizationFailed');
    };
    expect(await caught(world.plan())).toMatchObject({
      why: expect.stringMatching(/registries: shop.*\n- authConfigs of container app 'web': can't be read/),
    });
  });

  test.each([
    ['managedEnvironments', [], true],
    ['managedEnvironments', ['web'], true],
    ['managedEnvironments', ['other'], false],
    ['connectedEnvironments', ['web'], true],
  ])('Dapr components of %s with the scopes %j: %p', async (type, scopes, isUsed) => {
    const environmentId = formatResourceId({ ...targetId('app', 'env'), type: `Microsoft.App/${type}` });
    const configuration = { dapr: { enabled: true, appId: 'web' } };
    const world = removalOf({ properties: { environmentId, configuration } });
    const metadata = [{ name: 'azureClientId', value: 'client of id-b' }];
    world.arm.children = [{ type: 'daprComponents', name: 'pubsub', properties: { scopes, metadata } }];
    expect(await whyNot(world)).toMatch(isUsed ? /daprComponents: pubsub/ : /^$/);
  });
});

test.each([
  ['as it is', (id: string) => id],
  ['in upper case', (id: string) => id.toUpperCase()],
  ['in lower case', (id: string) => id.toLowerCase()],
])("an app's registry is found with the ID of its environment %s", async (_, spell) => {
  const { arm, context } = worldOf(stateOf(false));
  const environment = targetId('environment', 'Env');
  const registries = [{ server: 'shop.azurecr.io', identity: wireKeyOf(a) }];
  const properties = { environmentId: spell(formatResourceId(environment)), configuration: { registries } };
  arm.children = [{ name: 'web', properties }];
  const removal = { removeSystem: false, removeUser: [userAssigned(b)] };
  const { references } = await readOutsideReferences(snapshotOf({}, environment, 0), removal, context);
  expect(references).toContainEqual({
    place: "registries of container app 'web': shop.azurecr.io",
    identity: wireKeyOf(a),
  });
});

test("a variable with the ID of a removed identity causes a warning only if it's removed", async () => {
  const template = { containers: [{ env: [{ name: 'AZURE_CLIENT_ID', value: 'client of id-b' }] }] };
  const removed = removalOf({ properties: { template } });
  await removed.change();
  expect(removed.step.warnings).toEqual([
    expect.stringMatching(/contain the ID of a removed identity: AZURE_CLIENT_ID/),
  ]);
  const refused = removalOf({ properties: { template, configuration: REGISTRY } });
  await caught(refused.plan());
  expect(refused.step.warnings).toEqual([]);
});
