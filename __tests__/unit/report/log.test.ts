import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { activitiesOf, info, setFailed, warning } from '../../../src/report/log.ts';
import { logResults } from '../../../src/report/report.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import { identityId, setOf } from '../data.ts';
import { role } from './roles.ts';
import { ToyRun } from './run.ts';

let written = '';
const exitCode = process.exitCode;
beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = exitCode;
});

test('each target is a group whose title shows the result and whose lines show the known IDs', () => {
  const id = identityId('id-a');
  const inputs = {
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': formatResourceId(id),
  };
  logResults(
    new ToyRun(inputs).advance({ before: setOf(undefined, id), now: setOf('p', id), write: 'done' }).findings,
  );
  expect(written.split('\n')).toEqual([
    "::group::container app 'web': assigned system",
    'Assigned the system-assigned identity (principal ID p).',
    "Unchanged: identity 'id-a' (principal ID principal of id-a, client ID client of id-a).",
    '::endgroup::',
    '',
  ]);
});

test('a target without identities is one line, and all roles are a group', () => {
  const run = new ToyRun({ operation: 'show', 'identity-type': '' }).advance({ before: setOf(undefined) });
  logResults(run.roles(role({ scope: '/s' })).findings);
  expect(written.split('\n').slice(0, 4)).toEqual([
    "container app 'web': none",
    '::group::Roles: 1 unchanged',
    "Unchanged: role 'Key Vault Secrets User' of identity 'id-shop' at /s.",
    '::endgroup::',
  ]);
});

describe('activities', () => {
  const target = (label: string, activity: string, ms: number) => ({ label, activity: { activity, ms } });
  test('are shown with their longest duration and their targets', () => {
    expect(
      activitiesOf([
        target("container app 'web'", 'waiting for Azure (InProgress)', 80_000),
        target("container app 'api'", 'waiting for Azure (InProgress)', 2_000),
        target("container app 'job'", 'reading it', 1_000),
      ]),
    ).toEqual([
      "container app 'web', container app 'api': waiting for Azure (InProgress), 1 min 20 s",
      "container app 'job': reading it, 1 s",
    ]);
  });
});

describe('text from outside', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['a\n::stop-commands::x', 'a\n: :stop-commands::x'],
    ['##[error]x', '## [error]x'],
    ['a\r::error::x', 'a ::error::x'],
    ['a\u2028b\u202ec', 'a b\\u{202e}c'],
  ])("%j isn't a workflow command", (text, expected) => {
    info(text);
    expect(written.trimEnd()).toBe(expected);
  });

  test('our own text keeps its lines and indentation', () => {
    info('To fix:\n  az x \\\n    --y');
    expect(written).toBe('To fix:\n  az x \\\n    --y\n');
  });

  test('text that is too long for an annotation is also written to the log', () => {
    warning(`begin ${'x\n'.repeat(3_000)}end`);
    expect(written).toMatch(/^begin x.*end\n::warning::begin x.*…\n$/s);
  });
});

test('a failure fails the step', () => {
  setFailed('No.');
  expect([process.exitCode, written]).toEqual([1, '::error::No.\n']);
});
