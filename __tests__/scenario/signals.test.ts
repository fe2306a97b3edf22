import { expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import { action } from '../metadata.ts';
import { always, arrived, expectStopped, lastMessageOf, pullRequest, WRITES } from './fault-support.ts';
import { CLEAN, DELETE, furnish, GRANT, PUT, SHOP } from './roles-support.ts';
import { ASSIGN, type Inputs, labelsOf, principalOf, READ, runStep, startSandbox, WRITE } from './support.ts';

interface Signal {
  readonly name: NodeJS.Signals;
  readonly arrange: (sandbox: Sandbox) => void;
  readonly inputs: Inputs;
  readonly after: string | RegExp;
  readonly count?: number;
}

/** Run a step that only a signal ends, because a request never gets a response. Also return the labels of its requests. */
async function stopped({ name, arrange, inputs, after, count = 1 }: Signal): Promise<[Step, string[]]> {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  arrange(sandbox);
  const signal = { name, after: arrived(sandbox, after, count) };
  const step = await runStep(sandbox, inputs, { ...pullRequest(sandbox), signal });
  expectStopped(step);
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  return [step, labelsOf(sandbox)];
}

const hang =
  (label: string) =>
  (sandbox: Sandbox): void =>
    always(sandbox, label, { hang: true });
const UNKNOWN = "isn't known:\\n(- .*\\n)*- .*";

/** The signal, the moment, and what the last message shows. */
const MOMENTS: readonly (readonly [
  name: NodeJS.Signals,
  after: string,
  arrange: Signal['arrange'],
  shows: string,
  isChanged: boolean,
  inputs?: Inputs,
])[] = [
  ['SIGINT', 'ID token', hang('ID token'), 'Nothing was sent', false],
  ['SIGTERM', 'Entra token', hang('Entra token'), 'Nothing was sent', false],
  [
    'SIGINT',
    READ,
    (sandbox) => always(sandbox, READ, { status: 429, headers: { 'retry-after': '60' } }),
    'HTTP 429(.*\\n)*.*Nothing was sent',
    false,
  ],
  ['SIGTERM', WRITE, hang(WRITE), `${UNKNOWN}'web'`, false],
  ['SIGINT', PUT, hang(PUT), `${UNKNOWN}Key Vault Secrets User`, true, GRANT],
  [
    'SIGTERM',
    DELETE,
    (sandbox) => {
      sandbox.setIdentity('web', { system: true });
      sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
      hang(DELETE)(sandbox);
    },
    `${UNKNOWN}Reader`,
    true,
    CLEAN,
  ],
  [
    'SIGINT',
    'LIST comments',
    hang('LIST comments'),
    'Done:',
    true,
    { ...ASSIGN, 'comment-on-pull-request': 'true' },
  ],
];

test.concurrent.each(MOMENTS)(
  '%s during %s stops the step',
  async (name, after, arrange, shows, isChanged, inputs = ASSIGN) => {
    const [step] = await stopped({ name, arrange, inputs, after });
    expect(lastMessageOf(step)).toMatch(new RegExp(`by ${name}(.*\n)*.*${shows}`));
    expect(step.outputs['changed']).toBe(`${isChanged}`);
    expect(step.summary).toContain('web');
  },
);

test.concurrent('a signal stops a step with 5,000 targets and 500 identities', async () => {
  const names = (prefix: string, count: number): string =>
    Array.from({ length: count }, (_, at) => `${prefix}-${at}`).join();
  const arrange = (sandbox: Sandbox): void => {
    for (let at = 0; at < 300; at += 1) sandbox.addApp(`app-${at}`);
  };
  const inputs = {
    'app-name': names('app', 5_000),
    'user-assigned-identities': names('id', 500),
    'max-parallel': '50',
  };
  const [step, labels] = await stopped({
    name: 'SIGTERM',
    arrange,
    inputs,
    after: /^GET containerApps/,
    count: 300,
  });
  expect(step.json<unknown[]>('resources')).toHaveLength(5_000);
  expect(labels.filter((label) => WRITES.test(label))).toEqual([]);
});
