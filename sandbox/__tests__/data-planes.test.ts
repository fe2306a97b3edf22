import { readFileSync } from 'node:fs';
import { request as connect } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as secure } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { OBJECT_ID, type Sandbox } from '../index.ts';
import { signIn, withArm } from './client.ts';

/** Get a token of the default application. */
async function tokenFor(sandbox: Sandbox, resource: string): Promise<string> {
  const { body } = await signIn(sandbox, await sandbox.idToken(), { scope: `${resource}/.default` });
  return `${body['access_token']}`;
}

describe('a container registry', () => {
  const HOST = 'https://shop.azurecr.io';

  /** Read a manifest as Docker does after `az acr login`, in three requests. */
  async function pull(sandbox: Sandbox, image: string): Promise<number> {
    const post = async (path: string, form: Record<string, string>) => {
      const body = new URLSearchParams({ service: 'shop.azurecr.io', ...form });
      return (await (await sandbox.fetch(`${HOST}${path}`, { method: 'POST', body })).json()) as Record<
        string,
        string
      >;
    };
    const token = await tokenFor(sandbox, 'https://containerregistry.azure.net');
    const { refresh_token = '' } = await post('/oauth2/exchange', {
      grant_type: 'access_token',
      access_token: token,
    });
    const { access_token } = await post('/oauth2/token', { grant_type: 'refresh_token', refresh_token });
    const headers = { authorization: `Bearer ${access_token}` };
    return (await sandbox.fetch(`${HOST}/v2/${image}`, { headers })).status;
  }

  test.concurrent('serves an image to principals with a role that pulls, and public images to anyone', () =>
    withArm({}, async (sandbox) => {
      const { id } = sandbox.addRegistry('shop', { publicImages: ['hello'] });
      expect(await pull(sandbox, 'team/web/manifests/1')).toBe(401);
      sandbox.grant(OBJECT_ID, 'AcrPull', id);
      expect(await pull(sandbox, 'team/web/manifests/1')).toBe(200);
      expect((await sandbox.fetch(`${HOST}/v2/hello/manifests/1`)).status).toBe(200);
      const refused = await sandbox.fetch(`${HOST}/v2/`);
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer realm="https://shop.azurecr.io/oauth2/token",service="shop.azurecr.io"',
      ]);
    }));
});

describe('Azure Managed Redis', () => {
  const ADDRESS = 'shop.westeurope.redis.azure.net:10000';

  /** Send commands through the proxy, as TLS in a tunnel, and return the responses. */
  async function talk(sandbox: Sandbox, ...commands: string[][]): Promise<string> {
    const { hostname, port } = new URL(sandbox.env['HTTPS_PROXY'] ?? '');
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const tunnel = connect({ hostname, port, method: 'CONNECT', path: ADDRESS });
    tunnel.once('error', reject).once('connect', (_, socket: Socket) => {
      const tls = secure({
        socket,
        servername: ADDRESS.split(':')[0] ?? '',
        ca: readFileSync(sandbox.env['SSL_CERT_FILE'] ?? ''),
      });
      text(tls).then(resolve, reject);
      const bulk = (word: string) => `$${word.length}\r\n${word}\r\n`;
      for (const words of [...commands, ['QUIT']])
        tls.write(`*${words.length}\r\n${words.map(bulk).join('')}`);
    });
    tunnel.end();
    return promise;
  }

  test.concurrent('lets in the principals of its access policy', () =>
    withArm({ redisAssignmentMs: 0 }, async (sandbox, { send }) => {
      const { id } = sandbox.addRedis('shop', { keys: { greeting: 'Hello' } });
      const auth = ['AUTH', OBJECT_ID, await tokenFor(sandbox, 'https://redis.azure.com')];
      const wrong = '-WRONGPASS invalid username-password pair or user is disabled.\r\n';
      const noAuth = '-NOAUTH Authentication required.\r\n';
      expect(await talk(sandbox, ['GET', 'greeting'], auth, ['PING'])).toBe(
        `${noAuth}${wrong}${noAuth}+OK\r\n`,
      );
      const properties = { accessPolicyName: 'default', user: { objectId: OBJECT_ID } };
      const path = `${id}/databases/default/accessPolicyAssignments/mine`;
      expect((await send('PUT', path, { properties }, '2025-07-01')).status).toBe(201);
      const answers = await talk(sandbox, auth, ['GET', 'greeting'], ['GET', 'none'], ['SET', 'a', 'b']);
      expect(answers).toBe("+OK\r\n$5\r\nHello\r\n$-1\r\n-ERR unknown command 'SET'\r\n+OK\r\n");
      const others = [
        ['AUTH', 'somebody', auth[2] ?? ''],
        ['AUTH', OBJECT_ID, 'x'],
      ];
      expect(await talk(sandbox, ...others)).toBe(`${wrong}${wrong}+OK\r\n`);
    }));
});

describe('a vault returns a secret', () => {
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

  test.concurrent.each<[role: string, end: string, mode: boolean | 'absent', outcome: unknown[]]>([
    ['Key Vault Secrets User', '/secrets/greeting', true, [200, 'hello']],
    ['Key Vault Administrator', '', true, [200, 'hello']],
    ['Key Vault Secrets User', '/secrets/other', true, [403, 'ForbiddenByRbac']],
    ['Key Vault Reader', '', true, [403, 'ForbiddenByRbac']],
    ['Owner', '', true, [403, 'ForbiddenByRbac']],
    ['Key Vault Secrets User', '', false, [403, 'AccessDenied']],
    ['Key Vault Secrets User', '', 'absent', [403, 'AccessDenied']],
  ])('with %s at …/vaults/kv%s (RBAC mode: %s): %j', (role, end, enableRbacAuthorization, outcome) =>
    withArm({}, async (sandbox) => {
      const { id } = sandbox.addVault('kv', { secrets, enableRbacAuthorization });
      sandbox.grant(sandbox.application.objectId, role, `${id}${end}`);
      expect(await read(sandbox)).toEqual(outcome);
    }),
  );
});
