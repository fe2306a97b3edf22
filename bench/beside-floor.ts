import { join } from 'node:path';
import { CLOUDS, Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import { type Figure, median, ratio } from './figures.ts';
import { addShop, hasRoles, ROLE_INPUTS, SYSTEM_INPUTS, VAULT_ID } from './shop.ts';

const PAIRS = 15;
const FLOOR = join(import.meta.dirname, 'floor.js');
const ARM = CLOUDS.AzureCloud.arm;

/** Steps that have nothing to change, beside the shortest program that sends the same requests in turn. */
export async function measureBesideFloor(): Promise<readonly Figure[]> {
  return [
    await besideFloor('no-op', '≤ 1.15', 50, SYSTEM_INPUTS),
    await besideFloor('no-op', '≤ 1.5', 0, SYSTEM_INPUTS),
    hasRoles
      ? await besideFloor('assign with one role already there', '≤ 1.2', 50, ROLE_INPUTS)
      : {
          name: 'assign with one role already there / floor',
          goal: '≤ 1.2',
          measured: 'no input `roles` yet',
        },
  ];
}

async function besideFloor(
  name: string,
  goal: string,
  latencyMs: number,
  inputs: Readonly<Record<string, string>>,
): Promise<Figure> {
  await using sandbox = await Sandbox.start({ latencyMs });
  sandbox.grant(addShop(sandbox, { system: true }) ?? '', 'Key Vault Secrets User', VAULT_ID);
  // The first sign-in makes the sandbox's certificates, and the step's own requests are those of the floor.
  const { exitCode, outputs, log } = await runStep(sandbox, inputs);
  if (exitCode !== 0 || outputs['changed'] !== 'false')
    throw new Error(`The step had to do nothing:\n${log}`);
  const requests = sandbox.requests.length;
  const reads = sandbox.requests.filter(({ host }) => host === ARM).map(({ url }) => url);
  const floorOptions = { bundle: FLOOR, env: { FLOOR_READS: reads.join('\n') } };
  const pairs: [number, number][] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const floor = await runStep(sandbox, inputs, floorOptions);
    if (floor.exitCode !== 0) throw new Error(`The floor failed:\n${floor.stderr}`);
    const step = await runStep(sandbox, inputs);
    pairs.push([step.durationMs, floor.durationMs]);
  }
  const above = median(pairs.map(([step, floor]) => step - floor)).toFixed(0);
  const floorMs = median(pairs.map(([, floor]) => floor)).toFixed(0);
  return {
    name: `${name} / floor of its ${requests} requests, ${latencyMs} ms latency (floor ${floorMs} ms)`,
    goal,
    measured: `${ratio(pairs)}, ${above} ms above`,
  };
}
