import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Sandbox } from '../sandbox/index.ts';
import { ROOT } from '../tools/documents.ts';
import { withMarked } from '../tools/marked.ts';
import { azCost, busySandbox, type Cost, findAz, medianCost, ourCost } from './cost.ts';
import type { Figure } from './figures.ts';
import { ASSIGN, WITH_ROLE, type Work, works } from './works.ts';

/** What the same work costs with both. */
interface Comparison {
  readonly name: string;
  readonly az: Cost;
  readonly ours: Cost;
}

/** The works that the table of results tells of, and how many times as much `az` may at least take. */
const GOALS = [
  { name: ASSIGN, wall: 3, processor: 10 },
  { name: WITH_ROLE, wall: 2, processor: 8 },
];

/** Measures `az` and the action in turn, and writes the table in docs/compared-with-az.md. */
export async function compareWithAz(): Promise<readonly Figure[]> {
  const az = await findAz();
  if (!az)
    return GOALS.map(({ name }) => ({ name: `az / ours, ${name}`, goal: '', measured: 'no `az` here' }));
  const comparisons: Comparison[] = [];
  for (const work of works()) comparisons.push(await compare(work, az.bin));
  const document = join(ROOT, 'docs', 'compared-with-az.md');
  const lines = tableOf(comparisons, az.version);
  writeFileSync(document, withMarked(readFileSync(document, 'utf8'), 'measured', lines));
  return GOALS.flatMap(({ name, wall, processor }) => {
    const of = `${name}: az ${az.version} (login and all) / one step, changes of 3 s, 50 ms latency`;
    const found = comparisons.find((comparison) => comparison.name === name);
    const costs = found && { wall: pairOf(found, 'wallS', 1), processor: pairOf(found, 'cpuS', 2) };
    return [
      { name: `wall of ${of}`, goal: `≥ ${wall}`, measured: costs?.wall ?? 'not measured' },
      { name: `processor of ${of}`, goal: `≥ ${processor}`, measured: costs?.processor ?? 'not measured' },
    ];
  });
}

async function compare({ name, runs, furnish, az, inputs }: Work, bin: string): Promise<Comparison> {
  const measured = async (measure: (sandbox: Sandbox) => Promise<Cost>): Promise<Cost> => {
    await using sandbox = await busySandbox(furnish);
    return await measure(sandbox);
  };
  const costs: { az: Cost; ours: Cost }[] = [];
  for (let run = 0; run < runs; run += 1) {
    costs.push({
      az: await measured((sandbox) => azCost(bin, sandbox, az)),
      ours: await measured((sandbox) => ourCost(sandbox, inputs)),
    });
  }
  return { name, az: medianCost(costs.map(({ az }) => az)), ours: medianCost(costs.map(({ ours }) => ours)) };
}

/** `az` / ours in one cell, with how many times as much that is. */
function pairOf({ az, ours }: Comparison, figure: 'wallS' | 'cpuS', digits: number): string {
  const times = (az[figure] / ours[figure]).toFixed(1);
  return `${times} × (${az[figure].toFixed(1)} / ${ours[figure].toFixed(digits)} s)`;
}

function tableOf(comparisons: readonly Comparison[], version: string): readonly string[] {
  const row = (comparison: Comparison): string => {
    const { name, az, ours } = comparison;
    const cells = [
      `${az.requests} / ${ours.requests}`,
      `${(az.bytes / 1024).toFixed(1)} / ${(ours.bytes / 1024).toFixed(1)}`,
      `${az.secretReads} / ${ours.secretReads}`,
      pairOf(comparison, 'wallS', 1),
      pairOf(comparison, 'cpuS', 2),
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  };
  return [
    '| work | requests | KiB sent | reads of all secrets | wall | processor |',
    '|---|---:|---:|---:|---:|---:|',
    ...comparisons.map(row),
    '',
    `Measured by \`npm run bench\` against the sandbox, with 50 ms latency and changes that take 3 s: Azure CLI ${version},`,
    `version ${packageJson.version} of the action, Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores.`,
  ];
}
