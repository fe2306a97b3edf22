/**
 * `npm run bench`: what a step costs, as ratios to something run beside it, with the goals. Prints the tables and
 * writes bench/results.md and the table in docs/compared-with-az.md. Takes about twelve minutes; run it on a machine
 * that does nothing else. With names of parts, `npm run bench -- floor lag`, only those are printed and none is written.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { measureBesideFloor } from './beside-floor.ts';
import { compareWithAz } from './compare.ts';
import type { Figure } from './figures.ts';
import { measureFleets, measureLongChanges } from './fleet.ts';
import { measureLag } from './lag.ts';
import { measureNoop } from './noop.ts';

const lines: string[] = [];
const print = (...more: string[]): void => {
  for (const line of more) console.log(line);
  lines.push(...more);
};
const wanted = process.argv.slice(2);
const part = async (name: string, measure: () => Promise<readonly Figure[]>): Promise<void> => {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  for (const { name, goal, measured } of await measure()) print(`| ${name} | ${goal} | ${measured} |`);
};

print(
  '# What a step costs',
  '',
  `Measured by \`npm run bench\`: ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ` +
    `Node ${process.version}, version ${packageJson.version}. Ratios are medians of pairs measured in turn (smallest to`,
  'largest). The floor is the shortest possible program, [floor.js](floor.js): raw `node:https`, the same requests in turn',
  "through the same proxy. What Azure's packages take of the rest shows [packages.js](packages.js): the shortest program",
  'that does the same with them.',
  '',
  '| figure | goal | measured |',
  '|---|---|---|',
);
let fleets: readonly string[] = [];
await part('floor', measureBesideFloor);
await part('noop', measureNoop);
await part('lag', measureLag);
await part('fleet', async () => {
  const { figures, table } = await measureFleets();
  fleets = table;
  return figures;
});
await part('long', measureLongChanges);
await part('az', compareWithAz);
print(
  '',
  '## Fleets',
  '',
  'Apps by pattern, 20 at once, 20 ms latency, changes that take 1 s.',
  '',
  ...fleets,
);
if (wanted.length === 0) writeFileSync(join(import.meta.dirname, 'results.md'), `${lines.join('\n')}\n`);
