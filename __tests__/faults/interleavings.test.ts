import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sandbox } from '../../sandbox/index.ts';
import { expectFreshDecisions, on } from '../scenario/fault-support.ts';
import {
  attachedTo,
  expectSuccess,
  type Inputs,
  principalOf,
  runStep,
  startSandbox,
} from '../scenario/support.ts';

const NAMES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
/** The maximum age of the reading behind a write, plus some time in transit. */
const FRESH_MS = 2_300;
/** The time that a request can be in transit on a busy machine. */
const WAY_MS = 1_500;

/** The act of another client meanwhile: it waits, then assigns one more identity to a target. */
const others = fc.array(
  fc.record({
    afterMs: fc.integer({ min: 20, max: 220 }),
    name: fc.constantFrom(...NAMES),
    system: fc.boolean(),
  }),
  { minLength: 60, maxLength: 60 },
);

interface Added {
  name: string;
  identity: string;
  at: number;
}

/** Check if Azure is done with an app: nobody can write it before. */
const isIdle = (sandbox: Sandbox, name: string): boolean =>
  (sandbox.get(name)['properties'] as { provisioningState?: string }).provisioningState === 'Succeeded';

/** Assign one more identity to a target, as another client would. */
function add(sandbox: Sandbox, name: string, identity: string): void {
  const user = attachedTo(sandbox, name);
  const system = principalOf(sandbox, name) !== undefined;
  if (identity === 'system') sandbox.setIdentity(name, { system: true, user });
  else sandbox.setIdentity(name, { system, user: [...user, identity] });
}

/** Check if an addition fell between a write and the reading behind it, where the step can't notice it. */
function isUnseen(sandbox: Sandbox, { name, at }: Added): boolean {
  const write = sandbox.requests.find(
    ({ label, finishedAt }) => label === `PATCH containerApps/${name}` && (finishedAt ?? at) >= at,
  );
  return write !== undefined && write.at - at <= FRESH_MS + WAY_MS;
}

// Several targets at a time, each change as long as the maximum age of a decision: most additions fall into gaps.
test.concurrent.each<[string, number, Inputs]>([
  ['assign system', 1, { 'identity-type': 'system-assigned' }],
  ['assign user', 2, { 'user-assigned-identities': 'id-shop' }],
  ['remove user', 3, { operation: 'remove', 'user-assigned-identities': 'id-old' }],
  ['remove system', 4, { operation: 'remove', 'identity-type': 'system-assigned' }],
])('identities that other clients add in between are never lost: %s', async (_name, seed, inputs) => {
  await using sandbox = await startSandbox({ provisioningMs: FRESH_MS });
  sandbox.addIdentity('id-shop');
  const removes = inputs['operation'] === 'remove';
  for (const name of NAMES) {
    sandbox.addApp(name, { identity: removes ? { system: true, user: ['id-old'] } : {} });
  }
  // Now and then, Azure is slow to respond.
  sandbox.fault({
    match: on(/containerApps/),
    times: Number.POSITIVE_INFINITY,
    do: async (_request, next) => {
      await new Promise((resolve) => setTimeout(resolve, (sandbox.requests.length * 37) % 120));
      return next();
    },
  });

  const added: Added[] = [];
  let running = true;
  const writer = async (): Promise<void> => {
    const [steps = []] = fc.sample(others, { seed, numRuns: 1 });
    for (const [count, { afterMs, name, system }] of steps.entries()) {
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      if (!running) return;
      // No other client changes the identities that the step itself changes.
      const identity = system && inputs['identity-type'] === undefined ? 'system' : `id-other-${count}`;
      if (sandbox.requests.length === 0 || !isIdle(sandbox, name)) continue;
      add(sandbox, name, identity);
      added.push({ name, identity, at: Date.now() });
    }
  };
  const writing = writer();
  const step = await runStep(sandbox, { ...inputs, 'app-name': NAMES.join(), 'max-parallel': '3' });
  running = false;
  await writing;

  expectSuccess(step);
  expectFreshDecisions(sandbox);
  const seen = added.filter((addition) => !isUnseen(sandbox, addition));
  const missing = seen.filter(({ name, identity }) =>
    identity === 'system'
      ? principalOf(sandbox, name) === undefined
      : !attachedTo(sandbox, name).includes(identity),
  );
  expect({ seen: seen.length > 8 || seen.length, missing }).toEqual({ seen: true, missing: [] });
});
