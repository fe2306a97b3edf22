import {
  createDefaultHttpClient,
  createPipelineFromOptions,
  type HttpClient,
  type Pipeline,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
  retryPolicy,
} from '@azure/core-rest-pipeline';
import { type StepContext, withReason } from '../step.ts';
import { Agents } from './agents.ts';
import { Departure } from './departure.ts';
import { NotSentError } from './errors.ts';
import { ATTEMPT_POLICY, withoutUnused } from './pipelines.ts';
import { FaultMemory, faultStrategy, isWrite } from './retry.ts';
import { ThrottleGate, throttleKey } from './throttle.ts';

/** The options that every client of this action shares. They fit all pipelines of the Azure SDK. */
export interface HttpOptions {
  readonly retryOptions: { readonly maxRetries: number };
  readonly redirectOptions: { readonly maxRetries: number };
  readonly additionalPolicies: { policy: PipelinePolicy; position: 'perCall' | 'perRetry' }[];
}

/** An attempt without an answer for this long counts as a broken connection. */
const ATTEMPT_MS = 30_000;
/** The time that a write on its way has to answer after the step is stopped: then its outcome is known. */
const WRITE_GRACE_MS = 250;

const NEVER = new AbortController().signal;

/** All requests of a step: retried, limited, and throttled together, and stopped with it. */
export class Http {
  readonly options: HttpOptions;
  readonly #agents = new Agents();
  readonly #gate: ThrottleGate;
  readonly #faults = new FaultMemory();
  readonly #step: StepContext;

  /**
   * The SDK's own retry policy gives up after three retries, repeats a write whose answer was lost, and lets each
   * request run into a 429 by itself.
   */
  constructor(step: StepContext) {
    this.#step = step;
    this.#gate = new ThrottleGate(step.clock);
    const retry = retryPolicy([faultStrategy(this.#gate, this.#faults, step)], {
      maxRetries: Number.POSITIVE_INFINITY,
    });
    this.options = {
      retryOptions: { maxRetries: 0 },
      redirectOptions: { maxRetries: 0 },
      additionalPolicies: [
        { policy: this.#stopPolicy(), position: 'perCall' },
        { policy: retry, position: 'perCall' },
        { policy: this.#gatePolicy(), position: 'perCall' },
        { policy: this.#attemptPolicy(), position: 'perRetry' },
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

  /** Wait until the server accepts writes again. A decision after that isn't held up on its way. */
  async whenWritable(origin: string, subscriptionId: string): Promise<void> {
    const { host } = new URL(origin);
    await this.#gate.pass({ host, subscriptionId, access: 'write' }, this.#step.signal);
  }

  /** The last fault of a request that is being retried: `HTTP 502`, `ECONNRESET`. */
  lastFault(isWanted: (url: string) => boolean): string | undefined {
    return this.#faults.last(isWanted);
  }

  /** Tie each request to the step, in addition to a limit of its own. */
  #stopPolicy(): PipelinePolicy {
    const { signal } = this.#step;
    return {
      name: 'stopPolicy',
      sendRequest(request, next) {
        const own = request.abortSignal as AbortSignal | undefined;
        request.abortSignal = own ? AbortSignal.any([own, signal]) : signal;
        return next(request).catch(withReason(signal));
      },
    };
  }

  /** Wait before the token is fetched, which might expire meanwhile. A write never waits: it is decided again. */
  #gatePolicy(): PipelinePolicy {
    return {
      name: 'gatePolicy',
      sendRequest: async (request, next) => {
        if (!isWrite(request)) await this.#gate.pass(throttleKey(request), this.#endOf(request));
        return next(request);
      },
    };
  }

  #attemptPolicy(): PipelinePolicy {
    return {
      name: ATTEMPT_POLICY,
      sendRequest: async (request, next) => {
        const key = throttleKey(request);
        const ends = this.#endOf(request);
        const departure = this.#departureOf(request);
        // The SDK repeats a request after a claims challenge. A write is decided again instead.
        if (departure.hasLeft) throw new NotSentError('the server asked to authenticate again');
        if (!isWrite(request)) await this.#gate.pass(key, ends);
        else if (this.#gate.waitMs(key) > 0) throw new NotSentError('throttled');
        departure.leave();
        this.#route(request);
        const response = await attempt(request, next, ends, departure, this.#step.signal);
        if (response.status !== 429) this.#gate.open(key);
        return response;
      },
    };
  }

  /** The departure of a write, which comes with it, or a new one for an attempt to read. */
  #departureOf(request: PipelineRequest): Departure {
    const given = isWrite(request) ? Departure.of(request.requestOverrides ?? {}) : undefined;
    const departure = given ?? new Departure(this.#step.clock, this.#step.signal);
    request.requestOverrides = departure.requestOverrides;
    return departure;
  }

  #endOf(request: PipelineRequest): AbortSignal {
    return (request.abortSignal as AbortSignal | undefined) ?? this.#step.signal;
  }

  /** Send a request through the proxy for its URL. */
  #route(request: PipelineRequest): void {
    const agent = this.#agents.agentFor(request.url);
    if (agent) request.agent = agent;
    else delete request.agent;
  }
}

/** Send a request once, with a time limit. */
async function attempt(
  request: PipelineRequest,
  next: (request: PipelineRequest) => Promise<PipelineResponse>,
  ends: AbortSignal,
  departure: Departure,
  stopped: AbortSignal,
): Promise<PipelineResponse> {
  // AbortSignal.any and AbortSignal.timeout would keep each attempt in memory until its time is over.
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
    // The retry policy discards the answer of an aborted request. The answer of a write is worth knowing.
    request.abortSignal = isWrite(request) && response.status < 300 ? NEVER : ends;
    return response;
  } catch (error) {
    request.abortSignal = ends;
    if (departure.refusal !== undefined) throw departure.refusal;
    stopped.throwIfAborted();
    ends.throwIfAborted();
    if (controller.signal.aborted) {
      throw new RestError(`no answer within ${ATTEMPT_MS / 1000} seconds`, { code: 'ETIMEDOUT', request });
    }
    throw error instanceof RestError && error.code === RestError.PARSE_ERROR
      ? brokenOff(error, request)
      : error;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    ends.removeEventListener('abort', stop);
  }
}

/** Name a connection that breaks within an answer: the SDK calls it a parse error, without the request. */
function brokenOff(cause: RestError, request: PipelineRequest): RestError {
  const error = new RestError(cause.message, { code: 'ECONNRESET', request });
  error.cause = cause;
  return error;
}
