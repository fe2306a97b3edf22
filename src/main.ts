import * as core from '@actions/core';
import { Http } from './azure/http.ts';
import { normalizeProxies } from './azure/proxy.ts';
import { redactSdkLog } from './azure/sdk-log.ts';
import { readRequest } from './inputs/read-request.ts';
import { info, setFailed, startHeartbeat, warning } from './report/log.ts';
import type { Request } from './request.ts';
import { addSecret } from './secrets.ts';
import { requestFirstToken } from './sign-in/oidc-token.ts';
import { type StepContext, StepStopped, systemClock } from './step.ts';
import { messageOf } from './text.ts';

/** How long work may take to notice that the step was stopped, before the report goes out without it. */
const WORK_GRACE_MS = 400;

/** The process of one step: inputs, work within the time limit and until a signal, report, exit code. */
export async function main(): Promise<void> {
  try {
    surviveBackgroundErrors();
    await runStep();
  } catch (error) {
    setFailed(messageOf(error));
  }
  // Requests may still be under way, such as one to an identity endpoint that is not there; nobody waits for them.
  process.stdout.write('', () => process.exit());
}

async function runStep(): Promise<void> {
  const stop = new AbortController();
  // Every one of them, not the first alone: a second signal would end the process before the report.
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => stop.abort(new StepStopped(`stopped by ${name}`)));
  }
  const { signal } = stop;
  const step: StepContext = { signal, clock: systemClock, info, warn: warning, mask };
  const request = await readOrExplain();
  if (!request) return;

  const { timeoutMinutes } = request;
  const limit = new StepStopped(`stopped by the time limit: 'timeout-minutes' is ${timeoutMinutes}`);
  const timer = setTimeout(() => stop.abort(limit), timeoutMinutes * 60_000);
  redactSdkLog();
  const http = new Http(step);
  const firstToken = requestFirstToken(request.signIn, process.env, http, step);
  const [{ Run }, { report }] = await Promise.all([
    import(/* webpackChunkName: "work" */ './run.ts'),
    import(/* webpackChunkName: "work" */ './report/report.ts'),
  ]);
  const run = new Run(request, step, http);
  const stopHeartbeat = startHeartbeat(() => run.active);
  await Promise.race([run.work(process.env, firstToken), afterGracePeriod(signal)]);
  stopHeartbeat();
  http.closeUnused();
  await report(run, step);
  clearTimeout(timer);
}

/** Make the runner hide a secret, and keep it out of texts that a server repeats it in. */
function mask(secret: string): void {
  addSecret(secret);
  core.setSecret(secret);
}

/** The request; undefined where bad input, or a proxy that is none, ends the step before anything is sent. */
async function readOrExplain(): Promise<Request | undefined> {
  try {
    normalizeProxies(process.env);
    return readRequest(core.getInput, process.env, warning);
  } catch (error) {
    setFailed(messageOf(error));
    const { writeEmptyOutputs } = await import(/* webpackChunkName: "work" */ './report/write-outputs.ts');
    writeEmptyOutputs();
    return undefined;
  }
}

/**
 * What fails where nobody waits for it (a token that a package renews ahead of time, a log that nobody reads any
 * more) is told where its result is needed; it must not end the process in the middle of a change.
 */
function surviveBackgroundErrors(): void {
  process.on('unhandledRejection', (error) => core.debug(`In the background: ${messageOf(error)}`));
  process.stdout.on('error', () => undefined);
}

/** Ends shortly after a step was stopped. */
function afterGracePeriod(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => void setTimeout(resolve, WORK_GRACE_MS);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
