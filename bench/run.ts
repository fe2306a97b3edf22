/**
 * `npm run bench`: what a step costs, as ratios to something run beside it, with the goals. Prints the tables and
 * writes bench/results.md and docs/compared-with-az.md. Takes about five minutes; run it on a machine that does nothing else.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { compareWithAz } from './compare.ts';
import { type FleetFigures, measureFleet } from './fleet.ts';
import { measureLag } from './lag.ts';
import { measureNoop } from './noop.ts';

const lines: string[] = [];
const print = (...more: string[]): void => {
  for (const line of more) console.log(line);
  lines.push(...more);
};

print(
  '# What a step costs',
  '',
  `Measured by \`npm run bench\`: ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ` +
    `Node ${process.version}, version ${packageJson.version}. Medians of 15 runs in turn with a bare Node (smallest to largest).`,
  '',
  '| figure | goal | measured |',
  '|---|---|---|',
);
const noop = await measureNoop();
print(
  `| no-op step / bare node (${noop.bareMs.toFixed(0)} ms) | ≤ 4.5 | ${noop.whole.toFixed(1)} (${noop.wholeSpread}) |`,
  `| time to the first request / bare node | ≤ 3.5 | ${noop.first.toFixed(1)} (${noop.firstSpread}) |`,
  `| requests of a no-op | 3 | ${noop.requests} |`,
);
for (const [seconds, goal] of [
  [1, '≤ 0.9 s'],
  [3, '≤ 0.9 s'],
  [12, '≤ 1.5 s'],
  [40, '≤ 4 s'],
] as const) {
  const { lagS, requests } = await measureLag(seconds * 1000);
  if (seconds === 1) print(`| requests of a change, without polls | 4 | ${requests} |`);
  print(
    `| lag behind an operation of ${seconds} s, its 202 with \`Retry-After: 15\` | ${goal} | ${lagS.toFixed(2)} s |`,
  );
}
const fleet: FleetFigures[] = [];
for (const what of ['assign again', 'assign'] as const) {
  for (const apps of [1, 20, 200, 1_000]) fleet.push(await measureFleet(apps, what));
}
const of = (apps: number, what: FleetFigures['what']): FleetFigures | undefined =>
  fleet.find((figures) => figures.apps === apps && figures.what === what);
const ratio = (what: FleetFigures['what']): string =>
  ((of(200, what)?.wallMs ?? Number.NaN) / (of(20, what)?.wallMs ?? Number.NaN)).toFixed(1);
print(
  `| 200 apps / 20 apps by pattern, nothing to change | ≤ 4 | ${ratio('assign again')} |`,
  `| 200 apps / 20 apps by pattern, all changed (ten waves of 20) | ≤ 4 | ${ratio('assign')} |`,
  `| peak memory of one target | ≤ 90 MiB | ${noop.peakMiB.toFixed(0)} MiB |`,
  `| peak memory of 1,000 targets, nothing to change; all changed | ≤ 200 MiB | ${of(1_000, 'assign again')?.peakMiB.toFixed(0)}; ${of(1_000, 'assign')?.peakMiB.toFixed(0)} MiB |`,
  `| what a plain run loads from \`dist\` | ≤ 2.6 MB | ${(noop.loadedBytes / 1e6).toFixed(2)} MB |`,
);
const az = await compareWithAz();
print(
  az
    ? `| CPU of \`az\` ${az.version} / ours for one assign, sign-in included | ≥ 10 | ${(az.az.cpuS / az.ours.cpuS).toFixed(1)} (${az.az.cpuS.toFixed(1)} s, ${az.ours.cpuS.toFixed(2)} s) |`
    : '| CPU of `az` / ours for one assign, sign-in included | ≥ 10 | not measured: no `az` here |',
  az
    ? `| wall of \`az\` / ours for it, 50 ms latency, 3 s provisioning | ≥ 3 | ${(az.az.wallS / az.ours.wallS).toFixed(1)} (${az.az.wallS.toFixed(1)} s, ${az.ours.wallS.toFixed(1)} s; ${az.az.requests} and ${az.ours.requests} requests) |`
    : '| wall of `az` / ours for it, 50 ms latency, 3 s provisioning | ≥ 3 | not measured: no `az` here |',
  '',
  '## Fleets',
  '',
  'Apps by pattern, 20 at once, 20 ms latency, changes that take 1 s.',
  '',
  '| apps | what | requests | wall, s | peak memory, MiB |',
  '|---:|---|---:|---:|---:|',
  ...fleet.map(
    ({ apps, what, requests, wallMs, peakMiB }) =>
      `| ${apps} | ${what} | ${requests} | ${(wallMs / 1000).toFixed(1)} | ${peakMiB.toFixed(0)} |`,
  ),
);
writeFileSync(join(import.meta.dirname, 'results.md'), `${lines.join('\n')}\n`);
