import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import { median } from './figures.ts';

const INPUTS = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const RUNS = 15;

/** What a step that finds everything right costs, beside a Node that does nothing. */
export async function measureNoop(): Promise<{
  bareMs: number;
  whole: number;
  wholeSpread: string;
  first: number;
  firstSpread: string;
  requests: number;
  peakMiB: number;
  loadedBytes: number;
}> {
  const sandbox = await Sandbox.start({});
  try {
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
      const bareMs = performance.now() - before;
      sandbox.clearRequests();
      const start = Date.now();
      const { durationMs, maxRssKb = 0 } = await runStep(sandbox, INPUTS);
      bare.push(bareMs);
      whole.push(durationMs / bareMs);
      first.push(((sandbox.requests[0]?.at ?? Number.NaN) - start) / bareMs);
      peakKb = Math.max(peakKb, maxRssKb);
    }
    const requests = sandbox.requests.length;
    return {
      bareMs: median(bare),
      whole: median(whole),
      wholeSpread: spread(whole),
      first: median(first),
      firstSpread: spread(first),
      requests,
      peakMiB: peakKb / 1024,
      loadedBytes: await loadedBytes(sandbox),
    };
  } finally {
    await sandbox.stop();
  }
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

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;
}
