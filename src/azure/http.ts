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
  retryPolicy,
  type SendRequest,
} from '@azure/core-rest-pipeline';
import type { StepContext } from '../step.ts';
import { Agents } from './agents.ts';
import { Departure } from './departure.ts';
import { NotSentError } from './errors.ts';
import { FaultMemory, faultStrategy, isWrite } from './retry.ts';
import { ThrottleGate, throttleKey } from './throttle.ts';

/** An attempt without an answer for this long counts as a broken connection. */
const ATTEMPT_MS = 30_000;
/** The time that a write in flight has to finish after the step is stopped, so that its outcome is known. */
const WRITE_GRACE_MS = 250;

const NEVER = new AbortController().signal;

/** All requests of a step: retried, limited, and throttled together, and stopped with it. */
export class Http {
  /**
   * The options that every client of this action shares. They fit all pipelines of the Azure SDK, whose own retry
   * policy gives up after three retries, repeats a write whose answer was lost, and lets each request run into a 429 by
   * itself.
   */
  readonly options: {
    readonly retryOptions: { readonly maxRetries: number };
    readonly redirectOptions: { readonly maxRetries: number };
    readonly additionalPolicies: { policy: PipelinePolicy; position: 'perCall' | 'perRetry' }[];
  };
  readonly #agents = new Agents();
  readonly #gate: ThrottleGate;
  readonly #faults = new FaultMemory();
  readonly #step: StepContext;

  constructor(step: StepContext) {
    this.#step = step;
    this.#gate = new ThrottleGate(step.clock);
    const strategy = faultStrategy(this.#gate, this.#faults, step);
    const retry = retryPolicy([strategy], { maxRetries: Number.POSITIVE_INFINITY });
    const stop = policy('stopPolicy', (request, next) => this.#untilStopped(request, next));
    const gate = policy('gatePolicy', (request, next) => this.#throughGate(request, next));
    const attempt = policy(ATTEMPT_POLICY, (request, next) => this.#attempt(request, next));
    this.options = {
      retryOptions: { maxRetries: 0 },
      redirectOptions: { maxRetries: 0 },
      additionalPolicies: [
        ...[stop, retry, gate].map((policy) => ({ policy, position: 'perCall' as const })),
        { policy: attempt, position: 'perRetry' },
      ],
    };
  }

  /** Create a pipeline for requests that need no credential. */
  createPipeline(): Pipeline {
    return withoutUnused(createPipelineFromOptions(this.options));
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

  /** Wait until the server accepts writes again. A decision made after that isn't delayed before it is sent. */
  async whenWritable(origin: string, subscriptionId: string): Promise<void> {
    const key = throttleKey({ method: 'PATCH', url: `${origin}/subscriptions/${subscriptionId}` });
    await this.#gate.pass(key, this.#step.signal);
  }

  /** The last fault of a request that is being retried: `HTTP 502`, `ECONNRESET`. */
  lastFault(isWanted: (url: string) => boolean): string | undefined {
    return this.#faults.last(isWanted);
  }

  /** Stop a request with the step, in addition to its own time limit. */
  #untilStopped(request: PipelineRequest, next: SendRequest): Promise<PipelineResponse> {
    const { signal } = this.#step;
    const own = request.abortSignal as AbortSignal | undefined;
    request.abortSignal = own ? AbortSignal.any([own, signal]) : signal;
    return next(request).catch((error: unknown) => {
      // The SDK ends its waits between attempts with an error of its own.
      if (error instanceof Error && error.name === 'AbortError') signal.throwIfAborted();
      throw error;
    });
  }

  /**
   * Wait before fetching the token, because it might expire during the wait. A write never waits: it is decided
   * again.
   */
  async #throughGate(request: PipelineRequest, next: SendRequest): Promise<PipelineResponse> {
    if (!isWrite(request)) await this.#gate.pass(throttleKey(request), this.#endOf(request));
    return next(request);
  }

  async #attempt(request: PipelineRequest, next: SendRequest): Promise<PipelineResponse> {
    const key = throttleKey(request);
    const ends = this.#endOf(request);
    // A write comes with its departure. An attempt to read gets a new one.
    const given = isWrite(request) ? Departure.of(request.requestOverrides ?? {}) : undefined;
    const departure = given ?? new Departure(this.#step.clock, this.#step.signal);
    request.requestOverrides = departure.requestOverrides;
    // The SDK repeats a request after a claims challenge. A write is decided again instead.
    if (departure.hasLeft) throw new NotSentError('the server asked to authenticate again');
    if (isWrite(request)) departure.isThrottled = () => this.#gate.waitMs(key) > 0;
    else await this.#gate.pass(key, ends);
    departure.leave();
    this.#route(request);
    const response = await sendOnce(request, next, ends, departure, this.#step.signal);
    if (response.status !== 429) this.#gate.open(key);
    return response;
  }

  #endOf(request: PipelineRequest): AbortSignal {
    return (request.abortSignal as AbortSignal | undefined) ?? this.#step.signal;
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
  ends: AbortSignal,
  departure: Departure,
  stopped: AbortSignal,
): Promise<PipelineResponse> {
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
    const response = await next(request);
    // The retry policy discards the answer of an aborted request. But the answer to a write matters.
    request.abortSignal = isWrite(request) && response.status < 300 ? NEVER : ends;
    return response;
  } catch (error) {
    request.abortSignal = ends;
    if (departure.refusal !== undefined) throw departure.refusal;
    stopped.throwIfAborted();
    ends.throwIfAborted();
    if (controller.signal.aborted)
      throw new RestError(`no answer within ${ATTEMPT_MS / 1000} seconds`, { code: 'ETIMEDOUT', request });
    if (!(error instanceof RestError) || error.code !== RestError.PARSE_ERROR) throw error;
    // A connection that breaks within an answer: the SDK calls it a parse error, without the request.
    throw Object.assign(new RestError(error.message, { code: 'ECONNRESET', request }), { cause: error });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    ends.removeEventListener('abort', stop);
  }
}

/** The policy around each attempt of a request, behind the retries. */
const ATTEMPT_POLICY = 'attemptPolicy';

function policy(name: string, sendRequest: PipelinePolicy['sendRequest']): PipelinePolicy {
  return { name, sendRequest };
}

/**
 * Make a client's pipeline give each attempt of a request a token of its own. The SDK adds one before all attempts, and
 * it might expire while they wait.
 */
export function signEachAttempt(pipeline: Pipeline, credential: TokenCredential, scope: string): Pipeline {
  pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
  const sign = bearerTokenAuthenticationPolicy({ credential, scopes: [scope] });
  pipeline.addPolicy(sign, { phase: 'Sign', beforePolicies: [ATTEMPT_POLICY] });
  return withoutUnused(pipeline);
}

/**
 * Remove two policies from a pipeline. The one for forms: this action sends none, and to check that, the policy
 * touches `FormData`, for which Node loads all of its `fetch`, which takes longer than a request. The one for proxies:
 * each request gets its own agent, and the policy would print the proxy's password with `DEBUG`.
 */
function withoutUnused(pipeline: Pipeline): Pipeline {
  for (const name of [formDataPolicyName, proxyPolicyName]) pipeline.removePolicy({ name });
  return pipeline;
}
