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

test.each<[location: string, isFollowed: boolean]>([
  ['https://management.azure.com/operations/1?t=1', true],
  ['/operations/1', true],
  ['https://attacker.example/operations/1', false],
  ['https://management.azure.com.attacker.example/operations/1', false],
  ['https://management.azure.com@attacker.example/operations/1', false],
  ['https://management.azure.com:8443/operations/1', false],
  ['http://management.azure.com/operations/1', false],
  ['//attacker.example/operations/1', false],
])(
  "an operation is only read at ARM's origin, because the request contains the token: %s: %p",
  async (location, isFollowed) => {
    const step = new ToyStep();
    const getToken = async (): Promise<null> => {
      throw new Error('a token');
    };
    const arm = new Arm({ getToken }, CLOUDS[0], undefined, new Http(step), step.clock);
    for (const header of ['location', 'azure-asyncoperation']) {
      const answer = { status: 202, headers: { [header]: location }, body: undefined };
      const operation = arm.operation(answer, 'it');
      if (isFollowed) await expect(operation).rejects.toThrow('a token');
      else expect(await operation).toEqual({ state: 'unknown' });
    }
  },
);
