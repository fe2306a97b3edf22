import { describe, expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import {
  type ExampleJob,
  eventsOf,
  examples,
  matrixOf,
  textOf,
  usesAction,
  type Workflow,
} from '../../tools/documents.ts';
import { furnishShop } from '../../tools/shop.ts';
import { action } from '../metadata.ts';
import { ASSIGN, expectSuccess, runStep, startSandbox, succeed } from './support.ts';

type Values = Readonly<Record<string, string>>;

/** Replace the expressions in a text. Unknown ones fail. */
function evaluate(text: string, known: Values): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const [, event, then = 'true', otherwise = 'false'] =
      /^github\.event_name == '(\w+)'(?: && '(\w+)' \|\| '(\w+)')?$/.exec(expression) ?? [];
    if (event) return known['github.event_name'] === event ? then : otherwise;
    const value = known[expression];
    if (value === undefined) throw new Error(`${whole} has no value here.`);
    return value;
  });
}

const evaluateAll = (values: Readonly<Record<string, unknown>> = {}, known: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, evaluate(String(value), known)] as const),
  );

/** The environment of a job: an OIDC token only with the permission, a pull request only for its event. */
function jobEnv(
  sandbox: Sandbox,
  workflow: Workflow,
  job: ExampleJob,
  event: string,
): Record<string, string> {
  const permissions = job.permissions ?? workflow.permissions;
  return sandbox.workflowEnv({
    oidc: permissions['id-token'] === 'write',
    ...(event === 'pull_request' ? { pullRequest: 7 } : { event }),
  });
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

const EXAMPLES = examples();
const RUNS = EXAMPLES.flatMap(({ title, workflow }) =>
  eventsOf(workflow).map((event) => [`${title} (${event})`, workflow, event] as const),
);

interface ExampleRun {
  readonly inputs: Values;
  readonly run: () => Promise<Step>;
}

/** Create the Azure resources of an example, and return its steps with this action. */
function furnishedSteps(sandbox: Sandbox, workflow: Workflow, event: string): readonly ExampleRun[] {
  const variables = Object.entries(furnishShop(sandbox, workflow, event)).map(([name, value]) => [
    `vars.${name}`,
    value,
  ]);
  return Object.values(workflow.jobs).flatMap((job) =>
    matrixOf(job).flatMap((combination) => {
      const matrix = Object.entries(combination).map(([name, value]) => [`matrix.${name}`, value]);
      const known = Object.fromEntries([['github.event_name', event], ...variables, ...matrix]);
      const env = { ...jobEnv(sandbox, workflow, job, event), ...evaluateAll(workflow.env, known) };
      return job.steps.filter(usesAction).map((step) => {
        const inputs = evaluateAll(step.with, known);
        return { inputs, run: () => runStep(sandbox, inputs, { defaults: false, job: env }) };
      });
    }),
  );
}

test.concurrent.each(RUNS)(
  '%s: each step succeeds and changes nothing the second time',
  async (_title, workflow, event) => {
    await using sandbox = await startSandbox();
    const steps = furnishedSteps(sandbox, workflow, event);
    expect(steps.length).toBeGreaterThan(0);
    for (const { inputs, run } of steps) {
      const first = await run();
      expectSuccess(first);
      expect(Object.keys(first.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
      const second = await run();
      expectSuccess(second);
      const reads = inputs['dry-run'] === 'true' || inputs['operation'] === 'show';
      expect(second.outputs['changed']).toBe(reads ? first.outputs['changed'] : 'false');
      if (!reads) expect(first.outputs['changed']).toBe('true');
      if (inputs['registry-server']) {
        expect(first.json('resources')).toMatchObject([{ registries: [{ change: 'added' }] }]);
      }
      if (inputs['revoke-roles']) {
        expect(first.json('role-assignments')).toContainEqual(expect.objectContaining({ change: 'removed' }));
      }
    }
  },
);

const DRIFT_CHECKS = RUNS.filter(
  ([, workflow, event]) => event === 'schedule' && JSON.stringify(workflow).includes('"fail-on-change"'),
);

test('examples exist, including drift checks, and one of them for many subscriptions', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(20);
  expect(DRIFT_CHECKS.length).toBeGreaterThan(1);
  expect(DRIFT_CHECKS.some(([, { jobs }]) => Object.values(jobs).some(({ strategy }) => strategy))).toBe(
    true,
  );
});

test.concurrent.each(DRIFT_CHECKS)('%s fails if there is drift', async (_title, workflow, event) => {
  await using sandbox = await startSandbox();
  const checks = furnishedSteps(sandbox, workflow, event);
  for (const { id } of sandbox.roleAssignments) sandbox.revoke({ id });
  for (const { run } of checks) {
    const { exitCode, outputs } = await run();
    expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 1, changed: 'true' });
  }
});

describe.each(EXAMPLES)('$title', ({ workflow }) => {
  const jobs = Object.values(workflow.jobs);

  test('later steps and jobs use only outputs that exist', () => {
    for (const job of jobs) {
      for (const { of, id, output } of outputsUsed(job)) {
        const outputs =
          of === 'needs'
            ? Object.keys(workflow.jobs[id]?.outputs ?? {})
            : job.steps.some((step) => step.id === id && usesAction(step))
              ? Object.keys(action.outputs)
              : [];
        expect({ of, id, outputs }).toEqual({ of, id, outputs: expect.arrayContaining([output]) });
      }
    }
  });

  test('requests only the permissions that it uses and has no expressions in scripts', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions, steps } of jobs) {
      const signsIn = steps.some((step) => usesAction(step) || step.uses?.startsWith('azure/login@'));
      const comments = steps.some((step) => step.with?.['comment-on-pull-request'] !== undefined);
      expect(permissions).toEqual({
        ...(signsIn ? { 'id-token': 'write' } : {}),
        ...(comments ? { 'pull-requests': 'write' } : {}),
      });
      expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
    }
  });
});

/** The lines that docs/roles.md offers for pasting. */
const LINES = [...textOf('docs/roles.md').matchAll(/\| `([^`|]+ @ [^`|]+)` \|$/gm)].map(
  ([, line = '']) => line,
);

/** Adds the stores that the lines refer to, each with its own rules. */
function furnish(sandbox: Sandbox): void {
  sandbox.addApp('web');
  sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  sandbox.addRegistry('shopregistry');
  sandbox.addRegistry('shopabac', { roleAssignmentMode: 'AbacRepositoryPermissions' });
  sandbox.addSessionPool('sessions');
  sandbox.addCosmosAccount('shop');
  sandbox.addRedis('shop-cache');
}

test.concurrent('each line of docs/roles.md grants its role', async () => {
  expect(LINES.length).toBeGreaterThan(20);
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const step = await succeed(sandbox, { ...ASSIGN, roles: LINES.join('\n') });
  const added = LINES.map((line) => ({ role: line.split(' @ ')[0], change: 'added' }));
  expect(step.json('role-assignments')).toMatchObject(added);
});
