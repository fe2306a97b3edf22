import { Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';

/** What one step costs for so many apps, found by a pattern and worked on 20 at once. */
export interface FleetFigures {
  readonly apps: number;
  readonly what: 'assign' | 'assign again';
  readonly requests: number;
  readonly wallMs: number;
  readonly peakMiB: number;
}

/** Runs a step over a fleet, against a sandbox with 20 ms latency whose changes take a second. */
export async function measureFleet(apps: number, what: FleetFigures['what']): Promise<FleetFigures> {
  const sandbox = await Sandbox.start({ latencyMs: 20, provisioningMs: 1_000, pageSize: 100 });
  try {
    for (let i = 0; i < apps; i += 1) sandbox.addApp(`app-${i}`, { identity: { system: what !== 'assign' } });
    const step = await runStep(
      sandbox,
      { 'app-name': 'app-*', 'identity-type': 'system-assigned', 'max-parallel': '20' },
      { limitMs: 600_000 },
    );
    if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log.slice(-2_000)}`);
    const peakMiB = (step.maxRssKb ?? Number.NaN) / 1024;
    return { apps, what, requests: sandbox.requests.length, wallMs: step.durationMs, peakMiB };
  } finally {
    await sandbox.stop();
  }
}
