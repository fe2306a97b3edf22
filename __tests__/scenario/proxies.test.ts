import { expect, test } from '@jest/globals';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../sandbox/index.ts';
import { directNetwork, sandboxPort, startRelay } from './relay.ts';
import { JOB } from './sign-in-support.ts';
import { ASSIGN, expectFailure, runStep, startSandbox, startWithApp, succeed } from './support.ts';

const ARM = 'management.azure.com';
const ENTRA = 'login.microsoftonline.com';

test.concurrent('HTTPS_PROXY works without a scheme', async () => {
  await using sandbox = await startWithApp();
  const env = { HTTPS_PROXY: `localhost:${sandboxPort(sandbox)}` };
  expect((await succeed(sandbox, ASSIGN, { env })).outputs['changed']).toBe('true');
});

test.concurrent('NO_PROXY has the same meaning as in the runner', async () => {
  await using sandbox = await startWithApp({ system: true });
  await using relay = await startRelay(sandbox);
  const proxy = `http://127.0.0.1:${relay.port}`;
  await succeed(sandbox, ASSIGN, {
    env: { HTTPS_PROXY: proxy, HTTP_PROXY: undefined, NO_PROXY: `other.example, azure.com, ${ENTRA}:443` },
    nodeOptions: directNetwork(sandboxPort(sandbox)),
  });
  expect([...new Set(relay.tunnels)]).toEqual([expect.stringContaining('github')]);
});

test.concurrent.each<[string, boolean]>([
  ['GitHub OIDC', true],
  ['a secret of the job', false],
])("a proxy's password is never printed, whatever packages log (%s)", async (_, oidc) => {
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

test.concurrent('the error shows if a proxy refused the request', async () => {
  await using sandbox = await startSandbox();
  await using relay = await startRelay(sandbox, '407 Proxy Authentication Required');
  const env = { HTTPS_PROXY: `http://user:s3cr3t@127.0.0.1:${relay.port}` };
  const error = expectFailure(await runStep(sandbox, ASSIGN, { env }));
  for (const part of ['proxy', 'HTTP 407', `127.0.0.1:${relay.port}`]) expect(error).toContain(part);
  expect(error).not.toContain('s3cr3t');
});

test.concurrent('an unknown certificate authority is reported at once, with the variable to set', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, ASSIGN, { env: { NODE_EXTRA_CA_CERTS: undefined } });
  expect(expectFailure(step)).toContain('NODE_EXTRA_CA_CERTS');
  expect(step.log).not.toContain('trying again');
});
