import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { armClient, SCOPE, signIn, withArm } from './client.ts';

const VAULTS = `${SCOPE}/providers/Microsoft.KeyVault/vaults`;
const REGISTRIES = `${SCOPE}/providers/Microsoft.ContainerRegistry/registries`;

describe('ARM shows', () => {
  test.concurrent('vaults with roles, with access policies, or without the property', () =>
    withArm({}, async (sandbox) => {
      const { send } = await armClient(sandbox, '2026-02-01');
      const modes = [true, false, null, 'absent'] as const;
      for (const mode of modes) sandbox.addVault(`kv-${mode}`, { enableRbacAuthorization: mode });
      const shown = [];
      for (const mode of modes) {
        const { body } = await send('GET', `${VAULTS}/kv-${mode}`);
        shown.push((body['properties'] as unknown as Record<string, unknown>)['enableRbacAuthorization']);
      }
      expect(shown).toEqual([true, false, null, undefined]);
      expect((await send('GET', `${VAULTS}/none`)).body.error?.code).toBe('ResourceNotFound');
      expect((await send('GET', `${VAULTS}/kv-true`.replace('/shop/', '/none/'))).body.error?.code).toBe(
        'ResourceGroupNotFound',
      );
      const old = await send('GET', `${VAULTS}/kv-true`, undefined, '2026-07-01');
      expect(old.body.error?.code).toBe('NoRegisteredProviderFound');
      sandbox.deny({ action: 'Microsoft.KeyVault/vaults/read' });
      expect((await send('GET', `${VAULTS}/kv-true`)).status).toBe(403);
    }));

  test.concurrent('registries in both modes', () =>
    withArm({}, async (sandbox) => {
      const { send } = await armClient(sandbox, '2025-11-01');
      sandbox.addRegistry('old');
      sandbox.addRegistry('new', { roleAssignmentMode: 'AbacRepositoryPermissions' });
      expect((await send('GET', `${REGISTRIES}/OLD`)).body['properties']).toMatchObject({
        roleAssignmentMode: 'LegacyRegistryPermissions',
      });
      expect((await send('GET', `${REGISTRIES}/new`)).body['properties']).toMatchObject({
        roleAssignmentMode: 'AbacRepositoryPermissions',
      });
    }));
});

describe('a vault opens', () => {
  const CALLER = 'https://vault.azure.net/.default';

  async function read(sandbox: Sandbox): Promise<unknown[]> {
    const { body } = await signIn(sandbox, await sandbox.idToken(), { scope: CALLER });
    const url = 'https://kv.vault.azure.net/secrets/greeting?api-version=7.6';
    const headers = { authorization: `Bearer ${body['access_token']}` };
    const reply = await sandbox.fetch(url, { headers });
    const { value, error } = (await reply.json()) as {
      value?: string;
      error?: { innererror?: { code: string } };
    };
    return [reply.status, value ?? error?.innererror?.code];
  }
  const secrets = { greeting: 'hello' };

  test.concurrent.each([
    ['Key Vault Secrets User', '/secrets/greeting'],
    ['Key Vault Secrets User', ''],
    ['Key Vault Secrets Officer', ''],
    ['Key Vault Administrator', ''],
    ['Key Vault Certificate User', ''],
  ])('to %s at …/vaults/kv%s', (role, end) =>
    withArm({}, async (sandbox) => {
      const { id } = sandbox.addVault('kv', { secrets });
      expect(await read(sandbox)).toEqual([403, 'ForbiddenByRbac']);
      sandbox.grant(sandbox.application.objectId, role, `${id}${end}`);
      expect(await read(sandbox)).toEqual([200, 'hello']);
    }),
  );

  test.concurrent.each(['Key Vault Reader', 'Key Vault Contributor', 'Owner'])('not to %s', (role) =>
    withArm({}, async (sandbox) => {
      const { id } = sandbox.addVault('kv', { secrets });
      sandbox.grant(sandbox.application.objectId, role, id);
      sandbox.grant(sandbox.application.objectId, 'Key Vault Secrets User', `${id}/secrets/other`);
      expect(await read(sandbox)).toEqual([403, 'ForbiddenByRbac']);
    }),
  );

  test.concurrent.each([false, null, 'absent'] as const)('to no role in access policy mode: %s', (mode) =>
    withArm({}, async (sandbox) => {
      const { id } = sandbox.addVault('kv', { secrets, enableRbacAuthorization: mode });
      sandbox.grant(sandbox.application.objectId, 'Key Vault Secrets User', id);
      expect(await read(sandbox)).toEqual([403, 'AccessDenied']);
    }),
  );
});
