import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { normalizeProxies } from './azure/agents.ts';
import { Http } from './azure/http.ts';
import { redactSdkLog } from './azure/sdk-log.ts';
import { readRequest } from './inputs/read-request.ts';
import { info, setFailed, startHeartbeat, warning } from './report/log.ts';
import type { Request } from './request.ts';
import { addSecret } from './secrets.ts';
import { requestFirstToken } from './sign-in/oidc-token.ts';
import { type StepContext, StepStopped, systemClock } from './step.ts';
import { messageOf, oneLine } from './text.ts';

/** The time that the first request has to connect. With 50 ms of latency, it saves a step about 25 ms. */
const HEAD_START_MS = 15;

/** The time that work has to notice a stop, before the report is written without it. */
const WORK_GRACE_MS = 400;

/** Run the process of one step: inputs, work until it is done or stopped, report, exit code. */
async function main(): Promise<void> {
  try {
    surviveBackgroundErrors();
    await runStep();
  } catch (error) {
    setFailed(messageOf(error));
  }
  // Requests can still be on their way, such as one to an identity endpoint that doesn't exist. Nobody waits for them.
  process.stdout.write('', () => process.exit());
}

async function runStep(): Promise<void> {
  const stop = new AbortController();
  // Every signal is handled, not only the first: a second one would end the process before the report.
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => stop.abort(new StepStopped(`stopped by ${name}`)));
  }
  const { signal } = stop;
  const step: StepContext = { signal, clock: systemClock, info, warn: warning, mask };
  const request = await readOrExplain();
  if (!request) return;

  const { timeoutMinutes } = request;
  const limit = new StepStopped(
    `stopped by the time limit: 'timeout-minutes' is ${timeoutMinutes}`,
    "Increase 'timeout-minutes', or run the job again.",
  );
  const startedAt = Date.now();
  const timer = setTimeout(() => stop.abort(limit), timeoutMinutes * 60_000);
  redactSdkLog();
  const http = new Http(step);
  const firstToken = requestFirstToken(request.signIn, process.env, http, step);
  // Loading the rest of the bundle keeps the processor busy, so the request first gets time to connect.
  if (firstToken) await Promise.race([firstToken.catch(() => undefined), sleep(HEAD_START_MS)]);
  const [{ newRun, run }, { report }] = await Promise.all([
    import(/* webpackChunkName: "work" */ './run.ts'),
    import(/* webpackChunkName: "work" */ './report/report.ts'),
  ]);
  // The time for loading counts toward the time limit.
  const state = newRun(request, step, http, startedAt);
  const stopHeartbeat = startHeartbeat(() => state.targets.active);
  await Promise.race([run(state, process.env, firstToken), afterGracePeriod(signal)]);
  stopHeartbeat();
  await report(state);
  clearTimeout(timer);
}

/** Make the runner mask a secret, and remove it from text in which a server repeats it. */
function mask(secret: string): void {
  addSecret(secret);
  core.setSecret(secret);
}

/** Read the request. Undefined if bad input or an invalid proxy ends the step before anything is sent. */
async function readOrExplain(): Promise<Request | undefined> {
  try {
    normalizeProxies(process.env);
    return readRequest(core.getInput, process.env, warning);
  } catch (error) {
    setFailed(messageOf(error));
    const { NO_OUTPUTS, writeOutputs } = await import(/* webpackChunkName: "work" */ './report/outputs.ts');
    writeOutputs(NO_OUTPUTS);
    return undefined;
  }
}

/**
 * Ignore failures that nobody waits for: a token that a package renews ahead of time, a log without a reader. They are
 * reported if their result is needed, and they must not end the process in the middle of a change.
 */
function surviveBackgroundErrors(): void {
  process.on('unhandledRejection', (error) => core.debug(`In the background: ${oneLine(messageOf(error))}`));
  process.stdout.on('error', () => undefined);
}

/** Wait until shortly after the step is stopped. */
async function afterGracePeriod(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
  await sleep(WORK_GRACE_MS);
}

void main();
