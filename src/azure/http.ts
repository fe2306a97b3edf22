import type { TokenCredential } from '@azure/core-auth';
import {
  bearerTokenAuthenticationPolicy,
  bearerTokenAuthenticationPolicyName,
  createDefaultHttpClient,
  createPipelineFromOptions,
  formDataPolicyName,
  type HttpClient,
  type Pipeline,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  proxyPolicyName,
  RestError,
  redirectPolicyName,
  type SendRequest,
} from '@azure/core-rest-pipeline';
import type { StepContext } from '../step.ts';
import { Agents } from './agents.ts';
import { Departure } from './departure.ts';
import { NotSentError } from './errors.ts';
import { isWrite, Retries } from './retry.ts';

/** An attempt without a response for this long counts as a broken connection. */
const ATTEMPT_MS = 30_000;
/** The time that a write in flight has to finish after the step is stopped, so that its outcome is known. */
const WRITE_GRACE_MS = 250;

/**
 * Policies of the SDK that this action replaces or doesn't need. The one for tokens signs once for all attempts, and
 * the token might expire while they wait. The one for proxies opens a tunnel for each request, and prints the proxy's
 * password with `DEBUG`. The one for forms touches `FormData`, for which Node loads all of its `fetch`, which takes
 * longer than a request.
 */
const REPLACED = [
  bearerTokenAuthenticationPolicyName,
  redirectPolicyName,
  proxyPolicyName,
  formDataPolicyName,
];

/** All requests of a step: retried, limited, and throttled together, and stopped with it. */
export class Http {
  readonly #agents = new Agents();
  readonly #retries: Retries;
  readonly #step: StepContext;

  constructor(step: StepContext) {
    this.#step = step;
    this.#retries = new Retries(step);
  }

  /** Create a pipeline for requests that need no credential. `outermost` are policies around all attempts. */
  createPipeline(...outermost: readonly PipelinePolicy[]): Pipeline {
    const pipeline = createPipelineFromOptions({});
    for (const policy of outermost) pipeline.addPolicy(policy);
    return this.adapt(pipeline);
  }

  /**
   * Make a client's pipeline send its requests as requests of this step. The SDK's own retry policy gives up after
   * three retries, repeats a write whose response was lost, and lets each request run into a 429 by itself. With a
   * credential, each attempt gets a token of its own.
   */
  adapt(
    pipeline: Pipeline,
    signer?: { readonly credential: TokenCredential; readonly scope: string },
  ): Pipeline {
    pipeline.removePolicy({ phase: 'Retry' });
    for (const name of REPLACED) pipeline.removePolicy({ name });
    pipeline.addPolicy({
      name: 'untilAnsweredPolicy',
      sendRequest: (request, next) => this.#untilAnswered(request, next),
    });
    if (signer) {
      const { credential, scope } = signer;
      pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: [scope] }), { phase: 'Sign' });
    }
    pipeline.addPolicy(
      { name: 'attemptPolicy', sendRequest: (request, next) => this.#attempt(request, next) },
      { afterPhase: 'Sign' },
    );
    return pipeline;
  }

  /** Create a client that only uses the right proxy for each request, for a package that retries by itself. */
  createClient(): HttpClient {
    const client = createDefaultHttpClient();
    return {
      sendRequest: (request) => {
        this.#route(request);
        return client.sendRequest(request);
      },
    };
  }

  /** Wait until the server accepts writes to a URL. A decision made after that isn't delayed before it is sent. */
  async untilWritable(url: string): Promise<void> {
    await this.#retries.untilAllowed({ method: 'PATCH', url }, this.#step.signal);
  }

  /** The last fault of a request that is being retried: `HTTP 502`, `ECONNRESET`. */
  get lastFault(): string | undefined {
    return this.#retries.lastFault;
  }

  /**
   * Make attempts until one gets a response, the fault is permanent, or the step or the request's own signal stops it.
   */
  async #untilAnswered(request: PipelineRequest, next: SendRequest): Promise<PipelineResponse> {
    const { signal, clock } = this.#step;
    const own = request.abortSignal as AbortSignal | undefined;
    const ends = own ? AbortSignal.any([own, signal]) : signal;
    request.abortSignal = ends;
    for (let retries = 0; ; retries += 1) {
      // Before fetching the token, which might expire during the wait. A write never waits: it is decided again.
      if (!isWrite(request)) await this.#retries.untilAllowed(request, ends);
      let outcome: PipelineResponse | RestError;
      try {
        outcome = await next(request);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof RestError)) throw error;
        outcome = error;
      }
      const wait = this.#retries.waitMs(request, outcome, retries);
      if (wait !== undefined) await clock.sleep(wait, ends);
      else if (outcome instanceof RestError) throw outcome;
      else return outcome;
    }
  }

  async #attempt(request: PipelineRequest, next: SendRequest): Promise<PipelineResponse> {
    const { clock, signal } = this.#step;
    // A write comes with its departure. An attempt to read gets a new one.
    const given = isWrite(request) ? Departure.of(request.requestOverrides ?? {}) : undefined;
    const departure = given ?? new Departure(clock, signal);
    request.requestOverrides = departure.requestOverrides;
    // The SDK repeats a request after a claims challenge. A write is decided again instead.
    if (departure.hasLeft) throw new NotSentError('the server asked to authenticate again');
    if (isWrite(request)) departure.isThrottled = () => this.#retries.throttledMs(request) > 0;
    departure.leave();
    this.#route(request);
    return sendOnce(request, next, departure, signal);
  }

  #route(request: PipelineRequest): void {
    const agent = this.#agents.agentFor(request.url);
    if (agent) request.agent = agent;
    else delete request.agent;
  }
}

/** Send a request once, with a time limit. */
async function sendOnce(
  request: PipelineRequest,
  next: SendRequest,
  departure: Departure,
  stopped: AbortSignal,
): Promise<PipelineResponse> {
  const ends = request.abortSignal as AbortSignal;
  // AbortSignal.any and AbortSignal.timeout would keep each attempt in memory until its time limit.
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timers = [setTimeout(abort, ATTEMPT_MS)];
  const stop = (): void => {
    if (isWrite(request) && departure.hasLeft) timers.push(setTimeout(abort, WRITE_GRACE_MS));
    else abort();
  };
  ends.addEventListener('abort', stop, { once: true });
  request.abortSignal = controller.signal;
  try {
    return await next(request);
  } catch (error) {
    if (departure.refusal !== undefined) throw departure.refusal;
    stopped.throwIfAborted();
    ends.throwIfAborted();
    if (controller.signal.aborted)
      throw new RestError(`no response within ${ATTEMPT_MS / 1000} seconds`, { code: 'ETIMEDOUT' });
    if (!(error instanceof RestError) || error.code !== RestError.PARSE_ERROR) throw error;
    // The connection broke in the middle of a response, which the SDK calls a parse error.
    throw new RestError(error.message, { code: 'ECONNRESET' });
  } finally {
    request.abortSignal = ends;
    for (const timer of timers) clearTimeout(timer);
    ends.removeEventListener('abort', stop);
  }
}
