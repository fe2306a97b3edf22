import { Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';
import type { Figure } from './figures.ts';
import { addShop, SYSTEM_INPUTS } from './shop.ts';

/** How long changes take, in seconds, and how late their end may be noticed. */
const CHANGES: readonly { readonly seconds: readonly number[]; readonly goal: string }[] = [
  { seconds: [1, 3], goal: '≤ 0.9 s' },
  { seconds: [12], goal: '≤ 1.2 s' },
  { seconds: [20, 24.3, 29.6, 34.9, 40, 45.2, 50.5, 55.8, 60], goal: '≤ 1.2 s' },
];

/**
 * How long after the end of Azure's operation a step knows of it. The 202 says `Retry-After: 15`, as Azure's does.
 * All run at once: each waits most of its time.
 */
export async function measureLag(): Promise<readonly Figure[]> {
  const lags = await Promise.all(CHANGES.map(({ seconds }) => Promise.all(seconds.map(lagOf))));
  return CHANGES.map(({ seconds, goal }, at) => ({
    name: `lag behind changes of ${range(seconds)} s, their 202 with \`Retry-After: 15\``,
    goal,
    measured: `${Math.max(...(lags[at] ?? [])).toFixed(2)} s at most`,
  }));
}

async function lagOf(seconds: number): Promise<number> {
  const provisioningMs = seconds * 1_000;
  await using sandbox = await Sandbox.start({ provisioningMs });
  addShop(sandbox);
  const step = await runStep(sandbox, SYSTEM_INPUTS, { limitMs: 300_000 });
  if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log}`);
  const write = sandbox.requests.find(({ method }) => method === 'PATCH');
  const ended = (write?.finishedAt ?? Number.NaN) + provisioningMs;
  return ((sandbox.requests.at(-1)?.finishedAt ?? Number.NaN) - ended) / 1_000;
}

function range(seconds: readonly number[]): string {
  const [first, last] = [seconds[0], seconds.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
}
