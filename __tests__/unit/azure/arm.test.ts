import { createHttpHeaders } from '@azure/core-rest-pipeline';
import { expect, test } from '@jest/globals';
import { Arm, acceptAnswer } from '../../../src/azure/arm.ts';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { Http } from '../../../src/azure/http.ts';
import { CLOUDS } from '../../../src/cloud.ts';
import { ToyStep } from '../toy-clock.ts';

test.each<[body: unknown, words: string]>([
  [{ error: { code: 'ServerBusy', message: 'Try later.' } }, 'HTTP 503 Try later.'],
  ['<html><h2>Our services</h2></html>', 'HTTP 503 Our services'],
  [undefined, 'HTTP 503'],
])('a 5xx response counts as unanswered, and its message is kept: %j', (body, words) => {
  const bodyAsText = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = { status: 503, headers: createHttpHeaders({ 'retry-after': '7' }), bodyAsText };
  const thrown = (): unknown => acceptAnswer(answer, 'read it', 0);
  expect(thrown).toThrow(UnansweredError);
  expect(thrown).toThrow(expect.objectContaining({ message: words, action: 'read it', retryAfterMs: 7_000 }));
});

test.each([
  ['https://management.azure.com/operations/1?t=1', 'https://management.azure.com/operations/1?t=1'],
  ['/operations/1', 'https://management.azure.com/operations/1'],
  ['https://attacker.example/operations/1', undefined],
  ['https://management.azure.com.attacker.example/operations/1', undefined],
  ['https://management.azure.com@attacker.example/operations/1', undefined],
  ['https://management.azure.com:8443/operations/1', undefined],
  ['http://management.azure.com/operations/1', undefined],
  ['//attacker.example/operations/1', undefined],
])("the token isn't sent to another origin: %s", (location, followed) => {
  const step = new ToyStep();
  const arm = new Arm({ getToken: async () => null }, CLOUDS[0], undefined, new Http(step), step.clock);
  expect(arm.operationUrl({ status: 202, headers: { location }, body: undefined })).toBe(followed);
});
