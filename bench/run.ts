/**
 * `npm run bench`: three questions about what a step costs, answered as ratios to something measured beside it. Writes
 * bench/results.md and the table in docs/compared-with-az.md. Takes about eight minutes. Run it on a machine that does
 * nothing else. With names of parts, such as `npm run bench -- floor`, it prints only those and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { compareWithAz, documentComparison } from './compare.ts';
import { measureFloor } from './floor.ts';
import { measureGrowth } from './growth.ts';

interface Part {
  readonly title: string;
  readonly about: readonly string[];
  readonly measure: () => Promise<readonly string[]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  floor: {
    title: 'How far from the floor?',
    about: [
      'A step with nothing to change, beside the shortest program that sends the same requests in turn through the same',
      'proxy: [shortest.js](shortest.js), with raw `node:https`. Medians of pairs measured in turn, with the smallest and the',
      'largest ratio.',
    ],
    measure: measureFloor,
  },
  growth: {
    title: 'How does it grow with the number of targets?',
    about: [
      'Apps found by a pattern, 20 in parallel, with 20 ms latency and changes that take 1 s. If every app changes, a step',
      'needs at least as many waves of changes as the table lists.',
    ],
    measure: measureGrowth,
  },
  az: {
    title: 'How does it compare to `az`?',
    about: ['Both sides include signing in.'],
    measure: compareWithAz,
  },
};

const wanted = process.argv.slice(2);
const machine = `Measured by \`npm run bench\` against the sandbox: version ${packageJson.version} of the action, Node ${process.version},
${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores.`;
const lines = ['# Cost of a step', '', machine];
for (const [name, { title, about, measure }] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const measured = await measure();
  const section = ['', `## ${title}`, '', ...about, '', ...measured];
  console.log(section.join('\n'));
  lines.push(...section);
  if (name === 'az' && wanted.length === 0) documentComparison([...measured, '', machine]);
}
if (wanted.length === 0) writeFileSync(join(import.meta.dirname, 'results.md'), `${lines.join('\n')}\n`);
