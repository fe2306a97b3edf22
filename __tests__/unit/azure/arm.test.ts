import { createHttpHeaders } from '@azure/core-rest-pipeline';
import { expect, test } from '@jest/globals';
import { acceptAnswer } from '../../../src/azure/arm.ts';
import { UnansweredError } from '../../../src/azure/errors.ts';

test.each<[body: unknown, words: string]>([
  [{ error: { code: 'ServerBusy', message: 'Try later.' } }, 'HTTP 503 Try later.'],
  ['<html><h2>Our services</h2></html>', 'HTTP 503 Our services'],
  [undefined, 'HTTP 503'],
])('a server in trouble has not answered, and its words are kept: %j', (body, words) => {
  const bodyAsText = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = { status: 503, headers: createHttpHeaders({ 'retry-after': '7' }), bodyAsText };
  const thrown = (): unknown => acceptAnswer(answer, 'read it', 0);
  expect(thrown).toThrow(UnansweredError);
  expect(thrown).toThrow(expect.objectContaining({ message: words, action: 'read it', retryAfterMs: 7_000 }));
});
