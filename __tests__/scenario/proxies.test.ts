import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../sandbox/index.ts';
import { directNetwork, sandboxPort, startRelay } from './relay.ts';
import { JOB } from './sign-in-support.ts';
import { errorsOf, expectFailure, expectSuccess, labelsOf, runStep, startSandbox } from './support.ts';

const ASSIGN = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const ARM = 'management.azure.com';
const ENTRA = 'login.microsoftonline.com';

test.concurrent.each(['127.0.0.1', 'localhost'])(
  'HTTPS_PROXY=%s:<port> is understood without a scheme',
  async (host) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    const step = await runStep(sandbox, ASSIGN, { env: { HTTPS_PROXY: `${host}:${sandboxPort(sandbox)}` } });
    expectSuccess(step);
    expect(step.outputs['changed']).toBe('true');
  },
);

describe('NO_PROXY is read as the runner reads it', () => {
  test.concurrent.each<[string, readonly string[]]>([
    ['*', []],
    ['azure.com', ['github', ENTRA]],
    [`${ARM}:443`, ['github', ENTRA]],
  ])('%s', async (noProxy, expected) => {
    await using sandbox = await startSandbox();
    await using relay = await startRelay(sandbox);
    sandbox.addApp('web', { identity: { system: true } });
    const step = await runStep(sandbox, ASSIGN, {
      env: { HTTPS_PROXY: `http://127.0.0.1:${relay.port}`, HTTP_PROXY: undefined, NO_PROXY: noProxy },
      nodeOptions: directNetwork(sandboxPort(sandbox)),
    });
    expectSuccess(step);
    const through = new Set(relay.tunnels.map((host) => (host.includes('github') ? 'github' : host)));
    expect([...through].sort()).toEqual([...expected].sort());
  });
});

test.concurrent.each<[string, boolean]>([
  ['GitHub OIDC', true],
  ['a secret of the job', false],
])("a proxy's password is printed nowhere, whatever packages log (%s)", async (_, oidc) => {
  await using sandbox = await startSandbox();
  await using relay = await startRelay(sandbox);
  sandbox.addApp('web');
  const password = 's3cr3t pw/1';
  const env = {
    HTTPS_PROXY: `http://user:${encodeURIComponent(password)}@127.0.0.1:${relay.port}`,
    AZURE_LOG_LEVEL: 'verbose',
    DEBUG: '*',
    ...(oidc
      ? {}
      : { AZURE_CLIENT_ID: CLIENT_ID, AZURE_TENANT_ID: TENANT_ID, AZURE_CLIENT_SECRET: CLIENT_SECRET }),
  };
  const step = await runStep(sandbox, oidc ? ASSIGN : JOB, { job: sandbox.workflowEnv({ oidc }), env });
  expect(step.exitCode).toBe(0);
  expect(new Set(relay.credentials)).toEqual(new Set([`user:${password}`]));
  expect(step.stderr).toContain(ARM);
  const printed = `${step.stderr}${step.log}`;
  for (const form of [password, encodeURIComponent(password), 's3cr3t', btoa(`user:${password}`)]) {
    expect(printed).not.toContain(form);
  }
});

test.concurrent('a variable that is blank names no proxy, and hides none', async () => {
  await using sandbox = await startSandbox();
  await using relay = await startRelay(sandbox);
  sandbox.addApp('web');
  const env = { https_proxy: ' ', HTTPS_PROXY: `http://a%25b:c%25@127.0.0.1:${relay.port}` };
  expectSuccess(await runStep(sandbox, ASSIGN, { env }));
  expect(relay.tunnels).toContain(ARM);
  expect(relay.credentials).toContain('a%b:c%');
});

test.concurrent.each(['407 Proxy Authentication Required', '403 Forbidden'])(
  'a proxy that answers %s is named as the one who did',
  async (refusal) => {
    await using sandbox = await startSandbox();
    await using relay = await startRelay(sandbox, refusal);
    const step = await runStep(sandbox, ASSIGN, {
      env: { HTTPS_PROXY: `http://user:s3cr3t@127.0.0.1:${relay.port}` },
    });
    const error = expectFailure(step);
    expect(error).toMatch(
      new RegExp(`proxy.*HTTP ${refusal.slice(0, 3)}|HTTP ${refusal.slice(0, 3)}.*proxy`, 'is'),
    );
    expect(error).toContain(`127.0.0.1:${relay.port}`);
    expect(error).not.toContain('s3cr3t');
  },
);

describe('what never heals is told at once', () => {
  test.concurrent('an unknown certificate authority, with the variable that mends it', async () => {
    await using sandbox = await startSandbox();
    const step = await runStep(sandbox, ASSIGN, { env: { NODE_EXTRA_CA_CERTS: undefined }, limitMs: 10_000 });
    expect(expectFailure(step)).toContain('NODE_EXTRA_CA_CERTS');
    expect(step.log).not.toContain('trying again');
  });

  test.concurrent('a proxy whose name nobody knows', async () => {
    await using sandbox = await startSandbox();
    // Reserved for names that never exist (RFC 6761). A machine without a name server might not know that.
    const lookup = `
      import dns from 'node:dns';
      const { lookup } = dns;
      dns.lookup = (name, options, done) => {
        if (!name.endsWith('.invalid')) return lookup(name, options, done);
        const error = Object.assign(new Error('getaddrinfo ENOTFOUND ' + name), { code: 'ENOTFOUND', hostname: name });
        process.nextTick(typeof options === 'function' ? options : done, error);
      };`;
    const step = await runStep(sandbox, ASSIGN, {
      env: { HTTPS_PROXY: 'http://proxy.invalid:3128' },
      nodeOptions: ['--import', `data:text/javascript,${encodeURIComponent(lookup)}`],
      limitMs: 10_000,
    });
    const error = expectFailure(step);
    expect(error).toContain('proxy.invalid');
    expect(error).toContain('HTTPS_PROXY');
    expect(step.log).not.toContain('trying again');
  });
});

test.concurrent('an ID token endpoint without TLS is asked directly, not through HTTPS_PROXY', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const job = sandbox.workflowEnv();
  const oidc = new URL(job['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  const github = createServer(({ url, headers }, response) => {
    sandbox
      .fetch(`${oidc.origin}${url}`, { headers: { authorization: `${headers.authorization}` } })
      .then(async (answer) => response.writeHead(answer.status).end(await answer.text()))
      .catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  const { port } = github.address() as AddressInfo;
  const url = oidc.href.replace(oidc.origin, `http://127.0.0.1:${port}`);
  try {
    const step = await runStep(sandbox, ASSIGN, {
      job: { ...job, ACTIONS_ID_TOKEN_REQUEST_URL: url },
      env: { HTTP_PROXY: undefined },
      limitMs: 15_000,
    });
    expectSuccess(step);
    expect(labelsOf(sandbox, /unknown host/)).toEqual([]);
  } finally {
    github.close();
  }
});

test.concurrent('requests through a proxy share their tunnels', async () => {
  await using sandbox = await startSandbox();
  await using relay = await startRelay(sandbox);
  const names = Array.from({ length: 24 }, (_, at) => `app-${at}`);
  for (const name of names) sandbox.addApp(name, { identity: { system: true } });
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'app-name': names.join(), 'max-parallel': '4' },
    { env: { HTTPS_PROXY: `http://127.0.0.1:${relay.port}` } },
  );
  expectSuccess(step);
  expect(errorsOf(step)).toEqual([]);
  expect(labelsOf(sandbox, /^GET containerApps/)).toHaveLength(24);
  const tunnels = relay.tunnels.filter((host) => host === ARM).length;
  expect({ tunnels, few: tunnels <= 6 }).toEqual({ tunnels, few: true });
});
