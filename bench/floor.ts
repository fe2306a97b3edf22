import { join } from 'node:path';
import { CLOUDS, Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import { median, ratio } from './figures.ts';
import { addShop, SYSTEM_INPUTS } from './works.ts';

const PAIRS = 15;
const SHORTEST = join(import.meta.dirname, 'shortest.js');
const ARM = CLOUDS.AzureCloud.arm;

/** Measure a step that has nothing to change beside the shortest program that sends the same requests. */
export async function measureFloor(): Promise<readonly string[]> {
  return [
    '| latency | no-op / floor | goal | floor |',
    '|---:|---:|---:|---:|',
    await besideFloor(0, '≤ 1.7'),
    await besideFloor(50, '≤ 1.2'),
  ];
}

async function besideFloor(latencyMs: number, goal: string): Promise<string> {
  await using sandbox = await Sandbox.start({ latencyMs });
  addShop(sandbox, { system: true });
  // The first sign-in creates the sandbox's certificates, and the step's requests are those of the floor.
  const { exitCode, outputs, log } = await runStep(sandbox, SYSTEM_INPUTS);
  if (exitCode !== 0 || outputs['changed'] !== 'false') throw new Error(`The step wasn't a no-op:\n${log}`);
  const reads = sandbox.requests.filter(({ host }) => host === ARM).map(({ url }) => url);
  const env = { FLOOR_READS: reads.join('\n') };
  const run = async (bundle?: string): Promise<number> => {
    const ran = await runStep(sandbox, SYSTEM_INPUTS, bundle === undefined ? {} : { bundle, env });
    if (ran.exitCode !== 0) throw new Error(`${bundle ?? 'The step'} failed:\n${ran.log}${ran.stderr}`);
    return ran.durationMs;
  };
  const pairs: [number, number][] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const floor = await run(SHORTEST);
    pairs.push([await run(), floor]);
  }
  const floorMs = median(pairs.map(([, floor]) => floor)).toFixed(0);
  return `| ${latencyMs} ms | ${ratio(pairs)} | ${goal} | ${floorMs} ms |`;
}
