import { Sandbox, type SandboxOptions } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import type { Figure } from './figures.ts';

const INPUTS = { 'app-name': 'app-*', 'identity-type': 'system-assigned' };
const SIZES = [1, 20, 200, 1_000];

/** ARM's own budget of requests. */
const THROTTLE = { reads: { bucket: 250, perSecond: 25 }, writes: { bucket: 200, perSecond: 10 } };

/** What one step costs for so many apps, found by a pattern. */
interface FleetFigures {
  readonly apps: number;
  readonly what: 'assign' | 'assign again';
  readonly requests: number;
  readonly throttled: number;
  readonly wallS: number;
  readonly peakMiB: number;
}

/** A fleet whose changes take as long as Azure's. */
interface LongFleet {
  readonly name: string;
  readonly goal: string;
  readonly apps: number;
  readonly changeS: number;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Fleets of several sizes, 20 apps at once, 20 ms latency, changes that take a second. */
export async function measureFleets(): Promise<{ figures: readonly Figure[]; table: readonly string[] }> {
  const fleets: FleetFigures[] = [];
  for (const what of ['assign again', 'assign'] as const) {
    for (const apps of SIZES) {
      const options = { latencyMs: 20, provisioningMs: 1_000 };
      fleets.push(await measure(apps, what, options, { 'max-parallel': '20' }));
    }
  }
  const of = (apps: number, what: FleetFigures['what'], figure: 'wallS' | 'peakMiB'): number =>
    fleets.find((fleet) => fleet.apps === apps && fleet.what === what)?.[figure] ?? Number.NaN;
  const growth = (what: FleetFigures['what']): string =>
    (of(200, what, 'wallS') / of(20, what, 'wallS')).toFixed(1);
  const peaks = (['assign again', 'assign'] as const).map((what) => of(1_000, what, 'peakMiB').toFixed(0));
  return {
    figures: [
      {
        name: '200 apps / 20 apps by pattern, nothing to change',
        goal: '≤ 4',
        measured: growth('assign again'),
      },
      {
        name: '200 apps / 20 apps by pattern, all changed (ten waves of 20)',
        goal: '≤ 4',
        measured: growth('assign'),
      },
      {
        name: 'peak memory of 1,000 targets, nothing to change; all changed',
        goal: '≤ 200 MiB',
        measured: `${peaks.join('; ')} MiB`,
      },
    ],
    table: [
      '| apps | what | requests | wall, s | peak memory, MiB |',
      '|---:|---|---:|---:|---:|',
      ...fleets.map(
        ({ apps, what, requests, wallS, peakMiB }) =>
          `| ${apps} | ${what} | ${requests} | ${wallS.toFixed(1)} | ${peakMiB.toFixed(0)} |`,
      ),
    ],
  };
}

/** Changes as long as Azure's own, within ARM's own budget: by default, and with everything at once. */
export async function measureLongChanges(): Promise<readonly Figure[]> {
  const fleets: readonly LongFleet[] = [
    { name: 'defaults', goal: '≤ 5.5 minutes', apps: 200, changeS: 15, inputs: {} },
    { name: 'all at once', goal: 'no 429', apps: 100, changeS: 30, inputs: { 'max-parallel': '100' } },
  ];
  return Promise.all(
    fleets.map(async ({ name, goal, apps, changeS, inputs }) => {
      const options = { latencyMs: 20, throttle: THROTTLE, provisioningMs: changeS * 1_000 };
      const { wallS, requests, throttled } = await measure(apps, 'assign', options, inputs);
      return {
        name: `${apps} apps, changes of ${changeS} s, ${name}`,
        goal,
        measured: `${(wallS / 60).toFixed(1)} minutes, ${requests} requests, ${throttled} answered with 429`,
      };
    }),
  );
}

async function measure(
  apps: number,
  what: FleetFigures['what'],
  options: Partial<SandboxOptions>,
  inputs: Readonly<Record<string, string>>,
): Promise<FleetFigures> {
  await using sandbox = await Sandbox.start(options);
  for (let i = 0; i < apps; i += 1) sandbox.addApp(`app-${i}`, { identity: { system: what !== 'assign' } });
  const step = await runStep(sandbox, { ...INPUTS, ...inputs }, { limitMs: 900_000 });
  if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log.slice(-2_000)}`);
  return {
    apps,
    what,
    requests: sandbox.requests.length,
    throttled: sandbox.requests.filter(({ status }) => status === 429).length,
    wallS: step.durationMs / 1_000,
    peakMiB: (step.maxRssKb ?? Number.NaN) / 1_024,
  };
}
