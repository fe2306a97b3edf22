import { describe, expect, test } from '@jest/globals';
import { movingTag, notesOf, refusals } from '../../scripts/release-rules.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

- Something else.

## [1.1.0] - 2026-11-24

### Added

- Roles.

## [1.0.0] - 2026-07-01

- The first.

[1.1.0]: https://example.com/compare
`;
const MAY = {
  ref: 'refs/heads/main',
  version: '1.1.0',
  changelog: CHANGELOG,
  tags: ['v1', 'v1.0.0', 'nightly'],
};

describe('refusals', () => {
  test('none for a new version of main that has notes', () => {
    expect(refusals(MAY)).toEqual([]);
    expect(refusals({ ...MAY, tags: [] })).toEqual([]);
  });

  test.each([
    ['another branch', { ref: 'refs/heads/fix' }, 'refs/heads/fix'],
    ['a pull request', { ref: 'refs/pull/7/merge' }, 'refs/pull/7/merge'],
    ['a version that is released', { tags: ['v1.1.0'] }, 'v1.1.0 is released already'],
    ['a version older than a released one', { tags: ['v1.10.0', 'v1.0.9'] }, 'v1.10.0 is released already'],
    ['a version that is none', { version: '1.1' }, "'1.1'"],
    ['a pre-release', { version: '1.1.0-rc.1' }, "'1.1.0-rc.1'"],
    ['a version without notes', { version: '1.2.0' }, '## [1.2.0] - YYYY-MM-DD'],
    ['notes without a date', { changelog: '## [1.1.0]\n\n- Roles.\n' }, '## [1.1.0] - YYYY-MM-DD'],
    [
      'an empty section',
      { changelog: '## [1.1.0] - 2026-11-24\n\n## [1.0.0] - 2026-07-01\n\n- First.\n' },
      'no notes',
    ],
  ])('%s is refused, and the reason says so', (_, change, reason) => {
    const reasons = refusals({ ...MAY, ...change });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(reason);
  });

  test('all reasons are told at once', () => {
    expect(refusals({ ...MAY, ref: 'refs/tags/v1.1.0', tags: ['v1.1.0'], changelog: '' })).toHaveLength(3);
  });
});

test.each([
  ['1.1.0', '### Added\n\n- Roles.'],
  ['1.0.0', '- The first.'],
  ['1.1', ''],
  ['1x1.0', ''],
])('the notes of %s', (version, notes) => {
  expect(notesOf(CHANGELOG, version)).toBe(notes);
});

describe('the moving tag', () => {
  test.each([
    ['v1.0.0', ['v1.0.0'], 'v1'],
    ['v1.1.0', ['v1', 'v1.0.0', 'v1.1.0'], 'v1'],
    ['v1.10.0', ['v1.9.0', 'v1.10.0'], 'v1'],
    ['v1.2.0', ['v1.2.0', 'v2.0.0', 'v2'], 'v1'],
    ['v2.0.0', ['v1.2.0', 'v2.0.0'], 'v2'],
  ])('of %s among %j is %s', (tag, tags, move) => {
    expect(movingTag(tag, tags)).toEqual({ move });
  });

  test.each([
    ['v1.0.1', ['v1.0.1', 'v1.1.0']],
    ['v1.9.0', ['v1.9.0', 'v1.10.0']],
    ['v1', ['v1']],
    ['v1.2.0-rc.1', ['v1.2.0-rc.1']],
    ['1.2.0', ['1.2.0']],
  ])('stays after %s among %j', (tag, tags) => {
    expect(movingTag(tag, tags)).toEqual({ stays: expect.stringContaining(tag) });
  });
});
