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
import { NotSentError } from './errors.ts';
import { ATTEMPT_POLICY, withoutUnused } from './pipelines.ts';
import { FaultMemory, faultStrategy } from './retry.ts';
import { ThrottleGate, throttleKey } from './throttle.ts';

/** The options that every client of this action shares. They fit all pipelines of the Azure SDK. */
export interface HttpOptions {
  readonly retryOptions: { readonly maxRetries: number };
  readonly redirectOptions: { readonly maxRetries: number };
  readonly additionalPolicies: { policy: PipelinePolicy; position: 'perCall' | 'perRetry' }[];
}

/** An attempt without an answer for so long counts as a broken connection. */
const ATTEMPT_MS = 30_000;
/** How long a write that is under way when the step is stopped may still answer: then it is known what became of it. */
const WRITE_GRACE_MS = 250;

const NEVER = new AbortController().signal;

/** All requests of a step: retried, limited and throttled together, and stopped with it. */
export class Http {
  readonly options: HttpOptions;
  readonly #agents = new Agents();
  readonly #gate: ThrottleGate;
  readonly #faults = new FaultMemory();
  readonly #step: StepContext;

  /**
   * The SDK's own retry policy gives up after three retries, sends a PATCH again whose answer was lost, and lets
   * each request run into a 429 by itself.
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

  /** A pipeline of the SDK's for requests that need no credential. */
  createPipeline(): Pipeline {
    return withoutUnused(createPipelineFromOptions(this.options));
  }

  /** Sends requests as they come, past the proxy where that is not meant for them: for a client that retries by itself. */
  createClient(): HttpClient {
    const client = createDefaultHttpClient();
    return {
      sendRequest: (request) => {
        this.#route(request);
        return client.sendRequest(request);
      },
    };
  }

  /** Begins to connect to a host that is going to be asked. */
  connectEarly(origin: string): void {
    this.#agents.connectEarly(origin);
  }

  /** Closes connections that nobody used: they would keep the process alive. */
  closeUnused(): void {
    this.#agents.closeUnused();
  }

  /** Ends when the server takes writes again: what is decided after that is not held up on its way. */
  async whenWritable(origin: string, subscriptionId: string): Promise<void> {
    const { host } = new URL(origin);
    await this.#gate.pass({ host, subscriptionId, access: 'write' }, this.#step.signal);
  }

  /** How the last attempt failed of a request that is being retried: `HTTP 502`, `ECONNRESET`. */
  lastFault(isWanted: (url: string) => boolean): string | undefined {
    return this.#faults.last(isWanted);
  }

  /** Ties each request to the step, besides a limit of its own that it may have. */
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

  /** Waits before the token is fetched, which may run out meanwhile. */
  #gatePolicy(): PipelinePolicy {
    return {
      name: 'gatePolicy',
      sendRequest: async (request, next) => {
        const ends = (request.abortSignal as AbortSignal | undefined) ?? this.#step.signal;
        if (request.method !== 'PATCH') await this.#gate.pass(throttleKey(request), ends);
        return next(request);
      },
    };
  }

  #attemptPolicy(): PipelinePolicy {
    return {
      name: ATTEMPT_POLICY,
      sendRequest: async (request, next) => {
        const key = throttleKey(request);
        const ends = (request.abortSignal as AbortSignal | undefined) ?? this.#step.signal;
        // A change is decided on what was read a moment ago: it is not sent after a wait, but decided anew.
        if (request.method === 'PATCH' && (ends.aborted || this.#gate.waitMs(key) > 0)) {
          throw new NotSentError('not sent: throttled or stopped');
        }
        await this.#gate.pass(key, ends);
        this.#step.signal.throwIfAborted();
        this.#route(request);
        const response = await attempt(request, next, ends, this.#step.signal);
        if (response.status !== 429) this.#gate.open(key);
        return response;
      },
    };
  }

  /** Sends a request through the proxy that is meant for it. */
  #route(request: PipelineRequest): void {
    const agent = this.#agents.agentFor(request.url);
    if (agent) request.agent = agent;
    else delete request.agent;
  }
}

/** Sends a request once, with a time limit. */
async function attempt(
  request: PipelineRequest,
  next: (request: PipelineRequest) => Promise<PipelineResponse>,
  ends: AbortSignal,
  stopped: AbortSignal,
): Promise<PipelineResponse> {
  const isWrite = request.method !== 'GET' && request.method !== 'POST';
  // AbortSignal.any and AbortSignal.timeout would keep each attempt in memory until its time is over.
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timers = [setTimeout(abort, ATTEMPT_MS)];
  const stop = (): void => {
    if (isWrite) timers.push(setTimeout(abort, WRITE_GRACE_MS));
    else abort();
  };
  ends.addEventListener('abort', stop, { once: true });
  request.abortSignal = controller.signal;
  try {
    const response = await next(request);
    // The retry policy throws the answer of an aborted request away; that of a write is worth knowing.
    request.abortSignal = isWrite && response.status < 300 ? NEVER : ends;
    return response;
  } catch (error) {
    request.abortSignal = ends;
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

/** A connection that breaks within an answer: the SDK calls it an error of parsing, without the request. */
function brokenOff(cause: RestError, request: PipelineRequest): RestError {
  const error = new RestError(cause.message, { code: 'ECONNRESET', request });
  error.cause = cause;
  return error;
}
