import { Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';

const SIZES = [1, 10, 100, 1_000];
const PARALLEL = 20;
const INPUTS = {
  'app-name': 'app-*',
  'identity-type': 'system-assigned',
  'max-parallel': String(PARALLEL),
};

/** The requests and the time of one step. */
interface Cost {
  readonly requests: number;
  readonly ms: number;
}

/** Measure steps for more and more apps beside the step for one app. */
export async function measureGrowth(): Promise<readonly string[]> {
  const rows: string[] = [];
  let one: { noOp: Cost; change: Cost } | undefined;
  for (const apps of SIZES) {
    const noOp = await measure(apps, true);
    const change = await measure(apps, false);
    one ??= { noOp, change };
    const waves = Math.ceil(apps / PARALLEL);
    const cells = [
      apps,
      noOp.requests,
      (noOp.ms / one.noOp.ms).toFixed(1),
      change.requests,
      waves,
      (change.ms / one.change.ms).toFixed(1),
    ];
    rows.push(`| ${cells.join(' | ')} |`);
  }
  return [
    '| apps | requests, no-op | time / one app | requests, all changed | waves | time / one app |',
    '|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ];
}

async function measure(apps: number, system: boolean): Promise<Cost> {
  await using sandbox = await Sandbox.start({ latencyMs: 20, provisioningMs: 1_000 });
  for (let at = 0; at < apps; at += 1) sandbox.addApp(`app-${at}`, { identity: { system } });
  const step = await runStep(sandbox, INPUTS, { limitMs: 900_000 });
  if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log.slice(-2_000)}`);
  return { requests: sandbox.requests.length, ms: step.durationMs };
}
