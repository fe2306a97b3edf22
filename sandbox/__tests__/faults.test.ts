import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Sandbox } from '../../sandbox/index.ts';
import { armClient, pathOf } from './client.ts';

let sandbox: Sandbox;
let arm: Awaited<ReturnType<typeof armClient>>;

beforeEach(async () => {
  sandbox = await Sandbox.start({ provisioningMs: 0 });
  sandbox.addApp('web');
  arm = await armClient(sandbox);
});
afterEach(() => sandbox.stop());

const read = () => arm.send('GET', pathOf('containerApps', 'web'));
const assign = () => arm.patch('containerApps', 'web', { type: 'SystemAssigned' });

describe('a fault', () => {
  test('drops the connection before or after the request is processed', async () => {
    sandbox.fault({ match: { method: 'PATCH' }, do: { drop: 'before' } });
    await expect(assign()).rejects.toThrow('fetch failed');
    expect(sandbox.get('web')['identity']).toEqual({ type: 'None' });
    sandbox.fault({ match: { method: 'PATCH' }, do: { drop: 'after' } });
    await expect(assign()).rejects.toThrow('fetch failed');
    expect(sandbox.get('web')['identity']).toMatchObject({ type: 'SystemAssigned' });
    expect(sandbox.requests.map(({ status }) => status)).toEqual([undefined, undefined]);
  });

  test('delays a request, lets it hang until the end, or responds like a gateway', async () => {
    sandbox.fault({ do: { delayMs: 30 } });
    await read();
    const [log] = sandbox.requests;
    expect((log?.finishedAt ?? 0) - (log?.at ?? 0)).toBeGreaterThanOrEqual(29);
    sandbox.fault({ do: { html: 502 } });
    await expect(read()).rejects.toThrow(/not valid JSON/);
    sandbox.fault({ do: { hang: true } });
    const hanging = read();
    sandbox.fault({ do: (_request, next) => next() });
    expect((await read()).status).toBe(200);
    const failed = expect(hanging).rejects.toThrow('fetch failed');
    sandbox.clearFaults();
    await sandbox.stop();
    await failed;
  });
});

test('a late response can show the state at the time of the request', async () => {
  sandbox.fault({ match: { method: 'GET' }, do: { answerAfterMs: 50 } });
  const arrived = new Promise<void>((resolve) => sandbox.onRequest(() => resolve()));
  const late = read();
  await arrived;
  // The first one is processed when this one gets its response.
  await read();
  await assign();
  expect((await late).body['identity']).toEqual({ type: 'None' });
  expect((await read()).body['identity']).toMatchObject({ type: 'SystemAssigned' });
});

test('a response breaks off in the middle of its body', async () => {
  const url = `https://localhost:${new URL(sandbox.env['HTTPS_PROXY'] ?? '').port}/`;
  const ca = readFileSync(sandbox.env['NODE_EXTRA_CA_CERTS'] ?? '');
  sandbox.fault({ do: { status: 200, body: { one: 'two' } } });
  expect(await readAll(url, ca)).toBe('{"one":"two"}');
  sandbox.fault({ do: { drop: 'during' } });
  await expect(readAll(url, ca)).rejects.toThrow('aborted');
});

async function readAll(url: string, ca: Buffer): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  get(url, { ca, agent: false }, (answer) => text(answer).then(resolve, reject)).once('error', reject);
  return promise;
}
