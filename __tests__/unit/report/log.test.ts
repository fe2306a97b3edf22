import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { info, logResults, setFailed, startHeartbeat, warning } from '../../../src/report/log.ts';
import type { TargetResult } from '../../../src/report/results.ts';
import { Target } from '../../../src/resources/target.ts';
import { targetId } from '../data.ts';
import { ToyClock } from '../toy-clock.ts';

/** What was written to the log. */
let log = '';
let exitCode: typeof process.exitCode;

beforeEach(() => {
  log = '';
  exitCode = process.exitCode;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(() => {
  process.exitCode = exitCode;
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('a line of log', () => {
  test.each<[rule: string, text: string, line: string]>([
    ['stays as it is', "Changed 'größe'.", "Changed 'größe'."],
    ['keeps its lines and their indentation', 'a\n  b\n    c', 'a\n  b\n  c'],
    ['can be no command', '::error::x\n::set-output::y', ': :error::x\n: :set-output::y'],
    ['can be no old command', '##[error]x', '## [error]x'],
    ['holds no control characters', 'a\u001b[31mb\u202e', 'a\\u{1b}[31mb\\u{202e}'],
    ['ends at 2,000 characters', 'x'.repeat(2_001), `${'x'.repeat(2_000)}…`],
  ])('%s', (_rule, text, line) => {
    info(text);
    expect(log).toBe(`${line}\n`);
  });
});

describe('an annotation', () => {
  test('of a warning is one line, and fails nothing', () => {
    warning('a\n::error::b');
    expect(log).toBe('::warning::a%0A: :error::b\n');
    expect(process.exitCode).toBe(exitCode);
  });

  test('of a failure fails the step', () => {
    setFailed('boom');
    expect([log, process.exitCode]).toEqual(['::error::boom\n', 1]);
  });

  test('is cut where GitHub would cut it, and whole in the log', () => {
    const text = Array(5).fill('x'.repeat(1_000)).join('\n');
    warning(text);
    const [, annotation = ''] = log.split('::warning::');
    expect(annotation.replaceAll('%0A', '\n').length).toBeLessThan(3_950);
    expect(annotation).toMatch(/x…\n$/);
    expect(log).toContain(`${text}\n::warning::`);
  });
});

describe('what became of a target', () => {
  const identity = {
    resourceId: '/r',
    resourceName: 'web',
    resourceKind: 'app',
    type: 'user-assigned',
    name: 'id-a',
    id: '/i',
    principalId: 'p',
    clientId: null,
    tenantId: null,
    change: 'added',
  } as const;
  const resource = { id: '/r', name: 'web', kind: 'app', identityType: 'user-assigned' } as const;
  const result = (changed: boolean, error: string | null = null): TargetResult => ({
    resource: { ...resource, changed, status: error === null ? 'succeeded' : 'failed', error },
    identities: [identity, { ...identity, type: 'system-assigned', name: 'system', principalId: null }],
    hints: [],
  });
  test.each<[result: TargetResult, dryRun: boolean, heading: string, change: string]>([
    [result(true), false, 'app web: changed', 'added'],
    [result(false), false, 'app web: unchanged', 'added'],
    [result(true), true, 'app web: would change', 'would be added'],
    [result(false), true, 'app web: unchanged', 'would be added'],
    [result(true, 'boom'), false, 'app web: failed', 'added'],
  ])('%#: $heading', (given, dryRun, heading, change) => {
    logResults([given], dryRun);
    expect(log.split('\n')).toEqual([
      `::group::${heading}`,
      'identity type: user-assigned',
      `${change}: id-a (principal ID p, client ID not known)`,
      `${change}: system-assigned identity (principal ID not known, client ID not known)`,
      '::endgroup::',
      '',
    ]);
  });
});

describe('the heartbeat', () => {
  const target = (name: string): Target =>
    new Target(targetId('app', name), { system: true, user: [] }, new ToyClock());

  test('says every ten seconds what is going on, with five names at most, until it is stopped', () => {
    jest.useFakeTimers();
    const active = new Set<Target>();
    const stop = startHeartbeat(() => active);
    jest.advanceTimersByTime(10_000);
    expect(log).toBe('');
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) active.add(target(name));
    jest.advanceTimersByTime(10_000);
    expect(log).toMatch(/^Still working: container app 'a' in resource group 'shop': not started, 0 s; /);
    expect(log).toMatch(/container app 'e' .*; and 2 more\.\n$/);
    stop();
    log = '';
    jest.advanceTimersByTime(60_000);
    expect(log).toBe('');
  });
});
