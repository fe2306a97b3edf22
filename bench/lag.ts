import { Sandbox } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';

/**
 * How long after the end of Azure's operation the step knows of it, in seconds, and the requests of the change
 * without its polls. The 202 says `Retry-After: 15`, as Azure's does.
 */
export async function measureLag(provisioningMs: number): Promise<{ lagS: number; requests: number }> {
  const sandbox = await Sandbox.start({ provisioningMs });
  try {
    sandbox.addApp('web');
    const step = await runStep(
      sandbox,
      { 'app-name': 'web', 'identity-type': 'system-assigned' },
      { limitMs: 300_000 },
    );
    if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log}`);
    const writeAt = sandbox.requests.findIndex(({ method }) => method === 'PATCH');
    const write = sandbox.requests[writeAt];
    const last = sandbox.requests.at(-1);
    const ended = (write?.finishedAt ?? Number.NaN) + provisioningMs;
    return { lagS: ((last?.finishedAt ?? Number.NaN) - ended) / 1000, requests: writeAt + 1 };
  } finally {
    await sandbox.stop();
  }
}
