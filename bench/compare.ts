import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox/index.ts';
import { ROOT } from '../tools/documents.ts';
import { withMarked } from '../tools/marked.ts';
import { azCost, busySandbox, type Cost, findAz, medianCost, ourCost } from './cost.ts';
import { DOCUMENT, WORKS, type Work } from './works.ts';

/** Measure `az` and the action in turn. */
export async function compareWithAz(): Promise<readonly string[]> {
  const az = await findAz();
  const rows: string[] = [];
  for (const work of WORKS) rows.push(await compare(work, az.bin));
  return [
    '| work | requests | KiB sent | reads of all secrets | writes of a whole app | wall | processor |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    `Azure CLI ${az.version} / this action, with 50 ms latency and changes that take 3 s.`,
    '`az` checks a change in Cosmos DB only every 30 s.',
  ];
}

/** Write the comparison into docs/compared-with-az.md. */
export function documentComparison(lines: readonly string[]): void {
  const file = join(ROOT, DOCUMENT);
  writeFileSync(file, withMarked(readFileSync(file, 'utf8'), 'measured', lines));
}

async function compare({ name, runs, furnish, az, inputs }: Work, bin: string): Promise<string> {
  const measured = async (measure: (sandbox: Sandbox) => Promise<Cost>): Promise<Cost> => {
    await using sandbox = await busySandbox(furnish);
    return await measure(sandbox);
  };
  const [theirs, ours]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    theirs.push(await measured((sandbox) => azCost(bin, sandbox, az)));
    ours.push(await measured((sandbox) => ourCost(sandbox, inputs)));
  }
  return rowOf(name, medianCost(theirs), medianCost(ours));
}

function rowOf(name: string, az: Cost, ours: Cost): string {
  const times = (figure: 'wallS' | 'cpuS', digits: number): string =>
    `${(az[figure] / ours[figure]).toFixed(1)} × (${az[figure].toFixed(1)} / ${ours[figure].toFixed(digits)} s)`;
  const cells = [
    name,
    `${az.requests} / ${ours.requests}`,
    `${(az.bytes / 1024).toFixed(1)} / ${(ours.bytes / 1024).toFixed(1)}`,
    `${az.secretReads} / ${ours.secretReads}`,
    `${az.wholeWrites} / ${ours.wholeWrites}`,
    times('wallS', 1),
    times('cpuS', 2),
  ];
  return `| ${cells.join(' | ')} |`;
}
