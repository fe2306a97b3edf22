import { describe, expect, test } from '@jest/globals';
import { UnansweredError } from '../../../src/azure/errors.ts';
import type { JsonObject } from '../../../src/json.ts';
import { change, prepare } from '../../../src/resources/change.ts';
import { identityId, wireKeyOf } from '../data.ts';
import { azureError, type Change, changeOf, stateOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const REGISTRY = { registries: [{ server: 'shop.azurecr.io', identity: wireKeyOf(b) }] };

interface Removal {
  readonly system?: boolean;
  readonly force?: boolean;
  /** The resource's own properties. */
  readonly properties?: JsonObject;
}
/** Of a resource with the system-assigned identity, a and b, the latter is to be removed, with `system` the first too. */
function removalOf({ system = false, force = false, properties = {} }: Removal = {}): Change {
  const world = changeOf(stateOf(true, a, b), 'remove', system, [b], { force });
  world.arm.place(stateOf(true, a, b), properties);
  return world;
}
const env = (value: string): JsonObject => ({
  template: { containers: [{ env: [{ name: 'AZURE_CLIENT_ID', value }] }] },
});

describe('an identity that a resource uses', () => {
  test('is not removed', async () => {
    const { arm, target, context } = removalOf({ properties: { configuration: REGISTRY } });
    await expect(prepare(target, context)).rejects.toThrow(
      /still uses id-b in:\n- registries: shop\.azurecr\.io\nNothing was changed.*to remove it all the same/,
    );
    await expect(change(target, context)).rejects.toThrow('still uses');
    expect([arm.patches, target.write]).toEqual([[], 'none']);
  });

  test.each<[write: string, isLost: boolean, words: string]>([
    ['that did not stick', false, 'Azure accepted a change of this step before; nothing more was sent.'],
    ['without an answer', true, 'A change was sent before; whether Azure took it is not known. Nothing more'],
  ])('is not removed once its use has begun, and a write %s is told', async (_write, isLost, words) => {
    const { arm, target, context } = removalOf();
    arm.onWrite = () => {
      arm.place(stateOf(true, a, b), { configuration: REGISTRY });
      if (isLost) throw new UnansweredError('ECONNRESET', { action: 'change it' });
    };
    await expect(change(target, context)).rejects.toThrow(`- registries: shop.azurecr.io\n${words}`);
    expect(arm.patches).toHaveLength(1);
  });

  test('is removed with force, and with a warning that does not advise it', async () => {
    const { arm, target, context, step } = removalOf({
      force: true,
      properties: { configuration: REGISTRY },
    });
    await change(target, context);
    expect(arm.state).toEqual(stateOf(true, a));
    expect(step.warnings[0]).toMatch(/registries: shop\.azurecr\.io\n'force' is set/);
  });

  test('in very many places is told with what to do before the list is cut', async () => {
    const secrets = Array.from({ length: 30 }, (_, at) => ({ name: `s${at}`, identity: wireKeyOf(b) }));
    const { target, context } = removalOf({ properties: { configuration: { secrets } } });
    await expect(prepare(target, context)).rejects.toThrow(
      /in:\n- secrets: s0\n.*- secrets: s9\n- and 20 more places, listed below\nNothing was changed.*'force: true'.*\n- secrets: s10\n.*- secrets: s29$/s,
    );
  });

  test('the system-assigned one is told by its name', async () => {
    const scale = { rules: [{ name: 'queue', custom: { identity: 'system' } }] };
    const { target, context } = removalOf({ system: true, properties: { template: { scale } } });
    await expect(prepare(target, context)).rejects.toThrow(
      /still uses system, id-b in:\n- scale rule: queue \(system\)\nNothing was changed.*to remove them all the same/,
    );
  });

  test('of several is told with each place, unless that is named after it', async () => {
    const identitySettings = [{ identity: wireKeyOf(b), lifecycle: 'All' }];
    const secrets = [
      { name: 'db-url', identity: 'system' },
      { name: 'key', identity: '22222222-aaaa-4bbb-8ccc-000000000000' },
    ];
    const properties = { configuration: { ...REGISTRY, secrets, identitySettings } };
    const { arm, target, context } = removalOf({ system: true, properties });
    const ids = { principalId: 'p', clientId: '22222222-aaaa-4bbb-8ccc-000000000000' };
    const identity = {
      type: 'SystemAssigned, UserAssigned',
      userAssignedIdentities: { [wireKeyOf(b)]: ids },
    };
    arm.document = { ...arm.document, identity };
    await expect(prepare(target, context)).rejects.toThrow(
      [
        'still uses system, id-b in:',
        '- registries: shop.azurecr.io (id-b)',
        '- secrets: db-url (system)',
        '- secrets: key (id-b)',
        '- identity settings: id-b',
        'Nothing was changed.',
      ].join('\n'),
    );
  });

  test('uses of those that stay are none', async () => {
    const { arm, target, context } = removalOf({
      properties: { configuration: { registries: [{ server: 's', identity: wireKeyOf(a) }] } },
    });
    await change(target, context);
    expect(arm.state).toEqual(stateOf(true, a));
  });
});

describe('places outside of the resource itself', () => {
  const refuse = (status: number, code: string): Change => {
    const world = removalOf();
    world.arm.before.list = () => {
      throw azureError(status, code);
    };
    return world;
  };

  test('that may not be read count as a use', async () => {
    const { arm, target, context } = refuse(403, 'AuthorizationFailed');
    await expect(change(target, context)).rejects.toThrow(
      /- authConfigs: may not be read \(AuthorizationFailed\); grant Microsoft\.App\/containerApps\/authConfigs\/read \(the role 'Reader' has it\) or set 'force'/,
    );
    expect(arm.patches).toEqual([]);
  });

  test('that may not be read are passed over with force, without the advice to set it', async () => {
    const { arm, target, context, step } = removalOf({ force: true });
    arm.before.list = () => {
      throw azureError(403, 'AuthorizationFailed');
    };
    await change(target, context);
    expect(step.warnings[0]).toMatch(/authConfigs\/read \(the role 'Reader' has it\)\n'force' is set/);
  });

  test('that are not there do not', async () => {
    const { arm, target, context } = refuse(404, 'ResourceNotFound');
    await change(target, context);
    expect(arm.state).toEqual(stateOf(true, a));
  });

  test('whose reading fails otherwise fail the target', async () => {
    const { arm, target, context } = refuse(400, 'BadRequest');
    await expect(change(target, context)).rejects.toThrow('BadRequest');
    expect(arm.patches).toEqual([]);
  });

  test('are not looked at where nothing is removed', async () => {
    const { arm, target, context } = changeOf(stateOf(true, a), 'assign', true, [b]);
    await change(target, context);
    expect(arm.requests).not.toContain('list');
  });
});

describe('an environment variable', () => {
  const clientId = '22222222-aaaa-4bbb-8ccc-000000000000';
  const other = '33333333-aaaa-4bbb-8ccc-000000000000';
  test.each<[rule: string, value: string, isWarned: boolean]>([
    ['its client ID', clientId.toUpperCase(), true],
    ['another client ID', other, false],
    ['something else', 'debug', false],
  ])('that holds %s stops nothing', async (_rule, value, isWarned) => {
    const { arm, target, context, step } = removalOf({ properties: env(value) });
    const userAssignedIdentities = { [wireKeyOf(a)]: {}, [wireKeyOf(b)]: { principalId: 'p', clientId } };
    const identity = { type: 'SystemAssigned, UserAssigned', principalId: 'p', userAssignedIdentities };
    arm.document = { ...arm.document, identity };
    await change(target, context);
    expect(arm.state).toEqual(stateOf(true, a));
    expect(
      step.warnings.map((text) => text.includes('variable AZURE_CLIENT_ID holds the client ID')),
    ).toEqual(isWarned ? [true] : []);
  });

  test('that holds the client ID of what stays after all is no warning', async () => {
    const { arm, target, context, step } = removalOf({
      properties: { ...env(clientId), configuration: REGISTRY },
    });
    const userAssignedIdentities = { [wireKeyOf(a)]: {}, [wireKeyOf(b)]: { principalId: 'p', clientId } };
    const identity = { type: 'SystemAssigned, UserAssigned', principalId: 'p', userAssignedIdentities };
    arm.document = { ...arm.document, identity };
    await expect(prepare(target, context)).rejects.toThrow('still uses id-b');
    expect(step.warnings).toEqual([]);
  });
});
