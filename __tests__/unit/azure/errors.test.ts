import { describe, expect, test } from '@jest/globals';
import { failureOf, readErrorDetail } from '../../../src/azure/errors.ts';

describe('reading an error', () => {
  test.each<[rule: string, body: unknown, code: string, message: string]>([
    ['as ARM sends it', { error: { code: 'C', message: 'm' } }, 'C', 'm'],
    ['bare, with an activity', { code: 'C', message: 'm\r\nActivityId: 1, x' }, 'C', 'm'],
    ['bare, with a stack', { code: 'C', message: 'm\n   at A.b()\n   at C.d()' }, 'C', 'm'],
    ['without code and words', { error: {} }, 'otherwise', ''],
    [
      'with others than texts',
      { error: { code: 1, message: null, details: {}, additionalInfo: 'x' } },
      'otherwise',
      '',
    ],
    [
      'as a page of a gateway',
      '<html><style>p{}</style><h1>Bad  gateway</h1>\n<script>x</script></html>',
      'otherwise',
      'Bad gateway',
    ],
    ['without a body', undefined, 'otherwise', ''],
    ['as null', { error: null, code: 'C' }, 'C', ''],
  ])('%s', (_rule, body, code, message) => {
    expect(readErrorDetail(body, 'otherwise')).toEqual({ code, message, details: [], additionalInfo: [] });
  });

  test.each<[rule: string, document: Record<string, unknown>, expected: string]>([
    ['the words of an operation', { status: 'Failed', error: { code: 'C', message: 'm' } }, 'C: m'],
    [
      'the words of a resource',
      { properties: { provisioningState: 'Failed', deploymentErrors: 'ErrorCode: X' } },
      'Failed: ErrorCode: X',
    ],
    ['a state alone', { status: 'Canceled' }, 'Canceled: '],
    ['nothing', {}, 'Failed: '],
  ])('of a failed change: %s', (_rule, document, expected) => {
    expect(failureOf(document, { action: 'x' }).message).toBe(expected);
  });
});
