import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { generateCACertificate } from 'mockttp';
import { ASSIGN, expectFailure, runStep, startSandbox } from './support.ts';

// The sandbox's application has no certificate, as in the error. Only the signature of the assertion matters.
test('a certificate in the environment signs the assertion that Entra gets', async () => {
  await using sandbox = await startSandbox();
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const { key, cert } = await generateCACertificate();
    const file = join(folder, 'certificate.pem');
    writeFileSync(file, `${key}\n${cert}\n`);
    const { clientId, tenantId } = sandbox.application;
    const env = {
      AZURE_CLIENT_ID: clientId,
      AZURE_TENANT_ID: tenantId,
      AZURE_CLIENT_CERTIFICATE_PATH: file,
    };
    const job = sandbox.workflowEnv({ oidc: false });
    const step = await runStep(sandbox, { ...ASSIGN, 'client-id': '', 'tenant-id': '' }, { job, env });
    expect(expectFailure(step)).toMatch(/AADSTS\d+/);
    const bodies = sandbox.requests.filter(({ label }) => label === 'Entra token').map(({ body }) => body);
    const assertion = new URLSearchParams(String(bodies[0])).get('client_assertion') ?? '';
    // MSAL rounds the time, now and then up.
    const { payload } = await jwtVerify(assertion, new X509Certificate(cert).publicKey, {
      clockTolerance: 1,
    });
    expect(payload).toMatchObject({ iss: clientId, sub: clientId });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
