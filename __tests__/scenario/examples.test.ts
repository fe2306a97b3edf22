import { describe, expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import {
  ACTION,
  documents,
  type ExampleJob,
  type ExampleStep,
  eventOf,
  type Workflow,
  workflowsOf,
} from '../../tools/documents.ts';
import { furnishShop } from '../../tools/shop.ts';
import { action } from '../metadata.ts';
import { expectSuccess, runStep, startSandbox } from './support.ts';

/** Replaces the expressions in a text; one that nothing is known about is an error. */
function evaluate(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const value = known[expression];
    if (value === undefined) throw new Error(`${whole} means nothing here.`);
    return value;
  });
}

/** The job as GitHub would start it: an OIDC token only with the permission, a pull request for its event. */
function jobEnv(sandbox: Sandbox, workflow: Workflow, job: ExampleJob): Record<string, string> {
  const event = eventOf(workflow);
  const permissions = job.permissions ?? workflow.permissions;
  return sandbox.workflowEnv({
    oidc: permissions['id-token'] === 'write',
    ...(event === 'pull_request' ? { pullRequest: 7 } : { event }),
  });
}

function isAction({ uses }: ExampleStep): boolean {
  return uses === `${ACTION}@v1`;
}

/** Every `steps.<id>.outputs.<name>` and `needs.<job>.outputs.<name>` in a value. */
function outputsUsed(value: unknown): readonly { of: 'steps' | 'needs'; id: string; output: string }[] {
  const uses = JSON.stringify(value).matchAll(/\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g);
  return [...uses].map(([, of = '', id = '', output = '']) => ({
    of: of === 'needs' ? 'needs' : 'steps',
    id,
    output,
  }));
}

const EXAMPLES = documents().flatMap((document) =>
  workflowsOf(document).map(({ block, workflow }) => [`${document}, ${block.heading}`, workflow] as const),
);

test('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(10);
});

/** Furnishes the Azure that an example speaks of; returns its steps of the action, ready to be run. */
function furnishedSteps(
  sandbox: Sandbox,
  workflow: Workflow,
): readonly { readonly step: ExampleStep; readonly runIt: () => Promise<Step> }[] {
  const variables = Object.fromEntries(
    Object.entries(furnishShop(sandbox, workflow)).map(([name, value]) => [`vars.${name}`, value]),
  );
  const steps = Object.values(workflow.jobs).flatMap((job) =>
    job.steps.filter(isAction).map((step) => ({ job, step })),
  );
  return steps.map(({ job, step }) => {
    const inputs = Object.entries(step.with ?? {}).map(
      ([name, value]) => [name, evaluate(String(value), variables)] as const,
    );
    const runIt = () =>
      runStep(sandbox, Object.fromEntries(inputs), {
        defaults: false,
        job: jobEnv(sandbox, workflow, job),
      });
    return { step, runIt };
  });
}

test.concurrent.each(EXAMPLES)(
  '%s uses the action; each step succeeds, and changes nothing the second time',
  async (_example, workflow) => {
    await using sandbox = await startSandbox();
    const steps = furnishedSteps(sandbox, workflow);
    expect(steps.length).toBeGreaterThan(0);
    for (const { step, runIt } of steps) {
      const first = await runIt();
      expectSuccess(first);
      expect(Object.keys(first.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
      const second = await runIt();
      expectSuccess(second);
      const reads = step.with?.['dry-run'] === true || step.with?.['operation'] === 'show';
      expect(second.outputs['changed']).toBe(reads ? first.outputs['changed'] : 'false');
      if (!reads) expect(first.outputs['changed']).toBe('true');
    }
  },
);

const DRIFT_CHECKS = EXAMPLES.filter(([, workflow]) =>
  JSON.stringify(workflow).includes('"fail-on-change":true'),
);

test('there is a drift check', () => {
  expect(DRIFT_CHECKS.length).toBeGreaterThan(0);
});

test.concurrent.each(DRIFT_CHECKS)('%s fails once something has drifted', async (_example, workflow) => {
  await using sandbox = await startSandbox();
  const [check] = furnishedSteps(sandbox, workflow);
  sandbox.setIdentity('web', { system: true, user: ['id-old'] });
  const drifted = await check?.runIt();
  expect({ exitCode: drifted?.exitCode, changed: drifted?.outputs['changed'] }).toEqual({
    exitCode: 1,
    changed: 'true',
  });
});

describe.each(EXAMPLES)('%s', (_example, workflow) => {
  const jobs = Object.values(workflow.jobs);

  test('later steps and jobs use outputs that there are', () => {
    for (const job of jobs) {
      for (const { of, id, output } of outputsUsed(job)) {
        const outputs =
          of === 'needs'
            ? Object.keys(workflow.jobs[id]?.outputs ?? {})
            : job.steps.some((step) => step.id === id && isAction(step))
              ? Object.keys(action.outputs)
              : [];
        expect({ of, id, outputs }).toEqual({ of, id, outputs: expect.arrayContaining([output]) });
      }
    }
  });

  test('asks for no permission that it does not use, and puts no expression into a script', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions, steps } of jobs) {
      const signsIn = steps.some((step) => isAction(step) || step.uses?.startsWith('azure/login@'));
      const comments = steps.some((step) => step.with?.['comment-on-pull-request'] !== undefined);
      expect(permissions).toEqual({
        ...(signsIn ? { 'id-token': 'write' } : {}),
        ...(comments ? { 'pull-requests': 'write' } : {}),
      });
      expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
    }
  });
});
