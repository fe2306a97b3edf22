import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Sandbox } from '../index.ts';
import { runModule } from './child.ts';

/** Check whether a server listens at this address. */
function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

test('the proxy listens only on this machine', async () => {
  const sandbox = await Sandbox.start();
  try {
    const { hostname, port } = new URL(sandbox.env['HTTPS_PROXY'] ?? '');
    expect(await isOpen(hostname, Number(port))).toBe(true);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address }) => address)
      .filter((address) => address !== hostname);
    for (const address of others) {
      expect({ address, open: await isOpen(address, Number(port)) }).toEqual({ address, open: false });
    }
  } finally {
    await sandbox.stop();
  }
});

test('Sandbox.start fails if the port is in use', async () => {
  const sandbox = await Sandbox.start();
  try {
    const port = Number(new URL(sandbox.env['HTTPS_PROXY'] ?? '').port);
    await expect(Sandbox.start({ port })).rejects.toThrow('EADDRINUSE');
  } finally {
    await sandbox.stop();
  }
});

test('connectDelayMs delays the opening of a tunnel', async () => {
  await using sandbox = await Sandbox.start({ connectDelayMs: 80 });
  const { hostname, port } = new URL(sandbox.env['HTTPS_PROXY'] ?? '');
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const sentAt = performance.now();
  const tunnel = request({ hostname, port, method: 'CONNECT', path: 'management.azure.com:443' });
  tunnel.once('error', reject).once('connect', (_, socket) => {
    resolve(performance.now() - sentAt);
    socket.destroy();
  });
  tunnel.end();
  expect(await promise).toBeGreaterThanOrEqual(79);
});

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.start({ provisioningMs: 50, retryAfterSeconds: 0 });
});
afterAll(() => sandbox.stop());
beforeEach(() => sandbox.clearRequests());

test('no request is forwarded: with and without TLS, unknown hosts return 502 and are logged', async () => {
  const { stdout } = await runModule(
    `for (const url of ['https://example.com/a', 'http://169.254.169.254/metadata/identity/oauth2/token']) {
       console.log((await fetch(url)).status);
     }`,
    { ...sandbox.env, NODE_USE_ENV_PROXY: '1' },
  );
  expect(stdout).toBe('502\n502\n');
  expect(sandbox.requests.map(({ label }) => label)).toEqual([
    'unknown host example.com',
    'unknown host 169.254.169.254',
  ]);
});
