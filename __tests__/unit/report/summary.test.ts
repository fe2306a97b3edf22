import { describe, expect, test } from '@jest/globals';
import { AzureError } from '../../../src/azure/errors.ts';
import { Problem } from '../../../src/problem.ts';
import { command } from '../../../src/report/message.ts';
import { summaryOf } from '../../../src/report/summary.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, setOf, userAssigned } from '../data.ts';
import type { With } from '../inputs/request.ts';
import { role, VAULT } from './roles.ts';
import { type Progress, ToyRun } from './run.ts';

const DONE: Progress = { before: setOf(undefined), now: setOf('p'), write: 'done' };
const SAME: Progress = { before: setOf('p') };
const PLANNED: Progress = { before: setOf(undefined), write: 'planned' };
const refusal = (): AzureError =>
  new AzureError(
    {
      code: 'AuthorizationFailed',
      message: "action 'Microsoft.App/containerApps/write' over scope '/subscriptions/s'",
      details: [],
      additionalInfo: [],
    },
    { action: "update container app 'a0'", status: 403, correlationId: 'the-id' },
  );
const FAILED = (): Progress => ({ before: setOf(undefined), error: refusal() });
const DRY = { 'dry-run': 'true' };

/** A run with targets a0, a1, … */
function runOf(progress: readonly Progress[], inputs: With = {}): ToyRun {
  return new ToyRun({ 'app-name': progress.map((_, at) => `a${at}`).join(), ...inputs }).advance(...progress);
}
const summary = (run: ToyRun): string => summaryOf(run.findings);
const heading = (run: ToyRun): string => summary(run).split('\n')[0] ?? '';

describe('the heading shows the outcome', () => {
  test.each<[expected: string, run: ToyRun]>([
    ["✅ Managed identities: container app 'a0' updated", runOf([DONE])],
    ['✅ Managed identities: 1 of 2 targets updated', runOf([DONE, SAME])],
    ['✅ Managed identities: 2 targets updated', runOf([DONE, DONE])],
    ['✅ Managed identities: nothing to change', runOf([SAME, SAME])],
    ["❌ Managed identities: container app 'a0' failed", runOf([FAILED()])],
    ['❌ Managed identities: 1 of 2 targets failed', runOf([FAILED(), DONE])],
    ['✅ Dry run: 1 planned change', runOf([PLANNED, SAME], DRY)],
    ['✅ Dry run: nothing would change', runOf([SAME], DRY)],
    ['❌ Dry run: drift, 1 planned change', runOf([PLANNED], { ...DRY, 'fail-on-change': 'true' })],
    ["✅ Managed identities: container app 'a0'", runOf([SAME], { operation: 'show', 'identity-type': '' })],
    ['✅ Managed identities: 2 targets', runOf([SAME, SAME], { operation: 'show', 'identity-type': '' })],
  ])('%s', (expected, run) => {
    expect(heading(run)).toBe(`## ${expected}`);
  });

  test('of a failed line of roles, a failed step, and a stopped step', () => {
    const line = runOf([SAME]).roles(role({ error: new Error('No.') }));
    expect(heading(line)).toBe('## ❌ Managed identities: 1 role line failed');
    const failed = runOf([SAME]);
    failed.state.failure = new Error('No list.');
    expect(heading(failed)).toBe('## ❌ Managed identities: the step failed');
    const stopped = runOf([{ ...SAME, isOpen: true }]);
    stopped.step.stop(new StepStopped('stopped by SIGTERM'));
    expect(heading(stopped)).toBe('## ❌ Managed identities: stopped by SIGTERM');
  });
});

describe('failures', () => {
  test('come first, with the resource, problem, and fix, and with folded details', () => {
    const text = summary(runOf([FAILED(), DONE]));
    expect(text.indexOf('<table>')).toBeLessThan(text.indexOf('### Identities'));
    expect(text).toMatch(/<th>Resource<\/th><th>Problem<\/th><th>Fix<\/th>/);
    expect(text).toMatch(
      />a0<\/a><\/td><td>The deployment identity .*<td>Grant it the role 'Container Apps Contributor'\.<\/td>/,
    );
    expect(text).toMatch(
      /<details>\n<summary>Details, commands, and Azure's responses.*```sh\naz role assignment create .*```.*<blockquote>Azure: .*Correlation ID: the-id/s,
    );
  });

  test('with the same cause in several targets are combined', () => {
    const error = new Problem("Can't find user-assigned identity 'id-x'.", { fix: 'Create it.' });
    const run = runOf([{ ...SAME, error }, { ...SAME, error }, DONE]);
    expect(run.findings.failures.map(({ targets }) => targets.length)).toEqual([2]);
    expect(summary(run)).toContain('>a0</a>, <a');
    expect(summary(run).match(/<h4>Can't find/g)).toHaveLength(1);
  });

  test('of a line of roles include the target that waited for the role', () => {
    const error = refusal();
    const run = runOf([{ ...SAME, error: new Problem("Can't set the registries.", { cause: error }) }]).roles(
      role({ error }),
    );
    expect(run.findings.failures).toHaveLength(1);
    expect(run.findings.failures[0]?.message.what).toBe(
      "Can't grant role 'Key Vault Secrets User' to identity 'id-shop'.",
    );
  });

  test('of a line of roles are combined for all identities', () => {
    const other = { identity: '/other', isSystem: false, label: "identity 'other'" };
    const run = runOf([SAME]).roles(
      role({ error: refusal() }),
      role({ error: refusal(), assignee: other }),
      role({ number: 2, error: refusal() }),
    );
    expect(run.findings.failures.map(({ label }) => label)).toEqual(['roles, line 1', 'roles, line 2']);
    expect(run.findings.failures[0]?.message.what).toMatch(/to identity 'id-shop' and identity 'other'\.$/);
  });

  test('that happen after all targets are done are shown', () => {
    const run = runOf([SAME], { operation: 'show', 'identity-type': '', 'resolve-roles': 'true' });
    run.state.failure = new Problem("Can't list the roles of container app 'a0'.");
    expect(summary(run)).toContain("Can't list the roles of container app 'a0'.");
  });

  test('of a missing target have no link', () => {
    const run = runOf([{ error: refusal() }]);
    expect(summary(run)).toContain('<tr><td>a0</td>');
    expect(summary(run)).not.toContain('/containerApps/a0"');
  });
});

describe('width and height', () => {
  test('lines of code fit the page, and commands keep their meaning', () => {
    const id = `/subscriptions/s/resourceGroups/${'g'.repeat(90)}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${'i'.repeat(128)}`;
    const error = new Problem("Can't.", {
      fix: `Run:\n${command(`az x --ids ${id} --condition "${'a AND '.repeat(60)}b"`)}`,
    });
    const text = summary(runOf([{ ...SAME, error }]));
    const code = [...text.matchAll(/```\w*\n(.*?)\n```/gs)].flatMap(([, block = '']) => block.split('\n'));
    expect(code.length).toBeGreaterThan(4);
    expect(Math.max(...code.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(code.join('\n').replaceAll('\\\n', '')).toContain(`--ids ${id} --condition "a AND a`);
  });

  test('a shared identity has one row, and the list of targets is folded', () => {
    const id = identityId('id-shop');
    const inputs = { 'identity-type': 'user-assigned', 'user-assigned-identities': formatResourceId(id) };
    const all = Array.from(
      { length: 200 },
      (): Progress => ({ before: setOf(undefined), now: setOf(undefined, id), write: 'done' }),
    );
    const text = summary(runOf([...all, { before: setOf(undefined, id) }], inputs));
    const [open = ''] = text.split('<summary>All 201 targets');
    expect(open.match(/<tr>/g)).toHaveLength(2);
    expect(open).toContain('<td>200 assigned, 1 unchanged</td>');
  });

  test('targets that no other table shows are in the list of targets', () => {
    const none: Progress = { before: setOf(undefined) };
    const text = summary(runOf([none, none], { operation: 'remove' }));
    const [, list = ''] = text.split('<summary>All 2 targets');
    expect(list).toMatch(/>a0<[\s\S]*>a1</);
    const shown = { operation: 'show', 'identity-type': '' };
    for (const run of [runOf([DONE, SAME]), runOf([none, none], shown)])
      expect(summary(run)).not.toContain('All 2 targets');
  });

  test('at most 50 failures have details, and a part that is too long is left out entirely', () => {
    const many = runOf(Array.from({ length: 600 }, FAILED));
    const text = summary(many);
    expect(text.match(/<blockquote>/g)).toHaveLength(50);
    expect(text).toContain('The details of 550 more failures are in the log.');
    expect(text).toContain('590 more</td>');
    expect(text).toContain('All 600 targets');
    expect(text).not.toContain('The rest is in');
    const shared = new AzureError(
      { code: 'X', message: 'y'.repeat(1_400), details: [], additionalInfo: [] },
      { action: 'read' },
    );
    const comment = summaryOf(
      runOf(Array.from({ length: 300 }, () => ({ error: Object.create(shared) }))).findings,
      'comment',
    );
    expect(comment.length).toBeLessThan(64_000);
    expect(comment).toContain('All 300 targets');
    expect(comment).toContain('The rest is in the log and in the outputs.');
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
  });

  test('the summary of one target is short', () => {
    expect(summary(runOf([DONE])).split('\n').length).toBeLessThan(20);
  });
});

describe('the rest of the report', () => {
  test('a dry run shows its changes as a diff and combines equal ones', () => {
    const text = summary(runOf([PLANNED, PLANNED], DRY));
    expect(text).toContain(
      "```diff\n  container app 'a0'\n  container app 'a1'\n+ system-assigned identity\n```",
    );
  });

  test('roles have links to their scopes and notes below', () => {
    const run = runOf([SAME]);
    const text = summary(
      run.roles(
        role({ entry: run.entry('grant', 'x', [], 'done') }),
        role({ condition: 'c', scope: `${VAULT}2` }),
      ),
    );
    expect(text).toMatch(/<td>Key Vault Secrets User<\/td>|Role: Key Vault Secrets User/);
    expect(text).toContain(`<a href="https://portal.azure.com/#resource${VAULT}">shop-vault</a>`);
    expect(text).toContain('up to 10 minutes');
    expect(text).toContain('has a condition');
  });

  test('registries are grouped and show secrets that are no longer needed', () => {
    const registries = [
      { server: 'shop.azurecr.io', identity: 'system', change: 'replaced', secret: 'old' },
    ] as const;
    const run = runOf(
      [
        { ...SAME, registries },
        { ...SAME, registries },
      ],
      { 'registry-server': 'shop.azurecr.io' },
    );
    for (const target of run.state.targets.all) run.entry('registries', target, [], 'done');
    const text = summary(run);
    expect(text).toMatch(
      /### Registries.*<td>shop\.azurecr\.io<\/td>.*<td>.*a0<\/a>, .*a1<\/a> \(replaced\)<\/td>/s,
    );
    expect(text).toContain("'old' of container app 'a0', 'old' of container app 'a1'");
  });

  test('each deleted principal is shown once, with the command that lists its role assignments', () => {
    const run = runOf([{ before: setOf('p1'), now: setOf(undefined), write: 'done' }], {
      operation: 'remove',
    });
    for (const id of ['p1', 'p2']) run.state.targets.all[0]?.destroyed.add(id);
    const { orphans = '' } = run.findings;
    expect(orphans).toMatch(
      /- p1 \(.*'a0'\)\n- p2 .*\n.*'delete-role-assignments: true'.*principalId=='p1' \|\| principalId=='p2'/s,
    );
    expect(summary(run)).toMatch(
      /### Recommendations.*The role assignments of deleted principals remain:.*```sh/s,
    );
  });

  test('a stopped step shows changes with unknown outcomes', () => {
    const run = runOf([{ ...SAME, isOpen: true, write: 'sent' }]);
    run.step.stop(new StepStopped('stopped by SIGTERM'));
    expect(summary(run)).toContain("Sent, but the outcome isn't known:");
  });

  test('warnings and created identities are shown', () => {
    const run = runOf([DONE]);
    run.state.step.warn('Something will fail:\n- this\nTo fix:\n  az role assignment delete --ids 1');
    run.entry('creation', "user-assigned identity 'id-a'", [], 'done');
    expect(summary(run)).toMatch(
      /Created: user-assigned identity 'id-a'\..*### Recommendations\n\n<p>Something will fail:<\/p>\n\n<ul>\n<li>this.*```sh\naz role assignment delete --ids 1\n```/s,
    );
  });

  test('targets and roles are counted by their outcome', () => {
    const run = runOf([DONE, SAME, FAILED()]);
    run.roles(role({ entry: run.entry('grant', 'x', [], 'done') }), role());
    expect(summary(run)).toContain(
      '<p>1 target updated, 1 failed, 1 unchanged · 1 role granted, 1 unchanged · took',
    );
  });

  test('the duration of the step and of the slowest change in Azure are shown', () => {
    const run = runOf([DONE]);
    const [entry] = run.state.journal.entries;
    Object.assign(entry ?? {}, { sentAt: 1_000, doneAt: 13_000 });
    run.step.clock.pass(80_000);
    expect(summary(run)).toContain('took 1 min 20 s · slowest change in Azure: 12 s');
  });
});

test.each(['</td></table>\n\n# Title <img src=x> & @everyone [a](b)', '```\n\n# x', 'half \ud800 of a pair'])(
  "text from outside isn't markup: %j",
  (text) => {
    const id = identityId('id-a');
    const set = { ...setOf(undefined, id), user: new Map([['x', { ...userAssigned(id), name: text }]]) };
    const error = new Problem(text, { why: text, fix: `${text}\n${command(`az ${text}`)}` });
    const inputs = { operation: 'show', 'identity-type': '' };
    const run = runOf([{ before: set }, { ...SAME, error }], inputs).roles(
      role({ scope: `/${text}`, roleName: text }),
    );
    const withoutCode = summary(run).replace(/(`{3,})\w*\n.*?\n\1/gs, '');
    expect(withoutCode).not.toMatch(/<img|@everyone|^# /m);
    expect(withoutCode.match(/<table>/g)?.length).toBe(withoutCode.match(/<\/table>/g)?.length);
  },
);
