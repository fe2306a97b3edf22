/**
 * How one step grows with its targets: requests, wall time and peak memory for 1 to 1,000 apps found by a
 * pattern, against the sandbox with 20 ms latency. Ratios are to the smallest fleet of the same run.
 */
import os from 'node:os';
import { runStep } from '../sandbox/runner.ts';
import { Sandbox } from '../sandbox/sandbox.ts';

const FLEETS = [1, 20, 200, 1_000];
const PARALLEL = '20';

console.log(
  `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.version}`,
);
console.log('| apps | what | requests | wall, s | wall by that of 1 app | peak memory, MiB |');
console.log('|---:|---|---:|---:|---:|---:|');
for (const what of ['assign', 'assign again'] as const) {
  let first: number | undefined;
  for (const apps of FLEETS) {
    const { requests, wallMs, peakMiB } = await measure(apps, what === 'assign');
    first ??= wallMs;
    const ratio = (wallMs / first).toFixed(1);
    console.log(
      `| ${apps} | ${what} | ${requests} | ${(wallMs / 1000).toFixed(1)} | ${ratio} | ${peakMiB} |`,
    );
  }
}

async function measure(
  apps: number,
  changes: boolean,
): Promise<{ requests: number; wallMs: number; peakMiB: string }> {
  const sandbox = await Sandbox.start({ latencyMs: 20, provisioningMs: 1_000, pageSize: 100 });
  try {
    for (let i = 0; i < apps; i += 1) sandbox.addApp(`app-${i}`, { identity: { system: !changes } });
    const step = await runStep(
      sandbox,
      { 'app-name': 'app-*', 'identity-type': 'system-assigned', 'max-parallel': PARALLEL },
      { limitMs: 600_000 },
    );
    if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log.slice(-2_000)}`);
    const peakMiB = step.maxRssKb === undefined ? 'not known' : String(Math.round(step.maxRssKb / 1024));
    return { requests: sandbox.requests.length, wallMs: step.durationMs, peakMiB };
  } finally {
    await sandbox.stop();
  }
}
