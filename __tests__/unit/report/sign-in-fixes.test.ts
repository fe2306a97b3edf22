import { describe, expect, test } from '@jest/globals';
import { CLOUDS } from '../../../src/cloud.ts';
import { explain } from '../../../src/report/explain.ts';
import type { ExplainContext } from '../../../src/report/explain-context.ts';
import { SignInError } from '../../../src/sign-in/errors.ts';
import { CLIENT, TENANT } from '../data.ts';

const [azure] = CLOUDS;
const oidc = { by: 'oidc', clientId: CLIENT, tenantId: TENANT, audience: azure.audience } as const;
const context: ExplainContext = { kind: 'app', isReadOnly: false, signIn: oidc, cloud: azure };

describe('the fix of a refused sign-in', () => {
  const presented = { issuer: 'https://token', subject: 'repo:o/r:ref:refs/heads/main', audience: 'api://x' };
  test.each([
    ['700213', 'no federated credential has the subject'],
    ['7002138', 'upper and lower case'],
    ['70021', 'no federated credential has the subject'],
    ['700211', 'the issuer'],
    ['700212', 'the audience'],
    ['70025', 'has no federated credential'],
  ])('AADSTS%s shows the credential to create: %s', (code, why) => {
    const text = explain(new SignInError(`AADSTS${code}: words`, { presented }), context);
    expect(text).toContain(why);
    for (const claim of Object.values(presented)) expect(text).toContain(claim);
    expect(text).toContain(`az ad app federated-credential create --id ${CLIENT}`);
  });
  test.each<[code: string, audience: string, elseLeaveOut: boolean]>([
    ['700212', 'api://x', true],
    ['700212', azure.audience, false],
    ['700213', 'api://x', false],
  ])('AADSTS%s, with audience %s: it may be left out: %s', (code, audience, elseLeaveOut) => {
    const own = { ...context, signIn: { ...oidc, audience } };
    const text = explain(new SignInError(`AADSTS${code}: words`, { presented }), own);
    const advice = `create one, or leave 'audience' out (then it is ${azure.audience})`;
    expect(text.includes(advice)).toBe(elseLeaveOut);
  });
  test.each([
    ['700016', /'client-id'.*'tenant-id'/],
    ['90002', /'tenant-id'.*'cloud'/],
    ['900382', /'cloud'/],
    ['700024', /again/],
  ])('AADSTS%s', (code, fix) => {
    expect(explain(new SignInError(`AADSTS${code}: words`), context)).toMatch(fix);
  });
  test.each([
    ['700016', /AZURE_CLIENT_ID \(not set\).*'tenant-id'/],
    ['90002', /'tenant-id' \(not set\).*'cloud'/],
    ['900382', /'cloud'/],
    ['7000215', /AZURE_CLIENT_SECRET/],
    ['700024', /azure\/login again/],
  ])('AADSTS%s with what the job has', (code, fix) => {
    const job = { ...context, signIn: { by: 'job', clientId: undefined, tenantId: undefined } as const };
    expect(explain(new SignInError(`AADSTS${code}: words`), job)).toMatch(fix);
  });
  test('unknown codes, and ways to sign in without a credential of ours, have none', () => {
    expect(explain(new SignInError('AADSTS1: words'), context)).toBe('Failed to sign in: AADSTS1: words');
    const job = { ...context, signIn: { by: 'job', clientId: undefined, tenantId: undefined } as const };
    expect(explain(new SignInError('AADSTS700213: words', { presented }), job)).not.toContain('To fix');
  });
});
