import { describe, expect, test } from '@jest/globals';
import { lastWord, type StoppedRun, stoppedText } from '../../../src/report/stopped.ts';
import type { TargetOrPattern } from '../../../src/resources/find.ts';
import { Target } from '../../../src/resources/target.ts';
import { StepStopped } from '../../../src/step.ts';
import { identityId, SUBSCRIPTION, targetId } from '../data.ts';
import { ToyStep } from '../toy-clock.ts';

const STOPPED = new StepStopped('stopped by SIGTERM');

/** A run that was stopped with so much known of it. */
function stoppedRun(known: Partial<StoppedRun> = {}): StoppedRun {
  const { entries = [] } = known;
  return {
    entries,
    targets: entries.filter((entry) => entry instanceof Target),
    isSignedIn: true,
    stopped: STOPPED,
    createdIdentities: [],
    roles: undefined,
    lastFault: () => undefined,
    ...known,
  };
}
const lastFault = (fault: string) => ({ lastFault: () => fault });

type Step = 'send' | 'accept' | 'succeed';
function target(name: string, ...steps: readonly Step[]): Target {
  const { clock } = new ToyStep();
  const made = new Target(targetId('app', name), { system: true, user: [] }, clock);
  made.begin('sending the change', clock.now() - 3_000);
  for (const step of steps) made[step]();
  return made;
}
const pattern = {
  pattern: { kind: 'job', pattern: 'n*', subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' },
  error: undefined,
} as const;
const WEB = "container app 'web' in resource group 'shop'";

describe('the error of what was not done when the step was stopped', () => {
  test.each<[rule: string, entry: TargetOrPattern, run: Partial<StoppedRun>, expected: string]>([
    [
      'nothing was sent',
      target('web'),
      {},
      `${WEB}: stopped by SIGTERM while sending the change, 3 s. Nothing was sent that changes it.`,
    ],
    [
      'sent',
      target('web', 'send'),
      {},
      `${WEB}: stopped by SIGTERM while sending the change, 3 s. A change was sent; whether Azure took it is not known.`,
    ],
    [
      'accepted',
      target('web', 'send', 'accept'),
      {},
      `${WEB}: stopped by SIGTERM while sending the change, 3 s. Azure accepted a change; whether it was finished is not known.`,
    ],
    [
      'during retries',
      target('web'),
      lastFault('HTTP 502'),
      `${WEB}: stopped by SIGTERM while sending the change, 3 s. Nothing was sent that changes it. The last fault was: HTTP 502.`,
    ],
    [
      'before it was signed in',
      target('web'),
      { isSignedIn: false },
      `${WEB}: stopped by SIGTERM while signing in. Nothing was sent that changes it.`,
    ],
    [
      'a pattern',
      pattern,
      {},
      "container apps jobs that match 'n*': stopped by SIGTERM while listing them. Nothing was changed.",
    ],
    [
      'a pattern, before it was signed in',
      pattern,
      { isSignedIn: false, ...lastFault('ECONNRESET') },
      "container apps jobs that match 'n*': stopped by SIGTERM while signing in. Nothing was changed. The last fault was: ECONNRESET.",
    ],
  ])('%s', (_rule, entry, run, expected) => {
    expect(stoppedText(stoppedRun(run), STOPPED, entry)).toBe(expected);
  });
});

describe('the last word of a stopped step', () => {
  test('names created identities, and targets that a change was sent to before the others', () => {
    const entries = [pattern, target('a'), target('b', 'send'), target('done', 'succeed')];
    const createdIdentities = [
      { id: identityId('id-a'), isDone: true },
      { id: identityId('id-b'), isDone: false },
    ];
    expect(lastWord(stoppedRun({ entries, createdIdentities })).split('\n')).toEqual([
      'The step was stopped by SIGTERM.',
      "- user-assigned identity 'id-a' in resource group 'ids': It was created.",
      "- user-assigned identity 'id-b' in resource group 'ids': Its creation was sent; whether Azure took it is not known.",
      "- container app 'b' in resource group 'shop': A change was sent; whether Azure took it is not known.",
      "- container app 'a' in resource group 'shop': Nothing was sent that changes it.",
      "- 'n*': Nothing was sent.",
    ]);
  });

  test('names twenty targets, and says how many more there are', () => {
    const entries = Array.from({ length: 23 }, (_, at) => target(`t${at}`));
    const lines = lastWord(stoppedRun({ entries })).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([22, '- and 3 more']);
  });

  test('tells the last fault, for what belongs to no target', () => {
    const run = stoppedRun({ entries: [target('web', 'succeed')], ...lastFault('HTTP 503') });
    expect(lastWord(run)).toContain('The step was stopped by SIGTERM. The last fault was: HTTP 503.\n');
  });

  test('says so when all was done', () => {
    expect(lastWord(stoppedRun({ entries: [target('web', 'succeed')] }))).toBe(
      'The step was stopped by SIGTERM.\nAll targets were done.',
    );
  });
});
