import { describe, expect, test } from '@jest/globals';
import { failureOf, readErrorDetail } from '../../../src/azure/errors.ts';

describe('an error is read', () => {
  test.each<[rule: string, body: unknown, code: string, message: string]>([
    ['as ARM sends it', { error: { code: 'C', message: 'm' } }, 'C', 'm'],
    ['without an envelope, with an activity ID', { code: 'C', message: 'm\r\nActivityId: 1, x' }, 'C', 'm'],
    ['without an envelope, with a stack', { code: 'C', message: 'm\n   at A.b()\n   at C.d()' }, 'C', 'm'],
    ['without a code and a message', { error: {} }, 'otherwise', ''],
    [
      "with values that aren't text",
      { error: { code: 1, message: null, details: {}, additionalInfo: 'x' } },
      'otherwise',
      '',
    ],
    [
      "from a gateway's page",
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
    ['the message of an operation', { status: 'Failed', error: { code: 'C', message: 'm' } }, 'C: m'],
    [
      'the message of a resource',
      { properties: { provisioningState: 'Failed', deploymentErrors: 'ErrorCode: X' } },
      'Failed: ErrorCode: X',
    ],
    ['only a state', { status: 'Canceled' }, 'Canceled: '],
    ['nothing', {}, 'Failed: '],
  ])('from a failed change: %s', (_rule, document, expected) => {
    expect(failureOf(document, { action: 'x' }).message).toBe(expected);
  });
});
