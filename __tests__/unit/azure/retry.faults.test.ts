import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from '@azure/core-rest-pipeline';
import { describe, expect, test } from '@jest/globals';
import { isFault, retryAfterMs } from '../../../src/azure/retry.ts';

/** A server's response. */
interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | null;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
}

function answer({ status = 200, type, body, method = 'GET' }: Answer): PipelineResponse {
  return {
    status,
    headers: createHttpHeaders(type ? { 'content-type': type } : {}),
    request: createPipelineRequest({ url: 'https://x.invalid', method }),
    ...(body === undefined ? {} : { bodyAsText: body }),
  };
}

describe('a response is a fault', () => {
  test.each<[rule: string, answer: Answer, fault: boolean]>([
    ['a document', { type: 'application/json', body: '{"a":1}' }, false],
    ['a truncated document', { type: 'application/json', body: '{"a":' }, true],
    ['no document', { body: '' }, true],
    ['no body at all', {}, true],
    ["a body that can't be read", { body: null }, true],
    ['no document after DELETE', { method: 'DELETE', body: '' }, false],
    ['202 without a document', { status: 202, method: 'PATCH' }, false],
    ['204', { status: 204 }, false],
    ["a gateway's page", { type: 'text/html; charset=utf-8', body: '{}' }, true],
    ['404, as a page', { status: 404, type: 'text/html' }, false],
    ['400', { status: 400 }, false],
    ['408', { status: 408 }, true],
    ['409', { status: 409 }, false],
    ['429', { status: 429 }, false],
    ['500', { status: 500, type: 'application/json', body: '{}' }, true],
    ['501, which never heals', { status: 501 }, false],
    ['503, as a page', { status: 503, type: 'text/html' }, true],
  ])('%s', (_rule, given, fault) => {
    expect(isFault(answer(given))).toBe(fault);
  });
});

const NOW = Date.parse('2025-01-01T00:00:00Z');
const DAY = 24 * 60 * 60_000;

describe('the wait that a server requests', () => {
  test.each<[header: string | undefined, wait: number | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['15', 15_000],
    ['0', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['2025-01-01T00:00:30Z', undefined],
    ['Wed, 01 Jan 2025 00:00:30 GMT', 30_000],
    ['Wed, 01 Jan 2025 00:00:00 GMT', undefined],
    ['Tue, 31 Dec 2024 00:00:00 GMT', undefined],
    ['999999999', 5 * DAY],
    ['Thu, 01 Jan 2026 00:00:00 GMT', 5 * DAY],
  ])('Retry-After %j means %p ms', (header, wait) => {
    expect(retryAfterMs(header, NOW)).toBe(wait);
  });
});
