import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLOUDS, type Cloud } from '../../../src/cloud.ts';
import type { IdentityResult } from '../../../src/report/identity-rows.ts';
import type { ReportMode } from '../../../src/report/mode.ts';
import type { TargetResult } from '../../../src/report/results.ts';
import { commentOf, summaryOf } from '../../../src/report/summary.ts';

const ASSIGN: ReportMode = { operation: 'assign', dryRun: false };
const nasty = `</pre></td>\n\n# Title <img src=x onerror="alert('1')"> & @everyone \r\n\n[a](b)`;

interface TargetData {
  readonly name?: string;
  readonly error?: string;
  readonly changed?: boolean;
  readonly identity?: Partial<IdentityResult>;
}
function target({ name = 'web', error, changed = false, identity }: TargetData = {}): TargetResult {
  const id = `/subscriptions/s/resourceGroups/g/providers/Microsoft.App/jobs/${name}`;
  return {
    resource: {
      id,
      name,
      kind: 'job',
      identityType: null,
      changed,
      status: error === undefined ? 'succeeded' : 'failed',
      error: error ?? null,
    },
    identities: identity
      ? [
          {
            resourceId: id,
            resourceName: name,
            resourceKind: 'job',
            type: 'user-assigned',
            name: 'id-a',
            id: '/i',
            principalId: 'principal',
            clientId: 'client',
            tenantId: null,
            change: 'unchanged',
            ...identity,
          },
        ]
      : [],
    hints: [],
  };
}
const summary = (results: readonly TargetResult[], mode = ASSIGN, cloud: Cloud = CLOUDS[0]): string =>
  summaryOf({ results, mode, cloud, roles: undefined, created: [], nextStep: true });

describe('the heading tells the outcome', () => {
  test.each<[results: readonly TargetResult[], mode: ReportMode, expected: string]>([
    [[target({ changed: true }), target()], ASSIGN, '## Managed identities, assign: 1 changed, 1 unchanged'],
    [
      [target({ changed: true })],
      { operation: 'set', dryRun: true },
      '## Dry run: Managed identities, set: 1 to change',
    ],
    [[target({ error: 'x' })], ASSIGN, '## Managed identities, assign: 0 changed, 1 failed'],
    [
      [target(), target({ error: 'x' })],
      { operation: 'show', dryRun: false },
      '## Managed identities, show: 1 shown, 1 failed',
    ],
    [
      [target({ changed: true, error: 'x' }), target()],
      ASSIGN,
      '## Managed identities, assign: 1 changed, 1 unchanged, 1 failed',
    ],
  ])('%#', (results, mode, expected) => {
    expect(summary(results, mode).split('\n')[0]).toBe(expected);
  });
});

describe('the table', () => {
  test('has a row for each identity, with a link into the portal of the cloud', () => {
    const cloud: Cloud = { ...CLOUDS[0], portal: 'https://portal.azure.us' };
    const text = summary([target({ identity: { change: 'added' } })], ASSIGN, cloud);
    expect(text).toContain(
      '<tr><td>job</td><td><a href="https://portal.azure.us/#resource/subscriptions/s/resourceGroups/g/providers/Microsoft.App/jobs/web">web</a></td>' +
        '<td>id-a</td><td><code>principal</code></td><td><code>client</code></td><td>added</td></tr>',
    );
  });
  test.each<[change: IdentityResult['change'], cell: string]>([
    ['added', 'would be added'],
    ['removed', 'would be removed'],
    ['unchanged', 'unchanged'],
  ])('of a dry run says what would be: %s', (change, cell) => {
    const text = summary([target({ identity: { change } })], { ...ASSIGN, dryRun: true });
    expect(text).toContain(`<td>${cell}</td></tr>`);
  });
  test('has a row for a target without identities', () => {
    expect(summary([target()])).toContain('<td></td><td></td><td></td><td>unchanged</td></tr>');
  });
  test('calls a failed target failed, whatever its identities', () => {
    expect(summary([target({ error: 'x', identity: {} })])).toContain('<td>failed</td></tr>');
  });
  test('has no link for a pattern without a match', () => {
    const { resource, ...rest } = target({ error: 'x' });
    expect(summary([{ resource: { ...resource, id: null }, ...rest }])).not.toContain('<a ');
  });
  test('has all rows as long as they fit, and says how many it leaves out', () => {
    const fleet = (count: number) => summary(Array.from({ length: count }, () => target()));
    expect(fleet(2_000).match(/<tr><td>/g)).toHaveLength(2_000);
    const text = fleet(9_000);
    const rows = text.match(/<tr><td>/g)?.length ?? 0;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(800_000);
    expect(text).toContain(`${9_000 - rows} more rows`);
  });
});

test('all failures are listed as long as they fit, and what is left out is said', () => {
  const failed = (count: number, words: string) =>
    summary(
      Array.from({ length: count }, (_, at) => target({ name: `job-${at}`, error: `cause ${at} ${words}` })),
    );
  expect(failed(600, '').match(/<pre>cause/g)).toHaveLength(600);
  const text = failed(600, 'x'.repeat(3_000));
  const shown = text.match(/<pre>cause/g)?.length ?? 0;
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  expect(text).toContain(`${600 - shown} more failures`);
});

test('notes on roles and hints are as many as fit, and what is left out is said', () => {
  const words = 'x'.repeat(300);
  const hints = [{ level: 'info', text: words }] as const;
  const notes = Array.from({ length: 1_000 }, () => words);
  const roles = {
    assignments: [],
    isChanged: false,
    failures: [],
    notes,
    planned: [],
    log: [],
    lastWords: [],
  };
  const results = Array.from({ length: 1_000 }, () => ({ ...target(), hints }));
  const report = { results, mode: ASSIGN, cloud: CLOUDS[0], roles, created: [], nextStep: true };
  const whole = summaryOf(report);
  expect(whole.match(/<p>x/g)).toHaveLength(1_000);
  expect(whole.match(/<li>x/g)).toHaveLength(1_000);
  const comment = commentOf(report);
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(64_000);
  expect(comment).toContain(`${1_000 - (comment.match(/<p>x/g)?.length ?? 0)} more notes on roles`);
  expect(comment).toContain(
    `<li>${1_000 - (comment.match(/<li>x/g)?.length ?? 0)} more are in the log.</li>`,
  );
  expect(comment).toContain('<tr><td>');
});

test('what was created is named', () => {
  const id = { subscriptionId: 's', resourceGroup: 'g', type: 'x', name: 'id-<new>' };
  expect(
    summaryOf({
      results: [],
      mode: ASSIGN,
      cloud: CLOUDS[0],
      roles: undefined,
      created: [id],
      nextStep: true,
    }),
  ).toContain('<p>Created: <code>id-&lt;new&gt;</code></p>');
});

describe('added identities get a line that gives them a role', () => {
  test('each principal once', () => {
    const added = target({ identity: { change: 'added' } });
    expect(
      summary([added, added]).match(/az role assignment create --assignee-object-id principal /g),
    ).toHaveLength(1);
  });
  test.each<[rule: string, identity: Partial<IdentityResult>]>([
    ['unchanged', { change: 'unchanged' }],
    ['removed', { change: 'removed' }],
    ['not known', { change: 'added', principalId: null }],
  ])('but not one that is %s', (_rule, identity) => {
    expect(summary([target({ identity })])).not.toContain('az role');
  });
});

describe('nothing from outside is markup', () => {
  const targetOf = (text: string): readonly TargetResult[] => [
    target({
      name: text,
      error: text,
      identity: { name: text, principalId: text, clientId: text, change: 'added' },
    }),
  ];
  // A blank line would end the HTML, and Markdown would begin.
  const tagsOf = (text: string): string[] =>
    text.match(/<[^>]*>/g)?.map((tag) => tag.replace(/ .*/s, '')) ?? [];

  test.each([nasty, '<script>', '&lt;', '"', "'", '@octocat', 'a\n\nb', '`x`', '](x)', '-->', '<!--'])(
    '%j',
    (text) => {
      const escaped = summary(targetOf(text));
      expect(tagsOf(escaped)).toEqual(tagsOf(summary(targetOf('x'))));
      expect(escaped.split('\n\n')).toHaveLength(summary(targetOf('x')).split('\n\n').length);
      expect(escaped).not.toMatch(/@[a-z]/);
    },
  );

  test('for any text', () => {
    const plain = summary(targetOf('x'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = summary(targetOf(text || 'x'));
        expect(tagsOf(escaped)).toEqual(tagsOf(plain));
        expect(escaped.split('\n')).toHaveLength(plain.split('\n').length);
      }),
    );
  });

  test('a text of a megabyte is cut', () => {
    expect(summary([target({ error: 'y'.repeat(1_000_000) })]).length).toBeLessThan(10_000);
  });
});
