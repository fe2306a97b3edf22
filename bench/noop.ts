import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import { type Figure, median, ratio } from './figures.ts';

const INPUTS = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const RUNS = 15;

/** What a step that finds everything right costs, beside a Node that does nothing. */
export async function measureNoop(): Promise<readonly Figure[]> {
  await using sandbox = await Sandbox.start({});
  sandbox.addApp('web', { identity: { system: true } });
  // The first sign-in makes the sandbox's certificates.
  await runStep(sandbox, INPUTS);
  const bare: number[] = [];
  const whole: number[] = [];
  const first: number[] = [];
  let peakKb = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const before = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    bare.push(performance.now() - before);
    sandbox.clearRequests();
    const start = Date.now();
    const { durationMs, maxRssKb = Number.NaN } = await runStep(sandbox, INPUTS);
    whole.push(durationMs);
    first.push((sandbox.requests[0]?.at ?? Number.NaN) - start);
    peakKb = Math.max(peakKb, maxRssKb);
  }
  const besideBare = (values: readonly number[]): string =>
    ratio(values.map((value, at) => [value, bare[at] ?? Number.NaN]));
  const bytes = await loadedBytes(sandbox);
  return [
    {
      name: `no-op / bare node (${median(bare).toFixed(0)} ms)`,
      goal: '≤ 4.5',
      measured: besideBare(whole),
    },
    { name: 'time to the first request / bare node', goal: '≤ 3.5', measured: besideBare(first) },
    { name: 'peak memory of a no-op', goal: '≤ 90 MiB', measured: `${(peakKb / 1024).toFixed(0)} MiB` },
    {
      name: 'what a plain run loads from `dist`',
      goal: '≤ 1.58 MB',
      measured: `${(bytes / 1e6).toFixed(2)} MB`,
    },
  ];
}

/** The bytes of dist that Node loads in a run, as its own coverage tells. */
async function loadedBytes(sandbox: Sandbox): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    await runStep(sandbox, INPUTS, { env: { NODE_V8_COVERAGE: folder } });
    const urls = readdirSync(folder).flatMap((file) => {
      const { result }: { result: { url: string }[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    });
    return [...new Set(urls)].reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
