import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { directNetwork, type Relay, startRelay } from './relay.ts';
import { ASSIGN, expectFailure, expectSuccess, runStep, startSandbox } from './support.ts';

/** GitHub, Entra and ARM. */
const HOSTS = 3;

/** Through a relay as proxy, or as what stands where every host is. */
const ways = [
  ['through a proxy', ({ port }: Relay) => ({ env: { HTTPS_PROXY: `http://127.0.0.1:${port}` } })],
  ['directly', ({ port }: Relay) => ({ env: { NO_PROXY: '*' }, nodeOptions: directNetwork(port) })],
] as const;

/** Holds GitHub's answer back until so many connections are there, for half a minute at most. */
function answerAfter(connections: number, sandbox: Sandbox, relay: Relay): void {
  sandbox.fault({
    match: { label: 'ID token' },
    do: async (_request, next) => {
      for (let tries = 0; tries < 300 && relay.tunnels.length < connections; tries += 1) await sleep(100);
      // A second request for the token would hide that the first one waited in vain.
      return relay.tunnels.length < connections ? Response.json({}, { status: 400 }) : next();
    },
  });
}

test.concurrent.each(ways)('Entra and ARM are connected to while GitHub answers, %s', async (_, way) => {
  await using sandbox = await startSandbox();
  await using relay = await startRelay(sandbox);
  sandbox.addApp('web', { identity: { system: true } });
  answerAfter(HOSTS, sandbox, relay);
  expectSuccess(await runStep(sandbox, ASSIGN, way(relay)));
  // And these are the connections that are used.
  expect(relay.tunnels).toHaveLength(HOSTS);
});

test.concurrent.each(ways)('connections that nobody uses end with the step, %s', async (_, way) => {
  await using sandbox = await startSandbox();
  await using relay = await startRelay(sandbox);
  sandbox.fault({
    match: { label: 'ID token' },
    do: async () => {
      for (let tries = 0; tries < 300 && relay.tunnels.length < HOSTS; tries += 1) await sleep(100);
      return Response.json({}, { status: 400 });
    },
  });
  const error = expectFailure(await runStep(sandbox, ASSIGN, way(relay)));
  expect(error).toContain('GitHub gave no ID token (HTTP 400)');
});
