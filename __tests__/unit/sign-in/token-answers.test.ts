import { createHttpHeaders, createPipelineRequest, RestError } from '@azure/core-rest-pipeline';
import { describe, expect, test } from '@jest/globals';
import { TokenAnswers } from '../../../src/sign-in/token-answers.ts';

const TRACE = '11111111-2222-3333-4444-555555555555';
const CORRELATION = '66666666-7777-8888-9999-000000000000';
const request = createPipelineRequest({ url: 'https://login.microsoftonline.com/tenant/oauth2/v2.0/token' });

/** A memory with one response. */
async function answered(status: number, body: unknown): Promise<TokenAnswers> {
  const entra = new TokenAnswers();
  const bodyAsText = typeof body === 'string' ? body : JSON.stringify(body);
  const response = { request, status, headers: createHttpHeaders(), bodyAsText };
  await entra.policy.sendRequest(request, () => Promise.resolve(response));
  return entra;
}
const ofLibrary = new Error(
  'invalid_client: Error(s): 7000215 - Timestamp: Not Available - Trace ID: Not Available',
);

describe("a refusal is reported in Entra's own words", () => {
  test.each<
    [name: string, status: number, body: unknown, message: string, correlationId: string | undefined]
  >([
    [
      'a sentence followed by IDs and a time',
      401,
      {
        error: 'invalid_client',
        error_description: `AADSTS7000215: Invalid client secret.\r\nTrace ID: ${TRACE}\r\nCorrelation ID: ${CORRELATION}\r\nTimestamp: 2026-01-01 00:00:00Z`,
      },
      'AADSTS7000215: Invalid client secret.',
      CORRELATION,
    ],
    [
      'IDs in their own members',
      400,
      { error: 'x', error_description: 'AADSTS50027: Odd. Really.', correlation_id: CORRELATION },
      'AADSTS50027: Odd. Really.',
      CORRELATION,
    ],
    [
      'only a code',
      400,
      { error: 'invalid_request' },
      'Entra (login.microsoftonline.com) returned HTTP 400: invalid_request',
      undefined,
    ],
    [
      'not JSON',
      400,
      'Bad',
      'Entra (login.microsoftonline.com) returned HTTP 400: no token, and no reason given',
      undefined,
    ],
  ])('%s', async (_name, status, body, message, correlationId) => {
    const entra = await answered(status, body);
    expect(entra.wordsFor(ofLibrary)).toEqual({ message, correlationId, cause: ofLibrary });
    expect(entra.isRefusal).toBe(true);
  });

  test('a broken connection is reported', async () => {
    const entra = new TokenAnswers();
    const broken = new RestError('read ECONNRESET', { code: 'ECONNRESET', request });
    await expect(entra.policy.sendRequest(request, () => Promise.reject(broken))).rejects.toBe(broken);
    const words = entra.wordsFor(new Error('network_error: See https://aka.ms'));
    expect(words).toEqual({ message: "Entra didn't respond: read ECONNRESET", cause: broken });
    expect(entra.isRefusal).toBe(false);
  });

  test('a message that another program quotes is kept if this process sent no request', async () => {
    const words = `ERROR: AADSTS700024: Too late. Trace ID: ${TRACE} Correlation ID: ${CORRELATION} Timestamp: now`;
    const entra = await answered(200, {});
    entra.clear();
    const { message, correlationId } = entra.wordsFor(new Error(words));
    expect([message, correlationId]).toEqual(['AADSTS700024: Too late.', CORRELATION]);
  });

  test("MSAL's prefix, which contains a time, doesn't end the message", () => {
    const words = `invalid_request: Error(s): Not Available - Timestamp: Not Available - Description: Identity not found - Correlation ID: ${CORRELATION} - Trace ID: ${TRACE}`;
    const { message, correlationId } = new TokenAnswers().wordsFor(new Error(words));
    expect([message, correlationId]).toEqual(['Identity not found', CORRELATION]);
  });

  test.each([' ', 'Trace ID', '-', '\r\n'])('150 kB of %j come to an end', async (part) => {
    const text = `AADSTS1: ${part.repeat(150_000)}x`;
    const entra = await answered(400, { error_description: text });
    expect(entra.wordsFor(new Error(text)).message).toMatch(/^AADSTS1/);
  });
});
