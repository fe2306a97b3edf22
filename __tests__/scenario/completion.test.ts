import { expect, test } from '@jest/globals';
import type { AnswerMode, FailureMode, Kind, SandboxOptions } from '../../sandbox/index.ts';
import {
  changesOf,
  expectFailure,
  identitiesOf,
  inputOf,
  KINDS,
  patchesOf,
  resourcesOf,
  runStep,
  startSandbox,
  succeed,
} from './support.ts';

const CODE = 'ContainerAppSecretRefNotFound';
const MESSAGE = 'SecretRef db-password does not exist.';

type Case = readonly [
  name: string,
  kind: Kind,
  mode: FailureMode,
  resourceState?: string | undefined,
  options?: Partial<SandboxOptions>,
];
const FAILED = 'location-failed-resource';
/** The ways in which Azure gives up a change, by response and kind. The unit tests of `judge` have the whole table. */
const CASES: readonly Case[] = [
  // It waits for the time in which a resource can still show its old state, so it starts first.
  ['an app without an operation URL', 'app', FAILED, undefined, { answer: '202-bare' }],
  ['an app whose operation failed without changing it', 'app', 'async-failed', 'Succeeded'],
  ['deploymentErrors of a job', 'job', FAILED],
  ['a session pool whose operation failed', 'session-pool', 'async-failed', 'Succeeded'],
  ['an app whose change was canceled', 'app', 'canceled', 'Succeeded'],
];

test.concurrent.each(CASES)(
  "if a change fails after Azure accepted it, the step fails with Azure's code and message: %s",
  async (_name, kind, mode, resourceState, options = {}) => {
    await using sandbox = await startSandbox(options);
    sandbox.addResource(kind, 'target1');
    const plan = { mode, code: CODE, message: MESSAGE };
    sandbox.operationFails('target1', resourceState === undefined ? plan : { ...plan, resourceState });
    const step = await runStep(sandbox, {
      [inputOf(kind)]: 'target1',
      'identity-type': 'system-assigned',
    });
    const error = expectFailure(step);
    for (const part of ["'target1'", CODE, MESSAGE]) expect(error).toContain(part);
    expect(patchesOf(sandbox)).toHaveLength(1);
    expect(step.outputs['changed']).toBe('true');
    expect(resourcesOf(step)).toMatchObject([{ changed: true, status: 'failed', identityType: 'none' }]);
    expect(identitiesOf(step)).toEqual([]);
  },
);

/** The ways in which Azure accepts a change. The unit tests of `waitForCompletion` have the rest. */
const MODES: readonly AnswerMode[] = ['azure', '200-in-progress', '202-bare'];

test.concurrent.each(MODES)(
  'for every kind, the step recognizes the end of a change if Azure responds with %s',
  async (answer) => {
    await using sandbox = await startSandbox({ answer, environmentBusyState: 'Updating' });
    for (const kind of KINDS) sandbox.addResource(kind, 'mine', { identity: { user: ['id-a'] } });
    const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
    const step = await succeed(sandbox, {
      operation: 'set',
      ...targets,
      'identity-type': 'system-assigned',
    });
    expect(changesOf(step)).toEqual(KINDS.flatMap(() => ['system added', 'id-a removed']));
    expect(identitiesOf(step).every(({ principalId }) => principalId)).toBe(true);
    expect(patchesOf(sandbox)).toHaveLength(4);
  },
);
