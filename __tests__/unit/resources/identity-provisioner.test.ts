import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { resourceKey } from '../../../src/resource-id.ts';
import { IdentityProvisioner, type ProvisionerOptions } from '../../../src/resources/identity-provisioner.ts';
import { NameSuggestions } from '../../../src/resources/not-found.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId } from '../data.ts';
import { ToyArm } from '../toy-arm.ts';
import { ToyStep } from '../toy-clock.ts';
import { ToyIdentities } from '../toy-identities.ts';
import { azureError } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c', 'other');
const CREATE = { location: undefined, tags: { 'github-repository': 'o/r' } };
const at = (location: string) => (id: typeof a) => ({ id, location });
const inEurope = at('westeurope');

/** A provisioner, the identities that it asks about, and its step. */
interface Provisioning {
  readonly provisioner: IdentityProvisioner;
  readonly identities: ToyIdentities;
  readonly step: ToyStep;
}
function provisionerOf(identities: ToyIdentities, more: Partial<ProvisionerOptions> = {}): Provisioning {
  const step = new ToyStep();
  const suggestions = new NameSuggestions(new ToyArm(step.clock));
  const options = {
    managedIdentities: identities,
    step,
    suggestions,
    create: undefined,
    dryRun: false,
    maxParallel: 5,
  };
  return { provisioner: new IdentityProvisioner({ ...options, ...more }), identities, step };
}

describe('identities that exist', () => {
  test('are asked about once, in whatever casing, and their IDs are known', async () => {
    const { provisioner, identities } = provisionerOf(new ToyIdentities([a, b]));
    await provisioner.ensure([a, b, { ...a, name: 'ID-A' }].map(inEurope));
    await provisioner.ensure([b, a].map(inEurope));
    expect(identities.requests).toEqual(['read id-a', 'read id-b']);
    expect(provisioner.known.get(resourceKey(b))).toMatchObject({
      principalId: 'principal of id-b',
      clientId: 'client of id-b',
    });
    expect([provisioner.isNew(a), provisioner.created]).toEqual([false, []]);
  });

  test('none wanted asks nothing', async () => {
    const { provisioner, identities } = provisionerOf(new ToyIdentities([]));
    await provisioner.ensure([]);
    expect(identities.requests).toEqual([]);
  });

  test('who may not read them does not know: the write decides', async () => {
    const { provisioner, identities } = provisionerOf(new ToyIdentities([], [a]), { create: CREATE });
    await provisioner.ensure([inEurope(a)]);
    expect([identities.requests, provisioner.known.size]).toEqual([['read id-a'], 0]);
  });

  test('never more at once than the step may', async () => {
    const { provisioner, identities } = provisionerOf(new ToyIdentities([a, b, c]), { maxParallel: 2 });
    let [now, most] = [0, 0];
    identities.before = async () => {
      now += 1;
      most = Math.max(most, now);
      await nextTurn();
      now -= 1;
    };
    await provisioner.ensure([a, b, c].map(inEurope));
    expect(most).toBe(2);
  });
});

describe('identities that are missing', () => {
  test('are named, all of them, and nothing is created', async () => {
    const { provisioner, identities } = provisionerOf(new ToyIdentities([b]));
    const wanted = [a, b, c].map(inEurope);
    const words =
      "there is no identity 'id-a' in resource group 'ids' or 'id-c' in resource group 'other'. Check name, group and " +
      "subscription, or set 'create-identities: true' to create what is missing.";
    await expect(provisioner.check(wanted)).rejects.toThrow(`${words} Nothing was changed.`);
    // Later on, other targets may have been changed.
    await expect(provisioner.ensure(wanted)).rejects.toThrow(new RegExp(`${words}$`));
    expect(identities.created.size).toBe(0);
  });

  test('very many of them are named, after what to do about it', async () => {
    const { provisioner } = provisionerOf(new ToyIdentities([]));
    const many = Array.from({ length: 60 }, (_, at) => identityId(`id-${at}`));
    await expect(provisioner.check(many.map(inEurope))).rejects.toThrow(
      /'id-4' in resource group 'ids', or any of 55 more\..*'create-identities: true'.*Nothing was changed\.\n.*- 'id-5' in .*- 'id-59' in resource group 'ids'$/s,
    );
  });

  test('that are being created when another one fails are waited for, and none is begun after it', async () => {
    const { provisioner, identities } = provisionerOf(new ToyIdentities([]), {
      create: CREATE,
      maxParallel: 2,
    });
    const refused = azureError(403, 'AuthorizationFailed');
    identities.before = async (request) => {
      if (request === 'create id-a') throw refused;
      if (request.startsWith('create')) await nextTurn();
    };
    await expect(provisioner.ensure([a, b, c].map(inEurope))).rejects.toBe(refused);
    expect(provisioner.created).toMatchObject([{ id: b, isDone: true }]);
    expect(identities.requests).not.toContain('create id-c');
  });

  test.each<[rule: string, location: string | undefined, expected: string]>([
    ['the region of the first target that wants it', undefined, 'westeurope'],
    ['the region of the input', 'northeurope', 'northeurope'],
  ])('are created in %s', async (_rule, location, expected) => {
    const create = { ...CREATE, location };
    const { provisioner, identities, step } = provisionerOf(new ToyIdentities([b]), { create });
    await provisioner.ensure([...[a, b].map(inEurope), at('eastus')(a)]);
    expect([...identities.created]).toEqual([['id-a', { location: expected, tags: CREATE.tags }]]);
    expect(provisioner.created).toMatchObject([{ id: a, isDone: true }]);
    expect(provisioner.known.get(resourceKey(a))?.principalId).toBe('principal of id-a');
    expect(step.lines).toEqual(["Created user-assigned identity 'id-a' in resource group 'ids'."]);
  });

  test('are new for two minutes', async () => {
    const { provisioner, step } = provisionerOf(new ToyIdentities([]), { create: CREATE });
    await provisioner.ensure([inEurope(a)]);
    step.clock.pass(119_999);
    expect([provisioner.isNew({ ...a, name: 'ID-A' }), provisioner.isNew(b)]).toEqual([true, false]);
    step.clock.pass(1);
    expect(provisioner.isNew(a)).toBe(false);
  });

  test('a dry run tells what it would create', async () => {
    const options = { create: CREATE, dryRun: true };
    const { provisioner, identities, step } = provisionerOf(new ToyIdentities([]), options);
    await provisioner.ensure([inEurope(a)]);
    expect([identities.created.size, provisioner.created]).toEqual([0, []]);
    expect(step.lines).toEqual(["Would create user-assigned identity 'id-a' in resource group 'ids'."]);
  });

  test.each<[rule: string, error: Error, created: readonly object[]]>([
    ['refused: it was not', azureError(403, 'AuthorizationFailed'), []],
    [
      'without an answer: it may have been',
      new UnansweredError('ECONNRESET', { action: 'create it' }),
      [{ id: a, isDone: false }],
    ],
  ])('a creation %s created', async (_rule, error, created) => {
    const { provisioner, identities } = provisionerOf(new ToyIdentities([]), { create: CREATE });
    identities.before = (request) => {
      if (request.startsWith('create')) throw error;
    };
    await expect(provisioner.ensure([inEurope(a)])).rejects.toBe(error);
    expect(provisioner.created).toMatchObject(created);
    expect(provisioner.created).toHaveLength(created.length);
  });

  test('nothing is created after a stop', async () => {
    const { provisioner, identities, step } = provisionerOf(new ToyIdentities([]), { create: CREATE });
    const stopped = new StepStopped('stopped by SIGTERM');
    identities.before = () => step.stop(stopped);
    await expect(provisioner.ensure([inEurope(a)])).rejects.toBe(stopped);
    expect([identities.created.size, provisioner.created]).toEqual([0, []]);
  });
});
