import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CLOUDS, Sandbox } from '../sandbox/index.ts';
import { ROOT } from '../tools/documents.ts';
import { runStep } from '../tools/run-step.ts';
import { type Figure, median, ratio } from './figures.ts';
import { addShop, ROLE_INPUTS, SYSTEM_INPUTS, VAULT_ID } from './shop.ts';

const PAIRS = 15;
const FLOOR = join(import.meta.dirname, 'floor.js');
const ARM = CLOUDS.AzureCloud.arm;

/**
 * Steps that have nothing to change, beside the shortest programs that send the same requests in turn: one without
 * any package, and one that does as little with Azure's packages.
 */
export async function measureBesideFloor(): Promise<readonly Figure[]> {
  const packages = bundlePackages();
  return [
    await besideFloor('no-op', '≤ 1.15', 50, SYSTEM_INPUTS),
    await besideFloor('no-op', '≤ 1.5', 0, SYSTEM_INPUTS),
    await besideFloor("shortest program with Azure's packages", '–', 0, SYSTEM_INPUTS, packages),
    await besideFloor('assign with one role already there', '≤ 1.2', 50, ROLE_INPUTS),
  ];
}

/** Bundles packages.js as the action is bundled, from the packages that its build prepared. */
function bundlePackages(): string {
  const folder = join(ROOT, 'build', 'bench');
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'packages.js'), join(folder, 'packages.js'));
  const bundle = join(folder, 'bundle');
  execFileSync(process.execPath, [ncc, 'build', join(folder, 'packages.js'), '-o', bundle], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(bundle, 'index.js');
}

async function besideFloor(
  name: string,
  goal: string,
  latencyMs: number,
  inputs: Readonly<Record<string, string>>,
  program?: string,
): Promise<Figure> {
  await using sandbox = await Sandbox.start({ latencyMs });
  sandbox.grant(addShop(sandbox, { system: true }) ?? '', 'Key Vault Secrets User', VAULT_ID);
  // The first sign-in makes the sandbox's certificates, and the step's own requests are those of the floor.
  const { exitCode, outputs, log } = await runStep(sandbox, inputs);
  if (exitCode !== 0 || outputs['changed'] !== 'false')
    throw new Error(`The step had to do nothing:\n${log}`);
  const requests = sandbox.requests.length;
  const reads = sandbox.requests.filter(({ host }) => host === ARM).map(({ url }) => url);
  const env = { FLOOR_READS: reads.join('\n') };
  const run = async (bundle?: string): Promise<number> => {
    const ran = await runStep(sandbox, inputs, bundle === undefined ? {} : { bundle, env });
    if (ran.exitCode !== 0) throw new Error(`${bundle ?? 'The step'} failed:\n${ran.log}${ran.stderr}`);
    return ran.durationMs;
  };
  const pairs: [number, number][] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const floor = await run(FLOOR);
    pairs.push([await run(program), floor]);
  }
  const above = median(pairs.map(([step, floor]) => step - floor)).toFixed(0);
  const floorMs = median(pairs.map(([, floor]) => floor)).toFixed(0);
  return {
    name: `${name} / floor of its ${requests} requests, ${latencyMs} ms latency (floor ${floorMs} ms)`,
    goal,
    measured: `${ratio(pairs)}, ${above} ms above`,
  };
}
