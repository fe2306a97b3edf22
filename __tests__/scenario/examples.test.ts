import { describe, expect, test } from '@jest/globals';
import { CLIENT_ID, SUBSCRIPTION_ID, TENANT_ID } from '../../sandbox/constants.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { documents, type ExampleJob, type ExampleStep, type Workflow, workflowsOf } from '../documents.ts';
import { action } from '../metadata.ts';
import { azure, expectSuccess, run } from './support.ts';

const ACTION = 'OWNER/REPO@v1';
const REGISTRY_ID = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shopregistry`;

/** The Azure that the examples speak of; an example that removes something finds it. */
async function shop(
  workflow: Workflow,
): Promise<{ sandbox: Sandbox; variables: Readonly<Record<string, string>> }> {
  const sandbox = await azure();
  sandbox.addEnvironment('env');
  for (const name of ['id-shop', 'id-registry', 'id-old']) sandbox.addIdentity(name);
  sandbox.addIdentity('id-shared', { group: 'identities' });
  const removes = /"operation":"(remove|set)"/.test(JSON.stringify(workflow));
  sandbox.addApp('web', removes ? { identity: { system: true, user: ['id-old'] } } : {});
  for (const name of ['api', 'shop-cart', 'shop-search']) sandbox.addApp(name);
  for (const name of ['nightly', 'shop-report']) sandbox.addJob(name);
  sandbox.addSessionPool('sessions');
  const vault = sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  return {
    sandbox,
    variables: {
      'vars.AZURE_CLIENT_ID': CLIENT_ID,
      'vars.AZURE_TENANT_ID': TENANT_ID,
      'vars.AZURE_SUBSCRIPTION_ID': SUBSCRIPTION_ID,
      'vars.VAULT_ID': vault.id,
      'vars.REGISTRY_ID': REGISTRY_ID,
    },
  };
}

/** Replaces the expressions in a text; one that nothing is known about is an error. */
function evaluate(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const value = known[expression];
    if (value === undefined) throw new Error(`${whole} means nothing here.`);
    return value;
  });
}

/** The event that starts a workflow; of several, the first. */
function eventOf({ on }: Workflow): string {
  if (typeof on === 'string') return on;
  return (Array.isArray(on) ? on[0] : Object.keys(on)[0]) ?? '';
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
  return uses === ACTION;
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

const examples = documents().flatMap((document) =>
  workflowsOf(document).map(({ block, workflow }) => [`${document}, ${block.heading}`, workflow] as const),
);

test('there are examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
});

describe.each(examples)('%s', (_, workflow) => {
  const jobs = Object.values(workflow.jobs);

  test('uses the action; each of its steps succeeds, and changes nothing the second time', async () => {
    const { sandbox, variables } = await shop(workflow);
    const steps = jobs.flatMap((job) => job.steps.filter(isAction).map((step) => ({ job, step })));
    expect(steps.length).toBeGreaterThan(0);
    for (const { job, step } of steps) {
      const inputs = Object.entries(step.with ?? {}).map(
        ([name, value]) => [name, evaluate(String(value), variables)] as const,
      );
      const again = () =>
        run(sandbox, Object.fromEntries(inputs), {
          defaults: false,
          job: jobEnv(sandbox, workflow, job),
        });
      const first = await again();
      expectSuccess(first);
      expect(Object.keys(first.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
      const second = await again();
      expectSuccess(second);
      const reads = step.with?.['dry-run'] === true || step.with?.['operation'] === 'show';
      expect(second.outputs['changed']).toBe(reads ? first.outputs['changed'] : 'false');
      if (!reads) expect(first.outputs['changed']).toBe('true');
    }
  });

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
      const comments = steps.some((step) => String(step.with?.['comment-on-pull-request']) === 'true');
      expect(permissions).toEqual({
        ...(signsIn ? { 'id-token': 'write' } : {}),
        ...(comments ? { 'pull-requests': 'write' } : {}),
      });
      expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
    }
  });
});
